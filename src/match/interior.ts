import { NamesakeError } from '../errors.js'
import type { Field } from '../record/field.js'
import type { PersonInput, PersonParser } from '../record/parse.js'
import type { Holdings } from './holdings.js'

/** What a registry is made of, for the verbs that stand in doors of their own: a page that only searches loads none of them. */
export interface Interior {
  readonly fields: readonly Field[]
  readonly parser: PersonParser
  readonly holdings: Holdings<PersonInput>
  readonly coverage: number
}

const interiors = new WeakMap<object, Interior>()

export function shareInterior(registry: object, interior: Interior): void {
  interiors.set(registry, interior)
}

/** @throws {NamesakeError} `registry.foreign` for what `createRegistry` did not make */
export function interiorOf(registry: object): Interior {
  const interior = interiors.get(registry)
  if (interior !== undefined) return interior
  throw new NamesakeError({
    code: 'registry.foreign',
    path: 'registry',
    expected: 'a registry that createRegistry made',
  })
}
