const PRIME_1 = 0x9e3779b1 | 0
const PRIME_2 = 0x85ebca77 | 0
const PRIME_3 = 0xc2b2ae3d | 0
/** Bytes that are taken in together. */
export const STRIPE = 16

/**
 * xxHash32 (Y. Collet) with seed 0, over a run of bytes that comes in pieces of whole stripes. It finds what a disk or a
 * transfer broke; it is no seal against somebody who changes a file on purpose.
 */
export class Checksum {
  private a = (PRIME_1 + PRIME_2) | 0
  private b = PRIME_2
  private c = 0
  private d = -PRIME_1 | 0
  private length = 0

  /** @param words the bytes as little-endian words, a multiple of four of them. */
  add(words: Int32Array<ArrayBufferLike>): void {
    let { a, b, c, d } = this
    for (let i = 0; i < words.length; i += 4) {
      a = round(a, words[i]!)
      b = round(b, words[i + 1]!)
      c = round(c, words[i + 2]!)
      d = round(d, words[i + 3]!)
    }
    this.a = a
    this.b = b
    this.c = c
    this.d = d
    this.length += words.byteLength
  }

  /** The 32-bit hash of everything so far. */
  get value(): number {
    const { a, b, c, d, length } = this
    let hash = length < STRIPE ? 0x165667b1 | 0 : rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)
    hash = (hash + length) | 0
    hash = Math.imul(hash ^ (hash >>> 15), PRIME_2)
    hash = Math.imul(hash ^ (hash >>> 13), PRIME_3)
    return (hash ^ (hash >>> 16)) >>> 0
  }
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

const round = (lane: number, word: number): number =>
  Math.imul(rotate((lane + Math.imul(word, PRIME_2)) | 0, 13), PRIME_1)
