import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createParser } from '../../src/record/parse.js'
import { personShape } from '../../src/record/person.js'
import { isWellFormed } from '../../src/record/well-formed.js'
import { oddPerson, wellFormedPerson } from './people.js'

const schema = z.strictObject(personShape)

describe('the short look at a person', () => {
  it('sees that nothing is wrong', () => {
    fc.assert(
      fc.property(wellFormedPerson, (person) => {
        expect(isWellFormed(person)).toBe(true)
        expect(schema.safeParse(person).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('says what the schema says', () => {
    fc.assert(
      fc.property(oddPerson, (input) => {
        expect(isWellFormed(input)).toBe(schema.safeParse(input).success)
      }),
      { numRuns: 10_000 },
    )
  })

  it('leaves what is wrong to the schema, and knows no other fields', () => {
    const { check } = createParser([{ name: 'phone', schema: z.string() }])
    expect(isWellFormed({ names: [], phone: '1' })).toBe(false)
    expect(check({ names: [], phone: '1' })).toHaveProperty('person')
    expect(check({ names: [], phone: 1 })).toHaveProperty('issues')
  })
})
