import { Memory, onForget } from '../text/memory.js'
import type { Field, PrepareIssue } from './field.js'
import type { PersonInput } from './parse.js'
import type { Prepared } from './prepared.js'

/** The prepared form of a valid person: every value read once, in the order of `fields`. */
export function prepareRecord(person: PersonInput, fields: readonly Field[]): Prepared {
  const readers = readersOf(fields)
  const values: unknown[] = []
  const keys: string[] = []
  const issues: PrepareIssue[] = []
  for (let i = 0; i < readers.length; i++) {
    const reader = readers[i]!
    const input = person[reader.name]
    values.push(input === undefined ? null : reader.read(input, keys, issues))
  }
  return { id: person.id ?? null, values, keys, issues }
}

/** What an input says in one field. */
interface Reading {
  readonly value: unknown
  readonly keys: readonly string[]
  readonly issues: readonly PrepareIssue[]
}

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
  private readonly memory: Memory<Reading> | null

  constructor(field: Field) {
    this.name = field.name as keyof PersonInput
    this.field = field
    this.memory = field.recurs === undefined ? null : new Memory(REMEMBERED)
  }

  /** The value of an input; its keys and issues are added to those of the other fields. */
  read(input: unknown, keys: string[], issues: PrepareIssue[]): unknown {
    const { memory } = this
    if (memory === null) return this.readAnew(input, keys, issues)
    const text = this.field.recurs!(input)
    if (text === null) return this.readAnew(input, keys, issues)
    const reading = memory.get(text) ?? this.remember(memory, text, input)
    for (const key of reading.keys) keys.push(key)
    for (const issue of reading.issues) issues.push(issue)
    return reading.value
  }

  private remember(memory: Memory<Reading>, text: string, input: unknown): Reading {
    const keys: string[] = []
    const issues: PrepareIssue[] = []
    const reading = { value: this.readAnew(input, keys, issues), keys, issues }
    memory.set(text, reading)
    return reading
  }

  private readAnew(input: unknown, keys: string[], issues: PrepareIssue[]): unknown {
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
