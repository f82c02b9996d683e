import { Memory, onForget } from '../text/memory.js'
import type { Field, PrepareIssue } from './field.js'
import type { PersonInput } from './parse.js'
import type { Prepared } from './prepared.js'

/** The prepared form of a valid person: every value read once, in the order of `fields`. */
export function prepareRecord(person: PersonInput, fields: readonly Field[]): Prepared {
  const memories = memoriesOf(fields)
  const values: unknown[] = []
  const keys: string[] = []
  const issues: PrepareIssue[] = []
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!
    const input = person[field.name as keyof PersonInput]
    if (input === undefined) values.push(null)
    else {
      const text = field.recurs?.(input) ?? null
      values.push(
        text === null
          ? readInto(field, input, keys, issues)
          : recallInto(memories[i]!, text, field, input, keys, issues),
      )
    }
  }
  return { id: person.id ?? null, values, keys, issues }
}

function readInto(field: Field, input: unknown, keys: string[], issues: PrepareIssue[]): unknown {
  const value = field.prepare(input, issues)
  if (value !== null && field.keys !== undefined)
    for (const key of field.keys(value)) keys.push(`${field.name}:${key}`)
  return value
}

/** What an input says in one field. */
interface Reading {
  readonly value: unknown
  readonly keys: readonly string[]
  readonly issues: readonly PrepareIssue[]
}

/** Most inputs of a field that are remembered. */
const REMEMBERED = 1 << 15

let memoriesOfFields = new WeakMap<readonly Field[], readonly Memory<Reading>[]>()
onForget(() => {
  memoriesOfFields = new WeakMap()
})

function memoriesOf(fields: readonly Field[]): readonly Memory<Reading>[] {
  const known = memoriesOfFields.get(fields)
  if (known !== undefined) return known
  const made = fields.map(() => new Memory<Reading>(REMEMBERED))
  memoriesOfFields.set(fields, made)
  return made
}

/** As `readInto`, but an input that was read before is not read again. */
function recallInto(
  memory: Memory<Reading>,
  text: string,
  field: Field,
  input: unknown,
  keys: string[],
  issues: PrepareIssue[],
): unknown {
  const reading = memory.get(text) ?? remember(memory, text, field, input)
  for (const key of reading.keys) keys.push(key)
  for (const issue of reading.issues) issues.push(issue)
  return reading.value
}

function remember(memory: Memory<Reading>, text: string, field: Field, input: unknown): Reading {
  const keys: string[] = []
  const issues: PrepareIssue[] = []
  const reading = { value: readInto(field, input, keys, issues), keys, issues }
  memory.set(text, reading)
  return reading
}

/** True where no field holds anything that could be compared. */
export function isBlank(prepared: Prepared): boolean {
  return prepared.values.every((value) => value === null)
}
