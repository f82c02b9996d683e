import type { TokenAgreement } from './agreement.js'
import { addLeftovers, type Pairing, similarity } from './leftovers.js'
import { chooseMatches, findMatches, type Match } from './matches.js'
import type { AlignedPart, Alignment, PreparedName } from './name.js'
import { orderOf } from './order.js'
import { isGiven } from './place.js'
import { type Rarity, Side } from './side.js'
import { slipOf } from './slip.js'
import type { Token } from './token.js'
import type { NameWeights } from './weights.js'

/** The rarity of the built-in tables. */
export const listedRarity: Rarity = (token: Token) => token.rarity

/**
 * Lays two names side by side, one to one, with joins: the alignment whose parts are worth most. Every token of both
 * names ends in exactly one part. Names with nothing to compare give an alignment without parts.
 *
 * An agreeing pair is worth its rarity less the cost of its differences, which is the log likelihood ratio of a
 * noisy channel (Ristad and Yianilos 1998): a long rare name outlives an odd letter, a short common one does not.
 * All of it together counts no more than `weights.relative` beyond the given name, since a relative shares the rest.
 */
export function align(
  left: PreparedName,
  right: PreparedName,
  weights: NameWeights,
  rarity: Rarity,
): Alignment {
  return alignSides(new Side(left, weights, rarity), new Side(right, weights, rarity), weights)
}

/** The same for names that were made sides, with the same weights and the same rarity. */
export function alignSides(left: Side, right: Side, weights: NameWeights): Alignment {
  const lengths = { left: left.name.tokens.length, right: right.name.tokens.length }
  const chosen = chooseMatches(findMatches(left, right, weights), lengths)
  const pairing: Pairing = { left, right, chosen, weights }
  const parts = chosen.map(agreedPart)
  addLeftovers(pairing, parts)
  return summarise(pairing, parts)
}

function agreedPart({ left, right, units, agreement }: Match): AlignedPart {
  const joined = left.to - left.from !== right.to - right.from
  return {
    fate: 'agreed',
    left: [left.from, left.to],
    right: [right.from, right.to],
    code: joined ? 'name.joined' : spellingCode(left.token, right.token, agreement),
    units,
    similarity: similarity(units + agreement.cost, agreement.cost),
  }
}

/** Differences dearer than this, in 1/1024 bits, are no habit of spelling: one looks for a slip of the hand. */
const HABIT_COST = 2.5 * 1024

function spellingCode(a: Token, b: Token, { code, cost }: TokenAgreement): string {
  if (code !== 'name.spelling') return code
  if (a.text === b.text) return 'name.same'
  return cost <= HABIT_COST ? code : (slipOf(a.text, b.text) ?? code)
}

function summarise({ left, right, chosen, weights }: Pairing, parts: readonly AlignedPart[]): Alignment {
  const names = { left: left.name, right: right.name }
  const whole = isWhole(names, chosen, parts)
  const order = orderOf(names.left, names.right, chosen, whole, weights)
  const rotated = order.note === 'name.family-first'
  let total = order.units
  let given = 0
  let rhyme = 0
  for (const part of parts) {
    total += part.units
    if (holdsGiven(names, part, rotated)) given += part.units
    if (isRhyming(names, part)) rhyme = weights.rhyme
  }
  const complete = whole && (order.note === null || rotated)
  if (complete) total += weights.complete
  const lineage = Math.min(0, given + weights.relative + rhyme - total)
  return { parts, units: total + lineage, lineage, notes: notesOf(order.note, complete, lineage < 0) }
}

/** Two names by the side on which they stand. */
interface Names {
  readonly left: PreparedName
  readonly right: PreparedName
}

const NO_NOTES: readonly string[] = []
const COMPLETE: readonly string[] = ['name.complete']
const SHARED: readonly string[] = ['name.relatives-share']
const BOTH: readonly string[] = [...COMPLETE, ...SHARED]

/** Nearly every alignment has one of a few lists, so that one is made only where the order has a note of its own. */
function notesOf(order: string | null, complete: boolean, shared: boolean): readonly string[] {
  const notes = complete ? (shared ? BOTH : COMPLETE) : shared ? SHARED : NO_NOTES
  return order === null ? notes : [order, ...notes]
}

/** Whether every name of both sides has its partner. */
function isWhole(names: Names, chosen: readonly Match[], parts: readonly AlignedPart[]): boolean {
  if (chosen.length === 0) return false
  for (const part of parts) if (!isCloseEnough(part) && !isSlight(names, part)) return false
  return true
}

/** Completeness says something only of names that agree well: two far-fetched agreements are no whole. */
const CLOSE_ENOUGH = 0.6

function isCloseEnough(part: AlignedPart): boolean {
  return part.fate === 'agreed' && part.similarity >= CLOSE_ENOUGH
}

/** Below this similarity two given names differ by more than a habit of spelling. */
const RHYMES_BELOW = 0.82

/** Given names that are near each other, and not near enough to be one name in two spellings. */
function isRhyming({ left, right }: Names, { left: a, right: b, similarity, code }: AlignedPart): boolean {
  if (a === null || b === null || code === 'name.joined' || code === 'name.short-form') return false
  return similarity > 0 && similarity < RHYMES_BELOW && isGiven(left, a[0]) && isGiven(right, b[0])
}

/** A part that leaves a name complete: a title or an initial without a partner. */
function isSlight({ left, right }: Names, part: AlignedPart): boolean {
  const { kind } = part.left ? left.tokens[part.left[0]]! : right.tokens[part.right![0]]!
  return part.fate !== 'conflicting' && (kind === 'title' || kind === 'initial')
}

/**
 * Whether a part holds the given name, the only one that a brother or a father does not share: the names that stand first
 * on both sides, or a first name without a partner. Where the family name was put in front, nobody can tell which it is.
 */
function holdsGiven({ left, right }: Names, part: AlignedPart, rotated: boolean): boolean {
  const leadsLeft = part.left === null || isGiven(left, part.left[0])
  const leadsRight = part.right === null || isGiven(right, part.right[0])
  return rotated ? leadsLeft || leadsRight : leadsLeft && leadsRight
}
