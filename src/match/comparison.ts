import { type Agreement, type CompareContext, type Field, MISSING } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Prepared } from '../record/prepared.js'
import type { Evidence } from '../score/evidence.js'
import type { Model } from '../score/model.js'
import { weigh } from '../score/weigh.js'

/** What two people are compared with. */
export interface Scale {
  readonly fields: readonly Field[]
  readonly model: Model
  readonly statistics: TokenStatistics | null
}

/** Two people, field by field, in the order of the fields. */
export interface Comparison {
  readonly agreements: readonly Agreement[]
  readonly evidence: readonly Evidence[]
}

/** Compares every field of two prepared people and weighs what was found. */
export function compareRecords(a: Prepared, b: Prepared, scale: Scale): Comparison {
  const { fields, model, statistics } = scale
  const context: CompareContext = { statistics, weights: model.names }
  const agreements = fields.map((field, i) => compareField(field, a.values[i], b.values[i], context))
  const evidence = fields.map((field, i) => weigh(field, agreements[i]!, model, statistics))
  return { agreements, evidence }
}

function compareField(field: Field, a: unknown, b: unknown, context: CompareContext): Agreement {
  return a === null || b === null ? MISSING : field.compare(a, b, context)
}
