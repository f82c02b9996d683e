/** Entries, powers of two. */
const FEWEST = 1 << 6
const MOST = 1 << 16
const NONE = -1

/**
 * What is known of things by their serials (numbers from 1 on, the newest highest), each at the end of its serial, where a later one takes its place: to find
 * one costs one look at memory, and no hash of a text. It is small while little is known.
 */
export class BySerial {
  /** Entry by entry: a serial, and what is known under it. */
  words: Int32Array
  private readonly width: number
  private taken = 0

  /** @param width words of an entry, a power of two */
  constructor(width: number) {
    this.width = width
    this.words = new Int32Array(FEWEST * width)
  }

  /** Where the entry of a serial begins, or -1. */
  find(serial: number): number {
    const at = this.placeOf(serial)
    return this.words[at] === serial ? at : NONE
  }

  /** Puts down what is known of a serial that is not found. */
  put(serial: number, known: readonly number[]): void {
    if (2 * this.taken * this.width >= this.words.length && this.words.length < MOST * this.width)
      this.widen()
    const at = this.placeOf(serial)
    if (this.words[at] === 0) this.taken++
    this.words[at] = serial
    this.words.set(known, at + 1)
  }

  private placeOf(serial: number): number {
    return (serial * this.width) & (this.words.length - this.width)
  }

  private widen(): void {
    const before = this.words
    this.words = new Int32Array(2 * before.length)
    for (let from = 0; from < before.length; from += this.width) {
      const serial = before[from]!
      if (serial !== 0) this.words.set(before.subarray(from, from + this.width), this.placeOf(serial))
    }
  }
}
