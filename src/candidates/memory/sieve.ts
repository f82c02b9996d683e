import type { Units } from '../../record/units.js'
import { grown } from './column.js'
import type { Prefix } from './prefix.js'
import type { Store } from './store.js'
import type { Traits } from './traits.js'

/** What a record asks of those that it meets. */
export interface Asked {
  /** The most that its names come to. */
  readonly named: Units
  readonly least: Units
  /** Records from here on are not met. */
  readonly end: number
  /** By profile, what the record's own profile is worth to it; null where profiles say nothing. */
  readonly worths: Int32Array | null
}

/** The most that a record in a list may come to besides its profile. */
interface Most {
  readonly names: Units
  readonly rest: Units
}

/**
 * Which others could come to what a record asks: those in the lists of its prefix, but for the many whose profile says at
 * once that they cannot. Lists are read as they stand, slots rising, and nothing is written for those who fail.
 */
export class Sieve {
  /** The records that passed last. */
  slots: Int32Array = new Int32Array(64)
  /** The most that the names of each come to, and what its profile is worth. */
  names: Int32Array = new Int32Array(64)
  profiles: Int32Array = new Int32Array(64)
  private passed = 0
  private readonly store: Store
  private readonly caps: Int32Array | undefined
  private postings: Int32Array = new Int32Array(64)
  /** By slot: the number of the last record for which it passed. */
  private readonly seen: Int32Array
  private round = 0

  /** @param names by record, the most that its names come to */
  constructor(store: Store, names?: Int32Array) {
    this.store = store
    this.caps = names
    this.seen = new Int32Array(store.slots)
  }

  /** How many passed; they stand in `slots`. */
  sift(traits: Traits, { reads }: Prefix, asked: Asked): number {
    const { names, keys } = traits
    const all = [...names, ...keys]
    const open = [...all.keys()].filter((trait) => reads[trait]! > 0)
    open.sort((a, b) => all[a]!.holders - all[b]!.holders || a - b)
    this.passed = 0
    this.round++
    const left = all.map(({ weights }) => weights[0]!)
    for (const trait of open) {
      const { lists, weights } = all[trait]!
      for (let i = 0; i < reads[trait]!; i++) {
        left[trait] = weights[i]!
        this.read(lists[i]!, mostOf(left, names.length), asked)
      }
      // Whoever shares more of it has been asked already.
      left[trait] = weights[reads[trait]!] ?? 0
    }
    return this.passed
  }

  private read(list: number, most: Most, { named, least, end, worths }: Asked): void {
    const total = this.store.postings.total.at(list)
    if (total > this.postings.length) this.postings = grown(this.postings, total)
    const count = this.store.postings.read(list, this.postings, end)
    this.makeRoom(count)
    const { postings, slots, seen, round, caps, store } = this
    const bySlot = store.profiles.bySlot
    const allAlive = store.size === store.slots
    const names = Math.min(named, most.names)
    const wanted = least - names - most.rest
    for (let i = 0; i < count; i++) {
      const slot = postings[i]!
      const worth = worths === null ? 0 : worths[bySlot[slot]!]!
      if (worth < wanted || seen[slot] === round) continue
      const capped = caps === undefined ? names : Math.min(names, caps[slot]!)
      if (capped + most.rest + worth < least || !(allAlive || store.isAlive(slot))) continue
      seen[slot] = round
      this.names[this.passed] = capped
      this.profiles[this.passed] = worth
      slots[this.passed++] = slot
    }
  }

  private makeRoom(more: number): void {
    const needed = this.passed + more
    if (needed <= this.slots.length) return
    this.slots = grown(this.slots, needed)
    this.names = grown(this.names, needed)
    this.profiles = grown(this.profiles, needed)
  }
}

function mostOf(left: readonly Units[], names: number): Most {
  const sums = { names: 0, rest: 0 }
  for (let trait = 0; trait < left.length; trait++) sums[trait < names ? 'names' : 'rest'] += left[trait]!
  return sums
}
