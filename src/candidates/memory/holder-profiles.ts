import type { Numbers } from './clues.js'
import type { Postings } from './postings.js'
import type { Store } from './store.js'

/** The numbers of profiles, in as few bytes as they allow, so that many are in the processor's cache. */
export type ProfileNumbers = Uint16Array | Int32Array
/** Most profiles whose numbers two bytes hold. */
const NARROW = 2 ** 16
/** How far a register may grow before room is made for the lists anew. */
const OUTGROWN = 1.25

export const profileNumbers = (length: number, isWide: boolean): ProfileNumbers =>
  isWide ? new Int32Array(length) : new Uint16Array(length)

export const isWide = ({ profiles }: Store): boolean => profiles.size > NARROW

/**
 * The profiles of the records that hold a posting list, in the order of the list: who looks at a long list reads them one after
 * the other, where to ask each slot for its own is to wait for memory each time. Put down when a list is first read; of
 * holders that came later the slots are asked.
 */
export class HolderProfiles {
  /** List by list, the profiles of its holders. */
  readonly numbers: ProfileNumbers
  private readonly store: Store
  private readonly slots: number
  /** By list, where its holders begin, and how many of them are put down. */
  private readonly places: Int32Array
  private readonly lists: number

  constructor(store: Store) {
    this.store = store
    this.slots = store.slots
    this.lists = store.postings.size
    this.places = placesOf(store.postings)
    this.numbers = profileNumbers(this.places[this.lists << 1]!, isWide(store))
  }

  /** Whether these are still worth reading for a store. */
  suits(store: Store): boolean {
    const fits = this.numbers instanceof Int32Array || !isWide(store)
    return store === this.store && fits && store.slots <= this.slots * OUTGROWN
  }

  /** See `Postings.touch`. */
  touch(lists: Numbers, count: number): number {
    let sum = 0
    for (let i = 0; i < count; i++) sum += this.numbers[this.startOf(lists[i]!)] ?? 0
    return sum
  }

  /** Where the profiles of a list begin. */
  startOf(list: number): number {
    return this.places[list << 1] ?? 0
  }

  /**
   * How many of the first holders of a list have their profiles there.
   *
   * @param slots the holders
   * @param count how many they are
   * @param profiles by slot
   */
  knownOf(list: number, slots: Int32Array, count: number, profiles: ProfileNumbers): number {
    if (list >= this.lists) return 0
    const { places } = this
    const at = list << 1
    const start = places[at]!
    const known = places[at + 1]!
    if (known === count) return known
    const most = Math.min(count, places[at + 2]! - start)
    for (let i = known; i < most; i++) this.numbers[start + i] = profiles[slots[i]!]!
    places[at + 1] = most
    return most
  }
}

function placesOf({ size, total }: Postings): Int32Array {
  const places = new Int32Array((size + 1) << 1)
  for (let list = 0, start = 0; list < size; list++) {
    start += total.at(list)
    places[(list + 1) << 1] = start
  }
  return places
}
