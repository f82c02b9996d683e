import type { Units } from '../../record/units.js'

/** Order of two slots by id. */
export type SlotOrder = (a: number, b: number) => number

/**
 * The best slots so far, by score and then by id: a binary heap of fixed size with the worst of them on top. It is put in order when
 * it is full: to compare ids is to wait for memory, and of few slots nobody asks which is the worst.
 */
export class Best {
  private readonly slots: Int32Array
  private readonly scores: Int32Array
  private readonly order: SlotOrder
  private length = 0

  constructor(limit: number, order: SlotOrder) {
    this.slots = new Int32Array(limit)
    this.scores = new Int32Array(limit)
    this.order = order
  }

  /** Whether a slot that scored at most so much could be among the best. */
  couldHold(slot: number, score: Units): boolean {
    if (this.length < this.slots.length) return true
    const worst = this.scores[0]!
    return score > worst || (score === worst && this.order(slot, this.slots[0]!) < 0)
  }

  /** The score that a slot must reach to be among the best. */
  get least(): Units {
    return this.length < this.slots.length ? 0 : this.scores[0]!
  }

  add(slot: number, score: Units): void {
    if (this.length < this.slots.length) {
      this.put(this.length++, slot, score)
      if (this.length === this.slots.length) this.heap()
    } else if (this.couldHold(slot, score)) this.sink(0, slot, score)
  }

  /** Visits the best slots, in no order. */
  forEach(visit: (slot: number, score: Units) => void): void {
    for (let place = 0; place < this.length; place++) visit(this.slots[place]!, this.scores[place]!)
  }

  /** The best slots, best first. */
  ranked(): number[] {
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
      if (right < this.length && this.isWorse(this.slots[right]!, this.scores[right]!, child)) child = right
      if (this.isWorse(slot, score, child)) break
      this.put(at, this.slots[child]!, this.scores[child]!)
      at = child
    }
    this.put(at, slot, score)
  }

  private isWorse(slot: number, score: Units, place: number): boolean {
    const other = this.scores[place]!
    return score < other || (score === other && this.order(slot, this.slots[place]!) > 0)
  }

  private put(place: number, slot: number, score: Units): void {
    this.slots[place] = slot
    this.scores[place] = score
  }
}
