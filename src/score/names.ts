import type { NameAgreement } from '../compare/name.js'
import type { AlignedPart, Alignment, PreparedName } from '../names/name.js'
import type { PersonName } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import { type Evidence, type Reason, reasonOf } from './evidence.js'
import type { Model } from './model.js'

const FIELD = 'names'

/**
 * What two names are worth: the sum of their alignment, less `log2` of the pairs of names among which it is the best,
 * and never below `log2 π`, where π is the probability that the child goes by an unrelated name. The floor is the whole
 * field's, never a token's, so that a name given on the road cannot outweigh birth, kin and place.
 *
 * The alignment's own discount for a shared lineage is left out: here brothers and fathers are a hypothesis of their own,
 * weighed with all fields (`hypotheses.ts`), and nothing is counted twice.
 */
export function weighNames(agreement: NameAgreement, model: Model): Evidence {
  const { alignment, left, right, tried } = agreement
  const reasons = alignment.parts.map((part) => reasonOf(FIELD, codeOf(part, left, right), part.units))
  reasons.push(...orderReasons(alignment))
  if (tried > 1) reasons.push(reasonOf(FIELD, 'name.best-of-several', -toUnits(Math.log2(tried))))
  const sum = totalOf(reasons)
  const units = Math.max(sum, nameFloor(left, right, model))
  if (units > sum) reasons.push(reasonOf(FIELD, 'name.other-name-possible', units - sum, 'against'))
  return {
    field: FIELD,
    level: agreement.level,
    units,
    family: familyOf(alignment, left, right, model),
    reasons,
  }
}

/** Sum of the reasons' integer units. */
export function totalOf(reasons: readonly Reason[]): Units {
  let total = 0
  for (const reason of reasons) total += reason.units
  return total
}

/** A different first name has a code of its own: it is what tells two children of one family apart. */
export function codeOf(part: AlignedPart, left: PreparedName, right: PreparedName): string {
  return part.fate === 'conflicting' && isGiven(part, left, right) ? 'name.given-conflict' : part.code
}

const RELATIVES_SHARE = 'name.relatives-share'

/** What concerns the whole name and stands in no part: another order of the same names. */
function orderReasons(alignment: Alignment): Reason[] {
  const units = orderUnits(alignment)
  const notes = alignment.notes.filter((note) => note !== RELATIVES_SHARE)
  if (notes.length === 0) return units === 0 ? [] : [reasonOf(FIELD, 'name.order', units)]
  return notes.map((note, i) => reasonOf(FIELD, note, i === 0 ? units : 0))
}

const orderUnits = ({ units, lineage, parts }: Alignment): Units =>
  units - lineage - parts.reduce((sum, part) => sum + part.units, 0)

/**
 * Lowest evidence of the name field, `log2 π`. A name that was only used on the road, or one
 * alias of several, agrees or says nothing.
 */
export function nameFloor(left: PersonName, right: PersonName, model: Model): Units {
  if (isAlias(left) || isAlias(right)) return 0
  return toUnits(Math.log2(otherNameRate(left, right, model)))
}

const isAlias = (name: PersonName): boolean => name.kind === 'assumed' || name.kind === 'alias'

function otherNameRate(left: PersonName, right: PersonName, { otherName }: Model): number {
  if (left.kind === 'nickname' || right.kind === 'nickname') return otherName.calledBy
  if (left.source !== null && left.source === right.source) return otherName.sameSource
  const atBorder = (name: PersonName) => name.source !== null && otherName.borderSources.includes(name.source)
  return atBorder(left) || atBorder(right) ? otherName.border : otherName.stated
}

/** Codes of a father's and a child's chain laid side by side. */
const PARENT_CODES: ReadonlySet<string> = new Set(['name.generation-shifted', 'name.father-and-son'])

/** True where one side's chain begins a generation above the other's. */
export function isShifted({ parts, notes }: Alignment): boolean {
  return parts.some((part) => PARENT_CODES.has(part.code)) || notes.some((note) => PARENT_CODES.has(note))
}

/**
 * The same alignment under the hypothesis of one family. Brothers and sisters share what they inherit as one child does
 * with itself, and differ in the first name; a father's chain is the child's, shifted by a generation.
 */
function familyOf(alignment: Alignment, left: PreparedName, right: PreparedName, model: Model): Units {
  const { parts } = alignment
  if (isShifted(alignment))
    return parts.reduce((sum, part) => sum + (part.fate === 'agreed' ? part.units : 0), 0)
  const given = parts.find((part) => isGiven(part, left, right))
  const all = alignment.units - alignment.lineage
  return given === undefined ? all : all - given.units + givenInFamily(given, model)
}

/**
 * What the first names say for a family: brothers are not given one name, and are often given names that rhyme
 *, so that a likeness short of sameness speaks for them.
 */
function givenInFamily(given: AlignedPart, { relatives }: Model): Units {
  if (given.fate === 'conflicting') return toUnits(relatives.differentGiven)
  if (given.fate !== 'agreed') return given.units
  const unlikeness = Math.min(1, 2 * (1 - given.similarity))
  return toUnits((1 - unlikeness) * relatives.sameGiven + unlikeness * relatives.similarGiven)
}

/** The part that holds the child's own name: by role where a record has roles, else the first token of the name proper. */
export function isGiven(part: AlignedPart, left: PreparedName, right: PreparedName): boolean {
  return holdsGiven(part.left, left) || holdsGiven(part.right, right)
}

function holdsGiven(range: AlignedPart['left'], name: PreparedName): boolean {
  if (range === null) return false
  const byRole = name.tokens.findIndex((token) => token.role === 'given')
  const position =
    byRole >= 0 ? byRole : name.tokens.findIndex(({ kind }) => kind === 'name' || kind === 'kunya')
  return position >= range[0] && position < range[1]
}
