import type { Worth } from '../candidates/port.js'
import type { Prepared } from '../record/prepared.js'
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
