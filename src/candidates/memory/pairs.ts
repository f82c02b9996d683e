import { exactLog2 } from '../../exact-math.js'
import { toUnits, type Units } from '../../record/units.js'
import { Arrangement } from './arrangement.js'
import type { Expander } from './expand.js'
import type { Kinds } from './kinds.js'
import { Neighbours } from './neighbours.js'
import { prefixOf } from './prefix.js'
import { ProfilePairs, type WorthOfPair } from './profile-pairs.js'
import { NOT_ENOUGH, RowAgreements } from './row-agreements.js'
import { Sieve } from './sieve.js'
import type { Store } from './store.js'
import { TraitReader, type Traits } from './traits.js'

/** Bits below log2(size) at which a pair is not worth comparing, where nobody says what is. */
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
  /** What is known already of the same records: their arrangement only from a join whose profiles told as much. */
  readonly ground?: Partial<JoinGround>
  /** By record, the most that its names come to: a name that many bear in whole is worth less than its parts. */
  readonly names?: Int32Array
  /** The most that a key of the field in a place, which another shares, is worth to the record in a slot; its rarity unless told. */
  readonly keys?: (field: number, slot: number) => Units
  /** Places of the fields whose keys are worth nothing to anybody. */
  readonly silent?: readonly number[]
  /** What two rough values are worth to each other, negative where they contradict; nothing unless told. */
  readonly worth?: WorthOfPair
  /** What some fields of few values tell, whose keys are silent. */
  readonly kinds?: Kinds
}

/** A record, and the earlier ones that are worth comparing with it, by their places in the order of arrival. */
export interface Meeting {
  readonly slot: number
  /** Rising. */
  readonly others: readonly number[]
  /** What the names of each come to, about, and seldom more (units). */
  readonly names: readonly Units[]
}

/** One of several equal parts. */
export interface Part {
  readonly at: number
  readonly of: number
}

/** What every join of the same records goes by, whatever is asked of pairs. */
export interface JoinGround {
  readonly arrangement: Arrangement
  readonly neighbours: Neighbours
}

/** Whom a record meets: of each profile, those before one place and some up to another; none from a slot on, its own unless told. */
interface Reach {
  readonly before: Int32Array
  readonly after: Int32Array
  readonly end: number | undefined
}

/** Above all that names or keys come to. */
export const NO_LIMIT: Units = 0x7fffffff
const WHOLE: Part = { at: 0, of: 1 }
const NOBODY: readonly never[] = []

/**
 * Records of a register that are worth comparing, each pair once, as a join of postings: every record, in
 * the order of arrival, meets the earlier ones that share with it what is rare enough. Memory beyond the register: the
 * neighbours of each token, the rows unpacked, twenty bytes for each record in each list, and sixteen for each record.
 *
 * A pair is left out where its agreements are worth less than log2(size) - 4 bits: against that many strangers it
 * could hardly come to 1 in 16.
 */
export class Join {
  private readonly store: Store
  private readonly least: Units
  private readonly border: number | undefined
  private readonly names: Int32Array | undefined
  readonly ground: JoinGround
  private readonly arrangement: Arrangement
  private readonly reader: TraitReader
  private readonly sieve: Sieve
  private readonly profiles: ProfilePairs | null
  private readonly kinds: Kinds | null
  private readonly rows: RowAgreements

  constructor(store: Store, { join = {}, ...options }: PairOptions) {
    const { border, names, keys, silent = [], worth, kinds, ground = {} } = join
    this.store = store
    this.least = Math.max(1, join.least ?? toUnits(exactLog2(store.size + 1) - SLACK_BITS))
    this.border = border
    this.names = names
    this.ground = {
      arrangement: ground.arrangement ?? new Arrangement(store, worth !== undefined),
      neighbours: ground.neighbours ?? new Neighbours(store, options),
    }
    const { arrangement, neighbours } = this.ground
    const { rows, slots } = arrangement
    const mostOf = (field: number, rank: number) =>
      silent.includes(field) ? 0 : (keys?.(field, slots[rank]!) ?? NO_LIMIT)
    this.arrangement = arrangement
    this.reader = new TraitReader(store, rows, neighbours, mostOf)
    const counts = (list: number) => !silent.includes(store.fieldOfList(list))
    const { size } = store.postings
    this.sieve = new Sieve({ arrangement, size, counts, names, kinds })
    this.profiles = worth === undefined ? null : new ProfilePairs(store, worth)
    this.kinds = kinds ?? null
    this.rows = new RowAgreements(store, rows, mostOf)
  }

  /**
   * The meetings of the living from one record on, up to another one; all unless told. They come in the join's own order, in which
   * records that have much in common stand together: the more at a time, the faster.
   *
   * @param part which of how many equal parts, in that order; all of it unless told
   */
  *meetings(from = this.border ?? 0, to = this.store.slots, part: Part = WHOLE): Generator<Meeting> {
    const { arrangement, border } = this
    const before = arrangement.before(border ?? from)
    const after = border === undefined ? arrangement.before(to) : before
    const ranks = arrangement.ranks.subarray(from, to).filter((rank) => rank >= 0)
    const [first, end] = [part.at, part.at + 1].map((at) => Math.floor((ranks.length * at) / part.of))
    for (const rank of ranks.sort().subarray(first, end))
      yield this.meetingOf(rank, { before, after, end: border })
  }

  /** Some records, each with all others of the register that are worth comparing with it (before the border), and itself. */
  *around(slots: readonly number[]): Generator<Meeting> {
    const end = this.border ?? this.store.slots
    const before = this.arrangement.before(end)
    const ranks = Int32Array.from(slots, (slot) => this.arrangement.ranks[slot]!).filter((rank) => rank >= 0)
    for (const rank of ranks.sort()) yield this.meetingOf(rank, { before, after: before, end })
  }

  private meetingOf(rank: number, { before, after, end: border }: Reach): Meeting {
    const { reader, least } = this
    const slot = this.arrangement.slots[rank]!
    const named = this.names?.[slot] ?? NO_LIMIT
    reader.place(rank)
    const profiles = this.profiles?.of(slot) ?? null
    const kinds = this.kinds?.of(this.kinds.bySlot[slot]!) ?? null
    const wanted = least - (profiles?.most ?? 0) - (kinds?.most ?? 0)
    const most = reader.most()
    if (Math.min(named, most.names) + most.rest < wanted) return { slot, others: NOBODY, names: NOBODY }
    const traits = reader.traits()
    const end = border ?? slot
    const asked = { named, least, end, before, after, worths: profiles?.units ?? null, kinds }
    const passed = this.sieve.sift(traits, prefixOf(traits, named, wanted), asked)
    const met = passed === 0 ? [] : this.metBy(traits, passed)
    met.sort((a, b) => a.slot - b.slot)
    return { slot, others: met.map((one) => one.slot), names: met.map((one) => one.names) }
  }

  /** Of those who passed, who comes to what is asked. */
  private metBy(traits: Traits, passed: number): { slot: number; names: Units }[] {
    const { rows, sieve, least } = this
    const { slots } = this.arrangement
    const met: { slot: number; names: Units }[] = []
    rows.set(traits)
    for (let i = 0; i < passed; i++) {
      const rank = sieve.ranks[i]!
      const names = rows.namesOf(rank, sieve.names[i]!, least - sieve.worths[i]!)
      if (names !== NOT_ENOUGH) met.push({ slot: slots[rank]!, names })
    }
    rows.clear(traits)
    return met
  }
}

/** The same as pairs of ids. */
export function* pairsOf(store: Store, options: PairOptions): Generator<readonly [a: string, b: string]> {
  for (const { slot, others } of new Join(store, options).meetings())
    for (const other of others) yield inOrder(store, slot, other)
}

function inOrder(store: Store, a: number, b: number): readonly [string, string] {
  return store.compareIds(a, b) < 0 ? [store.idOf(a), store.idOf(b)] : [store.idOf(b), store.idOf(a)]
}
