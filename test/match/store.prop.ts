import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { RecordStore } from '../../src/match/store.js'
import type { PersonInput } from '../../src/record/parse.js'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'é')
const record: fc.Arbitrary<PersonInput> = fc.record(
  {
    names: fc.array(fc.string({ unit: 'binary' }), { maxLength: 9 }),
    places: fc.array(fc.string(), { maxLength: 9 }),
    births: fc.array(
      fc.record({ age: fc.double({ min: 0, max: 20, noNaN: true }), at: fc.constant('2016') }),
      { maxLength: 2 },
    ),
    // JSON knows no negative zero.
    data: fc.jsonValue().map((data): unknown => JSON.parse(JSON.stringify(data))),
  },
  { requiredKeys: ['names'] },
)
const step = fc.oneof(fc.record({ set: id, record }), fc.record({ delete: id }))

it('a store holds what a map would', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const store = new RecordStore<PersonInput>()
      const map = new Map<string, PersonInput>()
      for (const one of steps) {
        if ('set' in one) {
          store.set(one.set, one.record)
          map.set(one.set, one.record)
        } else {
          store.delete(one.delete)
          map.delete(one.delete)
        }
        for (const key of ['a', 'b', 'c', 'd', 'é', 'f']) expect(store.get(key)).toEqual(map.get(key))
      }
    }),
    { numRuns: 50 },
  )
})

it('what was recalled stays as it was', () => {
  const store = new RecordStore<PersonInput>()
  store.set('a', { names: ['before'] })
  const recalled = store.recall('a')
  store.set('a', { names: ['after'] })
  store.delete('a')
  expect(recalled()).toEqual({ names: ['before'] })
  expect(store.recall('a')()).toBeUndefined()
})
