import { ByteBuffer } from '../candidates/memory/bytes.js'
import { Int32Column } from '../candidates/memory/column.js'
import { NamesakeError } from '../errors.js'

/**
 * Records as the bytes of their JSON, end to end in one buffer: an object of each would take ten times as much, and a
 * caller who changes what it gave or got changes nothing here.
 */
export class RecordStore<R extends object> {
  private content = new ByteBuffer()
  private starts = new Int32Column()
  private lengths = new Int32Column()
  private readonly slots = new Map<string, number>()
  /** Bytes of records that were replaced or removed. */
  private dead = 0

  /** @throws {NamesakeError} `data.not-json` where the caller's `data` is no JSON (a cycle, a bigint) */
  set(id: string, record: R): void {
    this.delete(id)
    const bytes = encode(record)
    this.slots.set(id, this.starts.length)
    this.starts.push(this.content.length)
    this.lengths.push(bytes.length)
    this.content.append(bytes, 0, bytes.length)
  }

  get(id: string): R | undefined {
    const slot = this.slots.get(id)
    return slot === undefined ? undefined : decode(this.view(slot))
  }

  /** The record as it is now, decoded only when it is asked for, whatever happens to the register meanwhile. */
  recall(id: string): () => R | undefined {
    const slot = this.slots.get(id)
    if (slot === undefined) return () => undefined
    const bytes = this.view(slot).slice()
    return () => decode(bytes)
  }

  delete(id: string): void {
    const slot = this.slots.get(id)
    if (slot === undefined) return
    this.slots.delete(id)
    this.dead += this.lengths.at(slot)
    if (this.dead * 2 > this.content.length) this.compact()
  }

  private view(slot: number): Uint8Array {
    const start = this.starts.at(slot) >>> 0
    return this.content.bytes.subarray(start, start + this.lengths.at(slot))
  }

  private compact(): void {
    const old = this.content
    const { starts, lengths } = this
    this.content = new ByteBuffer(old.length - this.dead + 64)
    this.starts = new Int32Column(this.slots.size + 1)
    this.lengths = new Int32Column(this.slots.size + 1)
    this.dead = 0
    for (const [id, slot] of this.slots) {
      const start = starts.at(slot) >>> 0
      this.slots.set(id, this.starts.length)
      this.starts.push(this.content.length)
      this.lengths.push(lengths.at(slot))
      this.content.append(old.bytes, start, start + lengths.at(slot))
    }
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function encode(record: object): Uint8Array {
  try {
    return encoder.encode(JSON.stringify(record))
  } catch {
    throw new NamesakeError({ code: 'data.not-json', path: 'data', expected: 'data that JSON can hold' })
  }
}

const decode = <R>(bytes: Uint8Array): R => JSON.parse(decoder.decode(bytes)) as R
