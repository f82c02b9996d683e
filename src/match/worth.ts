import type { CandidateWeights, Worth } from '../candidates/port.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Prepared } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import type { BirthParameters } from '../score/birth.js'
import type { Model } from '../score/model.js'
import { weigh } from '../score/weigh.js'
import { onForget } from '../text/memory.js'
import { compareField, parametersFor, type Scale } from './comparison.js'

/** What a source weighs its candidates for a query by. */
export function weightsFor(query: Prepared, scale: Scale): CandidateWeights {
  const { fields, model } = scale
  const worth = worthTo(query, scale)
  return {
    names: model.names,
    worth,
    // What the query's own value would be worth to it, less what its rough form is weighed at already.
    most: (place) => {
      const value = query.values[place] ?? null
      const rough = value === null ? undefined : fields[place]!.rough?.(value)
      return worth(place, value) - (rough === undefined ? 0 : worth(place, rough))
    },
    apart: (place) => leastAgainst(model.fields[fields[place]!.name]),
  }
}

/** What a value of a record, as roughly as an index keeps it, is worth to a query: see `CandidateWeights.worth`. */
function worthTo(query: Prepared, scale: Scale): Worth {
  const { fields, model, statistics } = scale
  const context = { statistics, weights: model.names }
  const births = parametersFor(query, query, scale)
  const worths = fields.map((_, place) => worthsOf(query.values[place], births, scale))
  return (place, value) => {
    const known = worths[place]!.get(value)
    if (known !== undefined) return known
    const agreement = compareField(fields[place]!, query.values[place], value, context)
    const { units } = weigh(fields[place]!, agreement, model, statistics, births)
    if (worths[place]!.size === REMEMBERED) worths[place]!.clear()
    worths[place]!.set(value, units)
    return units
  }
}

/** Rough values of a field are a few hundred. */
const REMEMBERED = 4096

/** What the values of a register are worth to one value of a query, by a model with the parameters of births that go with the query. */
interface Worths {
  readonly model: Model
  readonly births: BirthParameters
  readonly units: Map<unknown, Units>
}

let remembered = new WeakMap<TokenStatistics, WeakMap<object, Worths>>()
onForget(() => {
  remembered = new WeakMap()
})

/**
 * Queries that say the same of a nationality or a birth hold the same value (`Field.recurs`): what is worked out for one of them
 * serves the others, as long as the register stays as it is.
 */
function worthsOf(own: unknown, births: BirthParameters, { model, statistics }: Scale): Map<unknown, Units> {
  if (typeof own !== 'object' || own === null || statistics === null) return new Map()
  const byValue = remembered.get(statistics) ?? new WeakMap<object, Worths>()
  remembered.set(statistics, byValue)
  const known = byValue.get(own)
  if (known?.births === births && known.model === model) return known.units
  const units = new Map<unknown, Units>()
  byValue.set(own, { model, births, units })
  return units
}

/** The least that a level of a field which speaks against one child says. */
function leastAgainst(rows: Model['fields'][string] = {}): Units {
  let least = Number.NEGATIVE_INFINITY
  for (const row of Object.values(rows)) if ('bits' in row && row.bits <= 0) least = Math.max(least, row.bits)
  return least === Number.NEGATIVE_INFINITY ? 0 : toUnits(least)
}
