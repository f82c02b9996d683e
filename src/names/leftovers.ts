import { compareTokens } from './agreement.js'
import { type Match, maskOf, syllableAgreement } from './matches.js'
import type { AlignedPart, NameToken, PreparedName } from './name.js'
import { isMonotone } from './order.js'
import { isFamilyAlone, isGiven, isMononym, isProper } from './place.js'
import type { Side } from './side.js'
import { slipOf } from './slip.js'
import { COMPOUND_ENDS, FIRST_HALVES } from './tables/compounds.js'
import type { NameWeights } from './weights.js'

/** Two names on the way to their alignment. */
export interface Pairing {
  readonly left: Side
  readonly right: Side
  readonly chosen: readonly Match[]
  readonly weights: NameWeights
}

/** Tokens without a partner, as bits by position. */
interface Free {
  left: number
  right: number
}

/**
 * Adds the tokens without a partner to the parts: proper names that both sides have contradict each other, first with first; what
 * is then left stands on one side only. A contradiction costs far more than an omission, whatever the rarity of the name.
 */
export function addLeftovers(pairing: Pairing, parts: AlignedPart[]): void {
  const free = freeTokens(pairing)
  if (free.left === 0 && free.right === 0) return
  const shift = shiftOf(pairing, free)
  addTailClashes(pairing, free, parts)
  addClashes(pairing, free, isHead, shift.side, parts)
  addClashes(pairing, free, isAnswerable, shift.side, parts)
  for (let at = 0; free.left >> at > 0; at++)
    if ((free.left >> at) & 1) parts.push(absent(pairing, 'missing', at, shift))
  for (let at = 0; free.right >> at > 0; at++)
    if ((free.right >> at) & 1) parts.push(absent(pairing, 'extra', at, shift))
}

function freeTokens({ left, right, chosen }: Pairing): Free {
  const free = { left: (1 << left.name.tokens.length) - 1, right: (1 << right.name.tokens.length) - 1 }
  for (const match of chosen) {
    free.left &= ~maskOf(match.left)
    free.right &= ~maskOf(match.right)
  }
  return free
}

/** A chain that begins a generation before the other one. */
interface ChainShift {
  /** The name that does, or null. */
  readonly side: PreparedName | null
  /** Whether the other name goes on a generation beyond. */
  readonly both: boolean
}

const NO_SHIFT: ChainShift = { side: null, both: false }

function shiftOf(pairing: Pairing, free: Free): ChainShift {
  const side = shiftedSide(pairing)
  if (side === null) return NO_SHIFT
  const left = pairing.left.name
  const right = pairing.right.name
  return { side, both: side === left ? holdsProper(right, free.right) : holdsProper(left, free.left) }
}

function holdsProper(name: PreparedName, free: number): boolean {
  for (let at = 0; free >> at > 0; at++) if ((free >> at) & 1 && isProper(name, at)) return true
  return false
}

/** Whether a token that is free stands for a name that another one can contradict. */
type Sort = (name: PreparedName, at: number, shifted: PreparedName | null) => boolean

const isHead: Sort = (name, at) => name.tokens[at]!.kind === 'head'

/** The given name of a chain that is shifted is no answer to the other's. */
const isAnswerable: Sort = (name, at, shifted) =>
  isProper(name, at) && !(name === shifted && isGiven(name, at))

/** Tokens of one sort that are free on both sides contradict each other, first with first, and are free no more. */
function addClashes(
  pairing: Pairing,
  free: Free,
  isOfSort: Sort,
  shifted: PreparedName | null,
  parts: AlignedPart[],
): void {
  const left = pairing.left.name
  const right = pairing.right.name
  let b = 0
  for (let a = 0; free.left >> a > 0; a++) {
    if (!((free.left >> a) & 1) || !isOfSort(left, a, shifted)) continue
    while (free.right >> b > 0 && !((free.right >> b) & 1 && isOfSort(right, b, shifted))) b++
    if (free.right >> b === 0) return
    parts.push(conflict(pairing, a, b))
    free.left &= ~(1 << a)
    free.right &= ~(1 << b)
  }
}

/** Behind a name that both sides have, the tails of two compounds contradict: Nurullah and Nuruddin, Habib ur-Rahman and Habibullah. */
function addTailClashes({ left, right, chosen, weights }: Pairing, free: Free, parts: AlignedPart[]): void {
  for (const match of chosen) {
    const a = match.left.to
    const b = match.right.to
    if (!((free.left >> a) & 1) || !((free.right >> b) & 1)) continue
    if (!areTails(left.name.tokens[a]!, right.name.tokens[b]!)) continue
    parts.push(clash(a, b, 'name.conflict', weights.conflictTail, 0))
    free.left &= ~(1 << a)
    free.right &= ~(1 << b)
  }
}

/** One of the two is a half, and the other a half or what stands as one behind an article. */
const areTails = (a: NameToken, b: NameToken): boolean =>
  (a.kind === 'half' && isTail(b)) || (b.kind === 'half' && isTail(a))

const isTail = ({ kind, token }: NameToken): boolean =>
  (kind === 'half' && token.letters !== 'abd') || (kind === 'name' && COMPOUND_ENDS.has(token.text))

/**
 * Two names that are left over: they contradict, unless it is likelier that one is the other, badly written. Given names
 * that are known as two always contradict: brothers and sisters are often given names that rhyme.
 */
function conflict(pairing: Pairing, a: number, b: number): AlignedPart {
  const { weights } = pairing
  const left = pairing.left.name
  const right = pairing.right.name
  const given = isGiven(left, a) && isGiven(right, b)
  const head = left.tokens[a]!.kind === 'head'
  const units = head ? weights.conflictHead : given ? weights.conflictFirst : weights.conflict
  const one = left.tokens[a]!.token
  const other = right.tokens[b]!.token
  const bound = pairing.left.worthOfToken(a) - units
  const near =
    left.syllabic && right.syllabic ? syllableAgreement(one, other, bound) : compareTokens(one, other, bound)
  if (near === null) return clash(a, b, 'name.conflict', units, 0)
  const alike = near.code === 'name.look-alike'
  if (given && alike) return clash(a, b, near.code, units, 0)
  const worth = Math.min(pairing.left.worthOfToken(a), pairing.right.worthOfToken(b))
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

function absent(
  { left, right, weights }: Pairing,
  fate: 'missing' | 'extra',
  at: number,
  shift: ChainShift,
): AlignedPart {
  const missing = fate === 'missing'
  const side = missing ? left : right
  const { name } = side
  const shifted = name === shift.side && isGiven(name, at) && isProper(name, at)
  const familyAlone = isFamilyAlone(missing ? right.name : left.name)
  const { units, code } = absence(side, at, { shifted, both: shift.both, familyAlone }, weights)
  const place = [at, at + 1] as const
  return { fate, left: missing ? place : null, right: missing ? null : place, code, units, similarity: 0 }
}

/** What is known of the side that lacks a name. */
interface Lacking {
  /** The name begins a chain a generation before this side does, and perhaps this side goes on a generation beyond. */
  readonly shifted: boolean
  readonly both: boolean
  readonly familyAlone: boolean
}

interface Absence {
  readonly units: number
  readonly code: string
}

function absence(
  side: Side,
  at: number,
  { shifted, both, familyAlone }: Lacking,
  weights: NameWeights,
): Absence {
  const { name } = side
  const { kind } = name.tokens[at]!
  if (kind === 'title' || kind === 'initial') return { units: 0, code: 'name.title-absent' }
  if (kind === 'kunya' && at !== name.given) return { units: weights.absentLight, code: 'name.kunya-absent' }
  if (kind === 'head') return { units: weights.absentHead, code: 'name.head-absent' }
  if (shifted && both) return { units: weights.shifted, code: 'name.generation-shifted' }
  if (kind === 'half' || isLight(side, at, weights))
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
function isLight(side: Side, at: number, weights: NameWeights): boolean {
  return side.name.tokens[at]!.token.nameClass >= 0 && side.worthOfToken(at) <= weights.lightRarity
}

function absentGiven(name: PreparedName, at: number, shifted: boolean, weights: NameWeights): Absence {
  if (!shifted || FIRST_HALVES.has(name.tokens[at]!.token.text)) {
    return { units: weights.absentFirst, code: 'name.first-absent' }
  }
  return { units: weights.shifted, code: 'name.generation-shifted' }
}

/**
 * The side whose leading name is left over while the other side's first name agrees with a later one of it, in the same
 * order: the chain begins a generation earlier, as a father's does beside his child's. One name alone is no chain: nobody
 * knows which of its bearer's names it is.
 */
function shiftedSide({ left: { name: left }, right: { name: right }, chosen }: Pairing): PreparedName | null {
  if (chosen.length === 0 || isMononym(left) || isMononym(right)) return null
  for (const match of chosen) {
    const leadsLeft = isGiven(left, match.left.from)
    const leadsRight = isGiven(right, match.right.from)
    if (leadsLeft !== leadsRight && isMonotone(chosen)) return leadsLeft ? right : left
  }
  return null
}
