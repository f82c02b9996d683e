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
/** Commonest tokens of a block that are compared before the others, since they lower the bound most. */
const COMMONEST = 8

interface Remembered extends Expansion {
  /** All tokens that cost no more than this are in the expansion. */
  readonly bound: Units
  version: number
}

/**
 * Searches a vocabulary for a token: its blocks give the tokens to compare, the kernel says which of them are near
 * enough. What was found is remembered until a token is added or comes to life again.
 */
export class Expander {
  private readonly kernel: TokenKernel
  private readonly memo = new Map<string, Remembered>()
  private generation = -1
  private round = 0
  private readonly seen = new Int32Column()
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
    const found = this.search(store, token, true)
    this.memo.set(token.letters, found)
    return found
  }

  /** All tokens within the bound of an expansion, whatever they would be worth. */
  expandFully(store: Store, token: Token): Expansion {
    return this.search(store, token, false)
  }

  /** All tokens of the vocabulary within a cost, held or not, in no order. */
  within(store: Store, token: Token, bound: Units): number[] {
    const costTo = this.kernel.from(token, store.vocabulary)
    this.reach(store, token, true)
    return this.reached.filter((number) => costTo(number, bound) <= bound)
  }

  private isEnough(store: Store, token: Token, known: Remembered): boolean {
    if (known.version === store.version) return true
    this.nearness.begin(store.size, token)
    for (let i = 0; i < known.tokens.length; i++) {
      this.nearness.count(store.liveOf(known.tokens[i]!), known.costs[i]!)
    }
    const enough = this.nearness.bound() <= known.bound
    if (enough) known.version = store.version
    return enough
  }

  private search(store: Store, token: Token, shrinking: boolean): Remembered {
    const { reached, nearness } = this
    this.reach(store, token, false)
    this.bringCommonest(store)
    const found: [token: number, cost: Units][] = []
    nearness.begin(store.size, token)
    const costTo = this.kernel.from(token, store.vocabulary)
    let bound = EXPANSION_BOUND
    for (let i = 0; i < reached.length; i++) {
      const number = reached[i]!
      const cost = costTo(number, bound)
      if (cost > bound) continue
      found.push([number, cost])
      if (shrinking && nearness.count(store.liveOf(number), cost)) bound = Math.min(bound, nearness.bound())
    }
    return { ...sorted(store, found), bound, version: store.version }
  }

  /** Fills `reached` with the tokens in the blocks of a token, living ones unless told otherwise. */
  private reach(store: Store, token: Token, dead: boolean): void {
    const { reached, seen } = this
    const { vocabulary } = store
    reached.length = 0
    const round = ++this.round
    while (seen.length < vocabulary.size) seen.push(0)
    const { values } = seen
    vocabulary.forNear(token, (number) => {
      if (values[number] === round || reached.length === COMPARISONS) return
      values[number] = round
      if (dead || store.liveOf(number) > 0) reached.push(number)
    })
  }

  private bringCommonest(store: Store): void {
    const { reached } = this
    for (let place = 0; place < Math.min(COMMONEST, reached.length); place++)
      bringCommonest(store, reached, place)
  }
}

function bringCommonest(store: Store, reached: number[], place: number): void {
  let commonest = place
  for (let i = place + 1; i < reached.length; i++)
    if (store.liveOf(reached[i]!) > store.liveOf(reached[commonest]!)) commonest = i
  const token = reached[commonest]!
  reached[commonest] = reached[place]!
  reached[place] = token
}

function sorted({ vocabulary }: Store, found: [token: number, cost: Units][]): Expansion {
  const lettersOf = (entry: [number, Units]) => vocabulary.lettersOf(entry[0])
  found.sort((a, b) => a[1] - b[1] || (lettersOf(a) < lettersOf(b) ? -1 : 1))
  if (found.length > KEPT) found.length = KEPT
  return {
    tokens: Int32Array.from(found, (entry) => entry[0]),
    costs: Int32Array.from(found, (entry) => entry[1]),
  }
}

/** Costs are counted in quarters of a bit. */
const STEP_SHIFT = 8
const STEPS = (EXPANSION_BOUND >> STEP_SHIFT) + 1

/** How many records hold a token as near as this: from which cost on an agreement is worth nothing. */
class Nearness {
  private readonly counts = new Int32Array(STEPS)
  private size = 0
  private builtIn = 0
  private total = 0
  private settled = 0

  begin(size: number, token: Token): void {
    this.counts.fill(0)
    this.size = size
    this.builtIn = token.rarity
    this.total = 0
    this.settled = 0
  }

  /** Counts the holders of a token; true where they are enough to ask for the bound again. */
  count(holders: number, cost: Units): boolean {
    this.counts[cost >> STEP_SHIFT]! += holders
    this.total += holders
    return this.total > this.settled + (this.settled >> 2)
  }

  /** The dearest cost that may still be worth it: what is beyond costs more than the rarity of a name as near. */
  bound(): Units {
    this.settled = this.total
    let nearer = 0
    for (let step = 0; step < STEPS; step++) {
      const cost = step << STEP_SHIFT
      if (cost > EQUAL_COST && rarityOfName(nearer, this.size, this.builtIn) <= cost) return cost
      nearer += this.counts[step]!
    }
    return EXPANSION_BOUND
  }
}
