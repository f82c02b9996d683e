import { ByteBuffer } from './bytes.js'
import type { Numbers } from './clues.js'
import { capacityFor } from './column.js'
import { Lane, Lanes } from './lanes.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

/** Bytes of a slice that are kept free for its end mark and the place of the next slice. */
const LINK = 5
const SMALLEST_SLICE = 16
const LARGEST_SLICE = 16_384
const NONE = -1
/**
 * Of a list: how many slots it ever had and how many of them live, its first slot and its last, the beginning of its first slice,
 * and the end and the limit of its last.
 */
const [TOTAL, LIVE, FIRST, HEAD, LAST, TAIL, LIMIT] = [0, 1, 2, 3, 4, 5, 6]
/** In the order in which they stand in a snapshot. */
const SAVED = [TOTAL, LIVE, FIRST, LAST, HEAD, TAIL, LIMIT]
/** How far slices may grow before each list is put into one piece again. */
const SCATTERED = 1.25

/**
 * Posting lists: for each list, the rising slots of the records that hold it. A list's first slot stands in its
 * column; the others follow as differences (LEB128), in slices of one shared buffer that grow with the list and are
 * chained, as in the in-memory index of Lucene (Busch et al. 2012, Earlybird, ICDE). A difference is never 0, so
 * that 0 marks the end of a slice.
 *
 * A removed record stays in its lists as a tombstone: `live` is lowered, and readers ask the store whether a slot is
 * alive. The store is built anew before tombstones outnumber records.
 */
export class Postings {
  /** Slots ever appended, tombstones included. */
  readonly total: Lane
  /** Slots that are alive: the document frequency. */
  readonly live: Lane
  private readonly lists = new Lanes()
  private slices: ByteBuffer
  /** Bytes of slices that stand in one piece for each list. */
  private settled: number
  private readonly members = new Map<number, Uint8Array>()

  constructor(saved?: SnapshotReader) {
    this.total = new Lane(this.lists, TOTAL)
    this.live = new Lane(this.lists, LIVE)
    if (saved) for (const lane of SAVED) this.lists.fill(lane, saved.column().view())
    this.slices = saved?.byteBuffer() ?? new ByteBuffer(1024)
    this.settled = this.slices.length
  }

  save(out: SnapshotWriter): void {
    if (this.slices.length > this.settled) this.settle()
    for (const lane of SAVED) out.integers(this.lists.column(lane))
    out.bytes(this.slices.view())
  }

  get size(): number {
    return this.lists.length
  }

  /** The number of a new, empty list. */
  create(): number {
    const list = this.size
    this.lists.push()
    for (const lane of [FIRST, LAST, HEAD, TAIL, LIMIT]) this.lists.set(list, lane, NONE)
    return list
  }

  /** Appends a slot that is above all others of the list; one that is already its last is not appended twice. */
  append(list: number, slot: number): boolean {
    const last = this.lists.at(list, LAST)
    if (last === slot) return false
    if (last === NONE) this.lists.set(list, FIRST, slot)
    else this.link(list, slot - last)
    this.lists.set(list, LAST, slot)
    this.lists.set(list, TOTAL, this.lists.at(list, TOTAL) + 1)
    this.lists.set(list, LIVE, this.lists.at(list, LIVE) + 1)
    if (this.members.size > 0 && this.members.has(list)) this.enrol(list, slot)
    return true
  }

  /** Counts one record less; its slot stays as a tombstone. */
  forget(list: number): void {
    this.lists.set(list, LIVE, this.lists.at(list, LIVE) - 1)
  }

  /**
   * Puts each list into one piece, where the lists have grown by a good part since: of a list that was written in turns with many
   * others every slice stands elsewhere, and a reader waits for memory at each.
   */
  gather(): void {
    if (this.slices.length > this.settled * SCATTERED) this.settle()
  }

  private settle(): void {
    const whole = new ByteBuffer(this.slices.length)
    for (let list = 0; list < this.size; list++)
      if (this.lists.at(list, HEAD) !== NONE) this.move(list, whole)
    this.slices = whole
    this.settled = whole.length
  }

  /** Copies a list behind what stands in a buffer, with room for the link to its next slice. */
  private move(list: number, whole: ByteBuffer): void {
    const { bytes } = this.slices
    const start = whole.length
    const tail = this.lists.at(list, TAIL)
    for (let from = this.lists.at(list, HEAD); ; ) {
      const mark = bytes.indexOf(0, from)
      const isLast = from <= tail && (tail <= mark || mark < 0)
      whole.append(bytes, from, isLast ? tail : mark)
      if (isLast) break
      from = this.next(mark + 1)
    }
    this.lists.set(list, HEAD, start)
    this.lists.set(list, TAIL, whole.length)
    this.lists.set(list, LIMIT, whole.length)
    whole.reserve(LINK)
    whole.length += LINK
  }

  /**
   * Asks memory for the beginnings of lists at once, before they are read: the processor waits for many of them together.
   *
   * @returns what they add up to
   */
  touch(lists: Numbers, count: number): number {
    const { bytes } = this.slices
    let sum = 0
    for (let i = 0; i < count; i++) sum += bytes[Math.max(0, this.lists.at(lists[i]!, HEAD))]!
    return sum
  }

  /** Writes the slots of a list into `out`, which must be long enough, and returns how many are below `end`. */
  read(list: number, out: Int32Array, end = Number.POSITIVE_INFINITY): number {
    const total = this.lists.at(list, TOTAL)
    if (total === 0) return 0
    const bytes = this.slices.bytes
    let slot = this.lists.at(list, FIRST)
    let position = this.lists.at(list, HEAD)
    let count = 0
    for (;;) {
      if (slot >= end) return count
      out[count++] = slot
      if (count === total) return count
      let byte = bytes[position++]!
      if (byte === 0) {
        position = this.next(position)
        byte = bytes[position++]!
      }
      let difference = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[position++]!
        difference |= (byte & 127) << shift
      }
      slot += difference
    }
  }

  /**
   * One bit for each slot, set where the list holds it, tombstones included; slots beyond its end are not held. Made
   * when it is first asked for and kept up to date: for lists so long that they are asked about single slots.
   */
  membersOf(list: number): Uint8Array {
    const known = this.members.get(list)
    if (known !== undefined) return known
    const slots = new Int32Array(this.lists.at(list, TOTAL))
    this.read(list, slots)
    this.members.set(list, new Uint8Array((this.lists.at(list, LAST) >> 3) + 1))
    for (const slot of slots) this.enrol(list, slot)
    return this.members.get(list)!
  }

  private enrol(list: number, slot: number): void {
    let bits = this.members.get(list)!
    if (slot >> 3 >= bits.length) {
      const longer = new Uint8Array(capacityFor(bits.length, (slot >> 3) + 1))
      longer.set(bits)
      this.members.set(list, longer)
      bits = longer
    }
    bits[slot >> 3]! |= 1 << (slot & 7)
  }

  private link(list: number, difference: number): void {
    const width = widthOf(difference)
    if (this.lists.at(list, TAIL) === NONE) this.open(list)
    else if (this.lists.at(list, TAIL) + width > this.lists.at(list, LIMIT)) this.chain(list)
    const bytes = this.slices.writable()
    let position = this.lists.at(list, TAIL)
    let rest = difference
    for (; rest > 127; rest >>>= 7) bytes[position++] = (rest & 127) | 128
    bytes[position++] = rest
    this.lists.set(list, TAIL, position)
  }

  private open(list: number): void {
    this.lists.set(list, HEAD, this.allot(list))
  }

  private chain(list: number): void {
    let position = this.lists.at(list, TAIL)
    const next = this.allot(list)
    const bytes = this.slices.writable()
    bytes[position++] = 0
    for (let shift = 0; shift < 32; shift += 8) bytes[position++] = (next >>> shift) & 255
  }

  /** A new slice about half as long as the list so far. */
  private allot(list: number): number {
    const size = Math.min(LARGEST_SLICE, Math.max(SMALLEST_SLICE, this.lists.at(list, TOTAL)))
    const start = this.slices.length
    this.slices.reserve(size)
    this.slices.length += size
    this.lists.set(list, TAIL, start)
    this.lists.set(list, LIMIT, start + size - LINK)
    return start
  }

  private next(position: number): number {
    const bytes = this.slices.bytes
    return (
      bytes[position]! |
      (bytes[position + 1]! << 8) |
      (bytes[position + 2]! << 16) |
      (bytes[position + 3]! << 24)
    )
  }
}

function widthOf(difference: number): number {
  if (difference < 1 << 7) return 1
  if (difference < 1 << 14) return 2
  if (difference < 1 << 21) return 3
  return difference < 1 << 28 ? 4 : 5
}
