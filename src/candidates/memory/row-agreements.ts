import { toUnits, type Units } from '../../record/units.js'
import { grown } from './column.js'
import { type FlatRows, isJoined, unmarked } from './flat-rows.js'
import type { Store } from './store.js'
import { type MostOfKey, NAMES, type Traits } from './traits.js'

/** Least that it costs when a name on either side has no partner on the other: it may be a part of one that has. */
const UNMET = toUnits(-2)
/** Less than any sum. */
export const NOT_ENOUGH: Units = -(2 ** 30)

/**
 * What two records come to, about, from nothing but the numbers of their posting lists. Each name of one is credited with what it
 * weighs most on the other, and of the two sums the smaller counts, whichever record came first; each other field with
 * the rarest key that both share, for no more than it is worth to either.
 */
export class RowAgreements {
  private readonly store: Store
  private readonly rows: FlatRows
  private readonly mostOf: MostOfKey
  /** By number of a posting list near the names of the one record, and by name: what it weighs. */
  private near = new Int32Array(64 * NAMES)
  /** The lists that are near so far. */
  private nearby = 0
  private readonly credited = new Int32Array(NAMES)
  private readonly theirs = new Credit()
  private readonly own = new Credit()
  private tokens = 0
  private joined: readonly boolean[] = []
  /** By posting list: 0 where it tells nothing, else what a key weighs, or the number of a list that is near. */
  private weights = new Int32Array(0)
  /** By field: what was credited. */
  private readonly shared: Int32Array

  constructor(store: Store, rows: FlatRows, mostOf: MostOfKey) {
    this.store = store
    this.rows = rows
    this.mostOf = mostOf
    this.shared = new Int32Array(store.width)
  }

  /** Sets the one record; it must be cleared before another is set. */
  set({ names, joined, keys }: Traits): void {
    const { size } = this.store.postings
    if (this.weights.length < size) this.weights = grown(this.weights, size)
    this.tokens = names.length
    this.joined = joined
    for (let name = 0; name < names.length; name++) {
      const { lists, weights } = names[name]!
      for (let i = 0; i < lists.length; i++) {
        const number = this.numberOf(lists[i]!)
        this.near[number * NAMES + name] = weights[i]!
      }
    }
    for (const { lists, weights } of keys)
      for (let i = 0; i < lists.length; i++) this.weights[lists[i]!] = weights[i]!
  }

  private numberOf(list: number): number {
    const known = this.weights[list]!
    if (known > 0) return known
    const number = ++this.nearby
    if ((number + 1) * NAMES > this.near.length) this.near = grown(this.near, (number + 1) * NAMES)
    this.near.fill(0, number * NAMES, (number + 1) * NAMES)
    this.weights[list] = number
    return number
  }

  clear({ names, keys }: Traits): void {
    for (const { lists } of [...names, ...keys])
      for (let i = 0; i < lists.length; i++) this.weights[lists[i]!] = 0
    this.nearby = 0
  }

  /**
   * What the names of another record come to, where it comes to `least` in all; else {@link NOT_ENOUGH}.
   *
   * @param other its place in the order of the rows
   * @param most that its names could come to
   */
  namesOf(other: number, most: Units, least: Units): Units {
    const { starts, lists } = this.rows
    const start = starts[other]! + 1
    const keys = start + lists[start - 1]!
    const rest = this.restOf(other, keys, starts[other + 1]!)
    if (most + rest < least) return NOT_ENOUGH
    const names = Math.min(most, this.sumOf(start, keys))
    return names + rest < least ? NOT_ENOUGH : names
  }

  private restOf(other: number, from: number, to: number): Units {
    const { lists } = this.rows
    const { weights, shared, store } = this
    let sum = 0
    for (let i = from; i < to; i++) {
      if (weights[lists[i]!] === 0) continue
      const field = store.fieldOfList(lists[i]!)
      const weight = Math.min(weights[lists[i]!]!, this.mostOf(field, other))
      if (weight <= shared[field]!) continue
      sum += weight - shared[field]!
      shared[field] = weight
    }
    if (sum > 0) shared.fill(0)
    return sum
  }

  private sumOf(from: number, to: number): Units {
    const { lists } = this.rows
    const { near, weights, credited, tokens, joined } = this
    const [theirs, own] = [this.theirs.clear(), this.own.clear()]
    for (let name = 0; name < tokens; name++) credited[name] = 0
    for (let i = from; i < to; i++) {
      const list = unmarked(lists[i]!)
      let most = 0
      const number = weights[list]!
      if (number !== 0)
        for (let name = 0, at = number * NAMES; name < tokens; name++) {
          const weight = near[at + name]!
          if (weight > credited[name]!) credited[name] = weight
          if (weight > most) most = weight
        }
      theirs.add(most, isJoined(lists[i]!))
    }
    for (let name = 0; name < tokens; name++) own.add(credited[name]!, joined[name]!)
    return Math.min(own.sum, theirs.sum) + Math.min(own.unmet, theirs.unmet) * UNMET
  }
}

/** What the names of one side come to, a name that is one word with the one before it counting once. */
class Credit {
  sum: Units = 0
  /** Names without a partner. */
  unmet = 0
  private before: Units = 0

  clear(): this {
    this.sum = this.unmet = this.before = 0
    return this
  }

  add(most: Units, isPart: boolean): void {
    this.sum += isPart ? Math.max(0, most - this.before) : most
    if (most === 0) this.unmet += isPart ? 0 : 1
    else if (isPart && this.before === 0) this.unmet--
    this.before = isPart ? Math.max(this.before, most) : most
  }
}
