import type { Units } from '../../record/units.js'
import type { Store } from './store.js'

/** Order of two slots by id. */
export type SlotOrder = (a: number, b: number) => number

const NONE = -1

/**
 * The best slots so far, by score and then by id: a binary heap of scores of fixed size with the worst of them on top. To compare
 * ids is to wait for memory, so that those that score as much as the worst are put aside, and their ids are looked at
 * where they are very many, and at the end.
 */
export class Best {
  private readonly slots: Int32Array
  private readonly scores: Int32Array
  private readonly order: SlotOrder
  private length = 0
  /** Others that score as much as the worst, which may stand before some of those by their ids. */
  private readonly tied: number[] = []
  /** Of those that score as much as the worst, the last by id when it was last looked: whoever stands behind it is none of the best. */
  private bar = NONE

  constructor(limit: number, order: SlotOrder) {
    this.slots = new Int32Array(limit)
    this.scores = new Int32Array(limit)
    this.order = order
  }

  /** The score that a slot must reach to be among the best. */
  get least(): Units {
    return this.length < this.slots.length ? 0 : this.scores[0]!
  }

  add(slot: number, score: Units): void {
    if (this.length < this.slots.length) {
      this.put(this.length++, slot, score)
      if (this.length === this.slots.length) this.heap()
      return
    }
    const worst = this.scores[0]!
    if (score > worst) this.oust(slot, score, worst)
    else if (score === worst) this.tie(slot)
  }

  private oust(slot: number, score: Units, worst: Units): void {
    const ousted = this.slots[0]!
    this.sink(0, slot, score)
    if (this.scores[0] === worst) this.tie(ousted)
    else {
      this.tied.length = 0
      this.bar = NONE
    }
  }

  private tie(slot: number): void {
    if (this.bar !== NONE && this.order(slot, this.bar) > 0) return
    if (this.tied.push(slot) > this.slots.length) this.settle()
  }

  /** Leaves of those that score as much as the worst the first by id. */
  private settle(): void {
    const { slots, scores, tied } = this
    if (tied.length === 0) return
    const places: number[] = []
    for (let place = 0; place < this.length; place++) if (scores[place] === scores[0]) places.push(place)
    for (const place of places) tied.push(slots[place]!)
    tied.sort(this.order)
    for (let i = 0; i < places.length; i++) slots[places[i]!] = tied[i]!
    this.bar = tied[places.length - 1]!
    tied.length = 0
  }

  /** The best slots, in no order, until more are added. */
  held(): Int32Array {
    this.settle()
    return this.slots.subarray(0, this.length)
  }

  /** Visits the best slots, in no order. */
  forEach(visit: (slot: number, score: Units) => void): void {
    this.settle()
    for (let place = 0; place < this.length; place++) visit(this.slots[place]!, this.scores[place]!)
  }

  /** The best slots, best first. */
  ranked(): number[] {
    this.settle()
    const places = Array.from({ length: this.length }, (_, place) => place)
    const { slots, scores } = this
    places.sort((a, b) => scores[b]! - scores[a]! || this.order(slots[a]!, slots[b]!))
    return places.map((place) => slots[place]!)
  }

  /** From the last place that has others below it up (Floyd 1964). */
  private heap(): void {
    for (let at = (this.length >> 1) - 1; at >= 0; at--) this.sink(at, this.slots[at]!, this.scores[at]!)
  }

  private sink(from: number, slot: number, score: Units): void {
    let at = from
    for (let child = 2 * at + 1; child < this.length; child = 2 * at + 1) {
      const right = child + 1
      if (right < this.length && this.scores[right]! < this.scores[child]!) child = right
      if (score <= this.scores[child]!) break
      this.put(at, this.slots[child]!, this.scores[child]!)
      at = child
    }
    this.put(at, slot, score)
  }

  private put(place: number, slot: number, score: Units): void {
    this.slots[place] = slot
    this.scores[place] = score
  }
}

/** Room for so many of the slots of a store. */
export const bestOf = (store: Store, limit: number): Best =>
  new Best(Math.min(limit, store.size), (a, b) => store.compareIds(a, b))
