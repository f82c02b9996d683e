import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { costAt, groundAt, recall, remember, TOO_MUCH, UNKNOWN } from '../../src/names/pair-memo.js'

/** What a pair costs, and on what ground: the same whenever it is asked. */
const costOf = (a: number, b: number): number => (a * 7919 + b * 104_729) % 30_000
const groundOf = (a: number, b: number): number => (a + b) % 8

const serial = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }))
const question = fc
  .record({ a: serial, b: serial, bound: fc.integer({ min: -1, max: 40_000 }) })
  .map(({ a, b, bound }) => ({ a: Math.min(a, b), b: Math.max(a, b), bound }))

it('says of every pair what is true, or that it does not know', () => {
  let known = 0
  fc.assert(
    fc.property(fc.array(question, { maxLength: 400 }), (questions) => {
      for (const { a, b, bound } of [...questions, ...questions]) {
        const cost = costOf(a, b)
        const place = recall(a, b, bound)
        if (place === UNKNOWN) remember(a, b, bound, Math.min(cost, bound + 1), groundOf(a, b))
        else if (place === TOO_MUCH) expect(cost).toBeGreaterThan(bound)
        else {
          known++
          expect([costAt(place), groundAt(place)]).toEqual([cost, groundOf(a, b)])
          expect(cost).toBeLessThanOrEqual(bound)
        }
      }
    }),
  )
  expect(known).toBeGreaterThan(100)
})

it('remembers two pairs that share a set', () => {
  const pairs = Array.from({ length: 60_000 }, (_, at) => [at + 1, at + 70_000] as const)
  for (const [a, b] of pairs) remember(a, b, 9, 5, 1)
  const kept = pairs.filter(([a, b]) => recall(a, b, 9) !== UNKNOWN)
  expect(kept.length / pairs.length).toBeGreaterThan(0.95)
})
