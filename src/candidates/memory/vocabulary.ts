import type { Token } from '../../names/token.js'
import { Int32Column } from './column.js'

const NONE = -1

/**
 * The distinct tokens of a register's names, numbered from 0 in the order of their arrival: found by their letters,
 * by their phonetic keys, and by the keys that one edit leads to.
 */
export class Vocabulary {
  private readonly tokens: Token[] = []
  private readonly numbers = new Map<string, number>()
  private readonly lists = new Int32Column()
  private readonly keys = new Chains()
  private readonly shortened = new Chains()
  private readonly keyNumbers = new Map<string, number>()

  get size(): number {
    return this.tokens.length
  }

  /** Phonetic keys that have been given a number. */
  get keyCount(): number {
    return this.keyNumbers.size
  }

  /** Numbers a token that has none yet, with its posting list. */
  add(token: Token, list: number): void {
    const number = this.tokens.push(token) - 1
    this.numbers.set(token.letters, number)
    this.lists.push(list)
    for (const key of token.keys) this.keys.add(this.keyNumber(key), number)
  }

  /** The number of the token with these letters, or -1. */
  numberOf(letters: string): number {
    return this.numbers.get(letters) ?? NONE
  }

  tokenOf(number: number): Token {
    return this.tokens[number]!
  }

  listOf(number: number): number {
    return this.lists.at(number)
  }

  /** The number of the first phonetic key of a token, or -1. */
  firstKeyOf(number: number): number {
    const key = this.tokens[number]!.keys[0]
    return key === undefined ? NONE : this.keyNumbers.get(key)!
  }

  /** Visits the number of every phonetic key that equals `key`, or (`near`) may be one edit away; some more than once. */
  forKeys(key: string, near: boolean, visit: (key: number) => void): void {
    const exact = this.keyNumbers.get(key)
    if (exact !== undefined) visit(exact)
    if (near) for (const hash of neighbourhood(key)) this.shortened.forEach(hash, visit)
  }

  /** Visits the number of every token with a phonetic key. */
  forTokens(key: number, visit: (token: number) => void): void {
    this.keys.forEach(key, visit)
  }

  private keyNumber(key: string): number {
    const known = this.keyNumbers.get(key)
    if (known !== undefined) return known
    const number = this.keyNumbers.size
    this.keyNumbers.set(key, number)
    if (key.length >= NEAR_LENGTH) for (const hash of neighbourhood(key)) this.shortened.add(hash, number)
    return number
  }
}

/** Shorter keys have half of the vocabulary in their neighbourhood. */
export const NEAR_LENGTH = 3
/** The longest part of a key that is looked at: compounds of compounds end here. */
const KEY_LIMIT = 24

/**
 * Hashes of a key and of what remains of it when any one letter is lost. Two keys that are one edit apart share one
 * (the symmetric deletion of W. Garbe's SymSpell); chance meetings of hashes cost a comparison, never an answer.
 */
export function neighbourhood(key: string): Int32Array {
  const letters = key.slice(0, KEY_LIMIT)
  const hashes = new Int32Array(letters.length + 1)
  for (let lost = 0; lost <= letters.length; lost++) hashes[lost] = hashWithout(letters, lost)
  return hashes
}

function hashWithout(letters: string, lost: number): number {
  let hash = 0
  for (let i = 0; i < letters.length; i++)
    if (i !== lost) hash = (Math.imul(hash, 31) + letters.charCodeAt(i)) | 0
  return hash
}

/** Many values under each number, as linked lists in two columns. */
class Chains {
  private readonly heads = new Map<number, number>()
  private readonly values = new Int32Column()
  private readonly next = new Int32Column()

  add(number: number, value: number): void {
    this.next.push(this.heads.get(number) ?? NONE)
    this.values.push(value)
    this.heads.set(number, this.values.length - 1)
  }

  forEach(number: number, visit: (value: number) => void): void {
    for (let at = this.heads.get(number) ?? NONE; at !== NONE; at = this.next.at(at))
      visit(this.values.at(at))
  }
}
