import type { Units } from '../../record/units.js'
import type { Clue } from './clues.js'
import type { Expander, Expansion } from './expand.js'
import { rarityOfName } from './rarity.js'
import type { Store } from './store.js'

export interface NeighbourOptions {
  readonly expander: Expander
  readonly cap: Units
  readonly equal: Units
  /** Two posting lists that hold more records together than this do not make pairs by themselves. */
  readonly blockCap: number
}

/**
 * For each posting list of a token, the lists of the tokens near it, as a clue. Everything here is symmetric in the
 * two tokens, so that the order in which records came does not decide which pairs they make.
 */
export class Neighbours {
  private readonly store: Store
  private readonly options: NeighbourOptions
  private readonly expansions: (Expansion | null)[] = []
  private readonly frequencies: Int32Array
  private readonly clues = new Map<number, Clue>()

  constructor(store: Store, options: NeighbourOptions) {
    this.store = store
    this.options = options
    this.frequencies = new Int32Array(store.vocabulary.size)
    for (let token = 0; token < store.vocabulary.size; token++) {
      const held = store.liveOf(token) > 0
      const expansion = held ? options.expander.expandFully(store, store.vocabulary.tokenOf(token)) : null
      this.expansions.push(expansion)
      if (expansion !== null) this.frequencies[token] = this.frequencyIn(expansion)
    }
  }

  /** Whether more records than a block may hold have a name that would be called equal to this one. */
  isCommon(token: number): boolean {
    return this.frequencies[token]! > this.options.blockCap
  }

  clueOf(list: number): Clue {
    const known = this.clues.get(list)
    if (known !== undefined) return known
    const clue = this.weigh(list)
    this.clues.set(list, clue)
    return clue
  }

  private weigh(list: number): Clue {
    const { store } = this
    const token = store.tokenOfList(list)
    const { tokens, costs } = this.expansions[token]!
    const weighed: [reaches: boolean, weight: Units, list: number][] = []
    for (let i = 0; i < tokens.length; i++) {
      const weight = this.weightOf(token, tokens[i]!, costs[i]!)
      const other = store.vocabulary.listOf(tokens[i]!)
      if (weight > 0) weighed.push([this.makesPairs(list, other), weight, other])
    }
    weighed.sort((a, b) => Number(b[0]) - Number(a[0]) || b[1] - a[1] || a[2] - b[2])
    const reaching = weighed.filter((entry) => entry[0]).length
    return { lists: weighed.map((entry) => entry[2]), weights: weighed.map((entry) => entry[1]), reaching }
  }

  private makesPairs(list: number, other: number): boolean {
    const { live } = this.store.postings
    const together = list === other ? live.at(list) : live.at(list) + live.at(other)
    return together <= this.options.blockCap
  }

  private weightOf(token: number, other: number, cost: Units): Units {
    const { vocabulary, size } = this.store
    const frequency = Math.max(this.frequencies[token]!, this.frequencies[other]!)
    const builtIn = Math.min(vocabulary.tokenOf(token).rarity, vocabulary.tokenOf(other).rarity)
    const weight = Math.min(this.options.cap, rarityOfName(frequency, size, builtIn)) - cost
    return cost === 0 ? Math.max(1, weight) : weight
  }

  private frequencyIn({ tokens, costs }: Expansion): number {
    let sum = 0
    for (let i = 0; i < tokens.length && costs[i]! <= this.options.equal; i++)
      sum += this.store.liveOf(tokens[i]!)
    return sum
  }
}
