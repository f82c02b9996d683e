import * as fc from 'fast-check'
import { it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { MISSING } from '../../src/record/field.js'
import { defaultModel } from '../../src/score/model.js'
import { leftOf, sumWithoutRepetition, withoutRepetition } from '../../src/score/repetition.js'

const units = fc.integer({ min: -20 * 1024, max: 20 * 1024 })
const told = fc.integer({ min: 0, max: 30 * 1024 })
const row = fc.record({
  perBit: fc.double({ min: 0, max: 1, noNaN: true }),
  most: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
})

/** One unit more or less is what rounding to integers may do. */
const ROUNDING = 1

it('what is left has the sign of what there was, and is no more', () =>
  fc.assert(
    fc.property(units, told, row, (worth, said, how) => {
      const left = leftOf(worth, said, how)
      return Math.abs(left) <= Math.abs(worth) && left * worth >= 0
    }),
  ))

it('more told never makes all of it together less', () =>
  fc.assert(
    fc.property(units, told, told, row, (worth, a, b, how) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      return more + leftOf(worth, more, how) >= less + leftOf(worth, less, how) - ROUNDING
    }),
  ))

it('stronger evidence leaves no less', () =>
  fc.assert(
    fc.property(units, units, told, row, (a, b, said, how) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      return leftOf(high, said, how) >= leftOf(low, said, how) - ROUNDING
    }),
  ))

it('the sum from nothing but units is that of the evidence, but for relatives', () =>
  fc.assert(
    fc.property(
      fc.array(units, { minLength: standardFields.length, maxLength: standardFields.length }),
      (all) => {
        const worths = all.map((one, i) => (standardFields[i]!.name === 'relatives' ? 0 : one))
        const evidence = worths.map((one, i) => ({
          field: standardFields[i]!.name,
          level: 'same',
          units: one,
          family: 0,
          reasons: [],
        }))
        const left = withoutRepetition(
          evidence,
          evidence.map(() => MISSING),
          defaultModel,
        )
        const sum = left.reduce((total, one) => total + one.units, 0)
        return sumWithoutRepetition(standardFields, worths, defaultModel) === sum
      },
    ),
  ))
