import type { Units } from '../../record/units.js'
import type { Near } from './neighbours.js'
import type { Prefix } from './prefix.js'
import type { Store } from './store.js'
import type { Traits } from './traits.js'

/** Numbers that are kept of each record, side by side, since they are read together. */
const WIDTH = 4
const [NAMES, REST, CREDITED, MOST] = [0, 1, 2, 3]
/** Postings that are read in the time in which one record is scored from its row. */
const SCORED_FOR = 8
/** A key that more than this share of all records hold is asked of single records. */
const COMMON_SHARE = 1 / 256

/** What a record asks of those that it reaches. */
export interface Asked {
  /** The most that its names come to. */
  readonly named: Units
  readonly least: Units
  /** Records from here on are not reached. */
  readonly end: number
}

/** Lists of which a record is asked whether they hold it. */
interface Members {
  readonly weights: Int32Array
  readonly sets: readonly Uint8Array[]
}

/**
 * Which others could come to what a record asks. The lists of its prefix reach them. Of what is left, lists that are short for
 * the number of those who were reached are read too, and add only to these; keys that very many hold are asked of each.
 */
export class Reach {
  /** The records that were reached last. */
  slots: Int32Array = new Int32Array(64)
  /** The most that the names of each come to. */
  names: Int32Array = new Int32Array(64)
  private readonly store: Store
  private readonly partial: Int32Array
  private postings: Int32Array = new Int32Array(64)
  private touched = 0
  private readonly members: Members[] = []
  /** The most that what was not read adds. */
  private unreadNames: Units = 0
  private unreadRest: Units = 0

  /** @param names by record, the most that its names come to */
  constructor(store: Store, names?: Int32Array) {
    this.store = store
    this.partial = new Int32Array(WIDTH * store.slots)
    for (let slot = 0; slot < store.slots; slot++)
      this.partial[WIDTH * slot + MOST] = names?.[slot] ?? 0x7fffffff
  }

  /** How many were reached; they stand in `slots`. */
  reach(traits: Traits, prefix: Prefix, asked: Asked): number {
    this.touched = 0
    this.members.length = 0
    this.unreadNames = prefix.names
    this.unreadRest = prefix.rest
    this.open(traits, prefix, asked.end)
    this.readOn(traits, prefix, asked.end)
    return this.chosen(asked)
  }

  private open({ names, keys }: Traits, { reads }: Prefix, end: number): void {
    for (let trait = 0; trait < reads.length; trait++) {
      const near = trait < names.length ? names[trait]! : keys[trait - names.length]!
      const part = trait < names.length ? NAMES : REST
      for (let i = 0; i < reads[trait]!; i++)
        this.readOpen(near.lists[i]!, near.weights[i]!, trait + 1, part, end)
    }
  }

  /** Reads what is worth it of what the prefix left. */
  private readOn({ names, keys }: Traits, { reads }: Prefix, end: number): void {
    for (let trait = 0; trait < reads.length; trait++) {
      const isName = trait < names.length
      const near = isName ? names[trait]! : keys[trait - names.length]!
      const from = reads[trait]!
      if (from === near.lists.length) continue
      const weight = near.weights[from]!
      if (!isName && near.holders >= COMMON_SHARE * this.store.slots) this.members.push(this.membersOf(near))
      else if (this.holdersFrom(near, from) <= SCORED_FOR * this.touched) {
        const part = isName ? NAMES : REST
        for (let i = from; i < near.lists.length; i++)
          this.readClosed(near.lists[i]!, near.weights[i]!, trait + 1, part, end)
      } else continue
      if (isName) this.unreadNames -= weight
      else this.unreadRest -= weight
    }
  }

  private holdersFrom({ lists, holders }: Near, from: number): number {
    if (from === 0) return holders
    let sum = 0
    for (let i = from; i < lists.length; i++) sum += this.store.postings.live.at(lists[i]!)
    return sum
  }

  private membersOf({ lists, weights }: Near): Members {
    return { weights, sets: Array.from(lists, (list) => this.store.postings.membersOf(list)) }
  }

  /** Those who could still come to what is asked; forgets the others, and what is known of all. */
  private chosen({ named, least }: Asked): number {
    const { partial, slots, store, unreadNames, unreadRest, members } = this
    if (this.names.length < slots.length) this.names = new Int32Array(slots.length)
    let reached = 0
    for (let i = 0; i < this.touched; i++) {
      const slot = slots[i]!
      const at = WIDTH * slot
      const names = Math.min(partial[at + NAMES]! + unreadNames, named, partial[at + MOST]!)
      let sum = names + partial[at + REST]! + unreadRest
      partial[at + NAMES] = 0
      partial[at + REST] = 0
      partial[at + CREDITED] = 0
      for (let set = 0; set < members.length; set++) sum += heldBy(members[set]!, slot)
      if (sum < least || !store.isAlive(slot)) continue
      this.names[reached] = names
      slots[reached++] = slot
    }
    return reached
  }

  /** Adds a list to what is partly known; a trait is credited once, by the heaviest of its lists, which comes first. */
  private readOpen(list: number, weight: Units, trait: number, part: number, end: number): void {
    const count = this.read(list, end)
    this.makeRoom(count)
    const { partial, slots, postings } = this
    let touched = this.touched
    for (let i = 0; i < count; i++) {
      const slot = postings[i]!
      const at = WIDTH * slot
      const last = partial[at + CREDITED]!
      if (last === trait) continue
      if (last === 0) slots[touched++] = slot
      partial[at + CREDITED] = trait
      partial[at + part] = partial[at + part]! + weight
    }
    this.touched = touched
  }

  /** The same for those who were reached before. */
  private readClosed(list: number, weight: Units, trait: number, part: number, end: number): void {
    const count = this.read(list, end)
    const { partial, postings } = this
    for (let i = 0; i < count; i++) {
      const at = WIDTH * postings[i]!
      const last = partial[at + CREDITED]!
      if (last === 0 || last === trait) continue
      partial[at + CREDITED] = trait
      partial[at + part] = partial[at + part]! + weight
    }
  }

  private read(list: number, end: number): number {
    const total = this.store.postings.total.at(list)
    if (total > this.postings.length) this.postings = new Int32Array(2 * total)
    return this.store.postings.read(list, this.postings, end)
  }

  private makeRoom(more: number): void {
    if (this.touched + more <= this.slots.length) return
    const longer = new Int32Array(2 * (this.touched + more))
    longer.set(this.slots.subarray(0, this.touched))
    this.slots = longer
  }
}

/** The weight of the first list that holds a record. */
function heldBy({ weights, sets }: Members, slot: number): Units {
  for (let i = 0; i < sets.length; i++)
    if ((sets[i]![slot >> 3]! & (1 << (slot & 7))) !== 0) return weights[i]!
  return 0
}
