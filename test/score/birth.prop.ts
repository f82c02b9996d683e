import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BirthValue, birthField } from '../../src/compare/birth.js'
import type { CompareContext } from '../../src/record/field.js'
import type { BirthInput } from '../../src/record/person.js'
import { toBits } from '../../src/record/units.js'
import { type BirthParameters, defaultBirthParameters, weighBirth } from '../../src/score/birth.js'
import { birthParametersFor } from '../../src/score/birth-origin.js'
import { birthInput, births } from '../compare/births.js'

const context = {} as CompareContext

/** Without the calendar, whose seven and eight years are likelier than six. */
const steady: BirthParameters = { ...defaultBirthParameters, calendarRate: 0 }
const parameterSets = [
  defaultBirthParameters,
  steady,
  birthParametersFor(defaultBirthParameters, ['ET', 'VN']),
  { ...defaultBirthParameters, spread: 1 },
  { ...defaultBirthParameters, spread: 60 },
]

const parameters = fc.constantFrom(...parameterSets)
const basis = fc.constantFrom('documented', 'stated', 'assessed', 'estimated', undefined)

const prepared = (input: BirthInput): BirthValue | null => birthField.prepare([input], [])
const weigh = (a: BirthValue, b: BirthValue, using = defaultBirthParameters) =>
  weighBirth(birthField.compare(a, b, context), using)

function withBasis(input: BirthInput, how: BirthInput['basis']): BirthInput {
  return how === undefined ? input : { ...input, basis: how }
}

describe('evidence of births', () => {
  it('is a bounded whole number for any births and parameters, and its reasons add up', () => {
    fc.assert(
      fc.property(births, births, parameters, (a, b, using) => {
        const left = birthField.prepare(a, [])
        const right = birthField.prepare(b, [])
        if (left === null || right === null) return
        const { units, family, reasons } = weigh(left, right, using)
        for (const one of [units, family]) {
          expect(Number.isInteger(one)).toBe(true)
          expect(toBits(one)).toBeGreaterThan(-7)
          expect(toBits(one)).toBeLessThan(16)
        }
        expect(reasons.reduce((sum, reason) => sum + reason.units, 0)).toBe(units)
      }),
    )
  })

  it('is symmetric where the bases are equal', () => {
    fc.assert(
      fc.property(birthInput, birthInput, basis, parameters, (a, b, how, using) => {
        const left = prepared(withBasis(a, how))
        const right = prepared(withBasis(b, how))
        if (left === null || right === null || how === undefined) return
        expect(weigh(left, right, using).units).toBe(weigh(right, left, using).units)
      }),
    )
  })

  it('never falls when a year comes closer', () => {
    const years = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.boolean())
    const spread = fc.constantFrom(1, 2, 3, 5, 13, 40)
    fc.assert(
      fc.property(years, basis, basis, spread, ([one, other, earlier], how, registerHow, width) => {
        const using = { ...steady, spread: width }
        const at = (gap: number): number => {
          const date = String(2001 + (earlier ? -gap : gap))
          const left = prepared(withBasis({ date: '2001' }, how))!
          return weigh(left, prepared(withBasis({ date }, registerHow))!, using).units
        }
        expect(at(Math.min(one, other))).toBeGreaterThanOrEqual(at(Math.max(one, other)))
      }),
      { numRuns: 60 },
    )
  })

  it('never falls when a day comes closer to a span', () => {
    const days = fc.tuple(
      fc.integer({ min: 1, max: 15_000 }),
      fc.integer({ min: 1, max: 15_000 }),
      fc.boolean(),
    )
    const spans = fc.constantFrom<BirthInput>(
      { date: '2001' },
      { date: '2001-01-01' },
      { age: 15, at: '2016' },
      { from: '1999', to: '2003' },
    )
    fc.assert(
      fc.property(days, spans, ([one, other, earlier], span) => {
        const left = prepared(span)!
        const end = left.readings[0]![earlier ? 'from' : 'to']
        const at = (gap: number): number => {
          const day = new Date((earlier ? end - gap : end + gap) * 86_400_000).toISOString().slice(0, 10)
          const right = prepared({ date: day })!
          return right.readings[0]!.trust === 'known' ? weigh(left, right, steady).units : Number.NaN
        }
        const [near, far] = [at(Math.min(one, other)), at(Math.max(one, other))]
        if (!Number.isNaN(near) && !Number.isNaN(far)) expect(near).toBeGreaterThanOrEqual(far)
      }),
    )
  })

  it('is greatest for equal births, all else equal', () => {
    fc.assert(
      fc.property(birthInput, birthInput, basis, parameters, (a, b, how, using) => {
        const left = prepared(withBasis(a, how ?? 'stated'))
        const right = prepared(withBasis(b, how ?? 'stated'))
        if (left === null || right === null) return
        expect(weigh(left, left, using).units).toBeGreaterThanOrEqual(weigh(left, right, using).units)
      }),
      { numRuns: 2000 },
    )
  })

  it('is never below that of a birth that is simply wrong', () => {
    const floor = Math.floor(Math.log2(defaultBirthParameters.wrong / 1.6) * 1024)
    fc.assert(
      fc.property(births, births, (a, b) => {
        const left = birthField.prepare(a, [])
        const right = birthField.prepare(b, [])
        if (left !== null && right !== null) expect(weigh(left, right).units).toBeGreaterThanOrEqual(floor)
      }),
    )
  })
})
