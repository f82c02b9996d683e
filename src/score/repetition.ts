import type { NameAgreement } from '../compare/name.js'
import type { RelativeAgreement } from '../compare/relatives.js'
import { exactLog2, exactPower } from '../exact-math.js'
import { compareTokens } from '../names/agreement.js'
import type { PreparedName } from '../names/name.js'
import type { Agreement } from '../record/field.js'
import { toBits, toUnits, type Units } from '../record/units.js'
import { readChains } from './chains.js'
import { type Evidence, evidenceOf, reasonOf } from './evidence.js'
import type { Model, RepetitionRow } from './model.js'

/**
 * What is left of a field's evidence where other fields have told part of it already. Among unrelated people whose names
 * agree, nationality agrees far oftener than among any two: each bit told takes `perBit` bits away, down to what is left
 * where two unrelated people agree with probability `most`. A disagreement is lessened in the same way. Nothing told leaves
 * the evidence as it is, no evidence changes sign, and as long as `perBit` is at most 1, all of it together never falls
 * where more is told.
 */
export function leftOf(
  units: Units,
  told: Units,
  { perBit, most }: Pick<RepetitionRow, 'perBit' | 'most'>,
): Units {
  if (told <= 0 || units === 0) return units
  const taken = Math.round(told * perBit)
  if (units < 0) return Math.min(0, units + Math.min(taken, toUnits(-exactLog2(1 - most))))
  return Math.max(units - taken, Math.min(units, leftAtMost(units, most)))
}

/** `−log2(u + (1 − u) · most)`, with the `u = 2^−w` that an agreement worth `w` bits had without anything told. */
function leftAtMost(units: Units, most: number): Units {
  const chance = exactPower(-toBits(units))
  return toUnits(-exactLog2(chance + (1 - chance) * most))
}

/** Evidence of all fields, what is told twice counted once. `agreements` are those that it was weighed from. */
export function withoutRepetition(
  evidence: readonly Evidence[],
  agreements: readonly Agreement[],
  model: Model,
): readonly Evidence[] {
  const left = new Array<Evidence>(evidence.length)
  for (let i = 0; i < evidence.length; i++) {
    const one = evidence[i]!
    const row = one.units === 0 ? undefined : rowOf(one.field, model)
    left[i] = row === undefined ? one : withoutTold(one, row, agreements[i]!, evidence, agreements)
  }
  return left
}

function withoutTold(
  one: Evidence,
  row: RepetitionRow,
  agreement: Agreement,
  evidence: readonly Evidence[],
  agreements: readonly Agreement[],
): Evidence {
  const told =
    one.field === 'relatives'
      ? toldOf((agreement as RelativeAgreement).father, evidence, agreements)
      : toldBy(row, evidence)
  return tempered(one, leftOf(one.units, told, row), 'name.tells-part')
}

/**
 * About the sum of what {@link withoutRepetition} leaves, from nothing but what each field came to: what a father's name tells
 * twice is not seen.
 */
export function sumWithoutRepetition(
  fields: readonly { readonly name: string }[],
  units: ArrayLike<Units>,
  model: Model,
): Units {
  let sum = 0
  for (let place = 0; place < fields.length; place++) {
    const own = units[place]!
    const row =
      own === 0 || fields[place]!.name === 'relatives' ? undefined : rowOf(fields[place]!.name, model)
    let told = 0
    if (row !== undefined)
      for (let other = 0; other < fields.length; other++)
        if (row.by.includes(fields[other]!.name)) told += Math.max(0, units[other]!)
    sum += row === undefined ? own : leftOf(own, told, row)
  }
  return sum
}

/** By what other fields tell of a field; of names their tradition tells, and is weighed by itself (`besideNationality`). */
const rowOf = (field: string, { repetition }: Model): RepetitionRow | undefined =>
  field === 'names' ? undefined : repetition[field]

/** What speaks for one child in the fields that tell part of another. */
function toldBy({ by }: RepetitionRow, evidence: readonly Evidence[]): Units {
  let told = 0
  for (const one of evidence) if (one.units > 0 && by.includes(one.field)) told += one.units
  return told
}

/** What an agreeing father's name is worth in the child's own name already: many names are chains of fathers. */
function toldOf(
  father: RelativeAgreement['father'],
  evidence: readonly Evidence[],
  agreements: readonly Agreement[],
): Units {
  const names = agreements[evidence.findIndex((one) => one.field === 'names')]
  if (father === undefined || names === undefined || !('alignment' in names)) return 0
  const { alignment, left, right } = names as NameAgreement
  const chains = readChains(alignment, left, right)
  return alignment.parts
    .filter((part) => part.fate === 'agreed' && !chains.given.includes(part))
    .filter((part) => holds(left, part.left, father.left) || holds(right, part.right, father.right))
    .reduce((told, part) => told + Math.max(0, part.units), 0)
}

/** Two writings of one name on one side differ by no more than a habit of spelling, 1/1024 bits. */
const ONE_NAME_COST = toUnits(2.5)

/** Whether the tokens of a part stand in a father's name on the same side. */
function holds(name: PreparedName, part: readonly [number, number] | null, father: PreparedName): boolean {
  if (part === null) return false
  const own = name.tokens.slice(part[0], part[1])
  return own.some(({ token }) =>
    father.tokens.some((other) => compareTokens(token, other.token, ONE_NAME_COST) !== null),
  )
}

/** The same evidence, worth `units`, and in one family a like part of it unless told, with a reason under a code. */
export function tempered(
  one: Evidence,
  units: Units,
  code: string,
  family = Math.round((one.family * units) / one.units),
): Evidence {
  if (units === one.units) return one
  const { field, level } = one
  return evidenceOf(field, level, units, family, () => {
    const side = one.units > 0 ? 'for' : 'against'
    return [...one.reasons, reasonOf(field, code, units - one.units, side)]
  })
}
