import { describe, expect, it } from 'vitest'
import { birthField } from '../../src/compare/birth.js'
import type { CompareContext } from '../../src/record/field.js'
import type { BirthBasis, BirthInput } from '../../src/record/person.js'
import { toBits } from '../../src/record/units.js'
import { type BirthParameters, defaultBirthParameters, weighBirth } from '../../src/score/birth.js'
import { birthParametersFor } from '../../src/score/birth-origin.js'
import { birthJudge, massOfJudge } from './birth-judge.js'

const context = {} as CompareContext

/** Months are the unit of the fast tables: their rounding may cost a twentieth of a bit, and no more. */
const TOLERANCE = 0.05

function bothWays(
  a: BirthInput,
  b: BirthInput,
  parameters: BirthParameters,
): readonly [fast: number, slow: number] {
  const left = birthField.prepare([a], [])!
  const right = birthField.prepare([b], [])!
  const fast = weighBirth(birthField.compare(left, right, context), parameters).units
  const judge = birthJudge(parameters, a.basis ?? 'unknown', b.basis ?? 'unknown')
  return [toBits(fast), judge(left.readings[0]!, right.readings[0]!)]
}

const withBasis = (input: BirthInput, basis: BirthBasis | undefined): BirthInput =>
  basis === undefined ? input : { ...input, basis }

describe('the fast evidence of a gap is that of the judge', () => {
  const pairs: readonly (readonly [BirthInput, BirthInput])[] = [
    [{ date: '2001' }, { date: '2001' }],
    [{ date: '2001' }, { date: '2001-05-07' }],
    [{ date: '2001' }, { date: '2000' }],
    [{ date: '1998' }, { date: '2001' }],
    [{ date: '2001' }, { date: '1996' }],
    [{ date: '2001' }, { date: '1993-04-05' }],
    [{ date: '2001-09-10' }, { date: '2003' }],
    [{ date: '2001' }, { date: '1989' }],
    [{ age: 15, at: '2016-09-12' }, { date: '2001-01-01' }],
    [{ age: 15, at: '2016' }, { date: '2002' }],
    [{ age: 15, at: '2016-09' }, { date: '1998-03-12' }],
    [{ from: '1999-04', to: '2000-02' }, { date: '2000' }],
  ]
  it.each(pairs)('%j and %j', (a, b) => {
    const [fast, slow] = bothWays(a, b, defaultBirthParameters)
    expect(Math.abs(fast - slow)).toBeLessThan(TOLERANCE)
  })

  it.each([
    ['stated', 'assessed'],
    ['assessed', 'assessed'],
    ['documented', 'documented'],
    ['estimated', undefined],
  ] as const)('with the bases %s and %s', (basis, registerBasis) => {
    for (const year of ['1992', '1998', '2000', '2001', '2002', '2004']) {
      const a = withBasis({ date: '2001' }, basis)
      const b = withBasis({ date: year }, registerBasis)
      const [fast, slow] = bothWays(a, b, defaultBirthParameters)
      expect(Math.abs(fast - slow)).toBeLessThan(TOLERANCE)
    }
  })

  it('for Eritreans, and for a register of adults', () => {
    const variants = [
      birthParametersFor(defaultBirthParameters, ['ER']),
      { ...defaultBirthParameters, spread: 12.8 },
    ]
    for (const parameters of variants) {
      for (const year of ['1985', '1993', '1994', '2001', '2008']) {
        const [fast, slow] = bothWays({ date: '2001' }, { date: year }, parameters)
        expect(Math.abs(fast - slow)).toBeLessThan(TOLERANCE)
      }
    }
  })

  it('whose own density for unrelated people is one', () => {
    expect(massOfJudge(defaultBirthParameters)).toBeCloseTo(1, 3)
  })
})
