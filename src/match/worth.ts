import type { CandidateWeights, Worth } from '../candidates/port.js'
import type { Prepared } from '../record/prepared.js'
import { weigh } from '../score/weigh.js'
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
  }
}

/** What a value of a record, as roughly as an index keeps it, is worth to a query: see `CandidateWeights.worth`. */
function worthTo(query: Prepared, scale: Scale): Worth {
  const { fields, model, statistics } = scale
  const context = { statistics, weights: model.names }
  const births = parametersFor(query, query, scale)
  return (place, value) => {
    const agreement = compareField(fields[place]!, query.values[place], value, context)
    return weigh(fields[place]!, agreement, model, statistics, births).units
  }
}
