import { describe, expect, it } from 'vitest'
import type { NamesakeError } from '../../src/errors.js'
import { exactLog2 } from '../../src/exact-math.js'
import { fitLevels } from '../../src/learn/em.js'
import { composePairs, model, statistics, truth } from './composed-pairs.js'

const unrelated = composePairs(20_000, 1, { prior: 0 })
const pairs = composePairs(20_000, 2)
const options = { unrelated, model, statistics, prior: 0.15, learnPrior: true, strength: 0 }
const fitted = fitLevels(pairs, options)

describe('levels learnt from pairs that nobody decided', () => {
  it.each<[string, string, number, number]>([
    ['kin', 'same', 0.7, 0.1],
    ['kin', 'near', 0.2, 0.2],
    ['kin', 'other', 0.1, 0.7],
    ['mark', 'same', 0.9, 0.25],
    ['mark', 'other', 0.1, 0.75],
    ['land', 'same', 0.8, 0.46],
  ])('%s %s: %d for one child, %d for two', (field, level, same, chance) => {
    const learnt = fitted.levels[field]![level]!
    expect(Math.abs(learnt.same - same)).toBeLessThan(0.03)
    expect(Math.abs(learnt.unrelated - chance)).toBeLessThan(0.02)
  })
  it('the prior', () => expect(Math.abs(fitted.prior - truth.prior)).toBeLessThan(0.03))
  it('the usual share of what strangers share', () => {
    const chance = Object.values(truth.land.shares).reduce((sum, share) => sum + share ** 2, 0)
    expect(fitted.levels.land!.same!.usual).toBeCloseTo(chance, 2)
    expect(fitted.levels.land!.other!.usual).toBeNull()
  })
  it('stops when it has converged', () => {
    expect(fitted.converged).toBe(true)
    expect(fitLevels(pairs, { ...options, rounds: 2 }).converged).toBe(false)
  })
  it('is the same twice, and in any order of the pairs but for rounding', () => {
    expect(fitLevels(pairs, options)).toEqual(fitted)
    const turned = fitLevels([...pairs].reverse(), options)
    expect(turned.levels.kin!.same!.same).toBeCloseTo(fitted.levels.kin!.same!.same, 9)
  })
})

it('unknown fields are left out, and change nothing but the certainty', () => {
  const holes = fitLevels(composePairs(20_000, 3, { unknown: 0.3 }), {
    ...options,
    prior: 0.3,
    learnPrior: false,
  })
  expect(Math.abs(holes.levels.kin!.same!.same - 0.7)).toBeLessThan(0.04)
  expect(Math.abs(holes.levels.mark!.same!.same - 0.9)).toBeLessThan(0.04)
})

it('what is known beforehand helps: certain pairs give their counts', () => {
  const known = composePairs(3000, 4).map((pair) => ({ ...pair, bits: pair.same ? 60 : -60 }))
  const { levels, prior } = fitLevels(known, { ...options, prior: 0.5 })
  const same = known.filter((pair) => pair.same)
  const kin = same.filter(({ agreements }) => agreements.kin!.level === 'same').length
  expect(levels.kin!.same!.same).toBeCloseTo(kin / same.length, 6)
  expect(levels.kin!.same!.pairs).toBeCloseTo(kin, 6)
  expect(prior).toBeCloseTo(same.length / known.length, 6)
})

it('agreement on a rare value says more than on a common one', () => {
  const one = (value: string, other: object = {}) => [
    { agreements: { land: { level: 'same', value }, ...other } },
  ]
  const guess = (value: string) =>
    fitLevels(one(value), { ...options, learnPrior: true, rounds: 1, strength: 1, prior: 0.5 }).prior
  const odds = (share: number) => share / (1 - share)
  expect(odds(guess('C')) / odds(guess('A'))).toBeCloseTo(6, 9)
})

it('evidence without end does not run over', () => {
  const known = composePairs(50, 6).map((pair) => ({ ...pair, bits: pair.same ? 1e9 : -1e9 }))
  const { likelihoods, prior } = fitLevels(known, options)
  expect(likelihoods.every(Number.isFinite)).toBe(true)
  expect(prior).toBeCloseTo(known.filter(({ same }) => same).length / 50, 6)
})

describe('few pairs', () => {
  const { levels } = fitLevels(composePairs(3, 5), { ...options, strength: 1000, learnPrior: false })
  it('leave the rows nearly as the model has them', () => {
    const kin = levels.kin!
    const start = fitLevels(composePairs(3, 5), { ...options, strength: 1e9, learnPrior: false }).levels.kin!
    expect(exactLog2(kin.same!.same)).toBeCloseTo(exactLog2(start.same!.same), 1)
  })
  it('leave no level without probability', () =>
    Object.values(levels).forEach((field) => {
      for (const { same } of Object.values(field)) expect(same).toBeGreaterThan(0)
    }))
})

describe('what cannot be learnt from is refused', () => {
  it.each<[string, () => unknown, string]>([
    ['no pairs', () => fitLevels([], options), 'pairs'],
    ['no random pairs', () => fitLevels(pairs, { ...options, unrelated: [] }), 'unrelated'],
    ['a prior that is certain', () => fitLevels(pairs, { ...options, prior: 1 }), 'prior'],
    ['a strength below zero', () => fitLevels(pairs, { ...options, strength: -1 }), 'strength'],
    ['bits that are none', () => fitLevels([{ agreements: {}, bits: Number.NaN }], options), 'pairs[0].bits'],
    ['no rounds', () => fitLevels(pairs, { ...options, rounds: 0 }), 'rounds'],
    ['a field without rows', () => fitLevels(pairs, { ...options, fields: ['x'] }), 'model.fields.x'],
    [
      'a level without a row',
      () => fitLevels([{ agreements: { kin: { level: 'far' } } }], options),
      'model.fields.kin.far',
    ],
  ])('%s', (_name, run, path) => {
    let found = ''
    try {
      run()
    } catch (error) {
      found = (error as NamesakeError).path
    }
    expect(found).toBe(path)
  })
})
