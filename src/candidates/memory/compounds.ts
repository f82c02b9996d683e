import { ByteReader } from './bytes.js'
import type { Neighbours } from './neighbours.js'
import { Postings } from './postings.js'
import type { Store } from './store.js'

/** Common names of one record that are combined, at most: six pairs. */
const COMBINED = 4
/** Above the number of any skeleton. */
const RADIX = 2 ** 26

/**
 * Blocks of two common names together, by phonetic key (the sorted pair of skeletons): Mohammad alone
 * is no block, and neither is Ahmadi, but Mohammad Ahmadi may be one. A pair that more records share than a block
 * may hold makes no block.
 */
export class Compounds {
  readonly postings = new Postings()
  private readonly store: Store
  private readonly neighbours: Neighbours
  private readonly lists = new Map<number, number>()
  private readonly reader = new ByteReader(new Uint8Array(0))
  private readonly classes: number[] = []
  private readonly skeletons = new Map<string, number>()

  constructor(store: Store, neighbours: Neighbours, blockCap: number) {
    this.store = store
    this.neighbours = neighbours
    const counts = new Map<number, number>()
    for (let slot = 0; slot < store.slots; slot++) {
      if (store.isAlive(slot))
        for (const pair of this.pairsOf(slot)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    for (const [pair, count] of counts) {
      if (count > 1 && count <= blockCap) this.lists.set(pair, this.postings.create())
    }
  }

  /** Appends a slot to its blocks, and returns their posting lists. */
  add(slot: number): number[] {
    const lists: number[] = []
    for (const pair of this.pairsOf(slot)) {
      const list = this.lists.get(pair)
      if (list === undefined) continue
      this.postings.append(list, slot)
      lists.push(list)
    }
    return lists
  }

  private pairsOf(slot: number): number[] {
    const classes = this.classesOf(slot)
    const pairs: number[] = []
    for (let i = 0; i < classes.length; i++) {
      for (let j = i + 1; j < classes.length; j++) pairs.push(classes[i]! * RADIX + classes[j]!)
    }
    return pairs
  }

  /** Numbers of the skeletons of the common names of a slot, rising. */
  private classesOf(slot: number): number[] {
    const { store, neighbours, reader, classes } = this
    classes.length = 0
    store.placeRow(reader, slot)
    for (let rest = reader.integer(); rest > 0; rest--) {
      const token = store.tokenOfList(reader.integer())
      if (token < 0 || classes.length === COMBINED || !neighbours.isCommon(token)) continue
      const skeleton = this.skeletonOf(token)
      if (skeleton !== null && !classes.includes(skeleton)) classes.push(skeleton)
    }
    return classes.sort((a, b) => a - b)
  }

  private skeletonOf(token: number): number | null {
    const [key] = this.store.vocabulary.tokenOf(token).keys
    if (key === undefined) return null
    if (!this.skeletons.has(key)) this.skeletons.set(key, this.skeletons.size)
    return this.skeletons.get(key)!
  }
}
