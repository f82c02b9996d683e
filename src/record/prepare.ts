import type { Field, PrepareIssue } from './field.js'
import type { PersonInput } from './parse.js'
import type { Prepared } from './prepared.js'

/** The prepared form of a valid person: every value read once, in the order of `fields`. */
export function prepareRecord(person: PersonInput, fields: readonly Field[]): Prepared {
  const values: unknown[] = []
  const keys: string[] = []
  const issues: PrepareIssue[] = []
  for (const field of fields) {
    const input = person[field.name as keyof PersonInput]
    const value = input === undefined ? null : field.prepare(input, issues)
    values.push(value)
    if (value === null || field.keys === undefined) continue
    for (const key of field.keys(value)) keys.push(`${field.name}:${key}`)
  }
  return { id: person.id ?? null, values, keys, issues }
}

/** True where no field holds anything that could be compared. */
export function isBlank(prepared: Prepared): boolean {
  return prepared.values.every((value) => value === null)
}
