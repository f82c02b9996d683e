import * as z from 'zod/mini'
import { type Issue, NamesakeError } from '../errors.js'
import type { Field } from './field.js'
import { issuesOf, type Place, pathOf } from './issues.js'
import { personShape } from './person.js'
import { isWellFormed } from './well-formed.js'

const builtIn = z.strictObject(personShape)

/**
 * A person as a caller writes it. `id` may be left out in a referral; `data` belongs to the caller and is never
 * compared and never printed. A property of a caller's own field stands beside these: `PersonInput & { phone?: string }`.
 *
 * @typeParam D what the caller keeps in `data`
 */
export type PersonInput<D = unknown> = Omit<z.infer<typeof builtIn>, 'data'> & {
  readonly data?: D | undefined
}

/** Reads inputs as people for one set of fields; the schema is compiled once. */
export interface PersonParser {
  /** The person, or all that is wrong with the input at once; `place` is that of the input itself, e.g. `referral`. */
  check(
    input: unknown,
    place?: Place,
  ): { readonly person: PersonInput } | { readonly issues: readonly Issue[] }
  /** @throws {NamesakeError} with all issues at once */
  parse(input: unknown, root?: string): PersonInput
}

/** A parser for people that have the built-in properties and those of `fields`. */
export function createParser(fields: readonly Pick<Field, 'name' | 'schema'>[]): PersonParser {
  const shape: Record<string, z.ZodMiniType> = { ...personShape }
  for (const field of fields) shape[field.name] ??= z.optional(field.schema)
  const schema = z.strictObject(shape)

  const check: PersonParser['check'] = (input, place = '') => {
    if (isWellFormed(input)) return { person: input as PersonInput }
    const result = schema.safeParse(input)
    // The input itself goes on, not the schema's copy: nothing was changed, and a register may hold a million of them.
    return result.success
      ? { person: input as PersonInput }
      : { issues: issuesOf(result.error.issues, input, pathOf(place)) }
  }
  return {
    check,
    parse(input, root) {
      const checked = check(input, root)
      if ('issues' in checked) throw new NamesakeError(checked.issues)
      return checked.person
    },
  }
}

const builtInParser = createParser([])

/**
 * Checks a person by hand-written code or by an import, and gives it back with its type.
 *
 * @throws {NamesakeError} with all issues at once; they name places, never values
 * @example
 * const referral = definePerson({ names: ['Filmon Tesfai'], births: [{ age: 15, at: '2016-09' }], nationalities: ['ER'] })
 */
export function definePerson<D = unknown>(input: PersonInput<D>): PersonInput<D> {
  return builtInParser.parse(input) as PersonInput<D>
}
