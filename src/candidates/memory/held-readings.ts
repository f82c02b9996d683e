/** Words of an entry: the serial of its reading, two numbers of the value, how many lists it is posted to, and these. */
const WIDTH = 8
const NUMBER = 1
const ROUGH = 2
const COUNT = 3
const LISTS = 4
/** What is posted to more lists is held anew each time. */
const MOST_LISTS = WIDTH - LISTS
/** Entries, powers of two. */
const FEWEST = 1 << 6
const MOST = 1 << 16
const NONE = -1

/**
 * How the values are held whose readings came lately (`Prepared.readings`): each at the end of its serial, so that to find
 * one costs one look at the memory of a large register, and no hash of a text.
 */
export class HeldReadings {
  private words = new Int32Array(FEWEST * WIDTH)
  private taken = 0

  /** Where a reading is remembered, or -1. */
  find(serial: number): number {
    const at = this.placeOf(serial)
    return this.words[at] === serial ? at : NONE
  }

  /** The number of the value, 0 for none. */
  numberAt(at: number): number {
    return this.words[at + NUMBER]!
  }

  /** The number of its rough form, 0 for none. */
  roughAt(at: number): number {
    return this.words[at + ROUGH]!
  }

  countAt(at: number): number {
    return this.words[at + COUNT]!
  }

  /** One of the posting lists of its keys. */
  listAt(at: number, i: number): number {
    return this.words[at + LISTS + i]!
  }

  remember(serial: number, number: number, rough: number, lists: readonly number[]): void {
    if (lists.length > MOST_LISTS) return
    const at = this.placeOf(serial)
    if (this.words[at] === 0) this.taken++
    this.words[at] = serial
    this.words[at + NUMBER] = number
    this.words[at + ROUGH] = rough
    this.words[at + COUNT] = lists.length
    this.words.set(lists, at + LISTS)
    if (2 * this.taken * WIDTH > this.words.length && this.words.length < MOST * WIDTH) this.widen()
  }

  private placeOf(serial: number): number {
    return (serial * WIDTH) & (this.words.length - WIDTH)
  }

  private widen(): void {
    const before = this.words
    this.words = new Int32Array(2 * before.length)
    this.taken = 0
    for (let from = 0; from < before.length; from += WIDTH) {
      const at = this.placeOf(before[from]!)
      if (before[from] === 0) continue
      this.words.set(before.subarray(from, from + WIDTH), at)
      this.taken++
    }
  }
}
