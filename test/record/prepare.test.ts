import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Field } from '../../src/record/field.js'
import type { PersonInput } from '../../src/record/parse.js'
import { isBlank, prepareRecord } from '../../src/record/prepare.js'

const shoe: Field<number, { size: number }> = {
  name: 'shoe',
  schema: z.number(),
  prepare(input, issues) {
    if (input > 60) issues.push({ code: 'shoe.odd', path: 'shoe', expected: 'a size below 60' })
    return input > 60 ? null : { size: input }
  },
  compare: (a, b) => ({ level: a.size === b.size ? 'same' : 'different' }),
  levels: ['same', 'different'],
  keys: ({ size }) => [String(size)],
}
const sex: Field<string, string> = {
  name: 'sex',
  schema: z.string(),
  prepare: (input) => input,
  compare: () => ({ level: 'same' }),
  levels: ['same'],
}

const person = (more: object): PersonInput => ({ names: [], ...more }) as PersonInput

it('prepares every field once, in their order', () => {
  const prepared = prepareRecord(person({ id: 'R-1', shoe: 38, sex: 'male' }), [
    sex,
    shoe,
  ] as readonly Field[])
  expect(prepared).toMatchObject({ id: 'R-1', values: ['male', { size: 38 }], issues: [] })
  expect(prepared.keys).toContain('shoe:38')
})

it('says nothing where the record does', () => {
  const prepared = prepareRecord(person({}), [shoe] as readonly Field[])
  expect(prepared).toEqual({ id: null, values: [null], keys: [], issues: [] })
  expect(isBlank(prepared)).toBe(true)
})

it('keeps what could not be understood, and goes on', () => {
  const prepared = prepareRecord(person({ shoe: 61, sex: 'male' }), [shoe, sex] as readonly Field[])
  expect(prepared.issues).toEqual([{ code: 'shoe.odd', path: 'shoe', expected: 'a size below 60' }])
  expect(isBlank(prepared)).toBe(false)
})

it('reads what recurs once, and reports what is wrong with it each time', () => {
  let read = 0
  const recurring: Field<number, { size: number }> = {
    ...shoe,
    recurs: String,
    prepare(input, issues) {
      read++
      return shoe.prepare(input, issues)
    },
  }
  const fields = [recurring] as readonly Field[]
  const first = [38, 61].map((size) => prepareRecord(person({ shoe: size }), fields))
  expect([38, 61].map((size) => prepareRecord(person({ shoe: size }), fields))).toEqual(first)
  expect(first[1]!.issues).toHaveLength(1)
  expect(read).toBe(2)
})
