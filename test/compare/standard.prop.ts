import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { forgetNames } from '../../src/names/forget.js'
import type { Field } from '../../src/record/field.js'
import type { PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import type { Prepared } from '../../src/record/prepared.js'
import { wellFormedPerson } from '../record/people.js'

const forgetful = standardFields.map((field) => ({ ...field, recurs: () => null })) as readonly Field[]

/** Tokens that were forgotten are other objects afterwards: their letters say which they are. */
const written = (prepared: Prepared): string =>
  JSON.stringify(prepared, (key: string, value) => (key === 'token' ? value.letters : value))

it('what is remembered of a value is what reading it would give', () => {
  fc.assert(
    fc.property(wellFormedPerson, (input) => {
      const person = input as PersonInput
      const read = written(prepareRecord(person, forgetful))
      expect(written(prepareRecord(person, standardFields))).toBe(read)
      expect(written(prepareRecord(person, standardFields))).toBe(read)
      forgetNames()
      expect(written(prepareRecord(person, standardFields))).toBe(read)
    }),
    { numRuns: 400 },
  )
})
