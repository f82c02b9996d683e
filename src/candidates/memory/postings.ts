import { ByteBuffer } from './bytes.js'
import { capacityFor, Int32Column } from './column.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

/** Bytes of a slice that are kept free for its end mark and the place of the next slice. */
const LINK = 5
const SMALLEST_SLICE = 16
const LARGEST_SLICE = 16_384
const NONE = -1
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
  readonly total: Int32Column
  /** Slots that are alive: the document frequency. */
  readonly live: Int32Column
  private readonly first: Int32Column
  private readonly last: Int32Column
  private readonly head: Int32Column
  private readonly tail: Int32Column
  private readonly limit: Int32Column
  private slices: ByteBuffer
  /** Bytes of slices that stand in one piece for each list. */
  private settled: number
  private readonly members = new Map<number, Uint8Array>()

  constructor(saved?: SnapshotReader) {
    this.total = saved?.column() ?? new Int32Column()
    this.live = saved?.column() ?? new Int32Column()
    this.first = saved?.column() ?? new Int32Column()
    this.last = saved?.column() ?? new Int32Column()
    this.head = saved?.column() ?? new Int32Column()
    this.tail = saved?.column() ?? new Int32Column()
    this.limit = saved?.column() ?? new Int32Column()
    this.slices = saved?.byteBuffer() ?? new ByteBuffer(1024)
    this.settled = this.slices.length
  }

  save(out: SnapshotWriter): void {
    if (this.slices.length > this.settled) this.settle()
    const { total, live, first, last, head, tail, limit } = this
    for (const column of [total, live, first, last, head, tail, limit]) out.column(column)
    out.bytes(this.slices.view())
  }

  get size(): number {
    return this.total.length
  }

  /** The number of a new, empty list. */
  create(): number {
    this.total.push(0)
    this.live.push(0)
    this.first.push(NONE)
    this.last.push(NONE)
    this.head.push(NONE)
    this.tail.push(NONE)
    this.limit.push(NONE)
    return this.total.length - 1
  }

  /** Appends a slot that is above all others of the list; one that is already its last is not appended twice. */
  append(list: number, slot: number): boolean {
    const last = this.last.at(list)
    if (last === slot) return false
    if (last === NONE) this.first.set(list, slot)
    else this.link(list, slot - last)
    this.last.set(list, slot)
    this.total.set(list, this.total.at(list) + 1)
    this.live.set(list, this.live.at(list) + 1)
    if (this.members.size > 0 && this.members.has(list)) this.enrol(list, slot)
    return true
  }

  /** Counts one record less; its slot stays as a tombstone. */
  forget(list: number): void {
    this.live.set(list, this.live.at(list) - 1)
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
    for (let list = 0; list < this.size; list++) if (this.head.at(list) !== NONE) this.move(list, whole)
    this.slices = whole
    this.settled = whole.length
  }

  /** Copies a list behind what stands in a buffer, with room for the link to its next slice. */
  private move(list: number, whole: ByteBuffer): void {
    const { bytes } = this.slices
    const start = whole.length
    const tail = this.tail.at(list)
    for (let from = this.head.at(list); ; ) {
      const mark = bytes.indexOf(0, from)
      const isLast = from <= tail && (tail <= mark || mark < 0)
      whole.append(bytes, from, isLast ? tail : mark)
      if (isLast) break
      from = this.next(mark + 1)
    }
    this.head.set(list, start)
    this.tail.set(list, whole.length)
    this.limit.set(list, whole.length)
    whole.reserve(LINK)
    whole.length += LINK
  }

  /** Writes the slots of a list into `out`, which must be long enough, and returns how many are below `end`. */
  read(list: number, out: Int32Array, end = Number.POSITIVE_INFINITY): number {
    const total = this.total.at(list)
    if (total === 0) return 0
    const bytes = this.slices.bytes
    let slot = this.first.at(list)
    let position = this.head.at(list)
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
    const slots = new Int32Array(this.total.at(list))
    this.read(list, slots)
    this.members.set(list, new Uint8Array((this.last.at(list) >> 3) + 1))
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
    if (this.tail.at(list) === NONE) this.open(list)
    else if (this.tail.at(list) + width > this.limit.at(list)) this.chain(list)
    const bytes = this.slices.writable()
    let position = this.tail.at(list)
    let rest = difference
    for (; rest > 127; rest >>>= 7) bytes[position++] = (rest & 127) | 128
    bytes[position++] = rest
    this.tail.set(list, position)
  }

  private open(list: number): void {
    this.head.set(list, this.allot(list))
  }

  private chain(list: number): void {
    let position = this.tail.at(list)
    const next = this.allot(list)
    const bytes = this.slices.writable()
    bytes[position++] = 0
    for (let shift = 0; shift < 32; shift += 8) bytes[position++] = (next >>> shift) & 255
  }

  /** A new slice about half as long as the list so far. */
  private allot(list: number): number {
    const size = Math.min(LARGEST_SLICE, Math.max(SMALLEST_SLICE, this.total.at(list)))
    const start = this.slices.length
    this.slices.reserve(size)
    this.slices.length += size
    this.tail.set(list, start)
    this.limit.set(list, start + size - LINK)
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
