import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '../../src/evaluate/bootstrap.js'
import { proportion } from '../../src/evaluate/proportions.js'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('a bootstrap interval', () => {
  const found = [...Array(43).fill(1), ...Array(67).fill(0)]

  it('is the same for the same seed', () => {
    const ranks = Array.from({ length: 90 }, (_, at) => 1 / (at + 1))
    expect(bootstrapInterval(ranks, mean, { seed: 1 })).toEqual(bootstrapInterval(ranks, mean, { seed: 1 }))
    expect(bootstrapInterval(ranks, mean, { seed: 1 })).not.toEqual(
      bootstrapInterval(ranks, mean, { seed: 2 }),
    )
  })

  it('is near the Wilson interval for a share', () => {
    const { low, high } = bootstrapInterval(found, mean, { seed: 1, rounds: 4000 })!
    const wilson = proportion(43, 110)
    expect(Math.abs(low - wilson.low!)).toBeLessThan(0.02)
    expect(Math.abs(high - wilson.high!)).toBeLessThan(0.02)
  })

  it('narrows with a lower level', () => {
    const wide = bootstrapInterval(found, mean, { seed: 1 })!
    const narrow = bootstrapInterval(found, mean, { seed: 1, level: 0.5 })!
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low)
  })

  it('is a point where all values are one', () => {
    expect(bootstrapInterval([2, 2, 2], mean, { seed: 3 })).toEqual({ low: 2, high: 2 })
  })

  it('is unknown of nothing', () => {
    expect(bootstrapInterval([], mean, { seed: 3 })).toBeNull()
  })
})
