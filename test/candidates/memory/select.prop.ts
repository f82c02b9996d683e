import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Best } from '../../../src/candidates/memory/select.js'

/** Slots in no order, each with an id of its own; scores so few that many are equal. */
const scored = fc
  .uniqueArray(fc.nat(400), { maxLength: 200 })
  .chain((slots) =>
    fc.tuple(
      ...slots.map((slot) => fc.record({ slot: fc.constant(slot), score: fc.integer({ min: 1, max: 4 }) })),
    ),
  )
const idOf = (slot: number) => (slot * 7919) % 1009
const order = (a: number, b: number) => idOf(a) - idOf(b)

it('keeps the best by score and then by id, in whatever order they come', () => {
  fc.assert(
    fc.property(scored, fc.integer({ min: 1, max: 30 }), (all, limit) => {
      const best = new Best(limit, order)
      for (const { slot, score } of all) best.add(slot, score)
      const judged = [...all].sort((a, b) => b.score - a.score || order(a.slot, b.slot)).slice(0, limit)
      const slots = judged.map(({ slot }) => slot)
      expect(best.least).toBe(judged.length < limit ? 0 : judged[limit - 1]!.score)
      expect([...best.held()].sort()).toEqual([...slots].sort())
      expect(best.ranked()).toEqual(slots)
    }),
    { numRuns: 300 },
  )
})

it('compares the ids of many equal ones about once each', () => {
  let compared = 0
  const best = new Best(10, (a, b) => {
    compared++
    return order(a, b)
  })
  for (let slot = 0; slot < 1000; slot++) best.add(slot, 5)
  expect(best.ranked()).toEqual(
    Array.from({ length: 1000 }, (_, slot) => slot)
      .sort(order)
      .slice(0, 10),
  )
  expect(compared).toBeLessThan(3000)
})
