import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactExp, exactLog2, exactPower } from '../src/exact-math.js'

describe('exactLog2', () => {
  it.each([
    [1, 0],
    [2, 1],
    [1024, 10],
    [0.125, -3],
    [2 ** -40, -40],
  ])('log2(%d) is %d exactly', (x, expected) => {
    expect(exactLog2(x)).toBe(expected)
  })

  it('is the logarithm', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
        expect(Math.abs(exactLog2(x) - Math.log2(x))).toBeLessThan(1e-13)
      }),
    )
  })

  it('of nothing is minus infinity', () => {
    expect(exactLog2(0)).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('exactExp', () => {
  it('is the exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(exactExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-11)
      }),
    )
    expect(exactExp(0)).toBe(1)
    expect(exactExp(-800)).toBe(0)
  })
})

describe('exactPower', () => {
  it.each([
    [0, 1],
    [10, 1024],
    [-40, 2 ** -40],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
  ])('2^%d is %d exactly', (x, expected) => {
    expect(exactPower(x)).toBe(expected)
  })

  it('is the power of two', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => {
        expect(Math.abs(exactPower(x) / 2 ** x - 1)).toBeLessThan(1e-14)
      }),
    )
  })

  it('is the same whether it is looked up or worked out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300 * 1024, max: 300 * 1024 }), (units) => {
        expect(exactPower(units / 1024)).toBe(worked(units / 1024))
      }),
    )
  })
})

/** The whole part by doubling, one at a time, and the rest by its series. */
function worked(x: number): number {
  const whole = Math.round(x)
  const rest = (x - whole) * Math.LN2
  let power = 1
  for (let term = 18; term >= 1; term--) power = 1 + (power * rest) / term
  for (let i = 0; i < Math.abs(whole); i++) power = whole > 0 ? power * 2 : power / 2
  return power
}
