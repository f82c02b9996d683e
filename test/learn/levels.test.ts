import { describe, expect, it } from 'vitest'
import { rarityOf, shippedShares, smooth, startShares, usualShares } from '../../src/learn/levels.js'
import { type FieldLevels, fieldLevels, ratioOf, seenLevel } from '../../src/learn/pairs.js'
import type { TokenStatistics } from '../../src/record/frequencies.js'
import { defaultModel } from '../../src/score/model.js'

const fields = fieldLevels(defaultModel)
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0)
const alike = ({ levels }: FieldLevels) => levels.map(() => 1 / levels.length)

describe.each(fields.map((field) => [field.field, field] as const))(
  'the shipped levels of %s',
  (_name, field) => {
    const { same, unrelated } = shippedShares(field, alike(field))
    it('sum to one for one child and for two', () => {
      expect(sum(same)).toBeCloseTo(1, 9)
      expect(sum(unrelated)).toBeCloseTo(1, 9)
    })
    it('have the ratios of the rows', () =>
      field.rows.forEach((row, at) => {
        expect(Math.log2(same[at]! / unrelated[at]!)).toBeCloseTo(Math.log2(ratioOf(row)), 6)
      }))
  },
)

const field: FieldLevels = {
  field: 'nationalities',
  levels: ['same', 'different'],
  rows: [
    { match: 0.9, usual: 0.25, floor: 0, cap: 6, family: 1 },
    { bits: -3, family: 1 },
  ],
}

it('levels that all speak for one child keep their ratios but for a factor', () => {
  const rows = [
    { bits: 3, family: 1 },
    { bits: 1, family: 1 },
  ]
  const { same, unrelated } = shippedShares({ field: 'x', levels: ['a', 'b'], rows }, [0.5, 0.5])
  expect(same[0]! / unrelated[0]! / (same[1]! / unrelated[1]!)).toBeCloseTo(4, 9)
})

describe('shares of values', () => {
  const seen = [
    { at: 0, share: 0.5 },
    { at: 0, share: 0.1 },
    { at: 1, share: null },
    { at: -1, share: null },
  ]
  it('are usual in the harmonic mean', () => {
    const [usual, none] = usualShares(field, seen)
    expect(usual).toBeCloseTo(2 / (1 / 0.5 + 1 / 0.1), 12)
    expect(none).toBeNull()
  })
  it('tell how much more a rare value says', () => {
    expect(rarityOf(seen[1]!, [0.2, null])).toBe(2)
    expect(rarityOf(seen[2]!, [0.2, null])).toBe(1)
    expect(rarityOf(seen[3]!, [0.2, null])).toBe(1)
  })
})

describe('chance agreement', () => {
  it('is what random pairs agree on', () => {
    const seen = Array.from({ length: 1000 }, (_, at) => ({ at: at % 4 === 0 ? 0 : 1, share: null }))
    expect(startShares(field, seen).unrelated[0]).toBeCloseTo(0.25, 2)
  })
  it('without pairs is what the model implies', () => {
    const { same, unrelated } = startShares(field, [])
    expect(same[1]! / unrelated[1]!).toBeCloseTo(1 / 8, 6)
  })
})

describe('smoothing', () => {
  it.each<[string, number[], number, number[]]>([
    ['nothing seen', [0, 0], 4, [0.75, 0.25]],
    ['nothing held', [1, 3], 0, [0.25, 0.75]],
    ['as much as is held', [0, 4], 4, [0.375, 0.625]],
    ['nothing at all', [0, 0], 0, [0.75, 0.25]],
  ])('%s', (_name, counts, strength, shares) =>
    expect(smooth(counts, [0.75, 0.25], strength)).toEqual(shares),
  )
})

describe('a pair in one field', () => {
  const statistics = { size: 10, frequency: () => 0, share: () => 0.3 } satisfies TokenStatistics
  const seen = (agreement: object) =>
    seenLevel({ agreements: { nationalities: agreement as never } }, field, statistics)
  it.each<[string, object, object]>([
    ['a level with the share of its value', { level: 'same', value: 'AF' }, { at: 0, share: 0.3 }],
    ['a level without a value', { level: 'same' }, { at: 0, share: null }],
    ['a level that no share weighs', { level: 'different', value: 'AF' }, { at: 1, share: null }],
    ['missing', { level: 'missing' }, { at: -1, share: null }],
    ['cannot be compared', { level: 'cannot-compare' }, { at: -1, share: null }],
  ])('%s', (_name, agreement, expected) => expect(seen(agreement)).toEqual(expected))
  it('no field at all', () => expect(seenLevel({ agreements: {} }, field, null).at).toBe(-1))
  it('a level that has no row is refused', () => expect(() => seen({ level: 'akin' })).toThrow(/row-missing/))
  it('a field that has no rows is refused', () =>
    expect(() => fieldLevels(defaultModel, ['phone'])).toThrow(/model.fields.phone/))
})
