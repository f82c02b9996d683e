import { compareTokens, type TokenAgreement } from './agreement.js'
import type { NameUnit, PreparedName } from './name.js'
import type { Token } from './token.js'
import type { NameWeights } from './weights.js'

/** How rare a name is, integer 1/1024 bits: from a register, or from the token's own table value. */
export type Rarity = (token: Token) => number

/** Two units that may be one name, with what that would be worth. */
export interface Match {
  readonly left: NameUnit
  readonly right: NameUnit
  readonly units: number
  readonly agreement: TokenAgreement
}

/**
 * What each unit of a name would be worth if it agreed exactly, integer 1/1024 bits, worked out when it is asked for: the
 * rarity of a name is a search in the register's vocabulary, and most names of most candidates agree with nothing.
 */
export class Worths {
  readonly #name: PreparedName
  readonly #weights: NameWeights
  readonly #rarity: Rarity
  readonly #single: number[] = []

  constructor(name: PreparedName, weights: NameWeights, rarity: Rarity) {
    this.#name = name
    this.#weights = weights
    this.#rarity = rarity
  }

  /** Of one token. */
  ofToken(at: number): number {
    const { token, kind } = this.#name.tokens[at]!
    this.#single[at] ??= Math.min(mostOf(kind, this.#weights), this.#rarity(token))
    return this.#single[at]
  }

  /** Of a unit: a join is worth what its names are worth together, as far as one name can go. */
  of({ from, to }: NameUnit): number {
    let together = 0
    for (let at = from; at < to; at++) together += this.ofToken(at)
    return Math.min(together, this.#weights.nameCap)
  }
}

function mostOf(kind: string, weights: NameWeights): number {
  if (kind === 'half') return weights.halfCap
  if (kind === 'head') return weights.headCap
  if (kind === 'title') return weights.titleCap
  return kind === 'initial' ? weights.initialCap : weights.nameCap
}

/** Every pair of units that may be one name (names that only look alike are left to contradict each other), in the order of the left units and then the right. */
export function findMatches(
  left: PreparedName,
  right: PreparedName,
  leftWorths: Worths,
  rightWorths: Worths,
  weights: NameWeights,
): readonly Match[] {
  const matches: Match[] = []
  const strict = left.syllabic && right.syllabic
  const initials = hasInitial(left) || hasInitial(right)
  const rightConsonants = right.units.map((unit) => consonantsIn(right, unit))
  for (const a of left.units) {
    const leftWorth = leftWorths.of(a)
    const leftConsonants = consonantsIn(left, a)
    const leftJoined = lengthOf(a) - 1
    for (let i = 0; i < right.units.length; i++) {
      const b = right.units[i]!
      const joined = leftJoined + lengthOf(b) - 1
      if (joined > 0 && !mayJoin(a, b, leftConsonants, rightConsonants[i]!)) continue
      const discount = joined * weights.join
      const agreement = strict
        ? syllableAgreement(a.token, b.token, leftWorth + discount)
        : initials
          ? agreementOf(left, right, a, b, leftWorth + discount)
          : compareTokens(a.token, b.token, leftWorth + discount)
      if (!agreement || !isGround(agreement, joined)) continue
      const units = Math.min(leftWorth, rightWorths.of(b)) + discount - agreement.cost
      if (units < 0) continue
      if (joined > 0 && agreement.cost > 0 && matches.some((match) => isPartOf(match, a, b))) continue
      matches.push({ left: a, right: b, units, agreement })
    }
  }
  return matches
}

/** A join one of whose words is the other name itself: Ali Asgari is not Asgari in one word. Joins follow single words. */
function isPartOf({ left, right, agreement }: Match, a: NameUnit, b: NameUnit): boolean {
  const within = (inner: NameUnit, outer: NameUnit) => inner.from >= outer.from && inner.to <= outer.to
  return agreement.code === 'name.same' && within(left, a) && within(right, b)
}

/** Names that only look alike are no match, and two words run together are no long form of another. */
function isGround({ code }: TokenAgreement, joined: number): boolean {
  if (joined > 0 && (code === 'name.truncated' || code === 'name.short-form')) return false
  return code !== 'name.look-alike'
}

/** What one syllable of Vietnamese is from another, beyond its sounds: nearly every one is a name, and so is its neighbour. */
const OTHER_SYLLABLE = 6 * 1024
/** The same letters under other marks, where both sides have marks: Hùng is not Hưng. */
const OTHER_MARKS = 4 * 1024

/** Two syllables of Vietnamese names: one name where letters, or else class and sound, are the same. */
export function syllableAgreement(a: Token, b: Token, bound: number): TokenAgreement | null {
  const found = compareTokens(a, b, bound)
  if (found === null || found.code === 'name.same' || found.code === 'name.equivalent') return found
  const marked = a.letters !== a.text && b.letters !== b.text
  const apart = a.text !== b.text ? OTHER_SYLLABLE : marked ? OTHER_MARKS : 0
  return found.cost + apart <= bound ? { cost: found.cost + apart, code: found.code } : null
}

const lengthOf = (unit: NameUnit): number => unit.to - unit.from

/** Consonants of a unit, counted in its words: to ask a join itself would read it as a word. */
function consonantsIn({ tokens }: PreparedName, { token, from, to }: NameUnit): number {
  if (to - from === 1) return token.consonants
  let count = 0
  for (let at = from; at < to; at++) count += tokens[at]!.token.consonants
  return count
}

/** Consonants that a single word must at least have beside a join, and a join beside a single word, as shares: a cheap test before a costly one. */
const WORD_SHARE = 0.65
const JOIN_SHARE = 0.5

/** A join is compared with a single word of about its length; two joins only where they are one writing. */
function mayJoin(a: NameUnit, b: NameUnit, consonantsOfA: number, consonantsOfB: number): boolean {
  if (lengthOf(a) > 1 && lengthOf(b) > 1) return a.token.letters === b.token.letters
  const [word, join] = lengthOf(a) === 1 ? [consonantsOfA, consonantsOfB] : [consonantsOfB, consonantsOfA]
  return word >= WORD_SHARE * join && join >= JOIN_SHARE * word
}

const INITIAL_AGREES: TokenAgreement = { cost: 0, code: 'name.initial' }

function agreementOf(
  left: PreparedName,
  right: PreparedName,
  a: NameUnit,
  b: NameUnit,
  bound: number,
): TokenAgreement | null {
  if (!isInitial(left, a) && !isInitial(right, b)) return compareTokens(a.token, b.token, bound)
  if (lengthOf(a) > 1 || lengthOf(b) > 1) return null
  return a.token.text[0] === b.token.text[0] ? INITIAL_AGREES : null
}

const hasInitial = ({ tokens }: PreparedName): boolean => tokens.some(({ kind }) => kind === 'initial')

function isInitial(name: PreparedName, unit: NameUnit): boolean {
  return lengthOf(unit) === 1 && name.tokens[unit.from]!.kind === 'initial'
}

/** A name that repeats one token a dozen times would make the search long; its greedy beginning is good enough. */
const MOST_STEPS = 2000

/** The positions of a unit as bits: a name has at most a dozen tokens. */
export const maskOf = (unit: NameUnit): number => ((1 << lengthOf(unit)) - 1) << unit.from

/**
 * The disjoint matches that are worth most together, with the contradictions that they spare: depth-first over the matches
 * by worth, cut off where even all the remaining ones could not better the best. Of two choices worth the same, the one with
 * more pairs wins. The search is small, since few tokens of two names resemble each other.
 *
 * @param lengths how many tokens each name has
 */
export function chooseMatches(matches: readonly Match[], lengths: Lengths): readonly Match[] {
  if (areDisjoint(matches)) return matches
  const sorted = [...matches].sort(byWorth)
  const hopes = new Array<number>(sorted.length + 1).fill(0)
  for (let i = sorted.length - 1; i >= 0; i--) hopes[i] = hopes[i + 1]! + sorted[i]!.units + 1
  const search: Search = { sorted, hopes, lengths, taken: [], best: [], bestUnits: 0, steps: 0 }
  visit(search, 0, 0, 0, 0)
  return search.best
}

/** Tokens of the two names. */
interface Lengths {
  readonly left: number
  readonly right: number
}

/** What a pair of names that is left over on both sides weighs in the choice, integer 1/1024 bits: enough to settle a tie. */
const CONTRADICTION = 1024

/** What the tokens that are not taken will cost where both sides have some. */
function costOfRest({ left, right }: Lengths, leftMask: number, rightMask: number): number {
  return CONTRADICTION * Math.min(left - bitCount(leftMask), right - bitCount(rightMask))
}

function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}

function areDisjoint(matches: readonly Match[]): boolean {
  let left = 0
  let right = 0
  for (const match of matches) {
    const leftMask = maskOf(match.left)
    const rightMask = maskOf(match.right)
    if (left & leftMask || right & rightMask) return false
    left |= leftMask
    right |= rightMask
  }
  return true
}

/** By worth; equal ones first to last, whichever side is called the left: the choice must not depend on it. */
function byWorth(a: Match, b: Match): number {
  const outer = (match: Match) => match.left.from + match.right.from
  const skew = (match: Match) => Math.abs(match.left.from - match.right.from)
  return b.units - a.units || outer(a) - outer(b) || skew(a) - skew(b) || a.left.from - b.left.from
}

interface Search {
  readonly sorted: readonly Match[]
  /** What all matches from an index on would be worth together. */
  readonly hopes: readonly number[]
  readonly lengths: Lengths
  readonly taken: Match[]
  best: readonly Match[]
  bestUnits: number
  steps: number
}

function visit(search: Search, from: number, leftMask: number, rightMask: number, units: number): void {
  const { sorted, hopes, lengths, taken } = search
  const settled = units - costOfRest(lengths, leftMask, rightMask)
  if (taken.length === 0 || settled > search.bestUnits) {
    search.bestUnits = settled
    search.best = taken.slice()
  }
  for (
    let i = from;
    i < sorted.length && units + hopes[i]! > search.bestUnits && search.steps < MOST_STEPS;
    i++
  ) {
    const match = sorted[i]!
    const left = maskOf(match.left)
    const right = maskOf(match.right)
    if (leftMask & left || rightMask & right) continue
    search.steps++
    taken.push(match)
    visit(search, i + 1, leftMask | left, rightMask | right, units + match.units + 1)
    taken.pop()
  }
}
