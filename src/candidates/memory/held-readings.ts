import { BySerial } from './by-serial.js'

/** Words of an entry: the serial of its reading, two numbers of the value, how many lists it is posted to, and these. */
const WIDTH = 8
const NUMBER = 1
const ROUGH = 2
const COUNT = 3
const LISTS = 4
/** What is posted to more lists is held anew each time. */
const MOST_LISTS = WIDTH - LISTS

/** How the values are held whose readings came lately, see `Prepared.readings`. */
export class HeldReadings {
  private readonly known = new BySerial(WIDTH)

  /** Where a reading is remembered, or -1. */
  find(serial: number): number {
    return this.known.find(serial)
  }

  /** The number of the value. */
  numberAt(at: number): number {
    return this.known.words[at + NUMBER]!
  }

  /** The number of its rough form, 0 for none. */
  roughAt(at: number): number {
    return this.known.words[at + ROUGH]!
  }

  countAt(at: number): number {
    return this.known.words[at + COUNT]!
  }

  /** One of the posting lists of its keys. */
  listAt(at: number, i: number): number {
    return this.known.words[at + LISTS + i]!
  }

  remember(serial: number, number: number, rough: number, lists: readonly number[]): void {
    if (lists.length > MOST_LISTS) return
    const at = this.known.take(serial)
    const { words } = this.known
    words[at + NUMBER] = number
    words[at + ROUGH] = rough
    words[at + COUNT] = lists.length
    words.set(lists, at + LISTS)
  }
}
