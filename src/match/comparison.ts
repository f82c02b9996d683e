import { type Agreement, type CompareContext, type Field, MISSING } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Prepared } from '../record/prepared.js'
import type { BirthParameters } from '../score/birth.js'
import { birthParametersFor } from '../score/birth-origin.js'
import type { Evidence } from '../score/evidence.js'
import type { Model } from '../score/model.js'
import { withoutRepetition } from '../score/repetition.js'
import { besideNationality, type Told, toldBy } from '../score/tradition.js'
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

/** What one field of two people comes to by itself. */
interface Weighed {
  readonly agreement: Agreement
  readonly evidence: Evidence
}

/** Compares every field of two prepared people and weighs what was found. */
export function compareRecords(a: Prepared, b: Prepared, scale: Scale): Comparison {
  const births = parametersFor(a, b, scale)
  const context = contextOf(scale)
  return together(scale, (place) => {
    const field = scale.fields[place]!
    return weighed(field, compareField(field, a.values[place], b.values[place], context), births, scale)
  })
}

const contextOf = ({ statistics, model }: Scale): CompareContext => ({ statistics, weights: model.names })

function together({ fields, model }: Scale, weighedAt: (place: number) => Weighed): Comparison {
  const agreements = new Array<Agreement>(fields.length)
  const alone = new Array<Evidence>(fields.length)
  for (let place = 0; place < fields.length; place++) {
    const { agreement, evidence } = weighedAt(place)
    agreements[place] = agreement
    alone[place] = evidence
  }
  return { agreements, evidence: withoutRepetition(alone, agreements, model) }
}

function weighed(
  field: Field,
  agreement: Agreement,
  births: BirthParameters,
  { model, statistics }: Scale,
): Weighed {
  return { agreement, evidence: weigh(field, agreement, model, statistics, births) }
}

const NOWHERE: readonly string[] = []

/** The nationalities of a person, by the keys of their field: calendars and ways to count years go by them. */
function countriesOf({ values }: Prepared, fields: readonly Field[]): readonly string[] {
  const at = fields.findIndex((field) => field.name === 'nationalities')
  const value = values[at] ?? null
  return value === null ? NOWHERE : (fields[at]!.keys?.(value) ?? NOWHERE)
}

/** The parameters of births for two people: where they may come from says how years are counted. */
export function parametersFor(a: Prepared, b: Prepared, { model, fields }: Scale): BirthParameters {
  return birthParametersFor(model.births, countriesOf(a, fields), countriesOf(b, fields))
}

/** A record beside a referral that is searched for: what the referral's name tells of its nationality counts once. */
export const compareCandidate = (referral: Prepared, record: Prepared, scale: Scale): Comparison =>
  candidatesOf(referral, scale)(record)

/**
 * Compares one record after the other with a referral. Candidates share births, nationalities and places: what a value comes to
 * beside the referral's own is worked out once for all records that hold it.
 */
export function candidatesOf(referral: Prepared, scale: Scale): (record: Prepared) => Comparison {
  const { fields, model } = scale
  const context = contextOf(scale)
  const { values } = referral
  const comparers = fields.map((field, place) =>
    values[place] === null ? undefined : field.against?.(values[place], context),
  )
  const silences = fields.map((field) => weighed(field, MISSING, model.births, scale))
  const told = [tellingOf('left', referral, scale)]
  const own = countriesOf(referral, fields)
  const known = new Map<BirthParameters, readonly (Map<unknown, Weighed> | null)[]>()
  return (record) => {
    const births = birthParametersFor(model.births, own, countriesOf(record, fields))
    const memories =
      known.get(births) ?? fields.map(({ recurs }) => (recurs === undefined ? null : new Map()))
    known.set(births, memories)
    const comparison = together(scale, (place) => {
      const value = record.values[place]
      if (value === null || values[place] === null) return silences[place]!
      const found = memories[place]?.get(value)
      if (found !== undefined) return found
      const field = fields[place]!
      const agreement = comparers[place]?.compare(value) ?? compareField(field, values[place], value, context)
      const made = weighed(field, agreement, births, scale)
      memories[place]?.set(value, made)
      return made
    })
    return besides(comparison, told, scale)
  }
}

/** Two records of lists: the same for both, whichever of them is called the first. */
export function compareListed(left: Prepared, right: Prepared, scale: Scale): Comparison {
  const told = [tellingOf('left', left, scale), tellingOf('right', right, scale)]
  return besides(compareRecords(left, right, scale), told, scale)
}

const tellingOf = (side: Told['side'], person: Prepared, { fields, statistics }: Scale): Told =>
  toldBy(side, countriesOf(person, fields), statistics)

function besides({ agreements, evidence }: Comparison, told: readonly Told[], { model }: Scale): Comparison {
  return { agreements, evidence: besideNationality(evidence, agreements, told, model) }
}

export function compareField(field: Field, a: unknown, b: unknown, context: CompareContext): Agreement {
  return a === null || b === null ? MISSING : field.compare(a, b, context)
}
