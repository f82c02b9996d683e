import type { Units } from '../../record/units.js'
import { type Arrangement, addUp } from './arrangement.js'
import { type FlatRows, unmarked } from './flat-rows.js'
import type { Kinds } from './kinds.js'
import type { Near } from './neighbours.js'
import type { Traits } from './traits.js'

/** Words of an entry: a rank, and the traces of the record's keys. */
export const ENTRY = 2
export const KEYS = 1
/** Words of its outline: the traces of other names, two in a word, and what is told of the record. */
export const OUTLINE = 3
export const MORE = 1
export const TOLD = 2
/** An outline tells the place of a profile and a kind in so many bits, and in the rest the most that names come to. */
export const PLACE_BITS = 14
export const KIND_BITS = 10
export const CAP_SHIFT = PLACE_BITS + KIND_BITS
/** Units in one step of the most that names come to; the last step is no limit. */
export const CAP_STEP: Units = 128
export const CAP_STEPS = 255
/** There is room for the traces of four other names, and of four keys, of so many bits. */
export const NAME_BITS = 15
export const KEY_BITS = 8

/** What lists are made of. */
export interface Listed {
  readonly arrangement: Arrangement
  /** Posting lists that there are. */
  readonly size: number
  /** Whether it counts that two records share a list. */
  readonly counts: (list: number) => boolean
  /** By slot, the most that the names of a record come to. */
  readonly names?: Int32Array | undefined
  readonly kinds?: Kinds | undefined
}

/**
 * Posting lists in the order of ranks, with what has to be known of a record before its row is worth a look: who reads them need
 * look nowhere else in memory, which takes longer than everything that is reckoned. Lists leave traces, which several may share,
 * so that what is read from them is too much rather than too little.
 */
export interface JoinedLists {
  /** By posting list: the place of its first entry; one more says where the last one ends. */
  readonly starts: Int32Array
  /** What stands by itself, since of most entries nothing else is read. */
  readonly outlines: Int32Array
  readonly entries: Int32Array
}

export function joinedListsOf(listed: Listed): JoinedLists {
  const { arrangement, size, counts, names, kinds } = listed
  const { slots, rows, places } = arrangement
  const starts = new Int32Array(size + 1)
  forLists(listed, (list) => {
    starts[list + 1]!++
  })
  addUp(starts)
  const next = starts.slice()
  const outlines = new Int32Array(starts[size]! * OUTLINE)
  const entries = new Int32Array(starts[size]! * ENTRY)
  forLists(listed, (list, rank) => {
    const slot = slots[rank]!
    const entry = next[list]!++
    entries[entry * ENTRY] = rank
    entries[entry * ENTRY + KEYS] = keysIn(rows, rank, counts)
    outlines.set(othersIn(rows, rank, list), entry * OUTLINE)
    const cap = Math.min(CAP_STEPS, Math.ceil((names?.[slot] ?? CAP_STEPS * CAP_STEP) / CAP_STEP))
    outlines[entry * OUTLINE + TOLD] =
      places[rank]! | ((kinds?.bySlot[slot] ?? 0) << PLACE_BITS) | (cap << CAP_SHIFT)
  })
  return { starts, outlines, entries }
}

/** Visits the lists in which records stand, by rank, but for those that do not count. */
function forLists(
  { arrangement: { slots, rows }, counts }: Listed,
  visit: (list: number, rank: number) => void,
): void {
  for (let rank = 0; rank < slots.length; rank++)
    for (let i = rows.starts[rank]! + 1; i < rows.starts[rank + 1]!; i++) {
      const list = unmarked(rows.lists[i]!)
      if (counts(list)) visit(list, rank)
    }
}

/** The traces of the names of a record besides one list. */
function othersIn({ starts, lists }: FlatRows, rank: number, own: number): readonly [number, number] {
  const start = starts[rank]! + 1
  const others = new Left(NAME_BITS, 2)
  const more = new Left(NAME_BITS, 2)
  for (let i = start; i < start + lists[start - 1]!; i++)
    if (unmarked(lists[i]!) !== own) (others.isFull ? more : others).leave(unmarked(lists[i]!))
  return [others.traces, more.traces]
}

function keysIn({ starts, lists }: FlatRows, rank: number, counts: (list: number) => boolean): number {
  const start = starts[rank]! + 1
  const keys = new Left(KEY_BITS, 4)
  for (let i = start + lists[start - 1]!; i < starts[rank + 1]!; i++)
    if (counts(lists[i]!)) keys.leave(lists[i]!)
  return keys.traces
}

/** Traces that lists leave in one word; where they find no room, the last one says so. */
class Left {
  traces = 0
  private count = 0

  constructor(
    private readonly bits: number,
    private readonly room: number,
  ) {}

  get isFull(): boolean {
    return this.count === this.room
  }

  leave(list: number): void {
    const { bits, room } = this
    if (this.isFull) this.traces |= ((1 << bits) - 1) << (bits * (room - 1))
    else this.traces |= traceOf(list, bits) << (bits * this.count++)
  }
}

/** More than anything comes to. */
const BOUNDLESS: Units = 1 << 26

/** The trace of no list is 0, and the last one that of all that found no room. */
const traceOf = (list: number, bits: number): number => 1 + (list % ((1 << bits) - 2))

/** What the lists of one record are worth at most to who left their traces. */
export class Traces {
  /** By trace. */
  readonly names = new Int32Array(1 << NAME_BITS)
  readonly keys = new Int32Array(1 << KEY_BITS)
  /** One bit for each trace of a name that is worth something: what is asked of every entry should stand near by. */
  readonly marks = new Int32Array(1 << (NAME_BITS - 5))

  constructor() {
    this.names[this.names.length - 1] = BOUNDLESS
    this.keys[this.keys.length - 1] = BOUNDLESS
  }

  /** What the list of a name is worth at most. */
  ofName(list: number): Units {
    return this.names[traceOf(list, NAME_BITS)]!
  }

  /** Sets the one record; it must be cleared before another is set. */
  set({ names, keys }: Traits): void {
    for (const near of names) raise(this.names, NAME_BITS, near)
    for (const near of keys) raise(this.keys, KEY_BITS, near)
    this.mark((1 << NAME_BITS) - 1)
    for (const { lists } of names) for (const list of lists) this.mark(traceOf(list, NAME_BITS))
  }

  private mark(trace: number): void {
    this.marks[trace >>> 5]! |= 1 << trace
  }

  clear({ names, keys }: Traits): void {
    this.marks.fill(0)
    for (const { lists } of names) for (const list of lists) this.names[traceOf(list, NAME_BITS)] = 0
    for (const { lists } of keys) for (const list of lists) this.keys[traceOf(list, KEY_BITS)] = 0
  }
}

function raise(units: Int32Array, bits: number, { lists, weights }: Near): void {
  for (let i = 0; i < lists.length; i++) {
    const trace = traceOf(lists[i]!, bits)
    if (units[trace]! < weights[i]!) units[trace] = weights[i]!
  }
}
