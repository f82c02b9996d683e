import { describe, expect, it } from 'vitest'
import { calibrationError } from '../../src/evaluate/calibration.js'
import { fitCalibration } from '../../src/learn/calibrate.js'
import { fitLine } from '../../src/learn/platt.js'
import type { ScoredPair } from '../../src/learn/scored.js'
import { chance } from './chance.js'

/** Pairs whose true worth is `worth(bits)`, half of them one child before any evidence. */
function scored(count: number, seed: number, worth: (bits: number) => number): ScoredPair[] {
  const { float } = chance(seed)
  return Array.from({ length: count }, () => {
    const bits = 24 * float() - 12
    return { bits, same: float() < 1 / (1 + 2 ** -worth(bits)) }
  })
}

describe("Platt's line", () => {
  it.each<[number, number]>([
    [1, 0],
    [0.5, 1],
    [0.7, -2],
    [1.8, 0.5],
  ])('finds slope %d and intercept %d again', (slope, intercept) => {
    const line = fitLine(
      scored(20_000, 21, (bits) => slope * bits + intercept),
      0,
    )
    expect(Math.abs(line.slope - slope)).toBeLessThan(0.06 * slope)
    expect(Math.abs(line.intercept - intercept)).toBeLessThan(0.15)
  })
  it('takes the prior out of the intercept', () => {
    const pairs = scored(20_000, 22, (bits) => bits - 3)
    expect(fitLine(pairs, -3).intercept).toBeCloseTo(fitLine(pairs, 0).intercept + 3, 1)
  })
  it('stays finite where the pairs are parted cleanly', () => {
    const clean = Array.from({ length: 40 }, (_, at) => ({ bits: at - 19.5, same: at >= 20 }))
    const { slope } = fitLine(clean, 0)
    expect(slope).toBeGreaterThan(0)
    expect(slope).toBeLessThan(10)
  })
  it('rises even where evidence misleads', () => {
    const upside = Array.from({ length: 200 }, (_, at) => ({ bits: at - 99.5, same: at < 100 }))
    expect(fitLine(upside, 0).slope).toBe(0.01)
  })
})

const bent = (bits: number) => (bits < 0 ? 0.2 * bits - 1 : bits < 6 ? -1 + 0.1 * bits : 1.5 * (bits - 6))

describe('a calibration', () => {
  it.each<[string, (bits: number) => number, string]>([
    ['evidence that is what it says', (bits) => bits, 'none'],
    ['evidence that says too much', (bits) => 0.4 * bits - 1, 'line'],
    ['evidence that is bent', bent, 'knots'],
  ])('%s', (_name, worth, method) => {
    const fitted = fitCalibration(scored(8000, 23, worth), { seed: 1, prior: 0.5 })
    expect(fitted.method).toBe(method)
    if (method === 'none') expect(fitted.calibration).toEqual({ slope: 1, intercept: 0 })
    else expect(calibrationError(fitted.after)!).toBeLessThan(calibrationError(fitted.before)! / 3)
  })
  it('is the same twice, and the folds depend on the seed', () => {
    const pairs = scored(400, 24, bent)
    const dealtBy = (seed: number) => fitCalibration(pairs, { seed })
    expect(dealtBy(1)).toEqual(dealtBy(1))
    expect(dealtBy(2).losses).not.toEqual(dealtBy(1).losses)
  })
  it('is chosen by pairs that it was not fitted to', () => {
    const { losses, method } = fitCalibration(
      scored(2000, 25, (bits) => 0.5 * bits),
      { seed: 1 },
    )
    const least = Math.min(...Object.values(losses).filter((loss) => loss !== null))
    expect(losses[method]).toBe(least)
  })
  it('leaves out knots where all is pooled into one', () => {
    const upside = Array.from({ length: 200 }, (_, at) => ({ bits: at - 99.5, same: at < 100 }))
    const { losses } = fitCalibration(upside, { seed: 1 })
    expect(losses.knots).toBeNull()
  })
})

describe('a calibration is refused', () => {
  const pairs = scored(100, 26, (bits) => bits)
  it.each<[string, () => unknown, RegExp]>([
    [
      'with too few of one child',
      () =>
        fitCalibration(
          pairs.filter(({ same }) => !same),
          { seed: 1 },
        ),
      /too-short/,
    ],
    [
      'with bits that are none',
      () => fitCalibration([...pairs, { bits: Number.NaN, same: true }], { seed: 1 }),
      /bits/,
    ],
    ['in one fold', () => fitCalibration(pairs, { seed: 1, folds: 1 }), /folds/],
    ['with a prior that is certain', () => fitCalibration(pairs, { seed: 1, prior: 0 }), /prior/],
  ])('%s', (_name, run, message) => expect(run).toThrow(message))
})
