import { NamesakeError } from '../../errors.js'
import type { PersonName, Prepared } from '../../record/prepared.js'
import type { Units } from '../../record/units.js'
import { onForgetOf } from '../../text/memory.js'
import type { CandidateOptions, CandidateSource, CandidateWeights, Worth } from '../port.js'
import { Accumulator } from './accumulate.js'
import { type Clue, type NameClues, nameClues } from './clues.js'
import { evidenceClues, listsOfKeys } from './evidence.js'
import { EQUAL_COST, Expander } from './expand.js'
import { nameKernel } from './kernel.js'
import type { Skim } from './skim.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'
import { StoreStatistics } from './statistics.js'
import { type SourceField, Store } from './store.js'
import { headsIn, namesIn } from './units.js'

const KEY_CAP = 20_000
/** The dead are left behind when there are more of them than of the living, and enough to matter. */
const DEAD_LEAST = 4096

export interface MemorySourceOptions {
  /** The fields that records were prepared with, in the same order. Names are read from the one called `names`. */
  readonly fields: readonly SourceField[]
  /** A key `field:key` that more records share does not fetch a record, it only weighs one: 20,000 unless told. */
  readonly keyCap?: number
}

/**
 * A register in memory, packed into typed arrays: every answer is a value, so that one `find` sees one state.
 *
 * @example
 * const source = createMemorySource({ fields })
 * source.add(prepareRecord(person, fields))
 * source.candidates(prepareRecord(referral, fields), { limit: 128, weights })
 */
export interface MemorySource extends CandidateSource {
  statistics(): StoreStatistics
  candidates(prepared: Prepared, options: CandidateOptions): readonly string[]
  /** The record that came at this place in the order of arrival, where none has been removed. */
  at(slot: number): Prepared
  /** Its id. */
  idAt(slot: number): string
  get(ids: readonly string[]): readonly (Prepared | undefined)[]
  /** Adds a record. @throws NamesakeError where it has no id, or one that is held already */
  add(record: Prepared): void
  /** Puts a record in the place of the one with its id. @throws NamesakeError where none has it */
  replace(record: Prepared): void
  /** Removes a record; false where none has the id. No later answer shows that it was there. */
  remove(id: string): boolean
  has(id: string): boolean
  readonly size: number
  /** Ids in the order in which the records came; a replaced record comes last. */
  ids(): IterableIterator<string>
  /** Rises with every change of the records. */
  readonly version: number
  /** Takes the register down, for `createMemorySource` to open it again. */
  save(out: SnapshotWriter): void
}

/** @param saved a snapshot of a source with the same fields: the register that it holds is opened over its bytes */
export function createMemorySource(options: MemorySourceOptions, saved?: SnapshotReader): MemorySource {
  return new RegisterInMemory(options, saved)
}

/** See `MemorySource`. */
export class RegisterInMemory implements MemorySource {
  protected store: Store
  private readonly fields: readonly SourceField[]
  private readonly keyCap: number
  protected expander = new Expander(nameKernel)
  private readonly accumulator = new Accumulator()
  private counted: StoreStatistics
  /** The slots of the candidates that were named last, since it is they that are asked for next. */
  private readonly handed = new Map<string, number>()

  constructor({ fields, keyCap = KEY_CAP }: MemorySourceOptions, saved?: SnapshotReader) {
    this.fields = fields
    this.keyCap = keyCap
    this.store = new Store(this.fields, saved)
    this.counted = new StoreStatistics(this.store, this.expander.equals)
    onForgetOf(this)
  }

  /** Names that were searched for are not the register's: nothing of them stays. */
  forget(): void {
    this.store.forget()
    this.expander = new Expander(nameKernel)
    this.counted = new StoreStatistics(this.store, this.expander.equals)
  }

  get size(): number {
    return this.store.size
  }

  get version(): number {
    return this.store.version
  }

  save(out: SnapshotWriter): void {
    this.store.save(out)
  }

  statistics(): StoreStatistics {
    if (this.counted.version !== this.store.version)
      this.counted = new StoreStatistics(this.store, this.expander.equals)
    return this.counted
  }

  candidates(prepared: Prepared, { limit, weights, signal }: CandidateOptions): readonly string[] {
    signal?.throwIfAborted()
    const { store } = this
    const names = nameClues(store, this.namesOf(prepared), {
      kernel: nameKernel,
      expander: this.expander,
      cap: weights.names.nameCap,
      equal: EQUAL_COST,
    })
    const skim = weights.worth && this.skimFor(prepared, names, weights.worth, weights)
    const clues = this.cluesOf(prepared, names.clues, weights, skim !== undefined)
    const slots = this.accumulator.rank(store, clues, limit, skim)
    this.handed.clear()
    return slots.map((slot) => {
      const id = store.idOf(slot)
      this.handed.set(id, slot)
      return id
    })
  }

  idAt(slot: number): string {
    return this.store.idOf(slot)
  }

  at(slot: number): Prepared {
    return this.store.prepared(slot)
  }

  get(ids: readonly string[]): readonly (Prepared | undefined)[] {
    return ids.map((id) => {
      const slot = this.handed.get(id) ?? this.store.slotOf(id)
      return slot < 0 ? undefined : this.store.prepared(slot, id)
    })
  }

  add(record: Prepared): void {
    const id = idOf(record)
    if (this.has(id))
      throw new NamesakeError({ code: 'id.known', path: 'id', expected: 'an id that is not held yet' })
    this.store.add(id, record)
  }

  replace(record: Prepared): void {
    const id = idOf(record)
    if (!this.has(id))
      throw new NamesakeError({ code: 'id.unknown', path: 'id', expected: 'an id that is held' })
    this.remove(id)
    this.store.add(id, record)
  }

  remove(id: string): boolean {
    const slot = this.store.slotOf(id)
    if (slot < 0) return false
    this.handed.clear()
    this.store.remove(slot)
    const dead = this.store.slots - this.store.size
    if (dead > DEAD_LEAST && dead > this.store.size) this.store = this.store.rebuilt()
    return true
  }

  has(id: string): boolean {
    return this.store.slotOf(id) >= 0
  }

  *ids(): IterableIterator<string> {
    const store = this.store
    for (let slot = 0; slot < store.slots; slot++) if (store.isAlive(slot)) yield store.idOf(slot)
  }

  private namesOf({ values }: Prepared): readonly PersonName[] {
    return (values[this.fields.findIndex(({ name }) => name === 'names')] ?? []) as readonly PersonName[]
  }

  private skimFor(
    prepared: Prepared,
    { wanted }: NameClues,
    worth: Worth,
    { names: weights, apart: apartOf }: CandidateWeights,
  ): Skim {
    const { store } = this
    const names = this.namesOf(prepared)
    const worths = store.profiles.weigh(worth, (number) => store.valueOf(number))
    const apart = apartOf === undefined ? null : this.apartFrom(prepared, apartOf)
    const ordered = names.every(({ syllabic }) => !syllabic)
    return { worths, names: namesIn(names), wanted, ordered, apart, heads: headsIn(names), weights }
  }

  /** What each field says against a record; a profile tells what does not agree as well. */
  private apartFrom({ keys }: Prepared, apart: (place: number) => Units): readonly Units[] | null {
    const told = this.store.profiles.fields
    const units = this.fields.map(({ name }, place) =>
      told.includes(place) || !keys.some((key) => key.startsWith(`${name}:`)) ? 0 : apart(place),
    )
    return units.some((one) => one !== 0) ? units : null
  }

  private cluesOf(
    prepared: Prepared,
    names: readonly Clue[],
    { most }: CandidateWeights,
    profiled: boolean,
  ): Clue[] {
    const keys = listsOfKeys(this.store, prepared.keys)
    const told = profiled ? this.toldOf(prepared) : []
    const clues = [...names, ...evidenceClues(this.store, keys, this.keyCap, told, most)]
    return clues.length > 0 ? clues : evidenceClues(this.store, keys, this.keyCap)
  }

  /** Places of the fields of which a profile tells all that the query says. */
  private toldOf({ values }: Prepared): number[] {
    return this.store.profiles.fields.filter((place) => {
      const value = values[place] ?? null
      return value !== null && this.fields[place]!.rough!(value) === value
    })
  }
}

function idOf(record: Prepared): string {
  if (record.id !== null) return record.id
  throw new NamesakeError({ code: 'id.missing', path: 'id', expected: 'an id for a record of a register' })
}
