import type { Units } from '../../record/units.js'
import type { Arrangement } from './arrangement.js'
import { grown } from './column.js'
import {
  CAP,
  DIGEST,
  type Digested,
  digestsOf,
  KEYS_FROM,
  KIND,
  NAMES_FROM,
  Traces,
  UNLIMITED,
} from './digests.js'
import type { Prefix } from './prefix.js'
import type { Traits } from './traits.js'

/** What a record asks of those that it meets. */
export interface Asked {
  /** The most that its names come to. */
  readonly named: Units
  readonly least: Units
  /** Records that came from this slot on are not met. */
  readonly end: number
  /** By place of a profile: records below this rank came before, and none from that rank on did; between, their slots tell. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** By profile, what the record's own profile is worth to it; null where profiles say nothing. */
  readonly worths: Int32Array | null
  /** By kind, what the record's own kind is worth to it; null where there are none. */
  readonly kinds: { readonly units: Int32Array; readonly most: Units } | null
}

/** The most that a record in a list may come to besides its profile and kind. */
interface Most {
  readonly names: Units
  readonly rest: Units
}

/**
 * Which others could come to what a record asks: those in the lists of its prefix, but for the many whose profile says at once
 * that they cannot, and those of whom a look at their digest does. Lists are read as they stand, one run of a profile after
 * the other, and nothing is written for those who fail.
 */
export class Sieve {
  /** The ranks of the records that passed last. */
  ranks: Int32Array = new Int32Array(64)
  /** The most that the names of each come to, and what its profile and kind are worth. */
  names: Int32Array = new Int32Array(64)
  worths: Int32Array = new Int32Array(64)
  private passed = 0
  private readonly arrangement: Arrangement
  private readonly digests: Uint16Array
  private readonly traces = new Traces()
  /** By place of a profile: what the profile is worth to the record, and where the next begins that leaves a chance. */
  private readonly profiles: Int32Array
  private readonly onward: Int32Array
  /** By rank: the number of the last record for which it passed. */
  private readonly seen: Int32Array
  private round = 0

  constructor(digested: Digested) {
    const { slots, profiles } = digested.arrangement
    this.arrangement = digested.arrangement
    this.digests = digestsOf(digested)
    this.profiles = new Int32Array(profiles.length)
    this.onward = new Int32Array(profiles.length)
    this.seen = new Int32Array(slots.length)
  }

  /** How many passed; they stand in `ranks`. */
  sift(traits: Traits, { reads }: Prefix, asked: Asked): number {
    const { names, keys } = traits
    const all = [...names, ...keys]
    const open = [...all.keys()].filter((trait) => reads[trait]! > 0)
    open.sort((a, b) => all[a]!.holders - all[b]!.holders || a - b)
    this.passed = 0
    this.round++
    this.traces.set(traits)
    const left = all.map(({ weights }) => weights[0]!)
    this.weigh(mostOf(left, names.length), asked)
    for (const trait of open) {
      const { lists, weights } = all[trait]!
      for (let i = 0; i < reads[trait]!; i++) {
        left[trait] = weights[i]!
        this.read(lists[i]!, mostOf(left, names.length), asked)
      }
      // Whoever shares more of it has been asked already.
      left[trait] = weights[reads[trait]!] ?? 0
    }
    this.traces.clear(traits)
    return this.passed
  }

  /** Notes what profiles are worth, and which leave no chance even to a record that shares everything. */
  private weigh({ names, rest }: Most, { named, least, worths, kinds }: Asked): void {
    const { profiles, onward, arrangement } = this
    const wanted = least - Math.min(named, names) - rest - (kinds?.most ?? 0)
    let next = arrangement.slots.length
    for (let place = profiles.length - 1; place >= 0; place--) {
      const worth = worths === null ? 0 : worths[arrangement.profiles[place]!]!
      if (worth >= wanted) next = arrangement.borders[place]!
      profiles[place] = worth
      onward[place] = next
    }
  }

  /** Reads a list, in one loop: it is the hottest of the join. */
  private read(list: number, most: Most, { named, least, end, before, after, kinds }: Asked): void {
    const { entries, starts, places, borders, slots } = this.arrangement
    const to = starts[list + 1]!
    let at = starts[list]!
    this.makeRoom(to - at)
    const { ranks, seen, round, profiles, onward, digests } = this
    const { units } = this.traces
    const { rest } = most
    const names = Math.min(named, most.names)
    const wanted = least - names - rest - (kinds?.most ?? 0)
    while (at < to) {
      const place = places[entries[at]!]!
      const next = onward[place]!
      if (next > borders[place]!) {
        at = firstFrom(next, entries, at, to)
        continue
      }
      const worth = profiles[place]!
      const known = before[place]!
      const limit = worth < wanted ? 0 : after[place]!
      for (; at < to && entries[at]! < limit; at++) {
        const rank = entries[at]!
        if (rank >= known && slots[rank]! >= end) break
        const digest = rank * DIGEST
        const told = worth + (kinds === null ? 0 : kinds.units[digests[digest + KIND]!]!)
        if (names + rest + told < least) continue
        const cap = digests[digest + CAP]!
        const capped = cap < names && cap < UNLIMITED ? cap : names
        let shared = 0
        for (let i = digest + NAMES_FROM; i < digest + KEYS_FROM; i++) shared += units[digests[i]!]!
        if (shared > capped) shared = capped
        if (shared + rest + told < least) continue
        let keys = 0
        for (let i = digest + KEYS_FROM; i < digest + DIGEST; i++) keys += units[digests[i]!]!
        if (keys > rest) keys = rest
        if (shared + keys + told < least || seen[rank] === round) continue
        seen[rank] = round
        this.names[this.passed] = capped
        this.worths[this.passed] = told
        ranks[this.passed++] = rank
      }
      at = firstFrom(borders[place + 1]!, entries, at, to)
    }
  }

  private makeRoom(more: number): void {
    const needed = this.passed + more
    if (needed <= this.ranks.length) return
    this.ranks = grown(this.ranks, needed)
    this.names = grown(this.names, needed)
    this.worths = grown(this.worths, needed)
  }
}

/** The place of the first of rising ranks that is not below one: most runs are short, so that steps begin small. */
function firstFrom(rank: number, entries: Int32Array, from: number, to: number): number {
  let at = from
  let step = 1
  for (; at + step <= to && entries[at + step - 1]! < rank; step <<= 1) at += step
  for (; step > 0; step >>= 1) if (at + step <= to && entries[at + step - 1]! < rank) at += step
  return at
}

function mostOf(left: readonly Units[], names: number): Most {
  const sums = { names: 0, rest: 0 }
  for (let trait = 0; trait < left.length; trait++) sums[trait < names ? 'names' : 'rest'] += left[trait]!
  return sums
}
