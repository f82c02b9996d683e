import { type Agreement, type CompareContext, type Field, MISSING } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Prepared } from '../record/prepared.js'
import { birthParametersFor } from '../score/birth-origin.js'
import type { Evidence } from '../score/evidence.js'
import type { Model } from '../score/model.js'
import { withoutRepetition } from '../score/repetition.js'
import { besideNationality, type Told } from '../score/tradition.js'
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
  const births = parametersFor(a, b, scale)
  const alone = fields.map((field, i) => weigh(field, agreements[i]!, model, statistics, births))
  return { agreements, evidence: withoutRepetition(alone, agreements, model) }
}

const NOWHERE: readonly string[] = []

/** The nationalities of a person, by the keys of their field: calendars and ways to count years go by them. */
function countriesOf({ values }: Prepared, fields: readonly Field[]): readonly string[] {
  const at = fields.findIndex((field) => field.name === 'nationalities')
  const value = values[at] ?? null
  return value === null ? NOWHERE : (fields[at]!.keys?.(value) ?? NOWHERE)
}

/** The parameters of births for two people: where they may come from says how years are counted. */
export function parametersFor(a: Prepared, b: Prepared, { model, fields }: Scale): Model['births'] {
  return birthParametersFor(model.births, countriesOf(a, fields), countriesOf(b, fields))
}

/** A record beside a referral that is searched for: what the referral's name tells of its nationality counts once. */
export function compareCandidate(referral: Prepared, record: Prepared, scale: Scale): Comparison {
  return besides(compareRecords(referral, record, scale), [toldBy('left', referral, scale)], scale)
}

/** Two records of lists: the same for both, whichever of them is called the first. */
export function compareListed(left: Prepared, right: Prepared, scale: Scale): Comparison {
  const told = [toldBy('left', left, scale), toldBy('right', right, scale)]
  return besides(compareRecords(left, right, scale), told, scale)
}

const toldBy = (side: Told['side'], person: Prepared, { fields }: Scale): Told => ({
  side,
  nationalities: countriesOf(person, fields),
})

function besides(
  { agreements, evidence }: Comparison,
  told: readonly Told[],
  { model, statistics }: Scale,
): Comparison {
  return { agreements, evidence: besideNationality(evidence, agreements, told, model, statistics) }
}

export function compareField(field: Field, a: unknown, b: unknown, context: CompareContext): Agreement {
  return a === null || b === null ? MISSING : field.compare(a, b, context)
}
