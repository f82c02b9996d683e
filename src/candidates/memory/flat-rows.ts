import { ByteReader } from './bytes.js'
import { Int32Column } from './column.js'
import type { Store } from './store.js'

/** Marks a name that is one word with the name before it: Abdul Basit behind Basit. */
const JOINED = 1 << 30
/** Letters of the shortest half of a name; a shorter rest makes another name: Karim, Karimi. */
const HALF = 3

/**
 * The posting lists of every record, as they stand in its row but not packed: how many of them are of names, those, and then the
 * rest. What is asked millions of times is not unpacked each time.
 */
export interface FlatRows {
  /** By place in the order that was asked for: where a row begins; one more says where the last one ends. */
  readonly starts: Int32Array
  /** A name that holds the one before it is marked: both tell the same. */
  readonly lists: Int32Array
}

export const isJoined = (list: number): boolean => (list & JOINED) !== 0
export const unmarked = (list: number): number => list & ~JOINED

/** The rows of some slots, one after the other. */
export function flatRowsOf(store: Store, slots: ArrayLike<number>): FlatRows {
  const starts = new Int32Array(slots.length + 1)
  const lists = new Int32Column(8 * slots.length)
  const reader = new ByteReader(new Uint8Array(0))
  const letters = lettersOf(store)
  for (let at = 0; at < slots.length; at++) {
    const start = lists.length
    starts[at] = start
    lists.push(0)
    store.placeRow(reader, slots[at]!)
    let names = 0
    for (let rest = reader.integer(); rest > 0; rest--) {
      const list = reader.integer()
      if (store.tokenOfList(list) >= 0) names++
      lists.push(list)
    }
    lists.values[start] = names
    if (names > 1) markJoined(lists.values, start + 1, start + 1 + names, letters)
  }
  starts[slots.length] = lists.length
  return { starts, lists: lists.view() as Int32Array }
}

function lettersOf(store: Store): (list: number) => string {
  const known: (string | undefined)[] = []
  return (list) => {
    known[list] ??= store.vocabulary.lettersOf(store.tokenOfList(list))
    return known[list]
  }
}

/** Puts each compound behind the name that it ends or begins with. */
function markJoined(
  lists: Int32Array<ArrayBufferLike>,
  from: number,
  to: number,
  letters: (list: number) => string,
): void {
  for (let i = from + 1; i < to; i++) {
    const whole = letters(lists[i]!)
    for (let part = from; part < i; part++) {
      const own = letters(unmarked(lists[part]!))
      if (own.length + HALF > whole.length || !(whole.endsWith(own) || whole.startsWith(own))) continue
      const compound = lists[i]! | JOINED
      lists.copyWithin(part + 2, part + 1, i)
      lists[part + 1] = compound
      break
    }
  }
}
