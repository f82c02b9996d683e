import { exactPower } from '../exact-math.js'
import type { Form } from '../names/kernel.js'
import { formCost } from '../names/kernel.js'
import { internToken } from '../names/token.js'
import { hashOf } from '../record/hash.js'
import { PHONEMES } from '../text/phonemes.js'
import {
  type CostTable,
  type DenseCosts,
  isNative,
  lossAt,
  type MixShares,
  mixCosts,
  PLACES,
  readCosts,
  substitutionAt,
  type TableStamp,
  writeCosts,
} from './cost-table.js'
import { editTransducer, lossClass, pairClass, placeOf, soundOf, unwrittenClass } from './edit-classes.js'
import { addUses, costsOf, type EditUses } from './edit-costs.js'
import { requireAtLeast } from './requirements.js'
import { fitTransducer, type Transducer, type WordPair } from './transducer.js'

/** Two writings of one name, each a single word in lower-case letters. */
export type SpellingPair = readonly [a: string, b: string]

/** How edit costs are learnt. */
export interface LearnCostsOptions {
  /** The table to start from; what the pairs do not speak of stays as it is there. */
  readonly base: CostTable
  readonly stamp: Required<TableStamp>
  /** How much the base counts, as a share of the pairs; 0.1 unless told. */
  readonly prior?: number
  /** How far to go from the base (0) to what was learnt (1); 1 for both kinds of edits unless told. */
  readonly shares?: MixShares
  /** Dearest pair, in bits for each sound of the longer word, that is still thought to be one name; 1 unless told. */
  readonly hopeless?: number
}

/** Edit costs, with what was learnt from and how well they predict. */
export interface LearntCosts {
  readonly table: CostTable
  /** Pairs that were used, and pairs left out because they hardly sound like one name. */
  readonly used: number
  readonly dropped: number
  /** Log-likelihood before each round, in bits: of pairs in one script, and of pairs with a vowelless one. */
  readonly likelihoods: { readonly written: readonly number[]; readonly unwritten: readonly number[] }
}

const SOUNDS = PHONEMES.length
const NO_BOUND = 1 << 28
/** Without any prior an edit that nobody made would cost more than can be said. */
const LEAST_PRIOR = 1e-6

/**
 * Learns the names kernel's edit costs from pairs of spellings, with a memoryless transducer for each kind of pair.
 * A cost is `−log2` of how much rarer the edit is than no edit. The base table enters as pseudo-counts, so that an edit
 * nobody made keeps a sensible cost. Which reading of a word counts, and which pairs are hopeless, is judged by the costs
 * that the library has now.
 *
 * @throws {NamesakeError} for options out of range
 * @see E. S. Ristad and P. N. Yianilos, Learning String-Edit Distance, IEEE PAMI 20(5), 1998
 * @example
 * const stamp = { version: 'ours-1', made: '2026-11-22', source: 'our own spelling pairs', command: 'node fit.mjs' }
 * const { table } = learnCosts([['mohammed', 'muhamad'], ['tesfay', 'tesfai']], { base: costs, stamp })
 */
export function learnCosts(spellings: readonly SpellingPair[], options: LearnCostsOptions): LearntCosts {
  const { base, stamp, prior = 0.1, shares = { written: 1, unwritten: 1 }, hopeless = 1 } = options
  requireAtLeast(prior, LEAST_PRIOR, 'prior')
  requireAtLeast(hopeless, 0, 'hopeless')
  const heard = spellings.map(closestForms)
  const pairs = heard.filter((pair) => pair !== null && pair.perSound <= hopeless) as HeardPair[]
  const hand = readCosts(base)
  const written = fitKind(
    pairs.filter((pair) => !pair.vowelless),
    false,
    hand,
    prior,
  )
  const unwritten = fitKind(
    pairs.filter((pair) => pair.vowelless),
    true,
    hand,
    prior,
  )
  const learnt = costsOf(addUses(written, unwritten), hand, base)
  const table = writeCosts(mixCosts(hand, learnt, shares), base, stamp)
  return {
    table: { ...table, hash: hashOf(table) },
    used: pairs.length,
    dropped: spellings.length - pairs.length,
    likelihoods: { written: written.likelihoods, unwritten: unwritten.likelihoods },
  }
}

interface HeardPair extends WordPair {
  readonly vowelless: boolean
  readonly perSound: number
}

/** The two pronunciations that are nearest to each other, the vowelless one on the left. */
function closestForms([a, b]: SpellingPair): HeardPair | null {
  let best: HeardPair | null = null
  let least = Number.POSITIVE_INFINITY
  for (const first of internToken(a).forms)
    for (const second of internToken(b).forms) {
      const cost = formCost(first, second, NO_BOUND) + first.penalty + second.penalty
      if (cost >= least) continue
      least = cost
      best = heardPair(first, second, cost)
    }
  return best
}

function heardPair(first: Form, second: Form, cost: number): HeardPair {
  const [left, right] = second.vowelless && !first.vowelless ? [second, first] : [first, second]
  const sounds = Math.max(left.codes.length, right.codes.length, 1)
  return {
    left: left.codes,
    right: right.codes,
    vowelless: left.vowelless && !right.vowelless,
    perSound: cost / 1024 / sounds,
  }
}

interface FittedKind extends EditUses {
  readonly likelihoods: readonly number[]
}

function fitKind(
  pairs: readonly WordPair[],
  vowelless: boolean,
  hand: DenseCosts,
  share: number,
): FittedKind {
  const transducer = editTransducer(vowelless)
  const prior = priorCounts(transducer, pairs, hand, share)
  return { prior, ...fitTransducer(transducer, pairs, { prior }) }
}

/** A sound that was never seen counts as seen this often, so that the base's costs can be told from its pseudo-counts. */
const UNSEEN = 0.5

/** Counts from which {@link costsOf} would read the base's own costs. */
function priorCounts(
  { classes }: Transducer,
  pairs: readonly WordPair[],
  hand: DenseCosts,
  share: number,
): Float64Array {
  const seen = soundCounts(pairs)
  const prior = new Float64Array(classes)
  for (let a = 0; a < SOUNDS; a++)
    for (let place = 0; place < PLACES; place++) {
      const here = share * seen[lossAt(a, place)]!
      const sides = isNative(a) ? 1 : 2
      prior[pairClass(a, a, place)] = here
      prior[lossClass(a, place)] = sides * here * exactPower(-hand.deletions[lossAt(a, place)]!)
      prior[unwrittenClass(a, place)] = here * exactPower(-hand.unwritten[lossAt(a, place)]!)
      for (let b = a + 1; b < SOUNDS; b++)
        prior[pairClass(a, b, place)] =
          pairWeight(a, b, here, share * seen[lossAt(b, place)]!) *
          exactPower(-hand.substitutions[substitutionAt(a, b, place)]!)
    }
  return prior
}

function pairWeight(a: number, b: number, seenA: number, seenB: number): number {
  if (isNative(a) !== isNative(b)) return isNative(a) ? seenA : seenB
  return 2 * Math.sqrt(seenA * seenB)
}

/** How often each sound stands at each place, on the average of both sides; a native letter on its own side. */
function soundCounts(pairs: readonly WordPair[]): Float64Array {
  const seen = new Float64Array(SOUNDS * PLACES).fill(UNSEEN)
  for (const { left, right } of pairs)
    for (const word of [left, right])
      for (let at = 0; at < word.length; at++) {
        const sound = soundOf(word[at]!)
        seen[lossAt(sound, placeOf(word[at]!))]! += isNative(sound) ? 1 : 0.5
      }
  return seen
}
