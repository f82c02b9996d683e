import { ByteBuffer, ByteReader, compareBytes } from './bytes.js'
import { Int32Column } from './column.js'

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * Distinct runs of bytes, each held once and known by a number from 0: ids, keys and prepared values of a register
 * cost their bytes and about twelve more, where a JavaScript map of strings would cost a hundred.
 */
export class DistinctBytes {
  private readonly content = new ByteBuffer()
  private readonly starts = new Int32Column()
  /** Open addressing with linear probing; number + 1, or 0 where free. */
  private table = new Int32Array(64)
  private readonly scratch = new ByteBuffer()

  constructor() {
    this.starts.push(0)
  }

  get size(): number {
    return this.starts.length - 1
  }

  /** The number of a text, new where it was not held. */
  internText(text: string): number {
    this.write(text)
    return this.intern(this.scratch.bytes, 0, this.scratch.length)
  }

  /** The number of a text, or -1. */
  findText(text: string): number {
    this.write(text)
    const at = this.probe(this.scratch.bytes, 0, this.scratch.length)
    return this.table[at]! - 1
  }

  /** The text that was interned under a number. */
  textOf(number: number): string {
    const reader = new ByteReader(this.content.bytes, this.startOf(number))
    return reader.textTo(this.endOf(number))
  }

  intern(bytes: Uint8Array, from: number, to: number): number {
    const at = this.probe(bytes, from, to)
    if (this.table[at]! !== 0) return this.table[at]! - 1
    const number = this.size
    this.content.append(bytes, from, to)
    this.starts.push(this.content.length)
    this.table[at] = number + 1
    if (this.size * 3 > this.table.length * 2) this.rehash()
    return number
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

  private startOf(number: number): number {
    return this.starts.at(number) >>> 0
  }

  private endOf(number: number): number {
    return this.starts.at(number + 1) >>> 0
  }

  private write(text: string): void {
    this.scratch.length = 0
    this.scratch.text(text)
  }

  /** The place in the table where these bytes are, or where they would go. */
  private probe(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.table.length - 1
    for (let at = hashBytes(bytes, from, to) & mask; ; at = (at + 1) & mask) {
      const entry = this.table[at]!
      if (entry === 0 || this.holds(entry - 1, bytes, from, to)) return at
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
    const table = new Int32Array(this.table.length * 2)
    const mask = table.length - 1
    for (let number = 0; number < this.size; number++) {
      let at = hashBytes(this.content.bytes, this.startOf(number), this.endOf(number)) & mask
      while (table[at] !== 0) at = (at + 1) & mask
      table[at] = number + 1
    }
    this.table = table
  }
}

/** The low bits of FNV-1a are its weak ones, so the high ones are folded in. */
function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_OFFSET
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME)
  return hash ^ (hash >>> 15)
}
