import { describe, expect, it } from 'vitest'
import {
  densityOf,
  fallingAgainst,
  massOf,
  placeOf,
  TABLE_LENGTH,
  tableOf,
} from '../../src/score/birth-density.js'
import { birthModel, massUnder, unrelatedParts } from '../../src/score/birth-model.js'
import { defaultBirthParameters } from '../../src/score/birth-parameters.js'

const REACH = (TABLE_LENGTH - 1) / 2
const everything = { shift: -REACH, span: TABLE_LENGTH, registerSpan: 1 }
const bases = ['documented', 'stated', 'unknown', 'estimated', 'assessed'] as const

describe('tables', () => {
  it('hold a mass of one', () => {
    const table = tableOf(densityOf([{ weight: 3, mean: 2, sd: 1.5 }]))
    expect(massOf(table, everything)).toBeCloseTo(1, 9)
  })

  it('of nothing hold nothing', () => {
    expect(massOf(tableOf(densityOf([])), everything)).toBe(0)
  })

  it('have the density of the normal distribution', () => {
    const table = tableOf(densityOf([{ weight: 1, mean: 1, sd: 2 }]))
    for (const years of [-3, 0, 1, 4]) {
      const expected = Math.exp(-(((years - 1) / 2) ** 2) / 2) / (2 * Math.sqrt(2 * Math.PI)) / 12
      expect(massOf(table, { shift: years * 12, span: 1, registerSpan: 1 })).toBeCloseTo(expected, 6)
    }
  })

  it('sum over two spans what a loop over their months sums', () => {
    const table = tableOf(
      densityOf([
        { weight: 1, mean: 1, sd: 2 },
        { weight: 1, mean: -3, sd: 0.4 },
      ]),
    )
    for (const [shift, span, registerSpan] of [
      [0, 12, 12],
      [-30, 5, 24],
      [7, 1, 12],
      [700, 60, 3],
      [-800, 12, 200],
    ] as const) {
      let sum = 0
      for (let i = 0; i < span; i++) {
        for (let j = 0; j < registerSpan; j++)
          sum += massOf(table, { shift: shift + i - j, span: 1, registerSpan: 1 })
      }
      expect(massOf(table, { shift, span, registerSpan })).toBeCloseTo(sum, 12)
    }
  })

  it('keep to their ends', () => {
    expect(placeOf(0)).toBe(REACH)
    expect(placeOf(-99_999)).toBe(0)
    expect(placeOf(99_999)).toBe(TABLE_LENGTH - 1)
  })
})

describe('a density that falls against another', () => {
  it('never rises on the way out and is never above the first', () => {
    const base = densityOf([{ weight: 1, mean: 0, sd: 4 }])
    const bumpy = densityOf([
      { weight: 1, mean: 0, sd: 1 },
      { weight: 1, mean: 6, sd: 1 },
    ])
    const falling = fallingAgainst(bumpy, base)
    for (let place = REACH; place < TABLE_LENGTH - 1; place++) {
      expect(falling[place]!).toBeLessThanOrEqual(bumpy[place]! * (1 + 1e-12))
      expect(falling[place + 1]! / base[place + 1]!).toBeLessThanOrEqual(
        (falling[place]! / base[place]!) * (1 + 1e-12),
      )
    }
  })
})

describe('the model', () => {
  const model = birthModel(defaultBirthParameters)

  it('integrates to one under every hypothesis and every pair of bases', () => {
    expect(massOf(model.unrelated, everything)).toBeCloseTo(1, 9)
    expect(massUnder(model, model.family, everything, 1)).toBeCloseTo(1, 9)
    for (const basis of bases) {
      for (const registerBasis of bases) {
        const hypothesis = model.sameChild(basis, registerBasis)
        expect(hypothesis.repeated + hypothesis.calendar + hypothesis.other).toBeCloseTo(1, 12)
        expect(massUnder(model, hypothesis, everything, 1)).toBeCloseTo(1, 9)
      }
    }
  })

  it('is computed once for each set of parameters', () => {
    expect(birthModel(defaultBirthParameters)).toBe(model)
    expect(model.sameChild('stated', 'assessed')).toBe(model.sameChild('stated', 'assessed'))
    expect(birthModel({ ...defaultBirthParameters })).not.toBe(model)
  })

  it('puts half of all pairs of children within one year of each other', () => {
    let mass = 0
    for (let month = -12; month <= 12; month += 12)
      mass += massOf(model.unrelated, { shift: month, span: 12, registerSpan: 12 }) / 12
    expect(mass).toBeGreaterThan(0.42)
    expect(mass).toBeLessThan(0.55)
  })

  it('keeps the variance of the register, however peaked', () => {
    for (const spread of [2, 3, 5, 13, 30]) {
      const parts = unrelatedParts({ ...defaultBirthParameters, spread }).slice(0, 2)
      const weight = parts.reduce((sum, part) => sum + part.weight, 0)
      const variance = parts.reduce((sum, part) => sum + part.weight * part.sd ** 2, 0) / weight
      expect(variance).toBeCloseTo(2 * spread ** 2, 6)
    }
  })
})
