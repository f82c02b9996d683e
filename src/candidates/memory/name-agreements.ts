import { toUnits, type Units } from '../../record/units.js'
import { ByteReader } from './bytes.js'
import type { Clue } from './clues.js'
import { grown } from './column.js'
import type { Store } from './store.js'

/** Least that it costs when a name on either side has no partner on the other: it may be a part of one that has. */
const UNMET = toUnits(-2)
/** Clues of one record that are looked at. */
const CLUES = 16

/**
 * What the names of two records come to, about, from nothing but the numbers of their posting lists: each name of one is
 * credited with what it weighs most on the other, and of the two sums the larger counts, whichever record came first.
 */
export class NameAgreements {
  private readonly store: Store
  private readonly reader = new ByteReader(new Uint8Array(0))
  /** By clue and posting list. */
  private readonly weights: Int32Array[] = []
  private readonly credited = new Int32Array(CLUES)
  private clues = 0

  constructor(store: Store) {
    this.store = store
  }

  /** Sets the clues of the one record; they must be cleared before those of another are set. */
  set(clues: readonly Clue[]): void {
    this.clues = Math.min(CLUES, clues.length)
    for (let clue = 0; clue < this.clues; clue++) {
      const { lists, weights } = clues[clue]!
      const own = this.weightsOf(clue)
      for (let i = 0; i < lists.length; i++) own[lists[i]!] = weights[i]!
    }
  }

  clear(clues: readonly Clue[]): void {
    for (let clue = 0; clue < this.clues; clue++)
      for (const list of clues[clue]!.lists) this.weights[clue]![list] = 0
  }

  /** Names stand first in a row. */
  with(other: number): Units {
    const { store, reader, credited, clues } = this
    credited.fill(0)
    store.placeRow(reader, other)
    let unmet = 0
    let theirs = 0
    for (let rest = reader.integer(); rest > 0; rest--) {
      const list = reader.integer()
      if (store.tokenOfList(list) < 0) break
      const most = this.credit(list)
      theirs += most
      if (most === 0) unmet++
    }
    let own = 0
    let left = 0
    for (let clue = 0; clue < clues; clue++) {
      own += credited[clue]!
      if (credited[clue] === 0) left++
    }
    return Math.max(own, theirs) + Math.min(left, unmet) * UNMET
  }

  /** Credits every clue that weighs a list; the most that one does. */
  private credit(list: number): Units {
    let most = 0
    for (let clue = 0; clue < this.clues; clue++) {
      const weight = this.weights[clue]![list]!
      if (weight > this.credited[clue]!) this.credited[clue] = weight
      if (weight > most) most = weight
    }
    return most
  }

  private weightsOf(clue: number): Int32Array {
    const size = this.store.postings.size
    const known = this.weights[clue] ?? new Int32Array(0)
    if (known.length < size) this.weights[clue] = grown(known, size)
    return this.weights[clue] ?? known
  }
}
