import type { Units } from '../../record/units.js'
import { ByteReader } from './bytes.js'
import type { Clue, Numbers } from './clues.js'
import { grown } from './column.js'
import { HolderProfiles, isWide, type ProfileNumbers, profileNumbers } from './holder-profiles.js'
import { ListEntries } from './list-entries.js'
import type { Postings } from './postings.js'
import type { ProfileWorths } from './profiles.js'
import { type Best, bestOf } from './select.js'
import { type Skim, Skimmer } from './skim.js'
import type { Store } from './store.js'

/** Partial scores are sorted into buckets of an eighth of a bit; 1024 of them reach to 128 bits, and the last one beyond. */
const BUCKET_SHIFT = 7
const BUCKETS = 1024
/** The state of a reached slot is its partial score, above the number of the last clue that was credited to it, from 1. */
const CLUE_BITS = 8
/** Clues that these bits can tell apart. */
const CLUES = (1 << CLUE_BITS) - 1
/** Postings that are read before it is asked again which records could still come among the best: asking costs as much. */
const SHARE = 512
/** Rows of which memory is asked before the first of them is scored. */
const AHEAD = 64
/** Postings that are read in the time in which one record is scored from its row. */
const SCORED_FOR = 128

/** Long lists of one clue, heaviest first, as sets of slots. */
interface Unasked {
  readonly members: readonly Uint8Array[]
  readonly weights: Numbers
}

/** For each record that is asked for, so many of the best by what agrees are looked at for what contradicts. */
const POOL = 5

/** Below every score and every worth. */
const LEAST: Units = -(2 ** 30)

/**
 * Ranks the records of a store by the clues of a query, exactly as if every posting had been read (max-score pruning,
 * Turtle and Flood 1995):
 *
 * 1. Clues are read rarest first; each posting adds its weight to the record's partial score. A record that has not been
 *    reached, and whose profile leaves it no chance to come among the best with all that is still to be read, never is.
 * 2. Reached records are taken by partial score, best first; those that could come among the best with all that was not
 *    read are scored in full from their own rows. This stops when the partial score leaves no record that could.
 */
export class Accumulator {
  private readonly share: number
  /** In the order in which slots were reached, side by side: their states. */
  private states = new Int32Array(0)
  /** By slot: when it was reached. */
  private places = new Int32Array(0)
  /** One bit for each slot: whether it has been reached. Of a long list most records never are, and only these bits and their profiles are looked at. */
  private bits = new Int32Array(0)
  /** By slot, its profile. */
  private profiles: ProfileNumbers = profileNumbers(0, false)
  /** The register whose profiles these are, and how many. */
  private store: Store | null = null
  private profiled = 0
  private holders: HolderProfiles | null = null
  /** The slots that were reached, in that order. */
  private touched = new Int32Array(0)
  private reached = 0
  /** What the beginnings of lists add up to of which memory was asked at once: nobody's number, so that no engine leaves the asking out. */
  beginnings = 0
  /** How many reached slots have a partial score in each bucket. */
  private readonly buckets = new Int32Array(BUCKETS)
  /** By profile, what it is worth; null where that does not matter. */
  private worths: Int32Array | null = null
  private mostWorth: Units = 0
  /** What a record's profile must be worth for a posting to reach it: with less it could not come among the best any more. */
  private leastWorth: Units = LEAST
  /** What a record must come to at least, as was known when it was asked, and the postings that were read since. */
  private least: Units = 0
  private readSince = 0
  /** What was not read, but can be asked of a single slot, and the most that it can add to any. */
  private readonly unasked: Unasked[] = []
  private left: Units = 0
  private slots = new Int32Array(0)
  private readonly entries = new ListEntries(CLUES)
  private readonly skimmer = new Skimmer(this.entries)
  private readonly reader = new ByteReader(new Uint8Array(0))

  /** @param share postings that are read before it is asked again which records still matter */
  constructor(share = SHARE) {
    this.share = share
  }

  /**
   * Slots of the best records, best first, equal ones by id.
   *
   * @param skim what a record's profile adds to its score, besides the clues by which it is reached, and what names cost
   * that contradict each other: the best by all that agrees are put in order by what contradicts as well
   */
  rank(store: Store, clues: readonly Clue[], limit: number, skim?: Skim): number[] {
    if (limit < 1 || store.size === 0 || clues.length === 0) return []
    const ordered = inOrder(clues)
    this.entries.set(ordered, store.postings.size)
    const pool = this.rankBy(store, ordered, skim === undefined ? limit : limit * POOL, skim?.worths)
    const ranked = skim === undefined ? pool.ranked() : this.skimmer.rank(store, ordered, pool, skim, limit)
    this.entries.clear()
    return ranked
  }

  private rankBy(store: Store, clues: readonly Clue[], limit: number, worths?: ProfileWorths): Best {
    this.fit(store)
    this.worths = worths?.units ?? null
    this.mostWorth = worths?.most ?? 0
    const unread = this.reach(store, clues, limit)
    const best = bestOf(store, limit)
    this.settle(store, best, unread, limit)
    return best
  }

  /**
   * Reads postings into partial scores; returns the most that those could still add to a reached record which were
   * neither read nor left to be asked for.
   */
  private reach(store: Store, clues: readonly Clue[], limit: number): Units {
    const { postings } = store
    let unread = clues.reduce((sum, clue) => sum + clue.weights[0]!, 0)
    postings.gather()
    this.unasked.length = 0
    this.left = 0
    this.least = LEAST
    this.readSince = 0
    for (let number = 0; number < clues.length; number++) {
      const { lists, weights, reaching } = clues[number]!
      this.beginnings = postings.touch(lists, reaching) + this.holders!.touch(lists, reaching)
      let i = 0
      for (; i < reaching; i++) {
        unread += weights[i]! - weights[Math.max(0, i - 1)]!
        const total = postings.total.at(lists[i]!)
        this.raise(limit, total, unread)
        if (this.leastWorth > this.mostWorth && total > this.reached * SCORED_FOR) break
        this.read(store, lists[i]!, weights[i]!, number + 1)
      }
      if (i < reaching) continue
      unread -= weights[Math.max(0, reaching - 1)]!
      if (reaching < lists.length) this.leave(postings, clues[number]!)
    }
    return unread
  }

  /** The lists of a clue that are too long to be read. */
  private leave(postings: Postings, { lists, weights, reaching }: Clue): void {
    const members = Array.from(lists.slice(reaching), (list) => postings.membersOf(list))
    this.unasked.push({ members, weights: weights.slice(reaching) })
    this.left += weights[reaching]!
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

  /** Works out which records the next list, of so many postings, may still reach. */
  private raise(limit: number, total: number, unread: Units): void {
    this.readSince += total
    if (this.readSince > this.share && this.reached >= limit) {
      this.least = this.threshold(limit)
      this.readSince = 0
    }
    this.leastWorth = this.least - unread - this.left
  }

  /** Credits the records of a list; those that are dead are never reached. One loop, which most of a search is spent in. */
  private read(store: Store, list: number, weight: Units, clue: number): void {
    const count = store.postings.read(list, this.slots)
    this.makeRoom(this.reached + count)
    const { states, places, bits, profiles, touched, slots, worths, leastWorth, buckets } = this
    const holders = this.holders!
    const { numbers } = holders
    const allAlive = store.size === store.slots
    const start = holders.startOf(list)
    const known = holders.knownOf(list, slots, count, profiles)
    let reached = this.reached
    for (let i = 0; i < count; i++) {
      const slot = slots[i]!
      const bit = 1 << (slot & 31)
      let partial = weight
      let place = reached
      if ((bits[slot >> 5]! & bit) !== 0) {
        place = places[slot]!
        const state = states[place]!
        if ((state & CLUES) === clue) continue
        partial += state >> CLUE_BITS
        buckets[bucketOf(state >> CLUE_BITS)]!--
      } else {
        const worth = worths === null ? 0 : worths[i < known ? numbers[start + i]! : profiles[slot]!]!
        if (worth < leastWorth || !(allAlive || store.isAlive(slot))) continue
        bits[slot >> 5]! |= bit
        places[slot] = place
        touched[reached++] = slot
        partial += worth
      }
      states[place] = (partial << CLUE_BITS) | clue
      buckets[bucketOf(partial)]!++
    }
    this.reached = reached
  }

  /** A lower bound of the `limit`-th best partial score. */
  private threshold(limit: number): Units {
    const { buckets } = this
    for (let bucket = BUCKETS - 1, above = 0; bucket >= 0; bucket--) {
      above += buckets[bucket]!
      if (above >= limit) return bucket << BUCKET_SHIFT
    }
    return 0
  }

  /** Scores reached records in full, by falling partial score, as long as one could still come among the best. */
  private settle(store: Store, best: Best, unread: Units, limit: number): void {
    const most = unread + this.left
    const kept = this.release(this.threshold(limit) - most)
    const places = byFalling(this.slots.subarray(0, kept))
    for (let i = 0; i < kept; i++) {
      if (most > 0 && i % AHEAD === 0)
        store.touchRows(places.subarray(i, i + AHEAD).map((place) => this.touched[place]!))
      const slot = this.touched[places[i]!]!
      const partial = this.slots[places[i]!]!
      if (ceilingOf(bucketOf(partial)) + most < best.least) return
      if (partial + most < best.least || partial + unread + this.ask(slot) < best.least) continue
      best.add(slot, most === 0 ? partial : this.score(store, slot))
    }
  }

  /**
   * Forgets all that was reached, but puts the slots whose partial scores are not below `least` into the beginning of `touched`,
   * and their scores into that of `slots`. Returns how many these are.
   */
  private release(least: Units): number {
    const { states, bits, touched, slots, reached } = this
    let kept = 0
    for (let i = 0; i < reached; i++) {
      const slot = touched[i]!
      bits[slot >> 5] = 0
      const partial = states[i]! >> CLUE_BITS
      if (partial < least) continue
      touched[kept] = slot
      slots[kept++] = partial
    }
    this.reached = 0
    this.buckets.fill(0)
    return kept
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

  /** Room for so many reached slots: hardly any search reaches a tenth of a register. */
  private makeRoom(reached: number): void {
    if (reached <= this.touched.length) return
    this.touched = grown(this.touched, reached)
    this.states = grown(this.states, this.touched.length)
  }

  /** Room for every slot of a register, and the profiles of those that came since it was searched last. */
  private fit(store: Store): void {
    const { slots, profiles } = store
    if (slots > this.places.length) {
      this.places = grown(this.places, slots)
      this.slots = grown(this.slots, slots)
      this.bits = grown(this.bits, (this.places.length >> 5) + 1)
    }
    const wide = isWide(store)
    if (this.profiles.length < slots || wide !== this.profiles instanceof Int32Array) {
      this.profiles = profileNumbers(this.places.length, wide)
      this.profiled = 0
    }
    if (this.store !== store) this.profiled = 0
    this.store = store
    const { bySlot } = profiles
    for (; this.profiled < slots; this.profiled++) this.profiles[this.profiled] = bySlot[this.profiled]!
    if (this.holders === null || !this.holders.suits(store)) this.holders = new HolderProfiles(store)
  }
}

/** Places of scores by falling bucket (counting sort). */
function byFalling(scores: Int32Array): Int32Array {
  const starts = new Int32Array(BUCKETS)
  for (const score of scores) starts[bucketOf(score)]!++
  for (let bucket = BUCKETS - 1, start = 0; bucket >= 0; bucket--) {
    const count = starts[bucket]!
    starts[bucket] = start
    start += count
  }
  const places = new Int32Array(scores.length)
  for (let place = 0; place < scores.length; place++) places[starts[bucketOf(scores[place]!)]!++] = place
  return places
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
