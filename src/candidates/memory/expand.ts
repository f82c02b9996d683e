import type { Token } from '../../names/token.js'
import { UNITS_PER_BIT, type Units } from '../../record/units.js'
import { Int32Column } from './column.js'
import type { Store } from './store.js'
import { NEAR_LENGTH } from './vocabulary.js'

/** What compares two tokens: what it costs to take two tokens for one name; more than `bound` means that they are not. */
export interface TokenKernel {
  cost(a: Token, b: Token, bound: Units): Units
}

/** Tokens of a vocabulary that may be a given token, nearest first, with what that costs (units). */
export interface Expansion {
  readonly tokens: Int32Array
  readonly costs: Int32Array
}

/** Dearest spelling (units) at which a token of the register is still taken for a token of the query. */
export const EXPANSION_BOUND = 8 * UNITS_PER_BIT
/** Cost (units) up to which two tokens would be called equal. */
export const EQUAL_COST = 4 * UNITS_PER_BIT
/** Tokens that are compared for one query token, at most: a vocabulary of one sound cannot stall a search. */
const COMPARISONS = 20_000
/** Tokens kept for one query token. */
const KEPT = 400
/** Expansions that are remembered. */
const MEMO = 4096

/**
 * Searches a vocabulary for a token: its phonetic keys and those one edit away give the tokens to compare, the kernel
 * says which of them are near enough. What was found is remembered until the vocabulary changes.
 */
export class Expander {
  private readonly kernel: TokenKernel
  private readonly bound: Units
  private readonly memo = new Map<string, Expansion>()
  private generation = -1
  private round = 0
  private readonly seenKeys = new Int32Column()
  private readonly seenTokens = new Int32Column()
  private readonly reached: number[] = []

  /** @param bound the dearest cost (units) at which a token is still taken for another */
  constructor(kernel: TokenKernel, bound: Units) {
    this.kernel = kernel
    this.bound = bound
  }

  expand(store: Store, token: Token): Expansion {
    if (this.generation !== store.generation) this.memo.clear()
    this.generation = store.generation
    const known = this.memo.get(token.letters)
    if (known !== undefined) return known
    if (this.memo.size === MEMO) this.memo.clear()
    const found = this.search(store, token)
    this.memo.set(token.letters, found)
    return found
  }

  private search(store: Store, token: Token): Expansion {
    this.reach(store, token)
    const found: [token: number, cost: Units][] = []
    for (const number of this.reached) {
      const cost = this.kernel.cost(token, store.vocabulary.tokenOf(number), this.bound)
      if (cost <= this.bound) found.push([number, cost])
    }
    const { vocabulary } = store
    found.sort(
      (a, b) => a[1] - b[1] || (vocabulary.tokenOf(a[0]).letters < vocabulary.tokenOf(b[0]).letters ? -1 : 1),
    )
    if (found.length > KEPT) found.length = KEPT
    return {
      tokens: Int32Array.from(found, (pair) => pair[0]),
      costs: Int32Array.from(found, (pair) => pair[1]),
    }
  }

  /** Fills `reached` with the tokens in the blocks of the token's keys: equal keys first, then those near them. */
  private reach(store: Store, token: Token): void {
    const { vocabulary } = store
    this.reached.length = 0
    this.round++
    widen(this.seenKeys, vocabulary.keyCount)
    widen(this.seenTokens, vocabulary.size)
    for (const near of [false, true]) {
      for (const key of token.keys) {
        vocabulary.forKeys(key, near && key.length >= NEAR_LENGTH, (number) => this.reachKey(store, number))
      }
    }
  }

  private reachKey(store: Store, key: number): void {
    if (this.seenKeys.values[key] === this.round) return
    this.seenKeys.values[key] = this.round
    store.vocabulary.forTokens(key, (token) => {
      if (this.seenTokens.values[token] === this.round || this.reached.length === COMPARISONS) return
      this.seenTokens.values[token] = this.round
      if (store.liveOf(token) > 0) this.reached.push(token)
    })
  }
}

function widen(column: Int32Column, length: number): void {
  while (column.length < length) column.push(0)
}
