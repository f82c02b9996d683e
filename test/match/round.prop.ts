import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { figureText, roundToSum } from '../../src/match/round.js'

const figures = fc.array(fc.integer({ min: -40_000, max: 40_000 }), { maxLength: 30 })

it('rounded figures add up to the rounded total', () => {
  fc.assert(
    fc.property(figures, (units) => {
      const { tenths, total } = roundToSum(units)
      expect(tenths.reduce((sum, value) => sum + value, 0)).toBe(total)
      expect(total).toBe(Math.round((units.reduce((sum, value) => sum + value, 0) * 10) / 1024))
    }),
  )
})

it('no figure is off by a tenth or more', () => {
  fc.assert(
    fc.property(figures, (units) => {
      for (const [i, tenth] of roundToSum(units).tenths.entries()) {
        expect(Math.abs(tenth - (units[i]! * 10) / 1024)).toBeLessThan(1)
      }
    }),
  )
})

it.each([
  [121, '+12.1'],
  [-4, '−0.4'],
  [0, '0.0'],
  [-100, '−10.0'],
])('%i tenths are %s', (tenths, text) => expect(figureText(tenths)).toBe(text))
