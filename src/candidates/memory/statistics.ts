import type { Token } from '../../names/token.js'
import type { TokenStatistics } from '../../record/frequencies.js'
import type { EqualTokens } from './equals.js'
import { NameFrequency } from './name-frequency.js'
import { Part } from './part.js'
import type { Store } from './store.js'

/** Frequencies that are remembered until the register changes: of all its records, and of a part of them. */
const MEMO = 1 << 16
const PART_MEMO = 1 << 14

/** How often names and keys occur in a store, as it was when the statistics were asked for. */
export class StoreStatistics implements TokenStatistics {
  readonly size: number
  /** The state of the store that these statistics tell of. */
  readonly version: number
  private readonly store: Store
  private readonly equalTo: (token: Token) => readonly number[]
  private readonly names: NameFrequency
  private readonly parts = new Map<string, NameFrequency>()

  constructor(store: Store, equals: EqualTokens) {
    this.size = store.size
    this.version = store.version
    this.store = store
    this.equalTo = (token) => equals.of(store, token)
    this.names = new NameFrequency(this.size, this.equalTo, (token) => store.liveOf(token), MEMO)
  }

  frequency(token: Token): number {
    return this.names.frequency(token)
  }

  share(field: string, key: string): number | null {
    const { store } = this
    const stated = store.statedBy(field)
    if (stated === 0) return null
    const list = store.listOfKey(`${field}:${key}`)
    return list < 0 ? 0 : store.postings.live.at(list) / stated
  }

  within(field: string, key: string): NameFrequency {
    const name = `${field}:${key}`
    const names = this.parts.get(name) ?? this.namesWithin(new Part(this.store, name))
    this.parts.set(name, names)
    return names
  }

  private namesWithin(part: Part): NameFrequency {
    return new NameFrequency(part.size, this.equalTo, (token) => part.liveOf(token), PART_MEMO)
  }
}
