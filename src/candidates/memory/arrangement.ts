import { type FlatRows, flatRowsOf } from './flat-rows.js'
import type { Profiles } from './profiles.js'
import type { Store } from './store.js'

/**
 * The living records of a register in the order in which they are joined: those of one profile beside each other, in the order
 * of arrival. A list then holds whole runs of records whom their profile leaves no chance, and what is asked about one record
 * after the other stands near by in memory. A place in that order is a *rank*.
 */
export class Arrangement {
  /** By rank: the slot. */
  readonly slots: Int32Array
  /** By slot: the rank, -1 of the dead. */
  readonly ranks: Int32Array
  /** By rank: the place of the profile among all, those with much in common beside each other. */
  readonly places: Uint16Array
  /** By place: the number of the profile. */
  readonly profiles: readonly number[]
  /** By place of a profile: the rank of its first record; one more says where the last one ends. */
  readonly borders: Int32Array
  /** By rank. */
  readonly rows: FlatRows

  /** @param profiled whether profiles tell anything; else all records are of one */
  constructor(store: Store, profiled: boolean) {
    const { profiles } = store
    this.profiles = profiled ? profilesInOrder(profiles) : [0]
    const places = new Int32Array(this.profiles.length)
    for (const [place, profile] of this.profiles.entries()) places[profile] = place
    const placeOf = (slot: number) => (profiled ? places[profiles.bySlot[slot]!]! : 0)
    this.borders = new Int32Array(places.length + 1)
    for (let slot = 0; slot < store.slots; slot++) if (store.isAlive(slot)) this.borders[placeOf(slot) + 1]!++
    addUp(this.borders)
    const next = this.borders.slice()
    this.ranks = new Int32Array(store.slots).fill(-1)
    this.slots = new Int32Array(store.size)
    this.places = new Uint16Array(store.size)
    for (let slot = 0; slot < store.slots; slot++) {
      if (!store.isAlive(slot)) continue
      const rank = next[placeOf(slot)]!++
      this.ranks[slot] = rank
      this.slots[rank] = slot
      this.places[rank] = placeOf(slot)
    }
    this.rows = flatRowsOf(store, this.slots)
  }

  /** By place of a profile: the rank of the first of its records that did not come before a slot. */
  before(slot: number): Int32Array {
    const { borders, slots } = this
    return Int32Array.from(this.profiles, (_, place) => {
      let [from, to] = [borders[place]!, borders[place + 1]!]
      while (from < to) {
        const middle = (from + to) >> 1
        if (slots[middle]! < slot) from = middle + 1
        else to = middle
      }
      return from
    })
  }
}

/** By the last of their fields first: there are fewer nationalities than years of birth. */
function profilesInOrder(profiles: Profiles): number[] {
  const values = Array.from({ length: profiles.size }, (_, profile) => profiles.valuesOf(profile))
  return [...values.keys()].sort((a, b) => {
    for (let i = profiles.fields.length - 1; i >= 0; i--)
      if (values[a]![i] !== values[b]![i]) return values[a]![i]! - values[b]![i]!
    return a - b
  })
}

/** Numbers become what they and all before them come to. */
export function addUp(numbers: Int32Array): void {
  for (let i = 1; i < numbers.length; i++) numbers[i]! += numbers[i - 1]!
}
