import { Memory, onForget } from '../text/memory.js'
import type { Field, PrepareIssue } from './field.js'
import type { PersonInput } from './parse.js'
import type { Prepared } from './prepared.js'

/** The prepared form of a valid person: every value read once, in the order of `fields`. */
export function prepareRecord(person: PersonInput, fields: readonly Field[]): Prepared {
  const readers = readersOf(fields)
  const record = new ReadRecord(person.id ?? null, readers.length)
  for (let i = 0; i < readers.length; i++) {
    const reader = readers[i]!
    const input = person[reader.name]
    if (input === undefined) record.take(i, null, 0)
    else reader.readInto(record, i, input)
  }
  return record
}

/** A record as it is read, field by field. Which readings it is made of belongs to it, but not to what it says. */
class ReadRecord implements Prepared {
  readonly id: string | null
  readonly values: unknown[]
  readonly keys: string[] = []
  readonly issues: PrepareIssue[] = []
  readonly #readings: number[]

  constructor(id: string | null, fields: number) {
    this.id = id
    this.values = new Array(fields)
    this.#readings = new Array(fields)
  }

  get readings(): readonly number[] {
    return this.#readings
  }

  take(field: number, value: unknown, reading: number): void {
    this.values[field] = value
    this.#readings[field] = reading
  }
}

/** What an input says in one field. */
interface Reading {
  readonly serial: number
  readonly value: unknown
  readonly keys: readonly string[]
  readonly issues: readonly PrepareIssue[]
}

let nextSerial = 1

/** Most inputs of a field that are remembered. */
const REMEMBERED = 1 << 15

let readersOfFields = new WeakMap<readonly Field[], readonly FieldReader[]>()
onForget(() => {
  readersOfFields = new WeakMap()
})

function readersOf(fields: readonly Field[]): readonly FieldReader[] {
  const known = readersOfFields.get(fields)
  if (known !== undefined) return known
  const made = fields.map((field) => new FieldReader(field))
  readersOfFields.set(fields, made)
  return made
}

/** Reads one field; an input that recurs is read once. */
class FieldReader {
  readonly name: keyof PersonInput
  private readonly field: Field
  private readonly memory: Memory<Reading, string | number> | null

  constructor(field: Field) {
    this.name = field.name as keyof PersonInput
    this.field = field
    this.memory = field.recurs === undefined ? null : new Memory(REMEMBERED)
  }

  /** Adds what an input says to the record. */
  readInto(record: ReadRecord, field: number, input: unknown): void {
    const said = this.memory === null ? null : this.field.recurs!(input)
    if (said === null) {
      record.take(field, this.read(input, record.keys, record.issues), 0)
      return
    }
    const { serial, value, keys, issues } = this.memory!.get(said) ?? this.remember(said, input)
    record.take(field, value, serial)
    for (const key of keys) record.keys.push(key)
    for (const issue of issues) record.issues.push(issue)
  }

  private remember(said: string | number, input: unknown): Reading {
    const keys: string[] = []
    const issues: PrepareIssue[] = []
    const reading = { serial: nextSerial++, value: this.read(input, keys, issues), keys, issues }
    this.memory!.set(said, reading)
    return reading
  }

  private read(input: unknown, keys: string[], issues: PrepareIssue[]): unknown {
    const { field } = this
    const value = field.prepare(input, issues)
    if (value !== null && field.keys !== undefined)
      for (const key of field.keys(value)) keys.push(`${field.name}:${key}`)
    return value
  }
}

/** True where no field holds anything that could be compared. */
export function isBlank(prepared: Prepared): boolean {
  return prepared.values.every((value) => value === null)
}
