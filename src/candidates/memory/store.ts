import { shelve, type Token } from '../../names/token.js'
import type { PersonName, Prepared } from '../../record/prepared.js'
import { BySerial } from './by-serial.js'
import { ByteBuffer, ByteReader } from './bytes.js'
import { ByteChunks, offsetOf } from './chunks.js'
import { Int32Column } from './column.js'
import { DistinctBytes } from './distinct.js'
import { Packer } from './packing.js'
import { Postings } from './postings.js'
import { Profiles } from './profiles.js'
import { Recent } from './recent.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'
import { isHeld } from './units.js'
import { Vocabulary } from './vocabulary.js'

const NONE = -1

/** What a store knows of the fields that its records were prepared with. */
export interface SourceField {
  readonly name: string
  rough?(value: unknown): unknown
}
/** What is known of a reading, behind its serial: two numbers of its value, how many lists it is posted to, and these. */
const NUMBER = 1
const ROUGH = 2
const COUNT = 3
const LISTS = 4
const WIDTH = 8
/** Decoded values that are kept as objects, and keys as texts, a power of two: births, nationalities and places recur. */
const DECODED = 1 << 13
/** Rows of which memory is asked at once, at most. */
const TOUCHED = 1 << 10

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
  private readonly listsOfKeys: Int32Column
  /** The key of a posting list, or -1 - its token: lists of tokens have no key. */
  private readonly owners: Int32Column
  /** The field of a posting list, or -1. */
  private readonly listFields: Int32Column
  private readonly values: DistinctBytes
  private readonly decoded = new Recent<unknown>(DECODED)
  private readonly decodedKeys = new Recent<string>(DECODED)
  /** By field: what its keys begin with. */
  private readonly prefixes: readonly string[]
  /** How the values are held whose readings came lately, see `Prepared.readings`. */
  private readonly known = new BySerial(WIDTH)
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
  /** Where the rows stand that were asked for at once, and then what they begin with. */
  private readonly touched = new Int32Array(TOUCHED)
  /** The lists of the record that is being added, and how many they are. */
  private readonly lists: number[] = []
  private listed = 0
  /** By field: one more than the numbers of the values of the record that was added last, and of their rough forms; 0 for none. */
  readonly numbers: number[]
  private readonly roughs: number[]

  constructor(fields: readonly SourceField[], saved?: SnapshotReader) {
    this.fields = fields
    this.numbers = fields.map(() => 0)
    this.roughs = fields.map(() => 0)
    this.prefixes = fields.map(({ name }) => `${name}:`)
    this.nameField = fields.findIndex(({ name }) => name === 'names')
    this.size = saved?.value() ?? 0
    this.stated = saved?.value() ?? fields.map(() => 0)
    this.vocabulary = new Vocabulary(saved)
    this.postings = new Postings(saved)
    this.packer = new Packer(this.vocabulary, saved)
    this.ids = new DistinctBytes(saved)
    this.keys = new DistinctBytes(saved)
    this.values = new DistinctBytes(saved)
    this.listsOfKeys = saved?.column() ?? new Int32Column()
    this.owners = saved?.column() ?? new Int32Column()
    this.listFields = saved?.column() ?? new Int32Column()
    this.starts = saved?.column() ?? new Int32Column()
    this.slotIds = saved?.column() ?? new Int32Column()
    this.slotOfId = saved?.column() ?? new Int32Column()
    const rough = fields.flatMap((field, place) => (field.rough === undefined ? [] : [place]))
    this.profiles = new Profiles(rough, saved)
    this.rows = saved ? ByteChunks.over(saved.bytes()) : new ByteChunks()
  }

  /** Forgets what was asked for last: it may be nobody's of the register. */
  forget(): void {
    for (const part of [this.vocabulary, this.keys, this.ids]) part.forget()
  }

  /** Takes down everything, in the order in which the constructor reads it. */
  save(out: SnapshotWriter): void {
    out.value(this.size)
    out.value(this.stated)
    for (const part of [this.vocabulary, this.postings, this.packer, this.ids, this.keys, this.values])
      part.save(out)
    const { listsOfKeys, owners, listFields, starts, slotIds, slotOfId } = this
    for (const column of [listsOfKeys, owners, listFields, starts, slotIds, slotOfId]) out.column(column)
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
    this.listed = 0
    this.postNames(record, slot)
    this.hold(record, slot)
    this.row.length = 0
    this.writeLists()
    this.writeValues(record)
    this.profiles.add(this.roughs)
    this.starts.push(this.rows.append(this.row.bytes, 0, this.row.length))
    this.size++
    this.version++
  }

  remove(slot: number): void {
    for (const list of this.listsOfSlot(slot)) this.postings.forget(list)
    for (let field = 0; field < this.fields.length; field++)
      if (this.readValue(field) !== null) this.stated[field]!--
    this.slotOfId.set(this.slotIds.at(slot), NONE)
    this.size--
    this.version++
  }

  /** The record of a slot, as it was added. */
  prepared(slot: number, id = this.idOf(slot)): Prepared {
    this.placeRow(this.reader, slot)
    const keys: string[] = []
    for (let rest = this.reader.integer(); rest > 0; rest--) {
      const owner = this.owners.at(this.reader.integer())
      if (owner >= 0) keys.push(this.keyOf(owner))
    }
    const values: unknown[] = []
    for (let field = 0; field < this.fields.length; field++) values.push(this.readValue(field))
    return { id, values, keys, issues: this.readShared() as Prepared['issues'] }
  }

  private keyOf(number: number): string {
    return this.decodedKeys.at(number) ?? this.decodedKeys.keep(number, this.keys.textOf(number))
  }

  /** A reader at the row of a slot: a count, then as many numbers of posting lists. */
  placeRow(reader: ByteReader, slot: number): void {
    const start = this.starts.at(slot) >>> 0
    reader.bytes = this.rows.at(start)
    reader.position = offsetOf(start)
  }

  /**
   * Asks memory for the rows of slots at once, before they are read: the processor waits for many of them together, where whoever
   * reads one after the other waits for each.
   */
  touchRows(slots: Int32Array): void {
    const { starts, touched, rows } = this
    const count = Math.min(slots.length, touched.length)
    for (let i = 0; i < count; i++) touched[i] = starts.at(slots[i]!)
    for (let i = 0; i < count; i++) touched[i] = rows.at(touched[i]! >>> 0)[offsetOf(touched[i]! >>> 0)]!
  }

  /** Living records that hold a token. */
  liveOf(token: number): number {
    return this.postings.live.at(this.vocabulary.listOf(token))
  }

  /** Posting list of a key `field:key`, or -1. */
  listOfKey(key: string): number {
    const number = this.keys.findText(key)
    return number < 0 ? NONE : this.listsOfKeys.at(number)
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

  private postNames(record: Prepared, slot: number): void {
    const names = (record.values[this.nameField] ?? []) as readonly PersonName[]
    for (const { units, tokens } of names) {
      for (const unit of units) if (isHeld(unit, tokens)) this.post(this.tokenList(unit.token), slot)
    }
  }

  /** Finds the numbers of the values, and posts the keys, which stand in the order of the fields. */
  private hold({ values, keys, readings }: Prepared, slot: number): void {
    let at = 0
    for (let field = 0; field < this.fields.length; field++) {
      const value = values[field] ?? null
      const serial = readings?.[field] ?? 0
      const known = serial === 0 ? NONE : this.known.find(serial)
      if (value === null) this.numbers[field] = this.roughs[field] = 0
      else if (known < 0) at += this.holdAnew(field, value, serial, this.listsOf(field, keys, at), slot)
      else at += this.holdAgain(field, known, slot)
    }
    for (; at < keys.length; at++) this.post(this.keyList(keys[at]!, this.fieldOfKey(keys[at]!)), slot)
  }

  private holdAnew(
    field: number,
    value: unknown,
    serial: number,
    lists: readonly number[],
    slot: number,
  ): number {
    this.numbers[field] = field === this.nameField ? 0 : this.numberOf(value)
    this.roughs[field] = this.roughNumber(field, value)
    for (const list of lists) this.post(list, slot)
    if (serial > 0 && lists.length <= WIDTH - LISTS)
      this.known.put(serial, [this.numbers[field]!, this.roughs[field]!, lists.length, ...lists])
    return lists.length
  }

  private holdAgain(field: number, known: number, slot: number): number {
    const { words } = this.known
    this.numbers[field] = words[known + NUMBER]!
    this.roughs[field] = words[known + ROUGH]!
    const count = words[known + COUNT]!
    for (let i = 0; i < count; i++) this.post(words[known + LISTS + i]!, slot)
    return count
  }

  /** The lists of a field's keys, which begin at a place. */
  private listsOf(field: number, keys: readonly string[], from: number): number[] {
    const prefix = this.prefixes[field]!
    const lists: number[] = []
    for (let at = from; at < keys.length && keys[at]!.startsWith(prefix); at++)
      lists.push(this.keyList(keys[at]!, field))
    return lists
  }

  private post(list: number, slot: number): void {
    const revived = this.postings.live.at(list) === 0 && this.owners.at(list) < 0
    if (!this.postings.append(list, slot)) return
    this.lists[this.listed++] = list
    if (revived) this.generation++
  }

  private tokenList(token: Token): number {
    const known = this.vocabulary.numberOfToken(token)
    if (known >= 0) return this.vocabulary.listOf(known)
    const list = this.postings.create()
    this.owners.push(-1 - this.vocabulary.size)
    this.listFields.push(NONE)
    this.vocabulary.add(token, list)
    shelve(token)
    return list
  }

  private fieldOfKey(key: string): number {
    return this.prefixes.findIndex((prefix) => key.startsWith(prefix))
  }

  private keyList(key: string, field: number): number {
    const number = this.keys.internText(key)
    if (number < this.listsOfKeys.length) return this.listsOfKeys.at(number)
    const list = this.postings.create()
    this.owners.push(number)
    this.listFields.push(field)
    this.listsOfKeys.push(list)
    return list
  }

  private writeLists(): void {
    this.row.integer(this.listed)
    for (let i = 0; i < this.listed; i++) this.row.integer(this.lists[i]!)
  }

  private writeValues({ values, issues }: Prepared): void {
    for (let field = 0; field < this.fields.length; field++) {
      const value = values[field] ?? null
      if (value !== null) this.stated[field]!++
      if (field === this.nameField) this.packer.writeNames(this.row, value)
      else this.row.integer(this.numbers[field]!)
    }
    this.row.integer(this.numberOf(issues))
  }

  /** The number of a value that is held once for all records that share it; 0 for null. */
  private numberOf(value: unknown): number {
    this.scratch.length = 0
    this.packer.write(this.scratch, value)
    const number = this.values.intern(this.scratch.bytes, 0, this.scratch.length)
    return value === null ? 0 : number + 1
  }

  private roughNumber(field: number, value: unknown): number {
    const rough = this.fields[field]!.rough?.(value) ?? null
    return rough === null ? 0 : this.numberOf(rough)
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
    const known = this.decoded.at(number)
    if (known !== undefined) return known
    const reader = new ByteReader(new Uint8Array(0))
    this.values.place(reader, number)
    return this.decoded.keep(number, this.packer.read(reader))
  }

  /** The posting lists of a slot; leaves the reader behind them. */
  private listsOfSlot(slot: number): readonly number[] {
    this.placeRow(this.reader, slot)
    const lists: number[] = []
    for (let rest = this.reader.integer(); rest > 0; rest--) lists.push(this.reader.integer())
    return lists
  }
}
