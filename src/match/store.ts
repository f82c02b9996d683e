import { ByteBuffer, ByteReader } from '../candidates/memory/bytes.js'
import { ByteChunks, offsetOf } from '../candidates/memory/chunks.js'
import { Int32Column } from '../candidates/memory/column.js'
import { DistinctBytes } from '../candidates/memory/distinct.js'
import { Packer } from '../candidates/memory/packing.js'
import type { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import type { PersonInput } from '../record/parse.js'

/** Start of a record that is not held. */
const GONE = -1

/**
 * Records as packed bytes, end to end in one buffer: an object of each would take ten times as much, and a caller who
 * changes what it gave or got changes nothing here. The caller's `data` is kept as JSON.
 */
export class RecordStore<R extends PersonInput> {
  private readonly packer: Packer
  private content: ByteChunks
  private ids: DistinctBytes
  /** By the number of the id: where the record begins, and how many bytes it has. */
  private starts: Int32Column
  private lengths: Int32Column
  /** Bytes of records that were replaced or removed. */
  private dead: number
  private readonly scratch = new ByteBuffer(256)

  constructor(saved?: SnapshotReader) {
    this.dead = saved?.value() ?? 0
    this.packer = new Packer(NO_TOKENS, saved)
    this.content = saved ? ByteChunks.over(saved.bytes()) : new ByteChunks()
    this.ids = new DistinctBytes(saved)
    this.starts = saved?.column() ?? new Int32Column()
    this.lengths = saved?.column() ?? new Int32Column()
  }

  /** Takes down everything, in the order in which the constructor reads it. */
  save(out: SnapshotWriter): void {
    out.value(this.dead)
    this.packer.save(out)
    out.bytes(...this.content.pieces())
    this.ids.save(out)
    out.column(this.starts)
    out.column(this.lengths)
  }

  /** Every record, in the order in which their ids came first. */
  *records(): IterableIterator<R> {
    for (let number = 0; number < this.starts.length; number++)
      if (this.starts.at(number) !== GONE) yield this.read(this.readerAt(number))
  }

  /** @param record one whose `data` `isJson` */
  set(id: string, record: R): void {
    const { data } = record
    const packed = data === undefined ? record : { ...record, data: JSON.stringify(data) ?? 'null' }
    this.delete(id)
    this.scratch.length = 0
    this.packer.write(this.scratch, packed)
    this.place(id, this.content.append(this.scratch.bytes, 0, this.scratch.length), this.scratch.length)
  }

  get(id: string): R | undefined {
    const number = this.numberOf(id)
    return number < 0 ? undefined : this.read(this.readerAt(number))
  }

  /** The record as it is now, decoded only when it is asked for, whatever happens to the register meanwhile. */
  recall(id: string): () => R | undefined {
    const number = this.numberOf(id)
    if (number < 0) return () => undefined
    const { bytes, position } = this.readerAt(number)
    const kept = bytes.slice(position, position + this.lengths.at(number))
    return () => this.read(new ByteReader(kept))
  }

  delete(id: string): void {
    const number = this.numberOf(id)
    if (number < 0) return
    this.dead += this.lengths.at(number)
    this.starts.set(number, GONE)
    if (this.dead * 2 > this.content.length) this.compact()
  }

  private place(id: string, start: number, length: number): void {
    const number = this.ids.internText(id)
    if (number === this.starts.length) {
      this.starts.push(start)
      this.lengths.push(length)
    } else {
      this.starts.set(number, start)
      this.lengths.set(number, length)
    }
  }

  private numberOf(id: string): number {
    const number = this.ids.findText(id)
    return number < 0 || this.starts.at(number) === GONE ? -1 : number
  }

  private readerAt(number: number): ByteReader {
    const start = this.starts.at(number) >>> 0
    return new ByteReader(this.content.at(start), offsetOf(start))
  }

  private read(reader: ByteReader): R {
    const record = this.packer.read(reader) as R
    return record.data === undefined ? record : { ...record, data: JSON.parse(record.data as string) }
  }

  /** Leaves the dead behind, their ids too. */
  private compact(): void {
    const { content, ids, starts, lengths } = this
    this.content = new ByteChunks()
    this.ids = new DistinctBytes()
    this.starts = new Int32Column()
    this.lengths = new Int32Column()
    this.dead = 0
    for (let number = 0; number < starts.length; number++) {
      if (starts.at(number) === GONE) continue
      const start = starts.at(number) >>> 0
      const from = offsetOf(start)
      const length = lengths.at(number)
      this.place(ids.textOf(number), this.content.append(content.at(start), from, from + length), length)
    }
  }
}

/** Records are as their callers wrote them: they hold no tokens. */
const NO_TOKENS = {
  numberOfToken: () => -1,
  tokenOf: (): never => {
    throw new Error('a record holds no token')
  },
}

/** Whether JSON can hold what a caller keeps in a record: a cycle and a bigint it cannot. */
export function isJson(data: unknown): boolean {
  try {
    JSON.stringify(data)
    return true
  } catch {
    return false
  }
}
