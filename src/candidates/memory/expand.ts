import type { Token } from '../../names/token.js'
import { UNITS_PER_BIT, type Units } from '../../record/units.js'
import { Int32Column } from './column.js'
import { EqualTokens } from './equals.js'
import type { TokenKernel } from './kernel.js'
import { rarityOfName } from './rarity.js'
import type { Store } from './store.js'

/** Tokens of a vocabulary that may be a given token, nearest first, with what that costs (units). */
export interface Expansion {
  readonly tokens: Int32Array
  readonly costs: Int32Array
}

/**
 * Dearest spelling (units) at which a token of the register is still taken for a token of the query: just below what it costs to
 * lose any consonant, beyond which a search would wander through the whole vocabulary.
 */
export const EXPANSION_BOUND = 8 * UNITS_PER_BIT - 1
/** Cost (units) up to which two tokens would be called equal. */
export const EQUAL_COST = 4 * UNITS_PER_BIT
/** Tokens that are met for one query token, at most: a vocabulary of one sound cannot stall a search. */
const MOST_MET = 20_000
/** Tokens kept for one query token. */
const KEPT = 400
/** More than there are tokens. */
const NUMBERS = 2 ** 32
/** Expansions that are remembered. */
const MEMO = 4096

interface Remembered extends Expansion {
  /** All tokens that cost no more than this are in the expansion. */
  readonly bound: Units
  version: number
}

/**
 * Searches a vocabulary for a token: what would be called equal first, which says how rare the name is, and then as far as an
 * agreement may still be worth something. What was found is remembered until a token is added or comes to life again.
 */
export class Expander {
  private readonly kernel: TokenKernel
  private readonly memo = new Map<string, Remembered>()
  private generation = -1
  private round = 0
  /** By token: the last search that met it, and at what cost. */
  private readonly seen = new Int32Column()
  private readonly costs = new Int32Column()
  private readonly reached: number[] = []
  /** What would be called equal to which token. */
  readonly equals = new EqualTokens((store, token) => this.within(store, token, EQUAL_COST))

  constructor(kernel: TokenKernel) {
    this.kernel = kernel
  }

  /**
   * Tokens near enough that an agreement would be worth something in this register, and all that would be called equal.
   * For a common name these are few: that somebody's name is roughly like Mohammad tells nothing.
   */
  expand(store: Store, token: Token): Expansion {
    if (this.generation !== store.generation) this.memo.clear()
    this.generation = store.generation
    const known = this.memo.get(token.letters)
    if (known !== undefined && this.isEnough(store, token, known)) return known
    if (this.memo.size === MEMO) this.memo.clear()
    const found = this.search(store, token)
    this.memo.set(token.letters, found)
    return found
  }

  /** All living tokens within the bound of an expansion, whatever they would be worth. */
  expandFully(store: Store, token: Token): Expansion {
    this.reach(store, token, EXPANSION_BOUND)
    return this.expansion(store)
  }

  /** All tokens of the vocabulary within a cost, held or not, in no order. */
  within(store: Store, token: Token, bound: Units): number[] {
    this.reach(store, token, bound)
    return this.reached.slice()
  }

  private isEnough(store: Store, token: Token, known: Remembered): boolean {
    if (known.version === store.version) return true
    const enough = this.worthwhile(store, token) <= known.bound
    if (enough) known.version = store.version
    return enough
  }

  private search(store: Store, token: Token): Remembered {
    const bound = this.worthwhile(store, token)
    this.reach(store, token, bound)
    return { ...this.expansion(store), bound, version: store.version }
  }

  /**
   * The dearest cost that may still be worth it: an agreement tells no more than how rare the name is, in all spellings that would be
   * called equal, and what is farther away costs more than that.
   */
  private worthwhile(store: Store, token: Token): Units {
    let holders = 0
    for (const equal of this.equals.of(store, token)) holders += store.liveOf(equal)
    const rarity = rarityOfName(holders, store.size, token.rarity)
    return Math.max(EQUAL_COST, Math.min(EXPANSION_BOUND, rarity))
  }

  /** Fills `reached` with the tokens within a bound, and `costs` with what each costs. */
  private reach(store: Store, token: Token, bound: Units): void {
    const { reached, seen, costs } = this
    const { vocabulary } = store
    reached.length = 0
    const round = ++this.round
    while (seen.length < vocabulary.size) {
      seen.push(0)
      costs.push(0)
    }
    const [rounds, least] = [seen.values, costs.values]
    this.kernel.forNear(token, vocabulary, bound, (number, cost) => {
      if (rounds[number] === round) {
        if (cost < least[number]!) least[number] = cost
        return
      }
      if (reached.length === MOST_MET) return
      rounds[number] = round
      least[number] = cost
      reached.push(number)
    })
  }

  /** What was reached and lives, nearest first. */
  private expansion(store: Store): Expansion {
    const { costs } = this
    const { vocabulary } = store
    const found = this.reached.filter((number) => store.liveOf(number) > 0)
    if (found.length > KEPT) {
      found.sort((a, b) => costs.at(a) - costs.at(b) || vocabulary.compareLetters(a, b))
      found.length = KEPT
    }
    // Whole numbers sort without a call for each two of them; which of equally near ones comes first matters to nobody.
    const order = Float64Array.from(found, (number) => costs.at(number) * NUMBERS + number).sort()
    const tokens = Int32Array.from(order, (place) => place % NUMBERS)
    return { tokens, costs: tokens.map((number) => costs.at(number)) }
  }
}
