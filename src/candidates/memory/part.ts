import { grown } from './column.js'
import type { Store } from './store.js'

/** The records of a register that share a key. */
export class Part {
  /** Living records. */
  readonly size: number
  private readonly store: Store
  /** One bit for each slot of the records that hold the key. */
  private readonly members: Uint8Array
  private slots: Int32Array = new Int32Array(1024)
  /** By token: one more than the records that hold it, 0 where nobody has asked. Many names share their commonest spellings. */
  private readonly counted: Int32Array

  constructor(store: Store, key: string) {
    const list = store.listOfKey(key)
    this.size = list < 0 ? 0 : store.postings.live.at(list)
    this.members = list < 0 ? new Uint8Array(0) : store.postings.membersOf(list)
    this.store = store
    this.counted = new Int32Array(store.vocabulary.size)
  }

  /** Living records of the part that hold a token. */
  liveOf(token: number): number {
    const known = this.counted[token] ?? 0
    if (known > 0) return known - 1
    const held = this.count(token)
    this.counted[token] = held + 1
    return held
  }

  private count(token: number): number {
    const { members, store } = this
    const { postings } = store
    const list = store.vocabulary.listOf(token)
    const total = postings.total.at(list)
    if (total > this.slots.length) this.slots = grown(this.slots, total)
    const count = postings.read(list, this.slots, members.length << 3)
    const allAlive = store.size === store.slots
    let held = 0
    for (let i = 0; i < count; i++) {
      const slot = this.slots[i]!
      if (members[slot >> 3]! & (1 << (slot & 7)) && (allAlive || store.isAlive(slot))) held++
    }
    return held
  }
}
