import { ByteBuffer, ByteReader, compareBytes } from './bytes.js'
import { Int32Column } from './column.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const SMALLEST_TABLE = 64
const SMALL_A = 0x61
const SMALL_Z = 0x7a

/**
 * Distinct runs of bytes, each held once and known by a number from 0: ids, keys and prepared values of a register
 * cost their bytes and about twelve more, where a JavaScript map of strings would cost a hundred.
 */
export class DistinctBytes {
  private readonly content: ByteBuffer
  private readonly starts: Int32Column
  /** Open addressing with linear probing; number + 1, or 0 where free. */
  private table: Int32Column
  /**
   * By place in the table: high bits of the hash, so that hardly anything but the bytes themselves is compared. Worked out when
   * the table is, and not for one that lies over a snapshot.
   */
  private tags: Uint8Array | null
  private scratch = new ByteBuffer()
  /** The text in `scratch` and its place in the table: who asks whether an id is held mostly adds it next. */
  private lastText: string | null = null
  private lastAt = 0

  constructor(saved?: SnapshotReader) {
    this.content = saved?.byteBuffer() ?? new ByteBuffer()
    this.starts = saved?.column() ?? Int32Column.filled(1, 0)
    this.table = saved?.column() ?? Int32Column.filled(SMALLEST_TABLE, 0)
    this.tags = saved ? null : new Uint8Array(SMALLEST_TABLE)
  }

  save(out: SnapshotWriter): void {
    out.bytes(this.content.view())
    out.column(this.starts)
    out.column(this.table)
  }

  get size(): number {
    return this.starts.length - 1
  }

  /** The number of a text, new where it was not held. */
  internText(text: string): number {
    const at = this.placeOf(text)
    const known = this.table.at(at) - 1
    return known < 0 ? this.insert(at, this.scratch.bytes, 0, this.scratch.length) : known
  }

  /** The number of a text, or -1. */
  findText(text: string): number {
    return this.table.at(this.placeOf(text)) - 1
  }

  /** The text that was interned under a number. */
  textOf(number: number): string {
    const reader = new ByteReader(this.content.bytes, this.startOf(number))
    return reader.textTo(this.endOf(number))
  }

  intern(bytes: Uint8Array, from: number, to: number): number {
    const at = this.probe(bytes, from, to)
    const known = this.table.at(at) - 1
    return known < 0 ? this.insert(at, bytes, from, to) : known
  }

  /** A reader at the start of what is held under a number. */
  place(reader: ByteReader, number: number): void {
    reader.bytes = this.content.bytes
    reader.position = this.startOf(number)
  }

  /** Order of two numbers by their bytes, which for texts is the order by code unit. */
  compare(a: number, b: number): number {
    const bytes = this.content.bytes
    return compareBytes(bytes, this.startOf(a), this.endOf(a), bytes, this.startOf(b), this.endOf(b))
  }

  /** How many letters a to z the text under a number begins with as another one does; without end where something else decides. */
  sharedStart(number: number, text: string): number {
    const { bytes } = this.content
    const start = this.startOf(number)
    const most = Math.min(text.length, this.endOf(number) - start)
    for (let i = 0; i < most; i++) {
      const byte = bytes[start + i]!
      if (byte < SMALL_A || byte > SMALL_Z) return Number.POSITIVE_INFINITY
      if (byte !== text.charCodeAt(i)) return i
    }
    return Number.POSITIVE_INFINITY
  }

  private startOf(number: number): number {
    return this.starts.at(number) >>> 0
  }

  private endOf(number: number): number {
    return this.starts.at(number + 1) >>> 0
  }

  /** Forgets the text that was asked for last. */
  forget(): void {
    this.lastText = null
    this.scratch = new ByteBuffer()
  }

  /** As `probe`, of a text that is written into `scratch`. */
  private placeOf(text: string): number {
    if (text === this.lastText) return this.lastAt
    this.scratch.length = 0
    this.scratch.text(text)
    this.lastText = text
    this.lastAt = this.probe(this.scratch.bytes, 0, this.scratch.length)
    return this.lastAt
  }

  private insert(at: number, bytes: Uint8Array, from: number, to: number): number {
    const number = this.size
    this.content.append(bytes, from, to)
    this.starts.push(this.content.length)
    this.table.set(at, number + 1)
    if (this.tags !== null) this.tags[at] = tagOf(hashBytes(bytes, from, to))
    this.lastText = null
    if (this.size * 3 > this.table.length * 2) this.rehash()
    return number
  }

  /** The place in the table where these bytes are, or where they would go. */
  private probe(bytes: Uint8Array, from: number, to: number): number {
    const { table, tags } = this
    const mask = table.length - 1
    const hash = hashBytes(bytes, from, to)
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const entry = table.at(at)
      if (entry === 0) return at
      if (tags !== null && tags[at] !== tagOf(hash)) continue
      if (this.holds(entry - 1, bytes, from, to)) return at
    }
  }

  private holds(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(number)
    if (this.endOf(number) - start !== to - from) return false
    const held = this.content.bytes
    for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== held[j]) return false
    return true
  }

  private rehash(): void {
    const table = Int32Column.filled(this.table.length * 2, 0)
    const tags = new Uint8Array(table.length)
    const mask = table.length - 1
    for (let number = 0; number < this.size; number++) {
      const hash = hashBytes(this.content.bytes, this.startOf(number), this.endOf(number))
      let at = hash & mask
      while (table.at(at) !== 0) at = (at + 1) & mask
      table.set(at, number + 1)
      tags[at] = tagOf(hash)
    }
    this.table = table
    this.tags = tags
  }
}

/** The low bits of FNV-1a are its weak ones, so the high ones are folded in. */
function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_OFFSET
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME)
  return hash ^ (hash >>> 15)
}

const tagOf = (hash: number): number => hash >>> 24
