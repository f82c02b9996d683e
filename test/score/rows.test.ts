import { describe, expect, it } from 'vitest'
import type { TokenStatistics } from '../../src/record/frequencies.js'
import { defaultModel, type Model } from '../../src/score/model.js'
import { weighByRow } from '../../src/score/rows.js'

const model: Model = {
  ...defaultModel,
  fields: {
    colour: {
      same: { match: 0.5, floor: -1, cap: 3, usual: 0.25, family: 0.5 },
      different: { bits: -2, family: 0 },
    },
  },
}
const register = (size: number, share: number | null): TokenStatistics => ({
  size,
  frequency: () => 0,
  share: () => share,
})
const unitsOf = (level: string, statistics: TokenStatistics | null) =>
  weighByRow('colour', { level, value: 'red' }, model, statistics).units / 1024

describe('a row by share', () => {
  it.each<[string, TokenStatistics | null, number]>([
    ['no register', null, 1],
    ['a register that does not state it', register(1e6, null), 1],
    ['a share of a half', register(1e9, 0.5), 0],
    ['a share of an eighth', register(1e9, 0.125), 2],
    ['a rare value, up to the cap', register(1e9, 1e-6), 3],
    ['a value that all have, down to the floor', register(1e9, 1), -1],
    ['an empty register', register(0, 0), 1],
    ['a small register, drawn to the usual share', register(20, 0), 2],
  ])('%s', (_name, statistics, bits) => expect(unitsOf('same', statistics)).toBeCloseTo(bits, 2))
})

describe('a level', () => {
  it('of fixed weight', () => expect(unitsOf('different', null)).toBe(-2))
  it.each(['missing', 'cannot-compare'])('%s says nothing', (level) => expect(unitsOf(level, null)).toBe(0))

  it('becomes a reason, and so does each note', () => {
    const { reasons, units } = weighByRow(
      'colour',
      { level: 'different', notes: ['colour.faded'] },
      model,
      null,
    )
    expect(reasons).toEqual([
      { code: 'colour.different', field: 'colour', units, bits: -2, side: 'against' },
      { code: 'colour.faded', field: 'colour', units: 0, bits: 0, side: 'neutral' },
    ])
  })

  it('earns a family the share that the row says', () => {
    expect(weighByRow('colour', { level: 'same' }, model, null).family).toBe(512)
    expect(weighByRow('colour', { level: 'different' }, model, null).family).toBeCloseTo(0)
  })
})
