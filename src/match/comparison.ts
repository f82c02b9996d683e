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
export const compareRecords = (a: Prepared, b: Prepared, scale: Scale): Comparison => comparerOf(a, scale)(b)

/**
 * Compares one person after the other with the first: what a value comes to beside the first's own is worked out once for all
 * who hold it.
 */
function comparerOf(a: Prepared, scale: Scale): (b: Prepared) => Comparison {
  const { fields, model, statistics } = scale
  const context = { statistics, weights: model.names }
  const comparers = fields.map((field, place) =>
    a.values[place] === null ? undefined : field.against?.(a.values[place], context),
  )
  const weighed = (place: number, agreement: Agreement, births: BirthParameters): Weighed => ({
    agreement,
    evidence: weigh(fields[place]!, agreement, model, statistics, births),
  })
  const silences = fields.map((_, place) => weighed(place, MISSING, model.births))
  const known = new Map<BirthParameters, readonly Map<unknown, Weighed>[]>()
  const own = countriesOf(a, fields)
  return (b) => {
    const births = birthParametersFor(model.births, own, countriesOf(b, fields))
    const memories = known.get(births) ?? fields.map(() => new Map())
    known.set(births, memories)
    const agreements = new Array<Agreement>(fields.length)
    const alone = new Array<Evidence>(fields.length)
    for (let place = 0; place < fields.length; place++) {
      const field = fields[place]!
      const left = a.values[place]
      const right = b.values[place]
      let found = left === null || right === null ? silences[place] : memories[place]!.get(right)
      if (found === undefined) {
        const agreement = comparers[place]?.compare(right) ?? compareField(field, left, right, context)
        found = weighed(place, agreement, births)
        if (field.recurs !== undefined) memories[place]!.set(right, found)
      }
      agreements[place] = found.agreement
      alone[place] = found.evidence
    }
    return { agreements, evidence: withoutRepetition(alone, agreements, model) }
  }
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

/** Compares one record after the other with a referral: candidates share births, nationalities and places. */
export function candidatesOf(referral: Prepared, scale: Scale): (record: Prepared) => Comparison {
  const compare = comparerOf(referral, scale)
  const told = [tellingOf('left', referral, scale)]
  return (record) => besides(compare(record), told, scale)
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
