import { type FlatRows, flatRowsOf, rowsInOrder, unmarked } from './flat-rows.js'
import type { Store } from './store.js'

/**
 * The living records of a register in the order in which they are joined: those of one profile beside each other, in the order
 * of arrival. A list then tells of whole runs of records that their profile leaves no chance, and what is asked about one record
 * after the other stands near by in memory. A place in that order is a *rank*.
 */
export class Arrangement {
  /** By rank: the slot. */
  readonly slots: Int32Array
  /** By slot: the rank, -1 of the dead. */
  readonly ranks: Int32Array
  /** By rank: the number of the profile. */
  readonly profiles: Uint16Array
  /** By profile: the rank behind its last record; one is in front for where the first begins. */
  private readonly borders: Int32Array
  /** By rank. */
  readonly rows: FlatRows
  /** By posting list: where its ranks begin; one more says where the last one ends. */
  readonly starts: Int32Array
  /** The ranks of all posting lists, rising in each. */
  readonly entries: Int32Array

  /** @param profiled whether profiles tell anything; else all records are of one */
  constructor(store: Store, profiled: boolean) {
    const { bySlot, size } = store.profiles
    const profileOf = (slot: number) => (profiled ? bySlot[slot]! : 0)
    this.borders = new Int32Array((profiled ? size : 1) + 1)
    for (let slot = 0; slot < store.slots; slot++)
      if (store.isAlive(slot)) this.borders[profileOf(slot) + 1]!++
    addUp(this.borders)
    const next = this.borders.slice()
    this.ranks = new Int32Array(store.slots).fill(-1)
    this.slots = new Int32Array(store.size)
    this.profiles = new Uint16Array(store.size)
    for (let slot = 0; slot < store.slots; slot++) {
      if (!store.isAlive(slot)) continue
      const rank = next[profileOf(slot)]!++
      this.ranks[slot] = rank
      this.slots[rank] = slot
      this.profiles[rank] = profileOf(slot)
    }
    this.rows = rowsInOrder(flatRowsOf(store), this.slots)
    this.starts = new Int32Array(store.postings.size + 1)
    this.entries = this.post()
  }

  private post(): Int32Array {
    const { rows, starts, slots } = this
    for (let rank = 0; rank < slots.length; rank++)
      for (let i = rows.starts[rank]! + 1; i < rows.starts[rank + 1]!; i++)
        starts[unmarked(rows.lists[i]!) + 1]!++
    addUp(starts)
    const next = starts.slice()
    const entries = new Int32Array(starts[starts.length - 1]!)
    for (let rank = 0; rank < slots.length; rank++)
      for (let i = rows.starts[rank]! + 1; i < rows.starts[rank + 1]!; i++)
        entries[next[unmarked(rows.lists[i]!)]!++] = rank
    return entries
  }

  /** By profile: the rank behind its last record. */
  get ends(): Int32Array {
    return this.borders.subarray(1)
  }

  /** By profile: the rank of the first of its records that did not come before a slot. */
  before(slot: number): Int32Array {
    const { borders, slots } = this
    return this.ends.map((end, profile) => {
      let [from, to] = [borders[profile]!, end]
      while (from < to) {
        const middle = (from + to) >> 1
        if (slots[middle]! < slot) from = middle + 1
        else to = middle
      }
      return from
    })
  }
}

/** Numbers become what they and all before them come to. */
function addUp(numbers: Int32Array): void {
  for (let i = 1; i < numbers.length; i++) numbers[i]! += numbers[i - 1]!
}
