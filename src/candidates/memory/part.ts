import type { TokenFrequency } from '../../names/rarity.js'
import type { Token } from '../../names/token.js'
import type { EqualTokens } from './equals.js'
import type { Store } from './store.js'

/** Frequencies that are remembered until the register changes. */
const MEMO = 1 << 14

/** How often names occur among the records that share a key. */
export class PartFrequency implements TokenFrequency {
  readonly size: number
  private readonly store: Store
  private readonly equals: EqualTokens
  /** One bit for each slot of the records that hold the key. */
  private readonly members: Uint8Array
  private readonly known = new Map<string, number>()
  private slots = new Int32Array(1024)

  constructor(store: Store, equals: EqualTokens, key: string) {
    const list = store.listOfKey(key)
    this.size = list < 0 ? 0 : store.postings.live.at(list)
    this.members = list < 0 ? new Uint8Array(0) : store.postings.membersOf(list)
    this.store = store
    this.equals = equals
  }

  /** A record with two spellings of the name counts twice, as in the whole register. */
  frequency(token: Token): number {
    const known = this.known.get(token.letters)
    if (known !== undefined) return known
    let sum = 0
    for (const equal of this.equals.of(this.store, token))
      sum += this.heldOf(this.store.vocabulary.listOf(equal))
    const frequency = Math.min(sum, this.size)
    if (this.known.size === MEMO) this.known.clear()
    this.known.set(token.letters, frequency)
    return frequency
  }

  /** Living records of a list that are among these. */
  private heldOf(list: number): number {
    const { members, store } = this
    const { postings } = store
    const total = postings.total.at(list)
    if (total > this.slots.length) this.slots = new Int32Array(2 * total)
    const count = postings.read(list, this.slots, members.length << 3)
    let held = 0
    for (let i = 0; i < count; i++) {
      const slot = this.slots[i]!
      if (members[slot >> 3]! & (1 << (slot & 7)) && store.isAlive(slot)) held++
    }
    return held
  }
}
