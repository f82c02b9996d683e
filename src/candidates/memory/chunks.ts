import { copyBytes } from './bytes.js'

/** Bytes of one chunk, a power of two: large against a record, small against a register. */
const CHUNK_SHIFT = 20
const CHUNK = 1 << CHUNK_SHIFT
const WITHIN = CHUNK - 1
const SMALLEST = 256

/**
 * Runs of bytes, end to end in chunks of fixed size, none of them across a border: what is written is hardly ever moved,
 * so that a register grows without a second copy of itself. A run is known by its position, below 2^32.
 */
export class ByteChunks {
  /**
   * By the number of a chunk: the bytes from its beginning on. All but the last are whole; a run longer than a chunk has
   * several.
   */
  private readonly chunks: Uint8Array[] = []
  private end = 0

  /** Chunks over bytes that belong to somebody else; they are not written to. */
  static over(bytes: Uint8Array): ByteChunks {
    const chunks = new ByteChunks()
    for (let start = 0; start < bytes.length; start += CHUNK) chunks.chunks.push(bytes.subarray(start))
    chunks.end = bytes.length
    return chunks
  }

  /** Bytes taken, unused ends of chunks included. */
  get length(): number {
    return this.end
  }

  /** Copies bytes `[from, to)` to the end, and tells where they are. */
  append(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from
    if (length > this.chunks.length * CHUNK - this.end) this.open(length)
    const start = this.end
    const within = start & WITHIN
    this.widen(within + length)
    copyBytes(bytes, from, to, this.at(start), within)
    this.end += length
    return start
  }

  /** The bytes in which a run stands, from `offsetOf(position)` on. */
  at(position: number): Uint8Array {
    return this.chunks[position >>> CHUNK_SHIFT]!
  }

  /** Everything from the first position to the last, in pieces of whole chunks; the last one may be shorter. */
  pieces(): Uint8Array[] {
    return this.chunks.map((chunk, at) => chunk.subarray(0, Math.min(CHUNK, this.end - at * CHUNK)))
  }

  /** Room for a run in the last chunk, which is small while a register is. */
  private widen(needed: number): void {
    const last = this.chunks[this.chunks.length - 1]!
    if (needed <= last.length || needed > CHUNK) return
    const wider = new Uint8Array(Math.min(CHUNK, Math.max(needed, SMALLEST, 2 * last.length)))
    wider.set(last)
    this.chunks[this.chunks.length - 1] = wider
  }

  private open(length: number): void {
    if (this.chunks.length > 0) this.widen(CHUNK)
    this.end = this.chunks.length * CHUNK
    const chunks = Math.ceil(length / CHUNK)
    const bytes = new Uint8Array(chunks > 1 ? chunks * CHUNK : this.chunks.length > 0 ? CHUNK : length)
    for (let at = 0; at < chunks; at++) this.chunks.push(bytes.subarray(at * CHUNK))
  }
}

/** Where a run stands in the bytes that `at` gives. */
export const offsetOf = (position: number): number => position & WITHIN
