import { ByteBuffer, ByteReader } from '../candidates/memory/bytes.js'
import { Int32Column } from '../candidates/memory/column.js'
import { DistinctBytes } from '../candidates/memory/distinct.js'
import { Packer } from '../candidates/memory/packing.js'
import { NamesakeError } from '../errors.js'
import type { PersonInput } from '../record/parse.js'

/** Start of a record that is not held. */
const GONE = -1

/**
 * Records as packed bytes, end to end in one buffer: an object of each would take ten times as much, and a caller who
 * changes what it gave or got changes nothing here. The caller's `data` is kept as JSON.
 */
export class RecordStore<R extends PersonInput> {
  private readonly packer = new Packer(NO_TOKENS)
  private content = new ByteBuffer()
  private ids = new DistinctBytes()
  /** By the number of the id: where the record begins, and how many bytes it has. */
  private starts = new Int32Column()
  private lengths = new Int32Column()
  /** Bytes of records that were replaced or removed. */
  private dead = 0

  /** @throws {NamesakeError} `data.not-json` where the caller's `data` is no JSON (a cycle, a bigint) */
  set(id: string, record: R): void {
    const packed = record.data === undefined ? record : { ...record, data: jsonOf(record.data) }
    this.delete(id)
    const start = this.content.length
    this.packer.write(this.content, packed)
    this.place(id, start, this.content.length - start)
  }

  get(id: string): R | undefined {
    const number = this.numberOf(id)
    return number < 0 ? undefined : this.read(new ByteReader(this.content.bytes, this.startOf(number)))
  }

  /** The record as it is now, decoded only when it is asked for, whatever happens to the register meanwhile. */
  recall(id: string): () => R | undefined {
    const number = this.numberOf(id)
    if (number < 0) return () => undefined
    const start = this.startOf(number)
    const bytes = this.content.bytes.slice(start, start + this.lengths.at(number))
    return () => this.read(new ByteReader(bytes))
  }

  delete(id: string): void {
    const number = this.numberOf(id)
    if (number < 0) return
    this.dead += this.lengths.at(number)
    this.starts.values[number] = GONE
    if (this.dead * 2 > this.content.length) this.compact()
  }

  private place(id: string, start: number, length: number): void {
    const number = this.ids.internText(id)
    if (number === this.starts.length) {
      this.starts.push(start)
      this.lengths.push(length)
    } else {
      this.starts.values[number] = start
      this.lengths.values[number] = length
    }
  }

  private numberOf(id: string): number {
    const number = this.ids.findText(id)
    return number < 0 || this.starts.at(number) === GONE ? -1 : number
  }

  private startOf(number: number): number {
    return this.starts.at(number) >>> 0
  }

  private read(reader: ByteReader): R {
    const record = this.packer.read(reader) as R
    return record.data === undefined ? record : { ...record, data: JSON.parse(record.data as string) }
  }

  /** Leaves the dead behind, their ids too. */
  private compact(): void {
    const { content, ids, starts, lengths } = this
    this.content = new ByteBuffer(content.length - this.dead + 64)
    this.ids = new DistinctBytes()
    this.starts = new Int32Column()
    this.lengths = new Int32Column()
    this.dead = 0
    for (let number = 0; number < starts.length; number++) {
      if (starts.at(number) === GONE) continue
      const from = starts.at(number) >>> 0
      const start = this.content.length
      this.content.append(content.bytes, from, from + lengths.at(number))
      this.place(ids.textOf(number), start, lengths.at(number))
    }
  }
}

/** Records are as their callers wrote them: they hold no tokens. */
const NO_TOKENS = {
  numberOf: () => -1,
  tokenOf: (): never => {
    throw new Error('a record holds no token')
  },
}

function jsonOf(data: unknown): string {
  try {
    return JSON.stringify(data) ?? 'null'
  } catch {
    throw new NamesakeError({ code: 'data.not-json', path: 'data', expected: 'data that JSON can hold' })
  }
}
