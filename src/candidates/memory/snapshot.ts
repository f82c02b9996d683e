import { NamesakeError } from '../../errors.js'
import { ByteBuffer } from './bytes.js'
import { Checksum, STRIPE } from './checksum.js'
import { Int32Column } from './column.js'

/**
 * A snapshot is a head, sections and a foot, all padded to 16 bytes, in little-endian words:
 *
 * - head: the letters `namesake`, the format's number, the length of the index, and the index: JSON of what is small,
 *   and of the length of every section in bytes
 * - sections: typed arrays as they stand in memory, so that a reader lays views over them and copies nothing
 * - foot: xxHash32 of everything before it, a zero, and the length of the whole as two words
 *
 * Format 2 packs names by themselves (`packed-names.ts`); in format 1 they stand like any value, and are read as such. Format 3
 * keeps the pronunciations of names as a trie; of an older one it is made when it is opened.
 */
export const SNAPSHOT_FORMAT = 3
const OLDEST_FORMAT = 1

const MAGIC = Array.from('namesake', (letter) => letter.charCodeAt(0))
const HEAD = 16
const FOOT = 16
const WORD = 2 ** 32

/** What the index of a snapshot says. */
interface Index {
  readonly values: readonly unknown[]
  readonly lengths: readonly number[]
}

/** Takes down the parts of a register in an order of their own; nothing is copied before it is written. */
export class SnapshotWriter {
  private readonly values: unknown[] = []
  private readonly sections: (readonly Uint8Array[])[] = []

  /** Something small that JSON can hold. */
  value(value: unknown): void {
    this.values.push(value)
  }

  column(column: Int32Column): void {
    this.integers(column.view())
  }

  integers({ buffer, byteOffset, byteLength }: Int32Array<ArrayBufferLike>): void {
    this.sections.push([new Uint8Array(buffer, byteOffset, byteLength)])
  }

  /** One run of bytes in pieces, each but the last a multiple of 16 long. */
  bytes(...pieces: readonly Uint8Array[]): void {
    this.sections.push(pieces)
  }

  /** The snapshot from its first byte to its last, in pieces. */
  *pieces(): Generator<Uint8Array, void, undefined> {
    const checksum = new Checksum()
    let length = FOOT
    for (const piece of this.written()) {
      checksum.add(wordsOf(piece))
      length += piece.length
      yield piece
    }
    yield bytesOf([checksum.value, 0, length % WORD, Math.floor(length / WORD)])
  }

  /** Everything but the foot, in pieces of whole stripes. */
  private *written(): Generator<Uint8Array, void, undefined> {
    const lengths = this.sections.map((pieces) => pieces.reduce((sum, piece) => sum + piece.length, 0))
    yield headOf({ values: this.values, lengths })
    for (const pieces of this.sections) for (const piece of pieces) yield* inStripes(piece)
  }
}

function headOf(index: Index): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(index))
  const head = new Uint8Array(HEAD + padded(json.length))
  head.set(MAGIC)
  head.set(bytesOf([SNAPSHOT_FORMAT, json.length]), MAGIC.length)
  head.set(json, HEAD)
  return head
}

/** A piece as it is, and then what does not fill a stripe, with zeros behind it. */
function* inStripes(piece: Uint8Array): Generator<Uint8Array, void, undefined> {
  const whole = piece.length - (piece.length % STRIPE)
  if (whole > 0) yield piece.subarray(0, whole)
  if (whole === piece.length) return
  const rest = new Uint8Array(STRIPE)
  rest.set(piece.subarray(whole))
  yield rest
}

/** Reads the parts of a register in the order in which they were taken down, as views over the snapshot's own bytes. */
export class SnapshotReader {
  readonly format: number
  private readonly buffer: ArrayBufferLike
  private readonly index: Index
  private position: number
  private nextValue = 0
  private nextSection = 0

  /**
   * @param verify whether the checksum is worked out; what was opened once in this process need not be
   * @throws {NamesakeError} `snapshot.foreign`, `snapshot.format`, `snapshot.damaged`
   */
  constructor(buffer: ArrayBufferLike, verify: boolean) {
    requireWhole(buffer, verify)
    const head = new Int32Array(buffer, 0, HEAD / 4)
    const length = head[3]!
    const json = new Uint8Array(buffer, HEAD, length)
    this.format = head[2]!
    this.buffer = buffer
    // Copied, because a decoder refuses bytes that several threads share.
    this.index = JSON.parse(new TextDecoder().decode(json.slice())) as Index
    this.position = HEAD + padded(length)
  }

  value<T>(): T {
    return this.index.values[this.nextValue++] as T
  }

  column(): Int32Column {
    return Int32Column.over(this.integers())
  }

  integers(): Int32Array<ArrayBufferLike> {
    const length = this.index.lengths[this.nextSection]!
    return new Int32Array(this.buffer, this.pass(), length / 4)
  }

  bytes(): Uint8Array {
    const length = this.index.lengths[this.nextSection]!
    return new Uint8Array(this.buffer, this.pass(), length)
  }

  byteBuffer(): ByteBuffer {
    return ByteBuffer.over(this.bytes())
  }

  /** Where the next section begins. */
  private pass(): number {
    const start = this.position
    this.position += padded(this.index.lengths[this.nextSection++]!)
    return start
  }
}

function requireWhole(buffer: ArrayBufferLike, verify: boolean): void {
  const size = buffer.byteLength
  const head = new Uint8Array(buffer, 0, Math.min(size, HEAD))
  if (!MAGIC.every((letter, at) => head[at] === letter)) throw refuse('foreign', 'a snapshot of a registry')
  if (size < HEAD + FOOT || size % STRIPE !== 0) throw damaged()
  const format = new Int32Array(buffer, 0, HEAD / 4)[2]!
  if (format < OLDEST_FORMAT || format > SNAPSHOT_FORMAT)
    throw refuse('format', `format ${SNAPSHOT_FORMAT}, not ${format >>> 0}: build it anew from its records`)
  const [checksum, , low, high] = new Uint32Array(buffer, size - FOOT, FOOT / 4)
  if (low! + high! * WORD !== size) throw damaged()
  if (verify && checksum !== checksumOf(new Int32Array(buffer, 0, (size - FOOT) / 4))) throw damaged()
}

function checksumOf(words: Int32Array<ArrayBufferLike>): number {
  const checksum = new Checksum()
  checksum.add(words)
  return checksum.value
}

const refuse = (code: string, expected: string): NamesakeError =>
  new NamesakeError({ code: `snapshot.${code}`, path: 'snapshot', expected })

const damaged = (): NamesakeError => refuse('damaged', 'a snapshot that is whole, as it was written')

const padded = (length: number): number => Math.ceil(length / STRIPE) * STRIPE

/** The same bytes as words; copied where they do not stand at a multiple of four. */
function wordsOf(piece: Uint8Array): Int32Array<ArrayBufferLike> {
  const { buffer, byteOffset, byteLength } = piece.byteOffset % 4 === 0 ? piece : piece.slice()
  return new Int32Array(buffer, byteOffset, byteLength / 4)
}

/** Words as little-endian bytes. */
function bytesOf(words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4))
  for (const [at, word] of words.entries()) view.setUint32(at * 4, word, true)
  return new Uint8Array(view.buffer)
}
