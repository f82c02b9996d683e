import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate } from '../../src/score/calibration.js'

const knots: [number, number][] = [
  [-10, -6],
  [0, -1],
  [20, 12],
]

describe('evidence and what it proved to be worth', () => {
  it.each([
    [-10, -6],
    [0, -1],
    [20, 12],
    [-5, -3.5],
    [10, 5.5],
    [-12, -8],
    [25, 17],
  ])('%d bits by knots: %d', (evidence, worth) =>
    expect(calibrate(evidence * 1024, { knots })).toBe(worth * 1024),
  )

  it('by a line', () => {
    expect(calibrate(2048, { slope: 0.5, intercept: -1 })).toBe(0)
    expect(calibrate(12_345, { slope: 1, intercept: 0 })).toBe(12_345)
  })

  it('keeps the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(10_000), (units, more) => {
        expect(calibrate(units + more, { knots })).toBeGreaterThanOrEqual(calibrate(units, { knots }))
      }),
    )
  })
})
