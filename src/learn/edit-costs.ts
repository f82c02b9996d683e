import { exactLog2 } from '../exact-math.js'
import { isVowel, PHONEMES } from '../text/phonemes.js'
import {
  type CostTable,
  type DenseCosts,
  isNative,
  lossAt,
  PLACES,
  substitutionAt,
  usualLoss,
  usualSubstitution,
} from './cost-table.js'
import { lossClass, pairClass, unwrittenClass } from './edit-classes.js'

/** How often every class of edits was used: in the pairs, as expected, and in the base's pseudo-counts. */
export interface EditUses {
  readonly counts: Float64Array
  readonly prior: Float64Array
}

/** Uses in two kinds of pairs, together. */
export function addUses(one: EditUses, other: EditUses): EditUses {
  const add = (a: Float64Array, b: Float64Array) => a.map((count, at) => count + b[at]!)
  return { counts: add(one.counts, other.counts), prior: add(one.prior, other.prior) }
}

/** Fewest times a sound must have been seen at a place before its costs there move. */
const LEAST = 20
/** No edit is free, in bits. */
const CHEAPEST = 0.05
/** What an edit of a vowel may cost at most, in bits: tables usually ask little there. */
const DEAREST_VOWEL = 5

const SOUNDS = Array.from(PHONEMES, (_, sound) => sound)
const NATIVES = SOUNDS.filter(isNative)
const OTHERS = SOUNDS.filter((sound) => !isNative(sound))

/** Edits whose level is held together. */
type Kind = 'pair' | 'loss' | 'native-pair' | 'native-loss' | 'unwritten'

/** One cost that the pairs speak of. */
interface LearntEdit {
  readonly kind: Kind
  /** The list of costs it belongs to, and its place there. */
  readonly list: keyof DenseCosts
  readonly at: number
  readonly bits: number
  /** Expected uses in the pairs. */
  readonly uses: number
  /** What the table asks where it names no such edit. */
  readonly usual: number
}

/**
 * Costs in bits: `−log2` of how much rarer an edit is than no edit, on the average of the two sounds. A native letter never
 * meets itself, so its commonest rendering takes the place of no edit; an unwritten vowel is measured against the commonest
 * of what befalls that vowel. Sounds that were hardly seen keep the costs of the base.
 *
 * The pairs say which edits are likelier than which; they do not say how rare edits are, for lists of spellings hold each
 * spelling once and the equal ones not at all. So each kind of edit keeps the mean cost that it has in the base.
 */
export function costsOf(uses: EditUses, hand: DenseCosts, base: CostTable): DenseCosts {
  const costs: DenseCosts = {
    substitutions: hand.substitutions.slice(),
    deletions: hand.deletions.slice(),
    unwritten: hand.unwritten.slice(),
  }
  const edits = learntEdits(uses, base)
  const shifts = shiftsOf(edits, hand)
  for (const { kind, list, at, bits, usual } of edits)
    costs[list][at] = clamp(bits + (shifts.get(kind) ?? 0), usual)
  copyConsonants(costs)
  return costs
}

/** Consonants are written in every script. */
function copyConsonants({ deletions, unwritten }: DenseCosts): void {
  for (const sound of SOUNDS)
    for (let place = 0; place < PLACES && !isVowel(PHONEMES[sound]!); place++)
      unwritten[lossAt(sound, place)] = deletions[lossAt(sound, place)]!
}

/** An edit that nobody made costs what the table asks for all that it does not name. */
const clamp = (bits: number, usual: number): number =>
  Math.max(CHEAPEST, Math.min(Math.max(usual, DEAREST_VOWEL), bits))

/** How far each kind of edit lies below its mean cost in the base, each edit counted as often as it was used. */
function shiftsOf(edits: readonly LearntEdit[], hand: DenseCosts): ReadonlyMap<Kind, number> {
  const sums = new Map<Kind, { uses: number; gap: number }>()
  for (const { kind, list, at, bits, uses } of edits) {
    const sum = sums.get(kind) ?? { uses: 0, gap: 0 }
    sums.set(kind, { uses: sum.uses + uses, gap: sum.gap + uses * (hand[list][at]! - bits) })
  }
  return new Map([...sums].map(([kind, { uses, gap }]) => [kind, uses > 0 ? gap / uses : 0]))
}

function learntEdits(uses: EditUses, base: CostTable): LearntEdit[] {
  const edits: (LearntEdit | null)[] = []
  for (let place = 0; place < PLACES; place++)
    for (const a of SOUNDS) {
      edits.push(lossEdit(uses, base, a, place), unwrittenEdit(uses, base, a, place))
      for (const b of SOUNDS) if (a !== b) edits.push(pairEdit(uses, base, a, b, place))
    }
  return edits.filter((edit) => edit !== null)
}

const found = ({ counts }: EditUses, edit: number): number => counts[edit]!
const weighed = ({ counts, prior }: EditUses, edit: number): number => counts[edit]! + prior[edit]!

function pairEdit(uses: EditUses, base: CostTable, a: number, b: number, place: number): LearntEdit | null {
  const edit = pairClass(a, b, place)
  const native = isNative(a) || isNative(b)
  const none = native
    ? nativeUses(uses, isNative(a) ? a : b, place)
    : pairUses(uses, pairClass(a, a, place), pairClass(b, b, place))
  if (none === null || (isNative(a) && isNative(b))) return null
  return {
    kind: native ? 'native-pair' : 'pair',
    list: 'substitutions',
    at: substitutionAt(a, b, place),
    bits: exactLog2(none / weighed(uses, edit)),
    uses: found(uses, edit),
    usual: usualSubstitution(base, a, b),
  }
}

function lossEdit(uses: EditUses, base: CostTable, a: number, place: number): LearntEdit | null {
  const edit = lossClass(a, place)
  const self = pairClass(a, a, place)
  const none = isNative(a) ? nativeUses(uses, a, place) : pairUses(uses, self, self)
  if (none === null) return null
  return {
    kind: isNative(a) ? 'native-loss' : 'loss',
    list: 'deletions',
    at: lossAt(a, place),
    bits: exactLog2(none / weighed(uses, edit)),
    uses: found(uses, edit),
    usual: usualLoss(base, a),
  }
}

function unwrittenEdit(uses: EditUses, base: CostTable, a: number, place: number): LearntEdit | null {
  if (!isVowel(PHONEMES[a]!) || isNative(a)) return null
  const edit = unwrittenClass(a, place)
  const fates = [edit, ...NATIVES.map((b) => pairClass(a, b, place))].map((fate) => found(uses, fate))
  const none = Math.max(...fates)
  if (none < LEAST) return null
  return {
    kind: 'unwritten',
    list: 'unwritten',
    at: lossAt(a, place),
    bits: exactLog2(none / weighed(uses, edit)),
    uses: found(uses, edit),
    usual: usualLoss(base, a),
  }
}

/** Uses of no edit on the average of two sounds, both orders together; null where either was hardly seen. */
function pairUses(uses: EditUses, selfA: number, selfB: number): number | null {
  if (Math.min(found(uses, selfA), found(uses, selfB)) < LEAST) return null
  return 2 * Math.sqrt(weighed(uses, selfA) * weighed(uses, selfB))
}

/** Uses of the commonest rendering of a native letter; null where the letter was hardly seen. */
function nativeUses(uses: EditUses, a: number, place: number): number | null {
  const renderings = OTHERS.map((b) => pairClass(a, b, place))
  const seen = renderings.reduce((sum, one) => sum + found(uses, one), found(uses, lossClass(a, place)))
  return seen < LEAST ? null : Math.max(...renderings.map((one) => weighed(uses, one)))
}
