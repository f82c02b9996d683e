import { compareTokens } from './agreement.js'
import { type Match, maskOf, syllableAgreement, type Worths } from './matches.js'
import type { AlignedPart, PreparedName } from './name.js'
import { isMonotone } from './order.js'
import { isFamilyAlone, isGiven, isMononym, isProper } from './place.js'
import { slipOf } from './slip.js'
import { FIRST_HALVES } from './tables/compounds.js'
import type { NameWeights } from './weights.js'

/** Two names on the way to their alignment. */
export interface Pairing {
  readonly left: PreparedName
  readonly right: PreparedName
  readonly leftWorths: Worths
  readonly rightWorths: Worths
  readonly chosen: readonly Match[]
  readonly weights: NameWeights
}

/**
 * The tokens without a partner: proper names that both sides have contradict each other, first with first; what is then
 * left stands on one side only. A contradiction costs far more than an omission, whatever the rarity of the name.
 */
export function leftovers(pairing: Pairing): readonly AlignedPart[] {
  const { left, right, chosen } = pairing
  const shifted = chainShift(pairing)
  const freeLeft = freeTokens(
    left,
    chosen.reduce((mask, match) => mask | maskOf(match.left), 0),
  )
  const freeRight = freeTokens(
    right,
    chosen.reduce((mask, match) => mask | maskOf(match.right), 0),
  )
  const parts: AlignedPart[] = []
  const clashing = [
    ...clashes(freeLeft, freeRight, (name, at) => name.tokens[at]!.kind === 'head', pairing),
    ...clashes(
      freeLeft,
      freeRight,
      (name, at) => isProper(name, at) && !(isGiven(name, at) && name === shifted),
      pairing,
    ),
  ]
  for (const [a, b] of clashing) parts.push(conflict(pairing, a, b))
  const overhangs = (name: PreparedName, free: readonly number[]) => free.some((at) => isProper(name, at))
  const both =
    shifted !== null && (shifted === left ? overhangs(right, freeRight) : overhangs(left, freeLeft))
  const shiftOf = (name: PreparedName, at: number): Shift =>
    name !== shifted || !isGiven(name, at) || !isProper(name, at) ? 'no' : both ? 'both' : 'one'
  for (const at of freeLeft)
    if (!clashing.some(([a]) => a === at)) parts.push(absent(pairing, 'missing', at, shiftOf(left, at)))
  for (const at of freeRight)
    if (!clashing.some(([, b]) => b === at)) parts.push(absent(pairing, 'extra', at, shiftOf(right, at)))
  return parts
}

/** Whether a name stands a generation before the other chain, and whether that one goes on a generation beyond. */
type Shift = 'no' | 'one' | 'both'

/** Tokens of one sort that are left over on both sides, in order: first with first. */
function clashes(
  freeLeft: readonly number[],
  freeRight: readonly number[],
  isOfSort: (name: PreparedName, at: number) => boolean,
  { left, right }: Pairing,
): readonly (readonly [number, number])[] {
  const lefts = freeLeft.filter((at) => isOfSort(left, at))
  const rights = freeRight.filter((at) => isOfSort(right, at))
  return lefts.slice(0, rights.length).map((at, i) => [at, rights[i]!] as const)
}

function freeTokens(name: PreparedName, taken: number): number[] {
  const free: number[] = []
  for (let at = 0; at < name.tokens.length; at++) if (!(taken & (1 << at))) free.push(at)
  return free
}

/**
 * Two names that are left over: they contradict, unless it is likelier that one is the other, badly written. Given names
 * that are known as two always contradict: brothers and sisters are often given names that rhyme.
 */
function conflict(pairing: Pairing, a: number, b: number): AlignedPart {
  const { left, right, leftWorths, rightWorths, weights } = pairing
  const given = isGiven(left, a) && isGiven(right, b)
  const head = left.tokens[a]!.kind === 'head'
  const units = head ? weights.conflictHead : given ? weights.conflictFirst : weights.conflict
  const [one, other] = [left.tokens[a]!.token, right.tokens[b]!.token]
  const bound = leftWorths.ofToken(a) - units
  const near =
    left.syllabic && right.syllabic ? syllableAgreement(one, other, bound) : compareTokens(one, other, bound)
  if (near === null) return clash(a, b, 'name.conflict', units, 0)
  const alike = near.code === 'name.look-alike'
  if (given && alike) return clash(a, b, near.code, units, 0)
  const worth = Math.min(leftWorths.ofToken(a), rightWorths.ofToken(b))
  if (worth - near.cost <= units) return clash(a, b, 'name.conflict', units, 0)
  const code = alike ? near.code : (slipOf(one.text, other.text) ?? 'name.resembling')
  return clash(a, b, code, worth - near.cost, similarity(worth, near.cost))
}

function clash(a: number, b: number, code: string, units: number, similarity: number): AlignedPart {
  return { fate: 'conflicting', left: [a, a + 1], right: [b, b + 1], code, units, similarity }
}

/** 0 to 1: half where the differences cost as much as the agreement is worth. */
export function similarity(worth: number, cost: number): number {
  return cost === 0 ? 1 : Math.max(0, 1 - cost / (2 * Math.max(1, worth)))
}

function absent(pairing: Pairing, fate: 'missing' | 'extra', at: number, shifted: Shift): AlignedPart {
  const missing = fate === 'missing'
  const place = [at, at + 1] as const
  const { left, right, leftWorths, rightWorths, weights } = pairing
  const familyAlone = isFamilyAlone(missing ? right : left)
  const { units, code } = missing
    ? absence(left, leftWorths, at, { shifted, familyAlone }, weights)
    : absence(right, rightWorths, at, { shifted, familyAlone }, weights)
  return { fate, left: missing ? place : null, right: missing ? null : place, code, units, similarity: 0 }
}

/** What is known of the side that lacks a name. */
interface Lacking {
  readonly shifted: Shift
  readonly familyAlone: boolean
}

interface Absence {
  readonly units: number
  readonly code: string
}

function absence(
  name: PreparedName,
  worths: Worths,
  at: number,
  { shifted, familyAlone }: Lacking,
  weights: NameWeights,
): Absence {
  const { kind } = name.tokens[at]!
  if (kind === 'title' || kind === 'initial') return { units: 0, code: 'name.title-absent' }
  if (kind === 'kunya' && at !== name.given) return { units: weights.absentLight, code: 'name.kunya-absent' }
  if (kind === 'head') return { units: weights.absentHead, code: 'name.head-absent' }
  if (shifted === 'both') return { units: weights.shifted, code: 'name.generation-shifted' }
  if (kind === 'half' || isLight(name, worths, at, weights))
    return { units: weights.absentLight, code: 'name.half-absent' }
  if (isGiven(name, at))
    return familyAlone
      ? { units: weights.absentLast, code: 'name.first-absent' }
      : absentGiven(name, at, shifted, weights)
  const last = at === name.tokens.length - 1
  return last
    ? { units: familyAlone ? weights.absentFirst : weights.absentLast, code: 'name.last-absent' }
    : { units: weights.absentMiddle, code: 'name.middle-absent' }
}

/** A name so common that it is dropped in speech. Only names of the tables are: their rarity alone is looked up. */
function isLight(name: PreparedName, worths: Worths, at: number, weights: NameWeights): boolean {
  return name.tokens[at]!.token.nameClass >= 0 && worths.ofToken(at) <= weights.lightRarity
}

function absentGiven(name: PreparedName, at: number, shifted: Shift, weights: NameWeights): Absence {
  if (shifted === 'no' || FIRST_HALVES.has(name.tokens[at]!.token.text)) {
    return { units: weights.absentFirst, code: 'name.first-absent' }
  }
  return { units: weights.shifted, code: 'name.generation-shifted' }
}

/**
 * The side whose leading name is left over while the other side's first name agrees with a later one of it, in the same
 * order: the chain begins a generation earlier, as a father's does beside his child's. One name alone is no chain: nobody
 * knows which of its bearer's names it is.
 */
function chainShift({ left, right, chosen }: Pairing): PreparedName | null {
  if (isMononym(left) || isMononym(right)) return null
  for (const match of chosen) {
    const leadsLeft = isGiven(left, match.left.from)
    const leadsRight = isGiven(right, match.right.from)
    if (leadsLeft !== leadsRight && isMonotone(chosen)) return leadsLeft ? right : left
  }
  return null
}
