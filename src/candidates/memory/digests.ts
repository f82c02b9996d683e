import type { Units } from '../../record/units.js'
import { type Arrangement, addUp } from './arrangement.js'
import { type FlatRows, unmarked } from './flat-rows.js'
import type { Kinds } from './kinds.js'
import type { Traits } from './traits.js'

/** Words of a digest: the kind of a record, the most that its names come to, and traces of lists of its names and its keys. */
export const DIGEST = 10
export const KIND = 0
export const CAP = 1
export const NAMES_FROM = 2
export const KEYS_FROM = 6
/** Names that come to no less than this are not limited. */
export const UNLIMITED = 0xffff
/** A trace is one of so many numbers; that of no list comes first, and that of all that found no room comes last. */
const TRACES = 1 << 15
const MORE = TRACES - 1
/** More than anything comes to. */
const BOUNDLESS: Units = 1 << 26

export const traceOf = (list: number): number => 1 + (list % (TRACES - 2))

/** What the digests of records are made of. */
export interface Digested {
  readonly arrangement: Arrangement
  /** Whether it counts that two records share the key of a list. */
  readonly counts: (list: number) => boolean
  /** By slot, the most that the names of a record come to. */
  readonly names?: Int32Array | undefined
  readonly kinds?: Kinds | undefined
}

/**
 * What has to be known of a record before its row is worth a look, beside each other in memory for all records: twenty bytes
 * each, by rank. Lists leave traces, which several may share, so that what is read from them is too much rather than too little.
 */
export function digestsOf({ arrangement, counts, names, kinds }: Digested): Uint16Array {
  const { slots, rows } = arrangement
  const digests = new Uint16Array(slots.length * DIGEST)
  for (let rank = 0; rank < slots.length; rank++) {
    const slot = slots[rank]!
    const at = rank * DIGEST
    digests[at + KIND] = kinds?.bySlot[slot] ?? 0
    digests[at + CAP] = Math.min(UNLIMITED, names?.[slot] ?? UNLIMITED)
    const start = rows.starts[rank]! + 1
    const keys = start + rows.lists[start - 1]!
    let place = at + NAMES_FROM
    for (let i = start; i < keys; i++) place = leave(digests, place, at + KEYS_FROM, unmarked(rows.lists[i]!))
    place = at + KEYS_FROM
    for (let i = keys; i < rows.starts[rank + 1]!; i++)
      if (counts(rows.lists[i]!)) place = leave(digests, place, at + DIGEST, rows.lists[i]!)
  }
  return digests
}

/** Words of an entry of a list: a rank, {@link packed} what is told of the record, and the traces of other names of it. */
export const ENTRY = 3
export const TOLD = 1
export const OTHERS = 2
/** An entry tells the place of a profile and a kind in so many bits, and in the rest the most that names come to. */
export const PLACE_BITS = 14
export const KIND_BITS = 10
export const CAP_SHIFT = PLACE_BITS + KIND_BITS
/** Units in one step of the most that names come to; the last step is no limit. */
export const CAP_STEP: Units = 128
export const CAP_STEPS = 255
export const TRACE_BITS = 15

/** Posting lists in the order of ranks, with what is to be known of each record beside it: who reads them need look nowhere else. */
export interface Lists {
  /** By posting list: where its entries begin; one more says where the last one ends. */
  readonly starts: Int32Array
  readonly entries: Int32Array
}

export function listsOf({ arrangement, counts, names, kinds }: Digested, size: number): Lists {
  const { slots, rows, places } = arrangement
  const starts = new Int32Array(size + 1)
  forLists(arrangement, counts, (list) => {
    starts[list + 1]! += ENTRY
  })
  addUp(starts)
  const next = starts.slice()
  const entries = new Int32Array(starts[size]!)
  forLists(arrangement, counts, (list, rank) => {
    const slot = slots[rank]!
    const at = next[list]!
    next[list] = at + ENTRY
    entries[at] = rank
    const cap = Math.min(CAP_STEPS, Math.ceil((names?.[slot] ?? UNLIMITED) / CAP_STEP))
    entries[at + TOLD] = places[rank]! | ((kinds?.bySlot[slot] ?? 0) << PLACE_BITS) | (cap << CAP_SHIFT)
    entries[at + OTHERS] = othersIn(rows, rank, list)
  })
  return { starts, entries }
}

/** Visits the lists in which records stand, by rank, but for those that do not count. */
function forLists(
  { slots, rows: { starts, lists } }: Arrangement,
  counts: (list: number) => boolean,
  visit: (list: number, rank: number) => void,
): void {
  for (let rank = 0; rank < slots.length; rank++)
    for (let i = starts[rank]! + 1; i < starts[rank + 1]!; i++) {
      const list = unmarked(lists[i]!)
      if (counts(list)) visit(list, rank)
    }
}

/** The traces of the names of a record besides one list. */
function othersIn({ starts, lists }: FlatRows, rank: number, own: number): number {
  let [traces, left] = [0, 0]
  const start = starts[rank]! + 1
  for (let i = start; i < start + lists[start - 1]!; i++) {
    const list = unmarked(lists[i]!)
    if (list === own) continue
    if (left === 2) return (traces & MORE) | (MORE << TRACE_BITS)
    traces |= traceOf(list) << (TRACE_BITS * left++)
  }
  return traces
}

/** Leaves the trace of a list, and says where the next one stands. */
function leave(digests: Uint16Array, place: number, end: number, list: number): number {
  digests[place < end ? place : end - 1] = place < end ? traceOf(list) : MORE
  return place + 1
}

/** What the lists of one record are worth at most to who left their traces. */
export class Traces {
  /** By trace. */
  readonly units: Int32Array = new Int32Array(TRACES)

  constructor() {
    this.units[MORE] = BOUNDLESS
  }

  /** Sets the one record; it must be cleared before another is set. */
  set({ names, keys }: Traits): void {
    for (const near of names) this.raise(near)
    for (const near of keys) this.raise(near)
  }

  clear({ names, keys }: Traits): void {
    for (const near of names) this.lower(near)
    for (const near of keys) this.lower(near)
  }

  private raise({ lists, weights }: Traits['names'][number]): void {
    const { units } = this
    for (let i = 0; i < lists.length; i++) {
      const trace = traceOf(lists[i]!)
      if (units[trace]! < weights[i]!) units[trace] = weights[i]!
    }
  }

  private lower({ lists }: Traits['names'][number]): void {
    for (let i = 0; i < lists.length; i++) this.units[traceOf(lists[i]!)] = 0
  }
}
