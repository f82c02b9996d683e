import type { Units } from '../../record/units.js'
import { ByteReader } from './bytes.js'
import type { Clue } from './clues.js'
import { grown, Int32Column } from './column.js'
import type { Postings } from './postings.js'
import type { ProfileWorths } from './profiles.js'
import { Best } from './select.js'
import type { Store } from './store.js'

/** Partial scores are sorted into buckets of an eighth of a bit; 4096 of them reach to 512 bits. */
const BUCKET_SHIFT = 7
const BUCKETS = 4096
/** Clues that a byte can tell apart. */
const CLUES = 255
/** Lists shorter than this are read without asking whether they could still reach a record: asking costs as much. */
const SHORT_LIST = 2048
/** Postings that are read in the time in which one record is scored from its row. */
const SCORED_FOR = 128

/** Long lists of one clue, heaviest first, as sets of slots. */
interface Unasked {
  readonly members: readonly Uint8Array[]
  readonly weights: readonly Units[]
}

/** For each record that is asked for, so many of the best by what agrees are looked at for what contradicts. */
const POOL = 4

/**
 * Least that all names together take from a record, about -log2 of how often a child goes by another name: else names that
 * contradict would put a child under another name behind a crowd of namesakes, whatever else agrees.
 */
const OTHER_NAME: Units = -4 * 1024

/** What else a search weighs than the clues by which it reaches records. */
export interface Skim {
  readonly worths: ProfileWorths
  /** How many names the query has. */
  readonly names: number
  /** What a pair of names costs (units, below 0) that have no partner on the other side. */
  readonly conflict: Units
}

/**
 * Ranks the records of a store by the clues of a query, exactly as if every posting had been read (max-score pruning,
 * Turtle and Flood 1995):
 *
 * 1. Clues are read rarest first; each posting adds its weight to the record's partial score. When a record that has not
 *    been reached could no longer come among the best, postings only add to records that have been.
 * 2. Reached records are taken by partial score, best first; those that could come among the best with all that was not
 *    read are scored in full from their own rows. This stops when the partial score leaves no record that could.
 */
export class Accumulator {
  private readonly shortList: number
  private partial = new Int32Array(0)
  /** The last clue that was credited to a slot, counted from 1. */
  private credited = new Uint8Array(0)
  private touched = new Int32Array(0)
  private reached = 0
  /** Whether a posting may still reach a record. */
  private open = true
  /** By profile, what it is worth; null where that does not matter. */
  private worths: Int32Array | null = null
  private mostWorth: Units = 0
  /** By slot: its profile. */
  private profiles: Int32Array<ArrayBufferLike> = new Int32Array(0)
  /** What was not read, but can be asked of a single slot. */
  private readonly unasked: Unasked[] = []
  private slots = new Int32Array(0)
  private readonly buckets = new Int32Array(BUCKETS + 1)
  private readonly entries = new ListEntries()
  private readonly reader = new ByteReader(new Uint8Array(0))

  /** @param shortList postings of a list that is read without asking whether it still matters */
  constructor(shortList = SHORT_LIST) {
    this.shortList = shortList
  }

  /**
   * Slots of the best records, best first, equal ones by id.
   *
   * @param skim what a record's profile adds to its score, besides the clues by which it is reached, and what names cost
   * that contradict each other: the best by all that agrees are put in order by what contradicts as well
   */
  rank(store: Store, clues: readonly Clue[], limit: number, skim?: Skim): number[] {
    if (skim === undefined) return this.rankBy(store, clues, limit).ranked()
    const pool = this.rankBy(store, clues, limit * POOL, skim.worths)
    return this.withConflicts(store, clues, pool, skim, limit).ranked()
  }

  private rankBy(store: Store, clues: readonly Clue[], limit: number, worths?: ProfileWorths): Best {
    if (limit < 1 || store.size === 0 || clues.length === 0) return new Best(0, () => 0)
    this.fit(store.slots)
    this.worths = worths?.units ?? null
    this.mostWorth = worths?.most ?? 0
    this.profiles = store.profiles.bySlot
    const ordered = inOrder(clues)
    const unread = this.reach(store, ordered, limit)
    const best = new Best(Math.min(limit, store.size), (a, b) => store.compareIds(a, b))
    this.entries.set(ordered, store.postings.size)
    this.settle(store, best, unread)
    this.entries.clear()
    this.forget()
    return best
  }

  /** The best of a pool, less what the names cost that neither side's other names account for. */
  private withConflicts(
    store: Store,
    clues: readonly Clue[],
    pool: Best,
    { names, conflict }: Skim,
    limit: number,
  ): Best {
    const { reader, entries } = this
    const best = new Best(Math.min(limit, store.size), (a, b) => store.compareIds(a, b))
    entries.set(clues, store.postings.size)
    pool.forEach((slot, score) => {
      store.placeRow(reader, slot)
      let unmet = 0
      let told = 0
      for (let rest = reader.integer(); rest > 0; rest--) {
        const list = reader.integer()
        const gain = entries.credit(list)
        if (store.tokenOfList(list) < 0) continue
        told += gain
        if (!entries.holds(list)) unmet++
      }
      const left = Math.max(0, names - entries.namesMet(clues))
      entries.release()
      const named = Math.max(OTHER_NAME, told + Math.min(left, unmet) * conflict)
      best.add(slot, Math.max(0, score - told + named))
    })
    entries.clear()
    return best
  }

  /**
   * Reads postings into partial scores; returns the most that those could still add to a reached record which were
   * neither read nor left to be asked for.
   */
  private reach(store: Store, clues: readonly Clue[], limit: number): Units {
    const { postings } = store
    let unread = clues.reduce((sum, clue) => sum + clue.weights[0]!, 0)
    this.unasked.length = 0
    this.open = true
    for (let number = 0; number < clues.length; number++) {
      const { lists, weights, reaching } = clues[number]!
      let i = 0
      for (; i < reaching; i++) {
        unread += weights[i]! - weights[Math.max(0, i - 1)]!
        const total = postings.total.at(lists[i]!)
        this.close(store, limit, total, unread)
        if (!this.open && total > this.reached * SCORED_FOR) break
        this.read(postings, lists[i]!, weights[i]!, number + 1)
      }
      if (i < reaching) continue
      unread -= weights[Math.max(0, reaching - 1)]!
      if (reaching < lists.length) this.leave(postings, clues[number]!)
    }
    return unread
  }

  /** The lists of a clue that are too long to be read. */
  private leave(postings: Postings, { lists, weights, reaching }: Clue): void {
    const members = lists.slice(reaching).map((list) => postings.membersOf(list))
    this.unasked.push({ members, weights: weights.slice(reaching) })
  }

  /** The most that the lists which were left can add to a slot. */
  private ask(slot: number): Units {
    let sum = 0
    for (const { members, weights } of this.unasked) {
      for (let i = 0; i < members.length; i++) {
        if ((members[i]![slot >> 3]! & (1 << (slot & 7))) === 0) continue
        sum += weights[i]!
        break
      }
    }
    return sum
  }

  /** From when on no record is reached that was not: none of them could come among the best. */
  private close(store: Store, limit: number, total: number, unread: Units): void {
    if (!this.open || this.reached < limit || total <= Math.max(this.shortList, this.reached >> 2)) return
    this.open = unread + this.leftWeight() + this.mostWorth >= this.threshold(store, limit)
  }

  private read(postings: Postings, list: number, weight: Units, clue: number): void {
    const { partial, credited, touched, slots, open, worths, profiles } = this
    const count = postings.read(list, slots)
    let reached = this.reached
    for (let i = 0; i < count; i++) {
      const slot = slots[i]!
      const last = credited[slot]!
      if (last === clue || (last === 0 && !open)) continue
      if (last === 0) {
        touched[reached++] = slot
        if (worths !== null) partial[slot] = worths[profiles[slot]!]!
      }
      credited[slot] = clue
      partial[slot]! += weight
    }
    this.reached = reached
  }

  /** A lower bound of the `limit`-th best partial score. */
  private threshold(store: Store, limit: number): Units {
    const { buckets, partial, touched, reached } = this
    buckets.fill(0)
    const allAlive = store.size === store.slots
    for (let i = 0; i < reached; i++) {
      const slot = touched[i]!
      if (allAlive || store.isAlive(slot)) buckets[bucketOf(partial[slot]!)]!++
    }
    for (let bucket = BUCKETS - 1, above = 0; bucket >= 0; bucket--) {
      above += buckets[bucket]!
      if (above >= limit) return bucket << BUCKET_SHIFT
    }
    return 0
  }

  /** Scores reached records in full, by falling partial score, as long as one could still come among the best. */
  private settle(store: Store, best: Best, unread: Units): void {
    const sorted = this.byPartial()
    const most = unread + this.leftWeight()
    for (let i = 0; i < this.reached; i++) {
      const slot = sorted[i]!
      const partial = this.partial[slot]!
      if (ceilingOf(bucketOf(partial)) + most < best.least) return
      if (!best.couldHold(slot, partial + most) || !best.couldHold(slot, partial + unread + this.ask(slot)))
        continue
      if (store.isAlive(slot)) best.add(slot, most === 0 ? partial : this.score(store, slot))
    }
  }

  /** The most that the lists which were left can add to any slot. */
  private leftWeight(): Units {
    return this.unasked.reduce((sum, { weights }) => sum + weights[0]!, 0)
  }

  /** The full score of a record, from its own row. */
  private score(store: Store, slot: number): Units {
    const { reader, entries } = this
    store.placeRow(reader, slot)
    let score = this.worths === null ? 0 : this.worths[this.profiles[slot]!]!
    for (let rest = reader.integer(); rest > 0; rest--) score += entries.credit(reader.integer())
    entries.release()
    return score
  }

  /** Reached slots by falling bucket (counting sort). */
  private byPartial(): Int32Array {
    const { buckets, partial, touched, reached, slots } = this
    buckets.fill(0)
    for (let i = 0; i < reached; i++) buckets[bucketOf(partial[touched[i]!]!)]!++
    for (let bucket = BUCKETS - 1, start = 0; bucket >= 0; bucket--) {
      const count = buckets[bucket]!
      buckets[bucket] = start
      start += count
    }
    for (let i = 0; i < reached; i++) {
      const slot = touched[i]!
      slots[buckets[bucketOf(partial[slot]!)]!++] = slot
    }
    return slots
  }

  private forget(): void {
    for (let i = 0; i < this.reached; i++) {
      this.partial[this.touched[i]!] = 0
      this.credited[this.touched[i]!] = 0
    }
    this.reached = 0
  }

  private fit(slots: number): void {
    if (slots <= this.partial.length) return
    this.partial = grown(this.partial, slots)
    this.touched = grown(this.touched, slots)
    this.slots = grown(this.slots, slots)
    this.credited = new Uint8Array(this.partial.length)
  }
}

function bucketOf(score: Units): number {
  return Math.min(BUCKETS - 1, score >> BUCKET_SHIFT)
}

/** No score of a bucket is above this. */
function ceilingOf(bucket: number): Units {
  return bucket === BUCKETS - 1 ? Number.POSITIVE_INFINITY : ((bucket + 1) << BUCKET_SHIFT) - 1
}

/** Clues that reach few records first; those that reach none only weigh, and come last. */
function inOrder(clues: readonly Clue[]): Clue[] {
  const rank = (clue: Clue) => (clue.reaching === 0 ? 0 : clue.weights[0]!)
  const ordered = [...clues].sort((a, b) => rank(b) - rank(a)).slice(0, CLUES)
  const first = ordered[0]!
  // A query of nothing but broad clues is answered all the same, by the rarest of them.
  if (first.reaching === 0) {
    ordered.sort((a, b) => b.weights[0]! - a.weights[0]!)
    ordered[0] = { ...ordered[0]!, reaching: 1 }
  }
  return ordered
}

/** For each posting list, the clues that weigh it: looked up once per list of a record that is scored in full. */
class ListEntries {
  private heads = new Int32Array(0)
  private readonly next = new Int32Column()
  private readonly clue = new Int32Column()
  private readonly weight = new Int32Column()
  private readonly lists = new Int32Column()
  /** What each clue has credited to the record at hand. */
  private readonly credited = new Int32Array(256)

  set(clues: readonly Clue[], lists: number): void {
    if (lists > this.heads.length) this.heads = grown(this.heads, lists)
    this.push(0, 0, 0)
    for (let number = 0; number < clues.length; number++) {
      const { lists: held, weights } = clues[number]!
      for (let i = 0; i < held.length; i++) this.push(held[i]!, number, weights[i]!)
    }
  }

  /** What one more list of a record adds to its score. */
  credit(list: number): Units {
    let gain = 0
    for (let entry = this.heads[list]!; entry !== 0; entry = this.next.at(entry)) {
      const clue = this.clue.at(entry)
      const more = this.weight.at(entry) - this.credited[clue]!
      if (more <= 0) continue
      gain += more
      this.credited[clue]! += more
    }
    return gain
  }

  /** Whether any clue weighs a list. */
  holds(list: number): boolean {
    return this.heads[list] !== 0
  }

  /** How many names of the query the clues that were credited since account for. */
  namesMet(clues: readonly Clue[]): number {
    let names = 0
    for (let number = 0; number < clues.length; number++)
      if (this.credited[number]! > 0) names += clues[number]!.names ?? 0
    return names
  }

  /** Ready for another record. */
  release(): void {
    this.credited.fill(0)
  }

  clear(): void {
    for (let entry = 1; entry < this.lists.length; entry++) this.heads[this.lists.at(entry)] = 0
    for (const column of [this.next, this.clue, this.weight, this.lists]) column.length = 0
  }

  /** Entry 0 is nobody's: it marks the end of a chain. */
  private push(list: number, clue: number, weight: Units): void {
    const entry = this.lists.length
    this.next.push(this.heads[list]!)
    this.clue.push(clue)
    this.weight.push(weight)
    this.lists.push(list)
    if (entry > 0) this.heads[list] = entry
  }
}
