import { describe, expect, it } from 'vitest'
import { birthField } from '../../src/compare/birth.js'
import type { CompareContext } from '../../src/record/field.js'
import { toBits } from '../../src/record/units.js'
import { type BirthParameters, defaultBirthParameters, weighBirth } from '../../src/score/birth.js'
import { BirthTally } from '../../src/score/learnt-births.js'

const context = {} as CompareContext
const value = (date: string) => birthField.prepare([{ date }], [])!
const agreement = (a: string, b: string) => birthField.compare(value(a), value(b), context)
const bits = (a: string, b: string, parameters: BirthParameters) =>
  toBits(weighBirth(agreement(a, b), parameters).units)

type Pair = readonly [a: string, b: string]
const times = (count: number, pair: Pair): Pair[] => new Array<Pair>(count).fill(pair)
const SAME_DAY: Pair = ['2001-03-12', '2001-03-12']
const SLIP: Pair = ['2001-03-12', '2001-03-17']
const APART: Pair = ['2001-03-12', '1998-10-27']
/** Of a thousand strangers half are years apart, and few a digit. */
const STRANGERS = [...times(700, APART), ...times(280, ['2001-03-12', '2000-10-27']), ...times(20, SLIP)]

function learnt(same: readonly Pair[], strangers: readonly Pair[] = STRANGERS): BirthParameters {
  const tally = new BirthTally()
  for (const [a, b] of same) tally.addSame(agreement(a, b), defaultBirthParameters)
  for (const [a, b] of strangers)
    tally.addStrangers(agreement(a, b), weighBirth(agreement(a, b), defaultBirthParameters).units)
  return { ...defaultBirthParameters, levels: tally.levels() }
}

const careful = learnt([...times(190, SAME_DAY), ...times(8, SLIP), ...times(2, APART)])
const disputed = learnt([...times(60, SAME_DAY), ...times(10, SLIP), ...times(130, APART)])

describe('what lists teach of births', () => {
  it('is more for a day, and more against another year, where dates were copied with care', () => {
    expect(bits(...SAME_DAY, careful)).toBeGreaterThan(bits(...SAME_DAY, defaultBirthParameters) + 0.3)
    expect(bits(...APART, careful)).toBeLessThan(bits(...APART, defaultBirthParameters) - 1)
  })

  it('is less against another year where ages are disputed', () => {
    expect(bits(...APART, disputed)).toBeGreaterThan(bits(...APART, defaultBirthParameters))
    expect(bits(...SAME_DAY, disputed)).toBeLessThan(bits(...SAME_DAY, defaultBirthParameters))
  })

  it('is never more than four bits', () => {
    const all = learnt(times(100_000, SAME_DAY))
    for (const level of Object.values(all.levels!.day!)) expect(Math.abs(level)).toBeLessThanOrEqual(4)
    expect(bits(...APART, all)).toBeCloseTo(bits(...APART, defaultBirthParameters) - 4, 6)
  })

  it('is nothing where few pairs are sure, and nothing of what few strangers show', () => {
    expect(learnt(times(29, SAME_DAY)).levels).toEqual({ day: {} })
    expect(learnt(times(100, SAME_DAY)).levels!.day).not.toHaveProperty('same-month')
    expect(learnt([]).levels).toEqual({ day: {} })
  })

  it('is learnt of each grain by itself', () => {
    expect(bits('2001', '1998', careful)).toBe(bits('2001', '1998', defaultBirthParameters))
  })

  it('does not hang on the order of what was seen', () => {
    const same = [...times(90, SAME_DAY), ...times(9, SLIP), ...times(9, APART)]
    expect(learnt([...same].reverse(), [...STRANGERS].reverse()).levels).toEqual(learnt(same).levels)
  })

  it('stands in the account as a reason of its own, and the reasons add up', () => {
    const { units, reasons } = weighBirth(agreement(...APART), careful)
    expect(reasons.map(({ code }) => code)).toContain('birth.listed')
    expect(reasons.reduce((sum, reason) => sum + reason.units, 0)).toBe(units)
  })
})
