import type { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import type { MemorySource } from '../candidates/memory/source.js'
import type { CandidateSource } from '../candidates/port.js'
import { NamesakeError } from '../errors.js'
import type { Field } from '../record/field.js'
import type { PersonInput } from '../record/parse.js'
import type { Prepared } from '../record/prepared.js'
import type { Model } from '../score/model.js'
import { isWritable, requireOption, type WritableSource } from './options.js'
import { RegisterModel } from './register-model.js'
import { RecordStore } from './store.js'

/** A record that was read, with its id. */
export interface Ready<R> {
  readonly id: string
  readonly record: R
  readonly prepared: Prepared
}

/** What a registry holds of its records: the index that finds them, the records themselves, and what they say of all births. */
export class Holdings<R extends PersonInput> {
  readonly source: CandidateSource | WritableSource
  private readonly fitted: RegisterModel
  private readonly store: RecordStore<R> | null
  private readonly listeners = new Set<(id: string) => void>()

  constructor(
    source: CandidateSource | WritableSource,
    model: Model,
    fields: readonly Field[],
    keep: 'records' | 'ids',
    saved?: SnapshotReader,
  ) {
    this.source = source
    this.fitted = new RegisterModel(model, fields, saved)
    this.store = keep === 'records' ? new RecordStore(saved) : null
  }

  /** Takes down the source, and then everything in the order in which the constructor reads it. */
  save(out: SnapshotWriter): void {
    this.embedded().save(out)
    this.fitted.save(out)
    this.store?.save(out)
  }

  /** Rises with every change. */
  get version(): number {
    return this.embedded().version
  }

  get keep(): 'records' | 'ids' {
    return this.store === null ? 'ids' : 'records'
  }

  /** Every record, where records are kept. */
  records(): Iterable<R> {
    return this.store?.records() ?? []
  }

  get size(): number {
    return this.writable().size
  }

  /** The model as it fits these records. */
  get model(): Model {
    return this.fitted.model
  }

  has(id: string): boolean {
    return this.writable().has(id)
  }

  get(id: string): R | undefined {
    return this.store?.get(id)
  }

  /**
   * The record of an id, to be held against what a reviewer saw.
   *
   * @throws {NamesakeError} `options.decisions` where records are kept nowhere, or elsewhere
   */
  toReview(id: string): R | undefined {
    const isKept = this.store !== null && isWritable(this.source)
    requireOption(isKept, 'decisions', 'a registry that keeps its records')
    return this.get(id)
  }

  /** The record as it is now, decoded when it is asked for. */
  recall(id: string): () => R | undefined {
    return this.store?.recall(id) ?? (() => undefined)
  }

  /** Tells a listener the id of every record that is added, replaced or removed, until the returned function is called. */
  observe(listener: (id: string) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  add({ id, record, prepared }: Ready<R>): void {
    this.store?.set(id, record)
    this.writable().add(prepared)
    this.fitted.add(prepared)
    this.tell(id)
  }

  replace({ id, record, prepared }: Ready<R>): void {
    const [before] = this.writable().get([id])
    this.store?.set(id, record)
    this.writable().replace(prepared)
    if (before !== undefined) this.fitted.remove(before)
    this.fitted.add(prepared)
    this.tell(id)
  }

  remove(id: string): void {
    const [before] = this.writable().get([id])
    this.writable().remove(id)
    this.store?.delete(id)
    if (before !== undefined) this.fitted.remove(before)
    this.tell(id)
  }

  private tell(id: string): void {
    for (const listener of this.listeners) listener(id)
  }

  private embedded(): MemorySource {
    if ('save' in this.source) return this.source as MemorySource
    throw new NamesakeError({
      code: 'snapshot.source',
      path: 'source',
      expected: 'a registry in memory: one with a source of its own is kept where that source is',
    })
  }

  private writable(): WritableSource {
    if (isWritable(this.source)) return this.source
    throw new NamesakeError({
      code: 'registry.read-only',
      path: 'source',
      expected: 'a source that records can be added to',
    })
  }
}
