import { capacityFor } from './column.js'

/**
 * A growing run of bytes. Integers are written seven bits a byte, low bits first (LEB128); texts are written one
 * UTF-16 unit at a time (CESU-8, Unicode Technical Report 26), because then the order of the bytes is the order of
 * the strings by code unit, and unpaired surrogates survive.
 */
export class ByteBuffer {
  bytes: Uint8Array
  length = 0
  private borrowed = false

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity)
  }

  /** Bytes that belong to somebody else: they are copied when more are written. */
  static over(bytes: Uint8Array): ByteBuffer {
    const buffer = new ByteBuffer(0)
    buffer.bytes = bytes
    buffer.length = bytes.length
    buffer.borrowed = true
    return buffer
  }

  /** The bytes, to be changed in place. */
  writable(): Uint8Array {
    if (this.borrowed) this.enlarge(this.bytes.length)
    return this.bytes
  }

  /** What the buffer holds, not copied. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  /** Makes room for `extra` bytes past the end; they are zero. */
  reserve(extra: number): void {
    const needed = this.length + extra
    if (needed > this.bytes.length) this.enlarge(capacityFor(this.bytes.length, needed))
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.reserve(1)
    this.bytes[this.length++] = value
  }

  /** A whole number from 0 to 2^31 - 1. */
  integer(value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  double(value: number): void {
    this.reserve(8)
    new DataView(this.bytes.buffer).setFloat64(this.length, value)
    this.length += 8
  }

  /** The units of a text, without its length. */
  text(value: string): void {
    this.reserve(value.length * 3)
    const { bytes } = this
    let at = this.length
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i)
      if (unit < 0x80) bytes[at++] = unit
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6)
        bytes[at++] = 0x80 | (unit & 63)
      } else {
        bytes[at++] = 0xe0 | (unit >> 12)
        bytes[at++] = 0x80 | ((unit >> 6) & 63)
        bytes[at++] = 0x80 | (unit & 63)
      }
    }
    this.length = at
  }

  append(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from)
    copyBytes(source, from, to, this.bytes, this.length)
    this.length += to - from
  }

  private enlarge(capacity: number): void {
    const larger = new Uint8Array(capacity)
    larger.set(this.view())
    this.bytes = larger
    this.borrowed = false
  }
}

/** Reads what a `ByteBuffer` wrote. */
export class ByteReader {
  bytes: Uint8Array
  position: number

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes
    this.position = position
  }

  byte(): number {
    return this.bytes[this.position++]!
  }

  integer(): number {
    let value = this.bytes[this.position++]!
    if (value < 128) return value
    value &= 127
    for (let shift = 7; ; shift += 7) {
      const byte = this.bytes[this.position++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }

  double(): number {
    const at = this.bytes.byteOffset + this.position
    this.position += 8
    return new DataView(this.bytes.buffer).getFloat64(at)
  }

  /** A text that ends at a position. */
  textTo(end: number): string {
    let units = 0
    for (let at = this.position; at < end; at++) if ((this.bytes[at]! & 0xc0) !== 0x80) units++
    return this.text(units)
  }

  /** A text of so many UTF-16 units. */
  text(units: number): string {
    let text = ''
    for (let rest = units; rest > 0; rest -= CHUNK) text += this.chunk(Math.min(rest, CHUNK))
    return text
  }

  private chunk(units: number): string {
    const codes = new Array<number>(units)
    for (let i = 0; i < units; i++) {
      const byte = this.bytes[this.position++]!
      if (byte < 0x80) codes[i] = byte
      else if (byte < 0xe0) codes[i] = ((byte & 31) << 6) | this.rest()
      else codes[i] = ((byte & 15) << 12) | (this.rest() << 6) | this.rest()
    }
    // An array of numbers: applied to a typed array the same call takes three times as long.
    return String.fromCharCode.apply(null, codes)
  }

  private rest(): number {
    return this.bytes[this.position++]! & 63
  }
}

/** Units decoded at a time: few enough to be the arguments of one call. */
const CHUNK = 1024

/** Longest run that is copied byte by byte: to make a view of a run costs more. */
const SHORT = 256

/** Copies bytes `[from, to)` to a place in others. */
export function copyBytes(
  source: Uint8Array,
  from: number,
  to: number,
  target: Uint8Array,
  at: number,
): void {
  if (to - from > SHORT) target.set(source.subarray(from, to), at)
  else for (let i = from, j = at; i < to; i++, j++) target[j] = source[i]!
}

/** Order of two runs of bytes, the shorter first where one begins the other: below, equal to or above 0. */
export function compareBytes(
  a: Uint8Array,
  aFrom: number,
  aTo: number,
  b: Uint8Array,
  bFrom: number,
  bTo: number,
): number {
  const shared = Math.min(aTo - aFrom, bTo - bFrom)
  for (let i = 0; i < shared; i++) {
    const difference = a[aFrom + i]! - b[bFrom + i]!
    if (difference !== 0) return difference
  }
  return aTo - aFrom - (bTo - bFrom)
}
