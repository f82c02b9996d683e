import type { Token } from '../../names/token.js'
import type { PersonName, Prepared } from '../../record/prepared.js'
import { ByteBuffer, ByteReader } from './bytes.js'
import { ByteChunks, offsetOf } from './chunks.js'
import { Int32Column } from './column.js'
import { DistinctBytes } from './distinct.js'
import { Packer } from './packing.js'
import { Postings } from './postings.js'
import { Profiles } from './profiles.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'
import { heldTokens } from './units.js'
import { Vocabulary } from './vocabulary.js'

const NONE = -1

/** What a store knows of the fields that its records were prepared with. */
export interface SourceField {
  readonly name: string
  rough?(value: unknown): unknown
  /** Present where inputs recur and the same input gives the same value: the number of such a value is remembered. */
  recurs?(input: never): string | null
}
/** Keys, and values of each field, whose numbers are remembered. */
const REMEMBERED = 1 << 14
/** Decoded values that are kept as objects: births, nationalities and places recur. */
const DECODED = 4096

/**
 * One register, packed. A record is a *slot*, numbered in the order of arrival. Its row, in one byte buffer, holds
 * the numbers of its posting lists (names first, then keys in their order), its names, and for each other field the
 * number of a value that is held once for all records that share it.
 *
 * Nothing is erased by a removal but the slot's right to be seen; `rebuilt` leaves the dead behind.
 */
export class Store {
  readonly vocabulary: Vocabulary
  readonly postings: Postings
  /** Slots that are alive. */
  size: number
  /** Rises whenever an indexed token comes to life: what was found in the vocabulary before is then out of date. */
  generation = 0
  /** Rises with every change of the records. */
  version = 0
  readonly profiles: Profiles
  private readonly fields: readonly SourceField[]
  private readonly nameField: number
  private readonly packer: Packer
  private readonly ids: DistinctBytes
  private readonly keys: DistinctBytes
  private readonly keyLists: Int32Column
  /** The key of a posting list, or -1 - its token: lists of tokens have no key. */
  private readonly owners: Int32Column
  /** The field of a posting list, or -1. */
  private readonly listFields: Int32Column
  private readonly values: DistinctBytes
  private readonly decoded = new Map<number, unknown>()
  /** By field: the numbers of values, and of their rough forms, that came again. */
  private readonly known: readonly Map<unknown, number>[]
  private readonly knownRough: readonly Map<unknown, number>[]
  /** Lists of keys that came again. */
  private readonly knownKeys = new Map<string, number>()
  private readonly rows: ByteChunks
  private readonly starts: Int32Column
  private readonly slotIds: Int32Column
  /** By the number of an id: its slot, or -1. */
  private readonly slotOfId: Int32Column
  private readonly stated: number[]
  /** The row that is being written, and a value of it. */
  private readonly row = new ByteBuffer(256)
  private readonly scratch = new ByteBuffer(256)
  private readonly reader = new ByteReader(new Uint8Array(0))
  private readonly lists: number[] = []

  constructor(fields: readonly SourceField[], saved?: SnapshotReader) {
    this.fields = fields
    this.known = fields.map(() => new Map())
    this.knownRough = fields.map(() => new Map())
    this.nameField = fields.findIndex(({ name }) => name === 'names')
    this.size = saved?.value() ?? 0
    this.stated = saved?.value() ?? fields.map(() => 0)
    this.vocabulary = new Vocabulary(saved)
    this.postings = new Postings(saved)
    this.packer = new Packer(this.vocabulary, saved)
    this.ids = new DistinctBytes(saved)
    this.keys = new DistinctBytes(saved)
    this.values = new DistinctBytes(saved)
    this.keyLists = saved?.column() ?? new Int32Column()
    this.owners = saved?.column() ?? new Int32Column()
    this.listFields = saved?.column() ?? new Int32Column()
    this.starts = saved?.column() ?? new Int32Column()
    this.slotIds = saved?.column() ?? new Int32Column()
    this.slotOfId = saved?.column() ?? new Int32Column()
    const rough = fields.flatMap((field, place) => (field.rough === undefined ? [] : [place]))
    this.profiles = new Profiles(rough, saved)
    this.rows = saved ? ByteChunks.over(saved.bytes()) : new ByteChunks()
  }

  /** Takes down everything, in the order in which the constructor reads it. */
  save(out: SnapshotWriter): void {
    out.value(this.size)
    out.value(this.stated)
    for (const part of [this.vocabulary, this.postings, this.packer, this.ids, this.keys, this.values])
      part.save(out)
    const { keyLists, owners, listFields, starts, slotIds, slotOfId } = this
    for (const column of [keyLists, owners, listFields, starts, slotIds, slotOfId]) out.column(column)
    this.profiles.save(out)
    out.bytes(...this.rows.pieces())
  }

  /** Slots ever given, the dead included. */
  get slots(): number {
    return this.starts.length
  }

  /** How many fields a record has. */
  get width(): number {
    return this.fields.length
  }

  /** The slot of an id, or -1. */
  slotOf(id: string): number {
    const number = this.ids.findText(id)
    return number < 0 ? NONE : this.slotOfId.at(number)
  }

  idOf(slot: number): string {
    return this.ids.textOf(this.slotIds.at(slot))
  }

  isAlive(slot: number): boolean {
    return this.slotOfId.at(this.slotIds.at(slot)) === slot
  }

  /** Order of two slots by id, by code unit. */
  compareIds(a: number, b: number): number {
    return this.ids.compare(this.slotIds.at(a), this.slotIds.at(b))
  }

  /** Adds a record under an id that is not held. */
  add(id: string, record: Prepared): void {
    const slot = this.starts.length
    this.setId(id, slot)
    this.index(record, slot)
    this.row.length = 0
    this.writeLists()
    this.writeValues(record)
    this.profiles.add(this.profiles.fields.map((place) => this.roughNumber(place, record.values[place])))
    this.starts.push(this.rows.append(this.row.bytes, 0, this.row.length))
    this.size++
    this.version++
  }

  remove(slot: number): void {
    for (const list of this.listsOf(slot)) this.postings.forget(list)
    for (let field = 0; field < this.fields.length; field++)
      if (this.readValue(field) !== null) this.stated[field]!--
    this.slotOfId.set(this.slotIds.at(slot), NONE)
    this.size--
    this.version++
  }

  /** The record of a slot, as it was added. */
  prepared(slot: number): Prepared {
    const lists = this.listsOf(slot)
    const keys: string[] = []
    for (const list of lists) if (this.owners.at(list) >= 0) keys.push(this.keys.textOf(this.owners.at(list)))
    const values = this.fields.map((_, field) => this.readValue(field))
    return { id: this.idOf(slot), values, keys, issues: this.readShared() as Prepared['issues'] }
  }

  /** A reader at the row of a slot: a count, then as many numbers of posting lists. */
  placeRow(reader: ByteReader, slot: number): void {
    const start = this.starts.at(slot) >>> 0
    reader.bytes = this.rows.at(start)
    reader.position = offsetOf(start)
  }

  /** Living records that hold a token. */
  liveOf(token: number): number {
    return this.postings.live.at(this.vocabulary.listOf(token))
  }

  /** Posting list of a key `field:key`, or -1. */
  listOfKey(key: string): number {
    const number = this.keys.findText(key)
    return number < 0 ? NONE : this.keyLists.at(number)
  }

  /** The token whose posting list this is, or -1 for the list of a key. */
  tokenOfList(list: number): number {
    const owner = this.owners.at(list)
    return owner < 0 ? -1 - owner : NONE
  }

  /** The field whose key has this posting list: its place among the fields, or -1. */
  fieldOfList(list: number): number {
    return this.listFields.at(list)
  }

  /** Records that state a field. */
  statedBy(field: string): number {
    return this.stated[this.fields.findIndex(({ name }) => name === field)] ?? 0
  }

  /** The same register without its dead slots. */
  rebuilt(): Store {
    const fresh = new Store(this.fields)
    for (let slot = 0; slot < this.slots; slot++) {
      if (this.isAlive(slot)) fresh.add(this.idOf(slot), this.prepared(slot))
    }
    fresh.version = this.version + 1
    fresh.generation = this.generation + 1
    return fresh
  }

  private setId(id: string, slot: number): void {
    const number = this.ids.internText(id)
    this.slotIds.push(number)
    if (number === this.slotOfId.length) this.slotOfId.push(slot)
    else this.slotOfId.set(number, slot)
  }

  private index(record: Prepared, slot: number): void {
    this.lists.length = 0
    const names = this.nameField < 0 ? null : (record.values[this.nameField] as readonly PersonName[] | null)
    for (const token of heldTokens(names ?? [])) this.post(this.tokenList(token), slot)
    for (const key of record.keys) this.post(this.keyList(key), slot)
  }

  private post(list: number, slot: number): void {
    const revived = this.postings.live.at(list) === 0 && this.owners.at(list) < 0
    if (!this.postings.append(list, slot)) return
    this.lists.push(list)
    if (revived) this.generation++
  }

  private tokenList(token: Token): number {
    const known = this.vocabulary.numberOfToken(token)
    if (known >= 0) return this.vocabulary.listOf(known)
    const list = this.postings.create()
    this.owners.push(-1 - this.vocabulary.size)
    this.listFields.push(NONE)
    this.vocabulary.add(token, list)
    return list
  }

  private keyList(key: string): number {
    const known = this.knownKeys.get(key)
    if (known !== undefined) return known
    const number = this.keys.internText(key)
    if (number < this.keyLists.length) return remember(this.knownKeys, key, this.keyLists.at(number))
    const list = this.postings.create()
    this.owners.push(number)
    const field = key.slice(0, key.indexOf(':'))
    this.listFields.push(this.fields.findIndex(({ name }) => name === field))
    this.keyLists.push(list)
    return list
  }

  private writeLists(): void {
    this.row.integer(this.lists.length)
    for (const list of this.lists) this.row.integer(list)
  }

  private writeValues(record: Prepared): void {
    for (let field = 0; field < this.fields.length; field++) {
      const value = record.values[field] ?? null
      if (value !== null) this.stated[field]!++
      if (field === this.nameField) this.packer.writeNames(this.row, value)
      else this.row.integer(this.valueNumber(field, value))
    }
    this.row.integer(this.numberOf(record.issues))
  }

  private valueNumber(field: number, value: unknown): number {
    if (value === null) return 0
    const known = this.known[field]!.get(value)
    if (known !== undefined) return known
    const held = this.values.size
    const number = this.numberOf(value)
    const again = number <= held && this.fields[field]!.recurs !== undefined
    // Not numbers: a map takes 0 and -0 for one key.
    return again && typeof value !== 'number' ? remember(this.known[field]!, value, number) : number
  }

  /** The number of a value that is held once for all records that share it; 0 for null. */
  private numberOf(value: unknown): number {
    this.scratch.length = 0
    this.packer.write(this.scratch, value)
    const number = this.values.intern(this.scratch.bytes, 0, this.scratch.length)
    return value === null ? 0 : number + 1
  }

  private roughNumber(field: number, value: unknown): number {
    if (value === null || value === undefined) return 0
    const known = this.knownRough[field]!.get(value)
    if (known !== undefined) return known
    const number = this.numberOf(this.fields[field]!.rough!(value))
    return this.known[field]!.has(value) ? remember(this.knownRough[field]!, value, number) : number
  }

  private readValue(field: number): unknown {
    return field === this.nameField ? this.packer.read(this.reader) : this.readShared()
  }

  private readShared(): unknown {
    const number = this.reader.integer() - 1
    return number < 0 ? null : this.valueOf(number)
  }

  /** The value that is held under a number. */
  valueOf(number: number): unknown {
    if (this.decoded.has(number)) return this.decoded.get(number)
    if (this.decoded.size === DECODED) this.decoded.clear()
    const reader = new ByteReader(new Uint8Array(0))
    this.values.place(reader, number)
    const value = this.packer.read(reader)
    this.decoded.set(number, value)
    return value
  }

  /** The posting lists of a slot; leaves the reader behind them. */
  private listsOf(slot: number): readonly number[] {
    this.placeRow(this.reader, slot)
    const count = this.reader.integer()
    this.lists.length = 0
    for (let i = 0; i < count; i++) this.lists.push(this.reader.integer())
    return this.lists
  }
}

function remember<Key>(known: Map<Key, number>, key: Key, number: number): number {
  if (known.size === REMEMBERED) known.clear()
  known.set(key, number)
  return number
}
