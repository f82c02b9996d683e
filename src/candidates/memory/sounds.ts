import { type Form, packForms, unpackForms } from '../../names/kernel.js'
import type { Token } from '../../names/token.js'
import { ByteBuffer } from './bytes.js'
import { capacityFor, Int32Column } from './column.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

const LISTED = 1
const LENGTH_SHIFT = 1
/** Longer ones are told apart no more. */
export const LENGTH_MOST = 255
const HEAD_SHIFT = 9
/** Letters at the beginning that a truncation, or a form of endearment, leaves as they are. */
const HEAD = 3
/** Fewest letters by which a shortened name is shorter. */
const SHORTENED_LEAST = 2

/**
 * How the tokens of a vocabulary sound, by their numbers, and what must be so of their letters before it is worth asking
 * whether two of them are swapped or shortened: all that a search looks at, without an object for any token.
 */
export class Sounds {
  private readonly starts: Int32Column
  private readonly forms: ByteBuffer
  /** Whether a table lists the name, the length of its letters, and a hash of the first ones. */
  private readonly marks: Int32Column
  /** A hash of all letters that does not depend on their order. */
  private readonly bags: Int32Column
  /** Bits of the marks of the first `told` tokens, few enough to be in the processor's cache: whether a table lists each. */
  private listed = new Uint8Array(0)
  private told = 0

  constructor(saved?: SnapshotReader) {
    this.starts = saved?.column() ?? new Int32Column()
    this.forms = saved?.byteBuffer() ?? new ByteBuffer(1024)
    this.marks = saved?.column() ?? new Int32Column()
    this.bags = saved?.column() ?? new Int32Column()
  }

  save(out: SnapshotWriter): void {
    out.column(this.starts)
    out.bytes(this.forms.view())
    out.column(this.marks)
    out.column(this.bags)
  }

  add(token: Token): void {
    this.starts.push(this.forms.length)
    for (const byte of packForms(token.forms)) this.forms.byte(byte)
    this.marks.push(marksOf(token))
    this.bags.push(bagOf(token.text))
  }

  formsOf(number: number): readonly Form[] {
    return unpackForms(this.forms.bytes, this.starts.at(number) >>> 0)
  }

  /** Tokens that have sounds. */
  get size(): number {
    return this.starts.length
  }

  /** Whether a table says something of the name that its sounds do not. */
  isListed(number: number): boolean {
    if (this.told < this.size) this.catchUp()
    return (this.listed[number >> 3]! & (1 << (number & 7))) !== 0
  }

  private catchUp(): void {
    if (this.size > this.listed.length << 3) {
      const longer = new Uint8Array(capacityFor(this.listed.length, (this.size >> 3) + 1))
      longer.set(this.listed)
      this.listed = longer
    }
    for (; this.told < this.size; this.told++)
      if (this.marks.at(this.told) & LISTED) this.listed[this.told >> 3]! |= 1 << (this.told & 7)
  }

  /** How many letters a token has, `LENGTH_MOST` of a longer one. */
  lengthOf(number: number): number {
    return lengthOf(this.marks.at(number))
  }

  /** Whether the letters of a token, known by its marks and its bag, could be those of another, swapped or shortened. */
  maySeem(number: number, marks: number, bag: number): boolean {
    const own = this.marks.at(number)
    const apart = Math.abs(lengthOf(own) - lengthOf(marks))
    if (apart === 0) return this.bags.at(number) === bag
    return apart >= SHORTENED_LEAST && own >>> HEAD_SHIFT === marks >>> HEAD_SHIFT
  }
}

const lengthOf = (marks: number): number => (marks >>> LENGTH_SHIFT) & LENGTH_MOST

/** See `Sounds.maySeem`. */
export function marksOf({ text, nameClass, longForms, lookAlike }: Token): number {
  const listed = nameClass >= 0 || longForms.length > 0 || lookAlike !== null ? LISTED : 0
  let head = 0
  for (let i = 0; i < Math.min(HEAD, text.length); i++) head = (Math.imul(head, 31) + text.charCodeAt(i)) | 0
  return listed | (Math.min(LENGTH_MOST, text.length) << LENGTH_SHIFT) | (head << HEAD_SHIFT)
}

export function bagOf(text: string): number {
  let bag = 0
  for (let i = 0; i < text.length; i++) bag = (bag + Math.imul(text.charCodeAt(i), 0x9e3779b1)) | 0
  return bag
}
