import { compareTokens, type TokenAgreement } from './agreement.js'
import type { AlignedPart, Alignment, NameUnit, PreparedName } from './name.js'
import type { Token } from './token.js'
import type { NameWeights } from './weights.js'

/** How rare a name is, integer 1/1024 bits: from a register, or from the token's own table value. */
export type Rarity = (token: Token) => number

/** The rarity of the built-in tables. */
export const listedRarity: Rarity = (token) => token.rarity

/** Two units that may be one name, with what that would be worth. */
interface Match {
  readonly left: NameUnit
  readonly right: NameUnit
  readonly units: number
  readonly agreement: TokenAgreement
}

/**
 * Lays two names side by side, one to one, with joins: the alignment whose parts are worth most. Every token of both
 * names ends in exactly one part. Names with nothing to compare give an alignment without parts.
 *
 * The worth of an agreeing pair is its rarity less the cost of its differences, which is the log likelihood ratio of a
 * noisy channel (Ristad and Yianilos 1998): a long rare name outlives an odd letter, a short common one does not.
 */
export function align(
  left: PreparedName,
  right: PreparedName,
  weights: NameWeights,
  rarity: Rarity,
): Alignment {
  const matches = findMatches(left, right, weights, rarity)
  const chosen = chooseMatches(matches)
  const parts = [...chosen.map(agreedPart), ...leftovers(left, right, chosen, weights, rarity)]
  const whole =
    parts.length > 0 && parts.every((part) => part.fate === 'agreed' || isSlight(left, right, part))
  const order = orderOf(left, right, chosen, whole, weights)
  const complete = whole ? weights.complete : 0
  const total = parts.reduce((sum, part) => sum + part.units, order.units + complete)
  const rotated = order.note === 'name.family-first'
  const given = parts.reduce(
    (sum, part) => (holdsGiven(left, right, part, rotated) ? sum + part.units : sum),
    0,
  )
  const capped = Math.min(total, given + weights.relative)
  const notes = [
    order.note,
    complete === 0 ? null : 'name.complete',
    capped < total ? 'name.relatives-share' : null,
  ]
  return { parts, units: capped, lineage: capped - total, notes: notes.filter((note) => note !== null) }
}

/** A part that leaves a name complete: a title or an initial without a partner. */
function isSlight(left: PreparedName, right: PreparedName, part: AlignedPart): boolean {
  const token = part.left ? left.tokens[part.left[0]]! : right.tokens[part.right![0]]!
  return token.kind === 'title' || token.kind === 'initial'
}

/**
 * Whether a part holds the given name, the only one that a brother or a father does not share: the names that stand first
 * on both sides, or a first name without a partner. Where the family name was put in front, nobody can tell which it is.
 */
function holdsGiven(left: PreparedName, right: PreparedName, part: AlignedPart, rotated: boolean): boolean {
  const leadsLeft = part.left === null || isFirst(left, part.left[0])
  const leadsRight = part.right === null || isFirst(right, part.right[0])
  return rotated ? leadsLeft || leadsRight : leadsLeft && leadsRight
}

function findMatches(
  left: PreparedName,
  right: PreparedName,
  weights: NameWeights,
  rarity: Rarity,
): readonly Match[] {
  const matches: Match[] = []
  for (const a of left.units) {
    for (const b of right.units) {
      const match = matchUnits(left, right, a, b, weights, rarity)
      if (match) matches.push(match)
    }
  }
  return matches
}

function matchUnits(
  left: PreparedName,
  right: PreparedName,
  a: NameUnit,
  b: NameUnit,
  weights: NameWeights,
  rarity: Rarity,
): Match | null {
  if (a.to - a.from > 1 && b.to - b.from > 1 && a.token !== b.token) return null
  const worth = Math.min(worthOf(left, a, weights, rarity), worthOf(right, b, weights, rarity))
  const joined = (a.to - a.from > 1 ? weights.join : 0) + (b.to - b.from > 1 ? weights.join : 0)
  if (isInitial(left, a) || isInitial(right, b)) return matchInitial(a, b, weights)
  const agreement = compareTokens(a.token, b.token, worth + joined - 1)
  return agreement && { left: a, right: b, units: worth + joined - agreement.cost, agreement }
}

function isInitial(name: PreparedName, unit: NameUnit): boolean {
  return unit.to - unit.from === 1 && name.tokens[unit.from]!.kind === 'initial'
}

function matchInitial(a: NameUnit, b: NameUnit, weights: NameWeights): Match | null {
  if (a.token.text[0] !== b.token.text[0] || a.to - a.from > 1 || b.to - b.from > 1) return null
  return { left: a, right: b, units: weights.initialCap, agreement: { cost: 0, code: 'name.same' } }
}

/** What an exact agreement on a unit is worth: its rarity, and for a join no more than its tokens are worth together. */
function worthOf(name: PreparedName, unit: NameUnit, weights: NameWeights, rarity: Rarity): number {
  let together = 0
  for (let at = unit.from; at < unit.to; at++) together += tokenWorth(name, at, weights, rarity)
  return unit.to - unit.from > 1 ? Math.min(together, weights.nameCap, rarity(unit.token)) : together
}

function tokenWorth(name: PreparedName, at: number, weights: NameWeights, rarity: Rarity): number {
  const { token, kind } = name.tokens[at]!
  const most = kind === 'half' ? weights.halfCap : kind === 'title' ? weights.titleCap : weights.nameCap
  return Math.min(most, rarity(token))
}

/** The disjoint matches that are worth most together; the search is small, since few tokens resemble each other. */
function chooseMatches(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort(
    (a, b) => b.units - a.units || a.left.from - b.left.from || a.right.from - b.right.from,
  )
  const hopes = new Array<number>(sorted.length + 1).fill(0)
  for (let i = sorted.length - 1; i >= 0; i--) hopes[i] = hopes[i + 1]! + sorted[i]!.units
  let best: readonly Match[] = []
  let bestUnits = 0
  let steps = 0
  const taken: Match[] = []
  const visit = (from: number, leftMask: number, rightMask: number, units: number): void => {
    if (units > bestUnits) {
      bestUnits = units
      best = taken.slice()
    }
    for (let i = from; i < sorted.length && units + hopes[i]! > bestUnits && steps < MOST_STEPS; i++) {
      const match = sorted[i]!
      const leftBits = maskOf(match.left)
      const rightBits = maskOf(match.right)
      if (leftMask & leftBits || rightMask & rightBits) continue
      steps++
      taken.push(match)
      visit(i + 1, leftMask | leftBits, rightMask | rightBits, units + match.units)
      taken.pop()
    }
  }
  visit(0, 0, 0, 0)
  return best
}

/** A name that repeats one token a dozen times would make the search long; its greedy beginning is good enough. */
const MOST_STEPS = 2000

const maskOf = (unit: NameUnit): number => ((1 << (unit.to - unit.from)) - 1) << unit.from

function agreedPart(match: Match): AlignedPart {
  const weight = Math.max(1, match.units + match.agreement.cost)
  return {
    fate: 'agreed',
    left: [match.left.from, match.left.to],
    right: [match.right.from, match.right.to],
    code:
      match.left.to - match.left.from === match.right.to - match.right.from
        ? match.agreement.code
        : 'name.joined',
    units: match.units,
    similarity: match.agreement.cost === 0 ? 1 : Math.max(0, 1 - match.agreement.cost / (2 * weight)),
  }
}

function freeTokens(name: PreparedName, taken: readonly NameUnit[]): readonly number[] {
  const mask = taken.reduce((sum, unit) => sum | maskOf(unit), 0)
  return name.tokens.map((_, i) => i).filter((i) => !(mask & (1 << i)))
}

/** Tokens without a partner: those that both sides have contradict each other, the rest are missing or extra. */
function leftovers(
  left: PreparedName,
  right: PreparedName,
  chosen: readonly Match[],
  weights: NameWeights,
  rarity: Rarity,
): readonly AlignedPart[] {
  const freeLeft = freeTokens(
    left,
    chosen.map((match) => match.left),
  )
  const freeRight = freeTokens(
    right,
    chosen.map((match) => match.right),
  )
  const clashing = pairConflicts(left, right, freeLeft, freeRight)
  const conflicts = clashing.map(([a, b]) => conflictPart(left, right, a, b, weights, rarity))
  const used = new Set(clashing.flatMap(([a, b]) => [`l${a}`, `r${b}`]))
  const shift = chainShift(left, right, chosen)
  const missing = freeLeft
    .filter((at) => !used.has(`l${at}`))
    .map((at) => absentPart(left, at, 'missing', weights, rarity, shift === 'left'))
  const extra = freeRight
    .filter((at) => !used.has(`r${at}`))
    .map((at) => absentPart(right, at, 'extra', weights, rarity, shift === 'right'))
  return [...conflicts, ...missing, ...extra]
}

/** Two names that are left over: they contradict, unless it is likelier that one is the other, badly written. */
function conflictPart(
  left: PreparedName,
  right: PreparedName,
  a: number,
  b: number,
  weights: NameWeights,
  rarity: Rarity,
): AlignedPart {
  const conflict = isFirst(left, a) && isFirst(right, b) ? weights.conflictFirst : weights.conflict
  const worth = Math.min(tokenWorth(left, a, weights, rarity), tokenWorth(right, b, weights, rarity))
  const near = compareTokens(left.tokens[a]!.token, right.tokens[b]!.token, worth - conflict - 1)
  const place = { left: [a, a + 1], right: [b, b + 1] } as const
  if (!near) return { ...place, fate: 'conflicting', code: 'name.conflict', units: conflict, similarity: 0 }
  return { ...place, fate: 'conflicting', code: 'name.resembling', units: worth - near.cost, similarity: 0.4 }
}

const isProper = (name: PreparedName, at: number): boolean => {
  const { kind } = name.tokens[at]!
  return kind === 'name' || kind === 'kunya'
}

/** Whether no proper name stands before the token. */
function isFirst(name: PreparedName, at: number): boolean {
  for (let i = 0; i < at; i++) if (isProper(name, i)) return false
  return true
}

/** Proper names left on both sides, in order: first with first. */
function pairConflicts(
  left: PreparedName,
  right: PreparedName,
  freeLeft: readonly number[],
  freeRight: readonly number[],
): readonly (readonly [number, number])[] {
  const a = freeLeft.filter((at) => isProper(left, at))
  const b = freeRight.filter((at) => isProper(right, at))
  return a.slice(0, b.length).map((at, i) => [at, b[i]!] as const)
}

function absentPart(
  name: PreparedName,
  at: number,
  fate: 'missing' | 'extra',
  weights: NameWeights,
  rarity: Rarity,
  shifted: boolean,
): AlignedPart {
  const place = [at, at + 1] as const
  const { units, code } = absence(name, at, weights, rarity, shifted)
  return {
    fate,
    left: fate === 'missing' ? place : null,
    right: fate === 'extra' ? place : null,
    code,
    units,
    similarity: 0,
  }
}

function absence(
  name: PreparedName,
  at: number,
  weights: NameWeights,
  rarity: Rarity,
  shifted: boolean,
): { units: number; code: string } {
  const { kind, token } = name.tokens[at]!
  if (kind === 'title' || kind === 'initial') return { units: 0, code: 'name.title-absent' }
  if (kind === 'half' || rarity(token) <= weights.lightRarity)
    return { units: weights.absentLight, code: 'name.half-absent' }
  if (isFirst(name, at))
    return shifted
      ? { units: weights.shifted, code: 'name.generation-shifted' }
      : { units: weights.absentFirst, code: 'name.first-absent' }
  return at === name.tokens.length - 1
    ? { units: weights.absentLast, code: 'name.last-absent' }
    : { units: weights.absentMiddle, code: 'name.middle-absent' }
}

/** The side whose leading name is left over while the other side's first name agrees with a later one of it: a child and a father. */
function chainShift(
  left: PreparedName,
  right: PreparedName,
  chosen: readonly Match[],
): 'left' | 'right' | null {
  for (const match of chosen) {
    const leadsLeft = isFirst(left, match.left.from)
    const leadsRight = isFirst(right, match.right.from)
    if (leadsLeft && !leadsRight && isMonotone(chosen)) return 'right'
    if (leadsRight && !leadsLeft && isMonotone(chosen)) return 'left'
  }
  return null
}

function isMonotone(chosen: readonly Match[]): boolean {
  const sorted = [...chosen].sort((a, b) => a.left.from - b.left.from)
  return sorted.every((match, i) => i === 0 || match.right.from > sorted[i - 1]!.right.from)
}

function orderOf(
  left: PreparedName,
  right: PreparedName,
  chosen: readonly Match[],
  whole: boolean,
  weights: NameWeights,
): { units: number; note: string | null } {
  if (chosen.some((match) => fatherForSon(left, right, match)))
    return { units: weights.fatherFirst, note: 'name.father-and-son' }
  const proper = chosen.filter((match) => isProper(left, match.left.from))
  if (isMonotone(proper)) return { units: 0, note: null }
  return isRotation(proper)
    ? { units: whole ? weights.rotated : weights.rotatedPart, note: 'name.family-first' }
    : { units: weights.reordered, note: 'name.order' }
}

/** One side says that the name is the father's, the other has it as the given name. */
function fatherForSon(left: PreparedName, right: PreparedName, match: Match): boolean {
  const a = left.tokens[match.left.from]!
  const b = right.tokens[match.right.from]!
  return (
    (a.after === 'filiation' && isFirst(right, match.right.from)) ||
    (b.after === 'filiation' && isFirst(left, match.left.from))
  )
}

/** The right side's order is the left side's with its last names moved to the front. */
function isRotation(chosen: readonly Match[]): boolean {
  const order = [...chosen].sort((a, b) => a.left.from - b.left.from).map((match) => match.right.from)
  let falls = 0
  for (let i = 1; i < order.length; i++) if (order[i]! < order[i - 1]!) falls++
  return falls === 1 && order[order.length - 1]! < order[0]!
}
