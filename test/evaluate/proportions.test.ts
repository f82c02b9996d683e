import { describe, expect, it } from 'vitest'
import { f1, proportion } from '../../src/evaluate/proportions.js'

describe('a proportion', () => {
  // The published counts; intervals solved by hand from (p - p0)² = z² p0 (1 - p0) / n.
  it.each<[count: number, of: number]>([
    [43, 110],
    [15, 34],
    [3, 13],
    [68, 196],
    [1, 2],
    [0, 4],
    [4, 4],
  ])('%d of %d: the bounds are where the score test turns', (count, of) => {
    const { share, low, high } = proportion(count, of)
    for (const bound of [low!, high!]) {
      if (bound === 0 || bound === 1) continue
      const score = (share! - bound) / Math.sqrt((bound * (1 - bound)) / of)
      expect(Math.abs(score)).toBeCloseTo(1.959963984540054, 9)
    }
    expect(low!).toBeLessThanOrEqual(share!)
    expect(high!).toBeGreaterThanOrEqual(share!)
  })

  it('reaches 0 and 1 where all or none were counted', () => {
    expect(proportion(0, 9).low).toBe(0)
    expect(proportion(9, 9).high).toBe(1)
  })

  it('is unknown of nothing', () => {
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null })
  })
})

describe('F1', () => {
  it.each<[number | null, number | null, number | null]>([
    [1, 1, 1],
    [0.5, 0.25, 1 / 3],
    [0, 0, 0],
    [null, 0.5, null],
    [0.5, null, null],
  ])('of %s and %s is %s', (precision, recall, mean) => {
    if (mean === null) expect(f1(precision, recall)).toBeNull()
    else expect(f1(precision, recall)).toBeCloseTo(mean, 12)
  })
})
