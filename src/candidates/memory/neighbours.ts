import { smoothedRarity } from '../../names/rarity.js'
import type { Units } from '../../record/units.js'
import { Int32Column } from './column.js'
import type { Expander, Expansion } from './expand.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'
import type { Store } from './store.js'

export interface NeighbourOptions {
  readonly expander: Expander
  /** Most that one agreeing token can give. */
  readonly cap: Units
  /** Cost up to which two tokens would be called equal. */
  readonly equal: Units
}

/** The posting lists of the tokens near a token, heaviest first, with what a record that holds one is worth. */
export interface Near {
  readonly lists: Int32Array<ArrayBufferLike>
  readonly weights: Int32Array<ArrayBufferLike>
  /** Records that the lists hold together. */
  readonly holders: number
}

const UNKNOWN = -1

/** The neighbours of all lists, one after the other. */
interface SavedNeighbours {
  /** By list: where its neighbours begin; one more says where the last ones end. */
  readonly starts: Int32Array<ArrayBufferLike>
  readonly lists: Int32Array<ArrayBufferLike>
  readonly weights: Int32Array<ArrayBufferLike>
}

/**
 * For each posting list of a token, the lists of the tokens near it. Everything here is symmetric in the two tokens, so
 * that the order in which records came does not decide which pairs they make. A token is sought in the vocabulary once,
 * when it is first asked about.
 */
export class Neighbours {
  private readonly store: Store
  private readonly options: NeighbourOptions
  /** Of tokens that were counted and not asked about yet. */
  private readonly expansions = new Map<number, Expansion>()
  private readonly frequencies: Int32Array
  private readonly known: (Near | undefined)[] = []
  private readonly saved: SavedNeighbours | undefined

  /** @param saved what others of the same records took down: nothing is searched */
  constructor(store: Store, options: NeighbourOptions, saved?: SnapshotReader) {
    this.store = store
    this.options = options
    this.saved = saved && { starts: saved.integers(), lists: saved.integers(), weights: saved.integers() }
    this.frequencies = new Int32Array(store.vocabulary.size).fill(UNKNOWN)
  }

  /** Takes down the neighbours of all tokens that somebody holds. */
  save(out: SnapshotWriter): void {
    const [starts, lists, weights] = [new Int32Column(), new Int32Column(), new Int32Column()]
    for (let list = 0; list < this.store.postings.size; list++) {
      starts.push(lists.length)
      const token = this.store.tokenOfList(list)
      if (token < 0 || this.store.liveOf(token) === 0) continue
      const near = this.of(list)
      for (const one of near.lists) lists.push(one)
      for (const one of near.weights) weights.push(one)
    }
    starts.push(lists.length)
    for (const column of [starts, lists, weights]) out.column(column)
  }

  of(list: number): Near {
    this.known[list] ??= this.savedOf(list) ?? this.weigh(this.store.tokenOfList(list))
    return this.known[list]
  }

  private savedOf(list: number): Near | undefined {
    if (this.saved === undefined) return undefined
    const { starts, lists, weights } = this.saved
    const [from, to] = [starts[list]!, starts[list + 1]!]
    return this.heldBy(lists.subarray(from, to), weights.subarray(from, to))
  }

  /** No token near this one weighs more; known without a search. */
  mostOf(list: number): Units {
    const token = this.store.tokenOfList(list)
    return this.worthOf(this.store.liveOf(token), this.store.vocabulary.tokenOf(token).rarity)
  }

  private weigh(token: number): Near {
    const { tokens, costs } = this.expansionOf(token)
    this.frequencyOf(token)
    this.expansions.delete(token)
    const near: [weight: Units, list: number][] = []
    for (let i = 0; i < tokens.length; i++) {
      const weight = this.weightOf(token, tokens[i]!, costs[i]!)
      if (weight > 0) near.push([weight, this.store.vocabulary.listOf(tokens[i]!)])
    }
    near.sort((a, b) => b[0] - a[0] || a[1] - b[1])
    return this.heldBy(
      Int32Array.from(near, ([, list]) => list),
      Int32Array.from(near, ([weight]) => weight),
    )
  }

  private heldBy(lists: Near['lists'], weights: Near['weights']): Near {
    const { live } = this.store.postings
    return { lists, weights, holders: lists.reduce((sum, list) => sum + live.at(list), 0) }
  }

  /** The commoner of the two says how much it tells that they agree. */
  private weightOf(token: number, other: number, cost: Units): Units {
    const { vocabulary } = this.store
    const builtIn = Math.min(vocabulary.tokenOf(token).rarity, vocabulary.tokenOf(other).rarity)
    const own = this.frequencyOf(token)
    // Who holds the other one itself is known without a search, and for most says that they tell nothing.
    if (cost > 0 && this.worthOf(Math.max(own, this.store.liveOf(other)), builtIn) <= cost) return 0
    const weight = this.worthOf(Math.max(own, this.frequencyOf(other)), builtIn) - cost
    return cost === 0 ? Math.max(1, weight) : weight
  }

  private worthOf(holders: number, builtIn: Units): Units {
    return Math.min(this.options.cap, smoothedRarity(holders, this.store.size, builtIn))
  }

  /** Records with a name that would be called equal to this one. */
  private frequencyOf(token: number): number {
    if (this.frequencies[token] === UNKNOWN)
      this.frequencies[token] = this.frequencyIn(this.expansionOf(token))
    return this.frequencies[token]!
  }

  private expansionOf(token: number): Expansion {
    const known = this.expansions.get(token)
    if (known !== undefined) return known
    const { store, options } = this
    const found = options.expander.expandFully(store, store.vocabulary.tokenOf(token))
    this.expansions.set(token, found)
    return found
  }

  private frequencyIn({ tokens, costs }: Expansion): number {
    let sum = 0
    for (let i = 0; i < tokens.length && costs[i]! <= this.options.equal; i++)
      sum += this.store.liveOf(tokens[i]!)
    return sum
  }
}
