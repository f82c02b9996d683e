import type { Token } from '../../names/token.js'
import { UNITS_PER_BIT, type Units } from '../../record/units.js'
import { Int32Column } from './column.js'
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
 * Searches a vocabulary for a token: what is nearest first, and then as far as an agreement may still be worth something. What
 * was found is remembered until a token is added or comes to life again.
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
  private readonly nearness = new Nearness()

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
    this.nearness.begin(store.size, token)
    for (let i = 0; i < known.tokens.length; i++)
      this.nearness.count(store.liveOf(known.tokens[i]!), known.costs[i]!)
    const enough = this.nearness.bound() <= known.bound
    if (enough) known.version = store.version
    return enough
  }

  /** Looks a step beyond what is called equal, and farther only where so few are that near that it may be worth something. */
  private search(store: Store, token: Token): Remembered {
    this.reach(store, token, NEAREST)
    const bound = this.worthwhile(store, token)
    if (bound > NEAREST) this.reach(store, token, bound)
    return { ...this.expansion(store), bound, version: store.version }
  }

  private worthwhile(store: Store, token: Token): Units {
    const { nearness, costs } = this
    nearness.begin(store.size, token)
    for (const number of this.reached) nearness.count(store.liveOf(number), costs.at(number))
    return nearness.bound()
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

/** Costs are counted in quarters of a bit. */
const STEP_SHIFT = 8
const STEPS = (EXPANSION_BOUND >> STEP_SHIFT) + 1
/** As far as is looked in any case: the least that `Nearness.bound` says. */
const NEAREST = EQUAL_COST + (1 << STEP_SHIFT)

/** How many records hold a token as near as this: from which cost on an agreement is worth nothing. */
class Nearness {
  private readonly counts = new Int32Array(STEPS)
  private size = 0
  private builtIn = 0

  begin(size: number, token: Token): void {
    this.counts.fill(0)
    this.size = size
    this.builtIn = token.rarity
  }

  count(holders: number, cost: Units): void {
    this.counts[cost >> STEP_SHIFT]! += holders
  }

  /** The dearest cost that may still be worth it: what is beyond costs more than the rarity of a name as near. */
  bound(): Units {
    let nearer = 0
    for (let step = 0; step < STEPS; step++) {
      const cost = step << STEP_SHIFT
      if (cost > EQUAL_COST && rarityOfName(nearer, this.size, this.builtIn) <= cost) return cost
      nearer += this.counts[step]!
    }
    return EXPANSION_BOUND
  }
}
