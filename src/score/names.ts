import type { NameAgreement } from '../compare/name.js'
import { exactLog2 } from '../exact-math.js'
import type { AlignedPart, Alignment } from '../names/name.js'
import type { NameWeights } from '../names/weights.js'
import type { PersonName } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import { type Chains, familyOf, PARENT_CODES, readChains } from './chains.js'
import { type Evidence, evidenceOf, type Reason, reasonOf } from './evidence.js'
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
  const chains = readChains(alignment, left, right)
  const sum = alignment.units - alignment.lineage - triedUnits(tried)
  const units = Math.max(sum, nameFloor(left, right, model))
  const family = familyOf(alignment, chains, model)
  return evidenceOf(FIELD, agreement.level, units, family, () =>
    reasonsOf(agreement, chains, units - sum, model),
  )
}

const triedUnits = (tried: number): Units => (tried > 1 ? toUnits(exactLog2(tried)) : 0)

/** One reason for each part of the alignment, in the same order, then what concerns the whole. */
function reasonsOf(
  { alignment, tried }: NameAgreement,
  chains: Chains,
  lifted: Units,
  model: Model,
): Reason[] {
  const reasons = alignment.parts.map((part) => reasonOf(FIELD, codeOf(part, chains), part.units))
  reasons.push(...wholeReasons(alignment, model.names).filter(({ code }) => code !== RELATIVES_SHARE))
  if (chains.shifted && !reasons.some(({ code }) => PARENT_CODES.has(code))) {
    reasons.push(reasonOf(FIELD, 'name.generation-apart', 0))
  }
  if (tried > 1) reasons.push(reasonOf(FIELD, 'name.best-of-several', -triedUnits(tried)))
  if (lifted > 0) reasons.push(reasonOf(FIELD, 'name.other-name-possible', lifted, 'against'))
  return reasons
}

/** Sum of the reasons' integer units. */
export function totalOf(reasons: readonly Reason[]): Units {
  let total = 0
  for (const reason of reasons) total += reason.units
  return total
}

/** A different first name has a code of its own: it is what tells two children of one family apart. */
function codeOf(part: AlignedPart, { given }: Chains): string {
  return part.fate === 'conflicting' && given.includes(part) ? 'name.given-conflict' : part.code
}

/**
 * What concerns the whole name and stands in no part: completeness, the order of the names, and, where it is asked for,
 * the discount for what relatives share.
 */
export function wholeReasons(alignment: Alignment, weights: NameWeights): Reason[] {
  const { notes, units, lineage, parts } = alignment
  const complete = notes.includes(COMPLETE) ? weights.complete : 0
  const order = units - lineage - complete - parts.reduce((sum, part) => sum + part.units, 0)
  const worth = (note: string): Units =>
    note === COMPLETE ? complete : note === RELATIVES_SHARE ? lineage : order
  return notes.map((note) => reasonOf(FIELD, note, worth(note)))
}

export const COMPLETE = 'name.complete'
export const RELATIVES_SHARE = 'name.relatives-share'

/**
 * Lowest evidence of the name field, `log2 π`. A name that was only used on the road, or one alias
 * of several, agrees or says nothing.
 */
export function nameFloor(left: PersonName, right: PersonName, model: Model): Units {
  if (isAlias(left) || isAlias(right)) return 0
  return toUnits(exactLog2(otherNameRate(left, right, model)))
}

const isAlias = (name: PersonName): boolean => name.kind === 'assumed' || name.kind === 'alias'

function otherNameRate(left: PersonName, right: PersonName, { otherName }: Model): number {
  if (left.kind === 'nickname' || right.kind === 'nickname') return otherName.calledBy
  if (left.source !== null && left.source === right.source) return otherName.sameSource
  const atBorder = (name: PersonName) => name.source !== null && otherName.borderSources.includes(name.source)
  return atBorder(left) || atBorder(right) ? otherName.border : otherName.stated
}
