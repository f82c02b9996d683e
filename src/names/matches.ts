import { compareTokens, type TokenAgreement } from './agreement.js'
import type { NameUnit, PreparedName } from './name.js'
import type { Side } from './side.js'
import type { Token } from './token.js'
import type { NameWeights } from './weights.js'

/** Two units that may be one name, with what that would be worth. */
export interface Match {
  readonly left: NameUnit
  readonly right: NameUnit
  readonly units: number
  readonly agreement: TokenAgreement
}

/** Every pair of units that may be one name (names that only look alike are left to contradict each other), in the order of the left units and then the right. */
export function findMatches(left: Side, right: Side, weights: NameWeights): readonly Match[] {
  const matches: Match[] = []
  const rights = right.name.units
  const compare = comparisonOf(left, right)
  for (const a of left.name.units) {
    const worth = left.worthOf(a)
    const leftJoined = lengthOf(a) - 1
    for (let i = 0; i < rights.length; i++) {
      const b = rights[i]!
      const joined = leftJoined + lengthOf(b) - 1
      if (joined > 0 && !mayJoin(left.name, a, right.name, b)) continue
      const discount = joined * weights.join
      const agreement = compare(a, b, worth + discount)
      if (agreement === null || !isGround(agreement, joined)) continue
      const units = Math.min(worth, right.worthOf(b)) + discount - agreement.cost
      if (units < 0 || (joined > 0 && agreement.cost > 0 && holdsPart(matches, a, b))) continue
      matches.push({ left: a, right: b, units, agreement })
    }
  }
  return matches
}

/** On what ground two units may be one name, for less than a bound; null where there is none. */
type UnitComparison = (a: NameUnit, b: NameUnit, bound: number) => TokenAgreement | null

function comparisonOf(left: Side, right: Side): UnitComparison {
  if (left.name.syllabic && right.name.syllabic) return compareSyllables
  if (!left.hasInitial && !right.hasInitial) return compareUnits
  return (a, b, bound) =>
    isInitial(left.name, a) || isInitial(right.name, b) ? compareInitials(a, b) : compareUnits(a, b, bound)
}

const compareUnits: UnitComparison = (a, b, bound) => compareTokens(a.token, b.token, bound)
const compareSyllables: UnitComparison = (a, b, bound) => syllableAgreement(a.token, b.token, bound)

const INITIAL_AGREES: TokenAgreement = { cost: 0, code: 'name.initial' }

function compareInitials(a: NameUnit, b: NameUnit): TokenAgreement | null {
  if (lengthOf(a) > 1 || lengthOf(b) > 1) return null
  return a.token.text[0] === b.token.text[0] ? INITIAL_AGREES : null
}

/** Whether one of the words of a join is the other name itself: Ali Asgari is not Asgari in one word. Joins follow single words. */
function holdsPart(matches: readonly Match[], a: NameUnit, b: NameUnit): boolean {
  for (const { left, right, agreement } of matches)
    if (agreement.code === 'name.same' && isWithin(left, a) && isWithin(right, b)) return true
  return false
}

const isWithin = (inner: NameUnit, outer: NameUnit): boolean =>
  inner.from >= outer.from && inner.to <= outer.to

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
  const apart = a.text !== b.text ? OTHER_SYLLABLE : haveOtherMarks(a, b) ? OTHER_MARKS : 0
  return found.cost + apart <= bound ? { cost: found.cost + apart, code: found.code } : null
}

/** Both are marked, and not alike; where in its syllable a tone stands is a habit of typing (Hoà, Hòa). */
const haveOtherMarks = (a: Token, b: Token): boolean =>
  a.letters !== a.text && b.letters !== b.text && signsOf(a) !== signsOf(b)

const signsOf = ({ letters }: Token): string => [...letters.normalize('NFD')].sort().join('')

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
function mayJoin(left: PreparedName, a: NameUnit, right: PreparedName, b: NameUnit): boolean {
  if (lengthOf(a) > 1 && lengthOf(b) > 1) return a.token.letters === b.token.letters
  const isWord = lengthOf(a) === 1
  const word = isWord ? consonantsIn(left, a) : consonantsIn(right, b)
  const join = isWord ? consonantsIn(right, b) : consonantsIn(left, a)
  return word >= WORD_SHARE * join && join >= JOIN_SHARE * word
}

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

const outer = ({ left, right }: Match): number => left.from + right.from
const skew = ({ left, right }: Match): number => Math.abs(left.from - right.from)

/** By worth; equal ones first to last, whichever side is called the left: the choice must not depend on it. */
function byWorth(a: Match, b: Match): number {
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
