import type { NameWeights } from '../../names/weights.js'
import type { Units } from '../../record/units.js'
import { ByteReader } from './bytes.js'
import type { Clue, Numbers } from './clues.js'
import { grown } from './column.js'
import { HolderProfiles, isWide, type ProfileNumbers, profileNumbers } from './holder-profiles.js'
import type { Postings } from './postings.js'
import type { ProfileWorths } from './profiles.js'
import { Best } from './select.js'
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
const POOL = 6

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
  /** Whether the order of the query's names says which of them is its own. */
  readonly ordered: boolean
  readonly weights: Pick<NameWeights, 'conflict' | 'shifted' | 'absentFirst' | 'absentLast' | 'complete'>
}

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
  private readonly entries = new ListEntries()
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
    const best =
      skim === undefined
        ? this.rankBy(store, ordered, limit)
        : this.withConflicts(
            store,
            ordered,
            this.rankBy(store, ordered, limit * POOL, skim.worths),
            skim,
            limit,
          )
    this.entries.clear()
    return best.ranked()
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

  /** The best of a pool, with what their names cost besides those that agree: about what the comparison in full will find. */
  private withConflicts(store: Store, clues: readonly Clue[], pool: Best, skim: Skim, limit: number): Best {
    const { reader, entries } = this
    const best = bestOf(store, limit)
    store.touchRows(pool.held())
    pool.forEach((slot, score) => {
      store.placeRow(reader, slot)
      let isFirstMet: boolean | null = null
      let held = 0
      let unmet = 0
      let told = 0
      for (let rest = reader.integer(); rest > 0; rest--) {
        const list = reader.integer()
        // The lists of names stand first.
        if (store.tokenOfList(list) < 0) break
        told += entries.credit(list)
        const isMet = entries.holds(list)
        isFirstMet ??= isMet
        held++
        if (!isMet) unmet++
      }
      const { names, given, twice } = entries.met(clues)
      entries.release()
      const left = Math.max(0, Math.ceil(skim.names - names))
      // Either given name, but not both, has its partner: a father's name stands for a child's, or alone.
      const isShifted = skim.ordered && given !== (isFirstMet ?? given)
      const rest = restOfNames(left, unmet, skim) + (isShifted ? shift(skim, held) : 0)
      best.add(slot, Math.max(0, score - twice + Math.max(OTHER_NAME - told + twice, rest)))
    })
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

const bestOf = (store: Store, limit: number): Best =>
  new Best(Math.min(limit, store.size), (a, b) => store.compareIds(a, b))

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

/** What the names come to that have no partner, on either side or on both. */
function restOfNames(left: number, unmet: number, { weights }: Skim): Units {
  if (left + unmet === 0) return weights.complete
  return Math.min(left, unmet) * weights.conflict + Math.abs(left - unmet) * weights.absentLast
}

/** What it costs that a given name has no partner, and another name has. Of one name alone nobody knows which it is. */
function shift({ names, weights }: Skim, held: number): Units {
  return names > 1 && held > 1 ? weights.shifted : weights.absentFirst - weights.absentLast
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

/** Words of an entry, and what stands in them behind the next one. */
const ENTRY = 4
const [CLUE, WEIGHT, LIST] = [1, 2, 3]

/** For each posting list, the clues that weigh it: looked up once per list of a record that is scored in full. */
class ListEntries {
  private heads = new Int32Array(0)
  /** Entry by entry: the next one of its list, its clue, what it weighs, and its list. The first one is nobody's: it ends a chain. */
  private words = new Int32Array(0)
  private end = 0
  /** What each clue has credited to the record at hand. */
  private readonly credited = new Int32Array(CLUES + 1)
  private clues = 0
  /** Of the record at hand: clues of words, and of parts of words. */
  private readonly wholes = new Int32Array(CLUES)
  private readonly parts = new Int32Array(CLUES)

  set(clues: readonly Clue[], lists: number): void {
    this.clues = clues.length
    if (lists > this.heads.length) this.heads = grown(this.heads, lists)
    const entries = clues.reduce((sum, clue) => sum + clue.lists.length, 1)
    if (entries * ENTRY > this.words.length) this.words = grown(this.words, entries * ENTRY)
    const { heads, words } = this
    let entry = ENTRY
    for (let number = 0; number < clues.length; number++) {
      const { lists: held, weights } = clues[number]!
      for (let i = 0; i < held.length; i++, entry += ENTRY) {
        const list = held[i]!
        words[entry] = heads[list]!
        words[entry + CLUE] = number
        words[entry + WEIGHT] = weights[i]!
        words[entry + LIST] = list
        heads[list] = entry
      }
    }
    this.end = entry
  }

  /** What one more list of a record adds to its score. */
  credit(list: number): Units {
    const { words, credited } = this
    let gain = 0
    for (let entry = this.heads[list]!; entry !== 0; entry = words[entry]!) {
      const clue = words[entry + CLUE]!
      const more = words[entry + WEIGHT]! - credited[clue]!
      if (more <= 0) continue
      gain += more
      credited[clue]! += more
    }
    return gain
  }

  /** Whether any clue weighs a list. */
  holds(list: number): boolean {
    return this.heads[list] !== 0
  }

  /**
   * For how many names of the query, and whether for its given name, the clues account that were credited since; and what was
   * credited twice: a word and its parts tell of one name.
   */
  met(clues: readonly Clue[]): { readonly names: number; readonly given: boolean; readonly twice: Units } {
    const { wholes, parts } = this
    let names = 0
    let given = false
    let twice = 0
    let [wholesMet, partsMet] = [0, 0]
    for (let number = 0; number < clues.length; number++) {
      const credited = this.credited[number]!
      const clue = clues[number]!
      if (credited === 0 || clue.word === undefined) continue
      given ||= clue.given === true
      names += clue.names!
      if (clue.names! < 1) parts[partsMet++] = number
      else wholes[wholesMet++] = number
    }
    for (let i = 0; i < wholesMet; i++) {
      const whole = wholes[i]!
      const { word } = clues[whole]!
      let ofParts = 0
      for (let j = 0; j < partsMet; j++) {
        const part = parts[j]!
        if (clues[part]!.word !== word) continue
        ofParts += this.credited[part]!
        names -= clues[part]!.names!
      }
      twice += Math.min(this.credited[whole]!, ofParts)
    }
    return { names, given, twice }
  }

  /** Ready for another record. */
  release(): void {
    this.credited.fill(0, 0, this.clues)
  }

  clear(): void {
    for (let entry = ENTRY; entry < this.end; entry += ENTRY) this.heads[this.words[entry + LIST]!] = 0
  }
}
