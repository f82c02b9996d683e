import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { probabilityOf, rivalUnits, shareOut } from '../../src/score/probability.js'

const scores = fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 }), { maxLength: 130 })
const toBits = (units: number) => units / 1024

it('all records and nobody sum to one', () => {
  fc.assert(
    fc.property(scores, (units) => {
      const { records, nobody } = shareOut(units.map(toBits))
      expect(records.reduce((sum, share) => sum + share, nobody)).toBeCloseTo(1, 9)
    }),
  )
})

it('no share depends on the order of the records', () => {
  const shuffled = scores.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const shareOf = (all: number[]) =>
        new Map(shareOut(all.map(toBits)).records.map((share, i) => [all[i], share]))
      expect(shareOf(other)).toEqual(shareOf(list))
    }),
  )
})

it('the score and the rivals together are the log odds of the share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -8000, max: 8000 }),
      fc.array(fc.integer({ min: -8000, max: 8000 })),
      (own, others) => {
        const share = shareOut([own, ...others].map(toBits)).records[0]!
        const all = [own, ...others].sort((a, b) => b - a)
        const place = all.indexOf(own)
        expect(probabilityOf(own + rivalUnits(all, place + 1)[place]!)).toBeCloseTo(share, 3)
      },
    ),
  )
})

it('more evidence for one record never lowers its share', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: -9000, max: 9000 }), fc.nat(5000), (others, own, more) => {
      const shareWith = (units: number) => shareOut([units, ...others].map(toBits)).records[0]!
      expect(shareWith(own + more)).toBeGreaterThanOrEqual(shareWith(own))
    }),
  )
})
