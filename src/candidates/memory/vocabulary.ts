import { LEAST_SWAP, sharedStartOf } from '../../names/agreement.js'
import { internToken, JoinedToken, type Token } from '../../names/token.js'
import type { Units } from '../../record/units.js'
import { BySerial } from './by-serial.js'
import { grown, Int32Column } from './column.js'
import { DistinctBytes } from './distinct.js'
import { Postings } from './postings.js'
import { Pronunciations } from './pronunciations.js'
import { Recent } from './recent.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'
import { LENGTH_MOST, Sounds } from './sounds.js'

const NONE = -1
/** The format of snapshots from which on the sounds of a vocabulary stand in a trie. */
const SOUNDS_IN_A_TRIE = 3
/** Tokens that are kept as objects, a power of two: the rest of a large vocabulary is bytes. */
const RECENT = 1 << 14

/**
 * The distinct tokens of a register's names, numbered from 0 in the order of their arrival: found by their letters, by their
 * sounds, by a name class or a beginning that they share, and by what is left of their letters when one is lost.
 */
export class Vocabulary {
  /** The letters of each token, under its number. */
  private readonly letters: DistinctBytes
  private readonly lists: Int32Column
  private readonly keys: DistinctBytes
  /** For each key, the tokens that have it. */
  private readonly blocks: Postings
  private block = new Int32Array(0)
  private readonly remains: Chains
  readonly sounds: Sounds
  readonly pronunciations: Pronunciations
  /** Tokens that were asked for lately, each at the end of its number. */
  private readonly recent = new Recent<Token>(RECENT)
  /** The letters of tokens that were asked for lately. */
  private readonly spelt = new Recent<string>(RECENT)
  /** The numbers of tokens that were asked for lately. */
  private readonly known = new BySerial(2)

  constructor(saved?: SnapshotReader) {
    this.letters = new DistinctBytes(saved)
    this.lists = saved?.column() ?? new Int32Column()
    const kept = saved && saved.format < SOUNDS_IN_A_TRIE ? this.passOver(saved) : saved
    this.keys = new DistinctBytes(kept)
    this.blocks = new Postings(kept)
    this.remains = new Chains(kept)
    this.sounds = new Sounds(kept)
    this.pronunciations = new Pronunciations(kept)
    if (saved !== kept)
      for (let number = 0; number < this.size; number++) this.index(internToken(this.lettersOf(number)))
  }

  /** Forgets what was asked for last: it may be no name of the register. */
  forget(): void {
    this.letters.forget()
    this.keys.forget()
  }

  save(out: SnapshotWriter): void {
    this.letters.save(out)
    out.column(this.lists)
    this.keys.save(out)
    this.blocks.save(out)
    this.remains.save(out)
    this.sounds.save(out)
    this.pronunciations.save(out)
  }

  get size(): number {
    return this.lists.length
  }

  /** Numbers a token that has none yet, with its posting list. */
  add(token: Token, list: number): void {
    this.letters.internText(token.letters)
    this.lists.push(list)
    this.index(token)
  }

  /** The number of the token with these letters, or -1. */
  numberOf(letters: string): number {
    return this.letters.findText(letters)
  }

  /** The number of the token with the letters of this one, or -1. */
  numberOfToken(token: Token): number {
    // To ask a join for its serial would intern it.
    if (token instanceof JoinedToken) return this.numberOf(token.letters)
    const { serial } = token
    const at = this.known.find(serial)
    if (at >= 0) return this.known.words[at + 1]!
    const number = this.numberOf(token.letters)
    if (number !== NONE) this.known.put(serial, [number])
    return number
  }

  tokenOf(number: number): Token {
    const recent = this.recent.at(number)
    if (recent !== undefined) return recent
    const token = internToken(this.lettersOf(number), () => this.sounds.formsOf(number))
    return this.recent.keep(number, token)
  }

  lettersOf(number: number): string {
    return this.spelt.at(number) ?? this.spelt.keep(number, this.letters.textOf(number))
  }

  /** Order of two tokens by their letters, by code unit. */
  compareLetters(a: number, b: number): number {
    return this.letters.compare(a, b)
  }

  listOf(number: number): number {
    return this.lists.at(number)
  }

  /** Visits the tokens of which a table says that they are one name with a token, or may be. */
  forKin(token: Token, visit: (number: number) => void): void {
    for (const key of classKeys(token)) this.forBlock(key, visit)
  }

  /**
   * Visits the tokens whose letters may be those of another spelling for at most `bound`: some more than once, some that are nothing
   * like it.
   */
  forSpelledLike(token: Token, bound: Units, visit: (number: number) => void): void {
    for (const key of beginningKeys(token)) this.forBlock(key, visit)
    if (bound < LEAST_SWAP) return
    for (const hash of remainsOf(token.text)) this.remains.forEach(hash, visit)
  }

  /**
   * Whether the letters of a token may be those of another one, swapped or shortened, as far as its own bytes tell: most that begin
   * alike go on otherwise, and need not be made into tokens to know it.
   */
  maySeem(number: number, token: Token, marks: number, bag: number): boolean {
    if (!this.sounds.maySeem(number, marks, bag)) return false
    const length = this.sounds.lengthOf(number)
    const { text } = token
    if (length === text.length || length === LENGTH_MOST) return true
    return this.letters.sharedStart(number, text) >= sharedStartOf(Math.min(length, text.length))
  }

  private forBlock(key: string, visit: (number: number) => void): void {
    const block = this.keys.findText(key)
    if (block >= 0) this.visitBlock(block, visit)
  }

  /** Makes the token that was numbered last one that can be found. */
  private index(token: Token): void {
    const number = this.sounds.size
    const { forms } = token
    this.sounds.add(token)
    this.pronunciations.add(number, forms)
    for (const key of [...classKeys(token), ...beginningKeys(token)])
      this.blocks.append(this.blockOf(key), number)
    for (const hash of remainsOf(token.text)) this.remains.add(hash, number)
  }

  /** Leaves a snapshot of an older format behind the parts that found tokens then; nothing of them is read. */
  private passOver(saved: SnapshotReader): undefined {
    new DistinctBytes(saved)
    new Postings(saved)
    new Chains(saved)
    new Sounds(saved)
  }

  private visitBlock(block: number, visit: (number: number) => void): void {
    const size = this.blocks.total.at(block)
    if (size > this.block.length) this.block = grown(this.block, size)
    const { block: numbers } = this
    this.blocks.read(block, numbers)
    for (let i = 0; i < size; i++) visit(numbers[i]!)
  }

  private blockOf(key: string): number {
    const block = this.keys.internText(key)
    return block < this.blocks.size ? block : this.blocks.create()
  }
}

/** Fewest letters of a beginning by which a longer token is found: the least that makes a truncation. */
const BEGINNING = 5

/** The classes of equivalent names of which a token is a spelling or a short form. */
function classKeys({ nameClass, longForms }: Token): string[] {
  const keys = longForms.map((known) => `#${known}`)
  if (nameClass >= 0) keys.push(`#${nameClass}`)
  return keys
}

/** What a token shares with those that break off, or go on, where it does not. */
const beginningKeys = ({ text }: Token): string[] =>
  text.length >= BEGINNING ? [`^${text.slice(0, BEGINNING)}`] : []

/** Shorter words have half of the vocabulary around them. */
const REMAINS_LEAST = 4
/** The part of a word that is looked at. */
const REMAINS_MOST = 24

/**
 * Hashes of a word and of what remains of it when any one letter is lost. Words that are one slip of the hand apart (a
 * letter added, lost, replaced, or swapped with its neighbour) share one (the symmetric deletion of W. Garbe's
 * SymSpell); chance meetings of hashes cost a comparison, never an answer.
 */
export function remainsOf(text: string): number[] {
  if (text.length < REMAINS_LEAST) return []
  const letters = text.slice(0, REMAINS_MOST)
  const hashes = [hashWithout(letters, -1)]
  for (let lost = 0; lost < letters.length; lost++) {
    // Of a run of equal letters it does not matter which is lost.
    if (lost === 0 || letters[lost] !== letters[lost - 1]) hashes.push(hashWithout(letters, lost))
  }
  return hashes
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units. */
function hashWithout(letters: string, lost: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < letters.length; i++)
    if (i !== lost) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Many values under each 32-bit number: a chained hash table in columns. */
class Chains {
  private heads: Int32Column
  private readonly numbers: Int32Column
  private readonly values: Int32Column
  private readonly next: Int32Column

  constructor(saved?: SnapshotReader) {
    this.heads = saved?.column() ?? Int32Column.filled(SMALLEST_TABLE, NONE)
    this.numbers = saved?.column() ?? new Int32Column()
    this.values = saved?.column() ?? new Int32Column()
    this.next = saved?.column() ?? new Int32Column()
  }

  save(out: SnapshotWriter): void {
    for (const column of [this.heads, this.numbers, this.values, this.next]) out.column(column)
  }

  add(number: number, value: number): void {
    if (this.values.length === this.heads.length) this.spread()
    this.numbers.push(number)
    this.values.push(value)
    this.next.push(NONE)
    this.chain(this.values.length - 1)
  }

  forEach(number: number, visit: (value: number) => void): void {
    for (let at = this.heads.at(number & (this.heads.length - 1)); at !== NONE; at = this.next.at(at)) {
      if (this.numbers.at(at) === number) visit(this.values.at(at))
    }
  }

  private spread(): void {
    this.heads = Int32Column.filled(this.heads.length * 2, NONE)
    for (let entry = 0; entry < this.values.length; entry++) this.chain(entry)
  }

  private chain(entry: number): void {
    const head = this.numbers.at(entry) & (this.heads.length - 1)
    this.next.set(entry, this.heads.at(head))
    this.heads.set(head, entry)
  }
}

const SMALLEST_TABLE = 64
