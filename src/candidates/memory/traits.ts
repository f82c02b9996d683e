import type { Units } from '../../record/units.js'
import { type FlatRows, isJoined, unmarked } from './flat-rows.js'
import type { Near, Neighbours } from './neighbours.js'
import { rarityOfKey } from './rarity.js'
import type { Store } from './store.js'

/** By what a record meets others: its names and, for each other field, its keys, each with the lists that tell of them. */
export interface Traits {
  readonly names: readonly Near[]
  /** By name, whether it is one word with the name before it. */
  readonly joined: readonly boolean[]
  readonly keys: readonly Near[]
}

/** Names of one record by which it meets others: a person with more has been merged from several. */
export const NAMES = 16

/** What a key of a field is worth at most to a record, by its place in the order of the rows. */
export type MostOfKey = (field: number, at: number) => Units

/** Reads the traits of records from their rows. */
export class TraitReader {
  private readonly store: Store
  private readonly neighbours: Neighbours
  private readonly mostOf: MostOfKey
  private readonly rows: FlatRows
  private readonly lists: number[] = []
  private readonly joined: boolean[] = []
  /** By posting list of a key: its rarity, which a record that shares it is worth. */
  private readonly rarities: (Units | undefined)[] = []
  /** Of the record at hand: its place, and how many of its lists are of names. */
  private at = 0
  private names = 0

  constructor(store: Store, rows: FlatRows, neighbours: Neighbours, mostOf: MostOfKey) {
    this.store = store
    this.rows = rows
    this.neighbours = neighbours
    this.mostOf = mostOf
  }

  /** Takes a record, by its place in the order of the rows. */
  place(at: number): void {
    this.at = at
    const { lists, joined } = this
    const { starts, lists: all } = this.rows
    const start = starts[at]! + 1
    const names = all[start - 1]!
    this.names = Math.min(NAMES, names)
    lists.length = 0
    joined.length = 0
    for (let i = start; i < start + this.names; i++) {
      lists.push(unmarked(all[i]!))
      joined.push(isJoined(all[i]!))
    }
    for (let i = start + names; i < starts[at + 1]!; i++) lists.push(all[i]!)
  }

  /** The most that the names come to, and the other fields, without a search in the vocabulary. */
  most(): { readonly names: Units; readonly rest: Units } {
    let names = 0
    for (let i = 0; i < this.names; i++) names += this.neighbours.mostOf(this.lists[i]!)
    return { names, rest: this.keys().reduce((sum, { weights }) => sum + weights[0]!, 0) }
  }

  traits(): Traits {
    const names: Near[] = []
    for (let i = 0; i < this.names; i++) names.push(this.neighbours.of(this.lists[i]!))
    return { names, joined: [...this.joined], keys: this.keys() }
  }

  /** One for each field: a field is credited with its rarest key that both share, since its keys repeat each other. */
  private keys(): Near[] {
    const byField: (number[] | undefined)[] = []
    for (let i = this.names; i < this.lists.length; i++) {
      const list = this.lists[i]!
      const field = this.store.fieldOfList(list)
      const held = byField[field]
      if (held === undefined) byField[field] = [list]
      else held.push(list)
    }
    const keys: Near[] = []
    for (const held of byField) if (held !== undefined) this.addKeys(held, keys)
    return keys
  }

  private addKeys(held: number[], keys: Near[]): void {
    if (held.length === 1) {
      const near = this.nearOf(held[0]!)
      if (near.weights[0]! > 0) keys.push(near)
      return
    }
    const all = held.map((list) => this.nearOf(list)).filter(({ weights }) => weights[0]! > 0)
    if (all.length === 0) return
    all.sort((a, b) => b.weights[0]! - a.weights[0]! || a.lists[0]! - b.lists[0]!)
    keys.push({
      lists: Int32Array.from(all, ({ lists }) => lists[0]!),
      weights: Int32Array.from(all, ({ weights }) => weights[0]!),
      holders: all.reduce((sum, { holders }) => sum + holders, 0),
    })
  }

  private nearOf(list: number): Near {
    const { store, rarities } = this
    const holders = store.postings.live.at(list)
    rarities[list] ??= rarityOfKey(holders, store.size)
    const weight = Math.min(rarities[list], this.mostOf(store.fieldOfList(list), this.at))
    return { lists: Int32Array.of(list), weights: Int32Array.of(weight), holders }
  }
}
