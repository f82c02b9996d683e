import type * as z from 'zod/mini'
import type { Issue } from '../errors.js'

type Path = readonly PropertyKey[]
type SchemaIssue = z.core.$ZodIssue

/** The path of an input, or its place among `records`: the path of one in a million is spelt where something is wrong with it. */
export type Place = string | number

export const pathOf = (place: Place): string => (typeof place === 'number' ? `records[${place}]` : place)

/** Longest piece of an unknown property's name that an error repeats. */
const KEY_LIMIT = 40

/** `names[0].given`, below the place where the input itself stands. */
export function pathText(path: Path, root = ''): string {
  let text = root
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? String(step) : `.${String(step)}`
  }
  return text
}

/** What the schema found, as issues that name the place and what was expected there, never what was found. */
export function issuesOf(found: readonly SchemaIssue[], input: unknown, root = ''): Issue[] {
  return found.flatMap((issue) => translate(issue, input, [], root))
}

function translate(issue: SchemaIssue, input: unknown, parents: Path, root: string): Issue[] {
  const path = [...parents, ...issue.path]
  if (issue.code === 'invalid_union')
    return nearestBranch(issue.errors).flatMap((inner) => translate(inner, input, path, root))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-property',
      path: pathText([...path, readableKey(key)], root),
      expected: 'no property of this name',
    }))
  }
  const missing = valueAt(input, path) === undefined
  return [
    { code: missing ? 'missing' : codeOf(issue), path: pathText(path, root), expected: expectedBy(issue) },
  ]
}

/** The form of a union that the writer most likely meant: the one with the fewest complaints, type first. */
function nearestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  let nearest = branches[0] ?? []
  let least = Number.POSITIVE_INFINITY
  for (const branch of branches) {
    const complaints = branch.reduce((sum, issue) => sum + burden(issue), 0)
    if (complaints < least) {
      least = complaints
      nearest = branch
    }
  }
  return nearest
}

function burden(issue: SchemaIssue): number {
  if (issue.code === 'invalid_type' && issue.path.length === 0) return 1000
  if (issue.code === 'unrecognized_keys') return 10 * issue.keys.length
  return issue.code === 'invalid_type' ? 5 : 1
}

function codeOf(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type'
    case 'too_big':
      return issue.origin === 'number' ? 'too-large' : 'too-long'
    case 'too_small':
      return issue.origin === 'number' ? 'too-small' : 'too-short'
    case 'invalid_format':
      return 'wrong-format'
    case 'invalid_value':
      return 'not-allowed'
    default:
      return 'invalid'
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
}

function expectedBy(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'invalid_format':
      // Each pattern says in its own words what it stands for.
      return issue.message
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    default:
      return 'a valid value'
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function readableKey(key: string): string {
  const plain = key.replace(/[^\p{L}\p{N}_ .-]/gu, '?')
  return plain.length > KEY_LIMIT ? `${plain.slice(0, KEY_LIMIT)}…` : plain
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}
