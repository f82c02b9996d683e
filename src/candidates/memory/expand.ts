import { holdersOfRarity } from '../../names/rarity.js'
import type { Token } from '../../names/token.js'
import { UNITS_PER_BIT, type Units } from '../../record/units.js'
import { Int32Column } from './column.js'
import { EqualTokens } from './equals.js'
import type { TokenKernel } from './kernel.js'
import { nearestFirst } from './nearest-first.js'
import type { Limit } from './pronunciations.js'
import type { Store } from './store.js'

/** Tokens of a vocabulary that may be a given token, nearest first, with what that costs (units). */
export interface Expansion {
  readonly tokens: Int32Array
  /** Their posting lists. */
  readonly lists: Int32Array
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
/** Expansions that are remembered. */
const MEMO = 4096

interface Remembered extends Expansion {
  /** All tokens that cost no more than this are in the expansion. */
  readonly bound: Units
  version: number
}

/**
 * Searches a vocabulary for a token, as far as an agreement may be worth something. What was found is remembered until a token is added or comes to life again.
 */
export class Expander {
  private readonly kernel: TokenKernel
  private readonly memo = new Map<string, Remembered>()
  private generation = -1
  private round = 0
  /** By token: the last search that met it, and at what cost. */
  private readonly seen = new Int32Column()
  private readonly costs = new Int32Column()
  /** By token: the records that hold it, where they were counted. */
  private readonly held = new Int32Column()
  private readonly reached: number[] = []
  private readonly nearness = new Nearness()
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
    this.reach(store, token, { units: EXPANSION_BOUND })
    return this.expansion(store, this.reached)
  }

  /** All tokens of the vocabulary within a cost, held or not, in no order. */
  within(store: Store, token: Token, bound: Units): number[] {
    this.reach(store, token, { units: bound })
    return this.reached.slice()
  }

  private isEnough(store: Store, token: Token, known: Remembered): boolean {
    if (known.version === store.version) return true
    const { nearness } = this
    nearness.begin(store.size, token)
    for (let i = 0; i < known.tokens.length; i++)
      nearness.count(store.liveOf(known.tokens[i]!), known.costs[i]!)
    const enough = nearness.units <= known.bound
    if (enough) known.version = store.version
    return enough
  }

  /** Looks as far as an agreement may be worth something: the more records are met that hold a name as near, the less far that is. */
  private search(store: Store, token: Token): Remembered {
    const { nearness, costs } = this
    nearness.begin(store.size, token)
    this.reach(store, token, nearness, nearness)
    const bound = nearness.units
    const within = this.reached.filter((number) => costs.at(number) <= bound)
    const found = { ...this.expansion(store, within), bound, version: store.version }
    // Last, since to learn is to catch up with new tokens, which are searched for themselves.
    if (this.reached.length < MOST_MET)
      this.equals.learn(
        store,
        token,
        within.filter((number) => costs.at(number) <= EQUAL_COST),
      )
    return found
  }

  /** Fills `reached` with the tokens within a limit, and `costs` with what each costs. */
  private reach(store: Store, token: Token, limit: Limit, nearness?: Nearness): void {
    const { reached, seen, costs, held } = this
    const { vocabulary } = store
    reached.length = 0
    const round = ++this.round
    while (seen.length < vocabulary.size) for (const column of [seen, costs, held]) column.push(0)
    const [rounds, least, holders] = [seen.values, costs.values, held.values]
    this.kernel.forNear(token, vocabulary, limit, (number, cost) => {
      if (rounds[number] === round) {
        if (cost >= least[number]!) return
        nearness?.count(-holders[number]!, least[number]!)
        nearness?.count(holders[number]!, cost)
        least[number] = cost
        return
      }
      if (reached.length === MOST_MET) return
      rounds[number] = round
      least[number] = cost
      reached.push(number)
      if (nearness === undefined) return
      holders[number] = store.liveOf(number)
      nearness.count(holders[number]!, cost)
    })
  }

  /** What was reached and lives, nearest first. */
  private expansion(store: Store, reached: readonly number[]): Expansion {
    const { costs } = this
    const { vocabulary } = store
    const found = reached.filter((number) => store.liveOf(number) > 0)
    if (found.length > KEPT) {
      found.sort((a, b) => costs.at(a) - costs.at(b) || vocabulary.compareLetters(a, b))
      found.length = KEPT
    }
    // Which of equally near ones comes first matters to nobody.
    const tokens = nearestFirst(found, (number) => costs.at(number))
    const lists = tokens.map((number) => vocabulary.listOf(number))
    return { tokens, lists, costs: tokens.map((number) => costs.at(number)) }
  }
}

/** Costs are counted in quarters of a bit. */
const STEP_SHIFT = 8
const STEPS = (EXPANSION_BOUND >> STEP_SHIFT) + 1
/** The first step beyond what would be called equal. */
const BEYOND = (EQUAL_COST >> STEP_SHIFT) + 1

/** How many records hold a token as near as this: from which cost on an agreement is worth nothing. */
class Nearness implements Limit {
  /** The dearest cost that may still be worth it. */
  units: Units = EXPANSION_BOUND
  /** By step: how many records hold a token that costs less. */
  private readonly nearer = new Int32Array(STEPS)
  /** By step: with how many of them a name is so common that it tells no more than such a token costs. */
  private readonly enough = new Float64Array(STEPS)

  begin(size: number, token: Token): void {
    this.units = EXPANSION_BOUND
    this.nearer.fill(0)
    for (let step = BEYOND; step < STEPS; step++)
      this.enough[step] = holdersOfRarity(step << STEP_SHIFT, size, token.rarity)
  }

  /** So many records more hold a token of a cost. */
  count(holders: number, cost: Units): void {
    const { nearer, enough } = this
    for (let step = Math.max(BEYOND, (cost >> STEP_SHIFT) + 1); step < STEPS; step++) {
      nearer[step]! += holders
      if (nearer[step]! >= enough[step]!) this.units = Math.min(this.units, step << STEP_SHIFT)
    }
  }
}
