import type { Token } from '../../names/token.js'
import type { TokenStatistics } from '../../record/frequencies.js'
import type { EqualTokens } from './equals.js'
import { PartFrequency } from './part.js'
import type { Store } from './store.js'

/** Frequencies that are remembered until the register changes. */
const MEMO = 1 << 16

/** How often names and keys occur in a store, as it was when the statistics were asked for. */
export class StoreStatistics implements TokenStatistics {
  readonly size: number
  /** The state of the store that these statistics tell of. */
  readonly version: number
  private readonly store: Store
  private readonly equals: EqualTokens
  private readonly memo = new Map<string, number>()
  private readonly parts = new Map<string, PartFrequency>()

  constructor(store: Store, equals: EqualTokens) {
    this.size = store.size
    this.version = store.version
    this.store = store
    this.equals = equals
  }

  frequency(token: Token): number {
    const known = this.memo.get(token.letters)
    if (known !== undefined) return known
    const frequency = this.count(token)
    if (this.memo.size === MEMO) this.memo.clear()
    this.memo.set(token.letters, frequency)
    return frequency
  }

  share(field: string, key: string): number | null {
    const { store } = this
    const stated = store.statedBy(field)
    if (stated === 0) return null
    const list = store.listOfKey(`${field}:${key}`)
    return list < 0 ? 0 : store.postings.live.at(list) / stated
  }

  within(field: string, key: string): PartFrequency {
    const name = `${field}:${key}`
    const part = this.parts.get(name) ?? new PartFrequency(this.store, this.equals, name)
    this.parts.set(name, part)
    return part
  }

  /** A record with two spellings of the name counts twice, as it would fetch twice. */
  private count(token: Token): number {
    let sum = 0
    for (const equal of this.equals.of(this.store, token)) sum += this.store.liveOf(equal)
    return Math.min(sum, this.size)
  }
}
