import type { Worth } from '../candidates/port.js'
import type { Prepared } from '../record/prepared.js'
import type { Units } from '../record/units.js'
import { weigh } from '../score/weigh.js'
import { compareField, parametersFor, type Scale } from './comparison.js'

/** What a value of a record, as roughly as an index keeps it, is worth to a query: see `CandidateWeights.worth`. */
export function worthTo(query: Prepared, scale: Scale): Worth {
  const { fields, model, statistics } = scale
  const context = { statistics, weights: model.names }
  const births = parametersFor(query, query, scale)
  return (place, value) => {
    const agreement = compareField(fields[place]!, query.values[place], value, context)
    return weigh(fields[place]!, agreement, model, statistics, births).units
  }
}

/** The most that a field can add to that: what the query's own value would be worth to it. See `CandidateWeights.most`. */
export function mostTo(query: Prepared, scale: Scale): (place: number) => Units {
  const worth = worthTo(query, scale)
  return (place) => {
    const value = query.values[place] ?? null
    const rough = value === null ? undefined : scale.fields[place]!.rough?.(value)
    return worth(place, value) - (rough === undefined ? 0 : worth(place, rough))
  }
}
