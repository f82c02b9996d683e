import { describe, expect, it } from 'vitest'
import {
  clampOdds,
  logOdds,
  priorUnits,
  probabilityOf,
  rivalUnits,
  shareOut,
} from '../../src/score/probability.js'

describe('before any evidence', () => {
  it.each([
    [0.5, 1, 0],
    [0.5, 1024, -10],
    [0.8, 1, 2],
    [0.2, 4, -4],
    [0.5, 0, 0],
  ])('coverage %d and %i records give %d bits', (coverage, size, bits) => {
    expect(priorUnits(coverage, size)).toBeCloseTo(bits * 1024, 0)
  })
})

describe('records compete', () => {
  it.each<[string, number[], number[], number]>([
    ['nobody alone', [], [], 1],
    ['one even', [0], [0.5], 0.5],
    ['two that fit equally share', [60, 60], [0.5, 0.5], 0],
    ['a strong one against a weak one', [10, 0], [1024 / 1026, 1 / 1026], 1 / 1026],
    ['exponents beyond a double', [5000, 4999], [2 / 3, 1 / 3], 0],
    ['exponents below a double', [-5000], [0], 1],
  ])('%s', (_name, scores, records, nobody) => {
    const shares = shareOut(scores)
    expect(shares.nobody).toBeCloseTo(nobody, 12)
    for (const [i, share] of shares.records.entries()) expect(share).toBeCloseTo(records[i]!, 12)
  })

  it('takes from each what the others have', () => {
    expect(rivalUnits([], 9)).toEqual([])
    expect(rivalUnits([5], 9)).toEqual([0])
    expect(rivalUnits([0, 0], 1)).toEqual([-1024])
    expect(rivalUnits([0, 0, 0, 0], 4)).toEqual([-2048, -2048, -2048, -2048])
    expect(rivalUnits([3_000_000, 2_000_000, -3_000_000], 3)).toEqual([-2_000_000, -3_000_000, -3_000_000])
  })
})

describe('odds', () => {
  it.each([
    [0, 0.5],
    [1024, 2 / 3],
    [-1024, 1 / 3],
    [3 * 1024, 8 / 9],
  ])('%i units are %d', (units, probability) => {
    expect(probabilityOf(units)).toBeCloseTo(probability, 12)
    expect(logOdds(probability)).toBe(units)
  })

  it('are never certain', () => {
    expect(probabilityOf(clampOdds(1e9, 0.01))).toBeLessThanOrEqual(0.99)
    expect(probabilityOf(clampOdds(1e9, 0.01))).toBeCloseTo(0.99, 3)
    expect(clampOdds(-1e9, 0.01)).toBe(-clampOdds(1e9, 0.01))
    expect(clampOdds(5, 0.01)).toBe(5)
  })
})
