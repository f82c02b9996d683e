import { toUnits, type Units } from '../../record/units.js'
import { Accumulator } from './accumulate.js'
import { ByteReader } from './bytes.js'
import type { Clue } from './clues.js'
import { Compounds } from './compounds.js'
import { evidenceClues } from './evidence.js'
import type { Expander } from './expand.js'
import { NameAgreements } from './name-agreements.js'
import { Neighbours } from './neighbours.js'
import type { Store } from './store.js'

/** A block of more records does not make pairs by itself: it would make half its square of them. */
const BLOCK_CAP = 2000
/**
 * Bits below log2(size) at which a pair is not worth comparing. Each bit less halves the pairs and loses some: of 2,820
 * people who stood twice among 33,000, 8 bits kept 92 %, 5 bits 87 %, 3 bits 83 %, of 365, 150 and 70 pairs a record.
 */
const SLACK_BITS = 4

export interface PairOptions {
  readonly expander: Expander
  /** Most that one agreeing token can give. */
  readonly cap: Units
  /** Cost up to which two tokens would be called equal. */
  readonly equal: Units
  readonly join?: JoinOptions | undefined
}

/** Which records of a register are joined. */
export interface JoinOptions {
  /** Units that agreements must be worth; log2(size) − 4 bits unless told. */
  readonly least?: Units
  /** Records from this one on, in the order of arrival, meet those before it and no others: two lists, one behind the other. */
  readonly border?: number
}

/** A record, and the earlier ones that are worth comparing with it, by their places in the order of arrival. */
export interface Meeting {
  readonly slot: number
  /** Rising. */
  readonly others: readonly number[]
  /** What the names of a record that was met come to, about, and seldom more (units). */
  namesWith(other: number): Units
}

/**
 * Records of a register that are worth comparing, each pair once, as a join of postings: every record, in
 * the order of arrival, meets the earlier ones in the blocks of its tokens, of its keys and, for common names, of two
 * tokens together. Memory beyond the register: the neighbours of each token, and one posting per pair of common names.
 *
 * A pair is left out where its agreements are worth less than log2(size) - 4 bits: against that many strangers it
 * could hardly come to 1 in 16.
 */
export function* meetingsOf(store: Store, { join = {}, ...options }: PairOptions): Generator<Meeting> {
  const neighbours = new Neighbours(store, { ...options, blockCap: BLOCK_CAP })
  const compounds = new Compounds(store, neighbours, BLOCK_CAP)
  const accumulator = new Accumulator()
  const agreements = new NameAgreements(store)
  const { border, least = toUnits(Math.log2(store.size + 1) - SLACK_BITS) } = join
  for (let slot = 0; slot < store.slots; slot++) {
    if (!store.isAlive(slot)) continue
    const blocks = { postings: compounds.postings, lists: compounds.add(slot) }
    if (slot < (border ?? 0)) continue
    const clues = cluesOf(store, slot, neighbours)
    const others = accumulator.meet(store, border ?? slot, clues, blocks, Math.max(1, least))
    const names = clues.filter(({ lists }) => store.tokenOfList(lists[0]!) >= 0)
    agreements.set(names)
    yield { slot, others: others.sort((a, b) => a - b), namesWith: (other) => agreements.with(other) }
    agreements.clear(names)
  }
}

/** The same as pairs of ids. */
export function* pairsOf(store: Store, options: PairOptions): Generator<readonly [a: string, b: string]> {
  for (const { slot, others } of meetingsOf(store, options))
    for (const other of others) yield inOrder(store, slot, other)
}

function inOrder(store: Store, a: number, b: number): readonly [string, string] {
  return store.compareIds(a, b) < 0 ? [store.idOf(a), store.idOf(b)] : [store.idOf(b), store.idOf(a)]
}

function cluesOf(store: Store, slot: number, neighbours: Neighbours): Clue[] {
  const reader = new ByteReader(new Uint8Array(0))
  store.placeRow(reader, slot)
  const clues: Clue[] = []
  const keys: number[] = []
  for (let rest = reader.integer(); rest > 0; rest--) {
    const list = reader.integer()
    if (store.tokenOfList(list) < 0) keys.push(list)
    else clues.push(neighbours.clueOf(list))
  }
  return [...clues, ...evidenceClues(store, keys, BLOCK_CAP)]
}
