import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { RecordStore } from '../../src/match/store.js'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'é')
const record = fc.record({
  text: fc.string({ unit: 'binary' }),
  list: fc.array(fc.nat(9), { maxLength: 30 }),
})
const step = fc.oneof(fc.record({ set: id, record }), fc.record({ delete: id }))

it('a store holds what a map would', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const store = new RecordStore<object>()
      const map = new Map<string, object>()
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
  const store = new RecordStore<object>()
  store.set('a', { text: 'before' })
  const recalled = store.recall('a')
  store.set('a', { text: 'after' })
  store.delete('a')
  expect(recalled()).toEqual({ text: 'before' })
  expect(store.recall('a')()).toBeUndefined()
})
