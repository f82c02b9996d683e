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

const NOTHING: readonly AlignedPart[] = []

/**
 * The tokens without a partner: proper names that both sides have contradict each other, first with first; what is then
 * left stands on one side only. A contradiction costs far more than an omission, whatever the rarity of the name.
 */
export function leftovers(pairing: Pairing): readonly AlignedPart[] {
  const free = freeTokens(pairing)
  if (free.left.length === 0 && free.right.length === 0) return NOTHING
  const shift = shiftOf(pairing, free)
  const clashing = clashes(pairing, free, shift.side)
  const parts = clashing.map(([a, b]) => conflict(pairing, a, b))
  for (const at of free.left)
    if (!clashing.some(([a]) => a === at)) parts.push(absent(pairing, 'missing', at, shift))
  for (const at of free.right)
    if (!clashing.some(([, b]) => b === at)) parts.push(absent(pairing, 'extra', at, shift))
  return parts
}

/** Positions of the tokens that have no partner. */
interface Free {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

function freeTokens({ left, right, chosen }: Pairing): Free {
  let leftTaken = 0
  let rightTaken = 0
  for (const match of chosen) {
    leftTaken |= maskOf(match.left)
    rightTaken |= maskOf(match.right)
  }
  return { left: outside(left, leftTaken), right: outside(right, rightTaken) }
}

function outside(name: PreparedName, taken: number): readonly number[] {
  const free: number[] = []
  for (let at = 0; at < name.tokens.length; at++) if (!(taken & (1 << at))) free.push(at)
  return free
}

/** A chain that begins a generation before the other one. */
interface ChainShift {
  /** The name that does, or null. */
  readonly side: PreparedName | null
  /** Whether the other name goes on a generation beyond. */
  readonly both: boolean
}

function shiftOf(pairing: Pairing, free: Free): ChainShift {
  const side = shiftedSide(pairing)
  if (side === null) return { side, both: false }
  const { left, right } = pairing
  const both =
    side === left ? free.right.some((at) => isProper(right, at)) : free.left.some((at) => isProper(left, at))
  return { side, both }
}

type Clash = readonly [left: number, right: number]

/** Heads of compounds against heads, and names against names: the given name of a chain that is shifted is no answer to the other's. */
function clashes({ left, right }: Pairing, free: Free, shifted: PreparedName | null): readonly Clash[] {
  const isHead = (name: PreparedName, at: number) => name.tokens[at]!.kind === 'head'
  const isName = (name: PreparedName, at: number) =>
    isProper(name, at) && !(name === shifted && isGiven(name, at))
  return [isHead, isName].flatMap((isOfSort) => {
    const rights = free.right.filter((at) => isOfSort(right, at))
    const lefts = free.left.filter((at) => isOfSort(left, at)).slice(0, rights.length)
    return lefts.map((at, i): Clash => [at, rights[i]!])
  })
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

function absent(pairing: Pairing, fate: 'missing' | 'extra', at: number, shift: ChainShift): AlignedPart {
  const missing = fate === 'missing'
  const place = [at, at + 1] as const
  const { left, right, leftWorths, rightWorths, weights } = pairing
  const name = missing ? left : right
  const isShifted = name === shift.side && isGiven(name, at) && isProper(name, at)
  const lacking = { shifted: isShifted, both: shift.both, familyAlone: isFamilyAlone(missing ? right : left) }
  const { units, code } = absence(name, missing ? leftWorths : rightWorths, at, lacking, weights)
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
  name: PreparedName,
  worths: Worths,
  at: number,
  { shifted, both, familyAlone }: Lacking,
  weights: NameWeights,
): Absence {
  const { kind } = name.tokens[at]!
  if (kind === 'title' || kind === 'initial') return { units: 0, code: 'name.title-absent' }
  if (kind === 'kunya' && at !== name.given) return { units: weights.absentLight, code: 'name.kunya-absent' }
  if (kind === 'head') return { units: weights.absentHead, code: 'name.head-absent' }
  if (shifted && both) return { units: weights.shifted, code: 'name.generation-shifted' }
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
function shiftedSide({ left, right, chosen }: Pairing): PreparedName | null {
  if (isMononym(left) || isMononym(right)) return null
  for (const match of chosen) {
    const leadsLeft = isGiven(left, match.left.from)
    const leadsRight = isGiven(right, match.right.from)
    if (leadsLeft !== leadsRight && isMonotone(chosen)) return leadsLeft ? right : left
  }
  return null
}
