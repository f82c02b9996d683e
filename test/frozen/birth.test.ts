import { describe, expect, it } from 'vitest'
import { birthField } from '../../src/compare/birth.js'
import type { CompareContext } from '../../src/record/field.js'
import type { BirthInput } from '../../src/record/person.js'
import { defaultBirthParameters, weighBirth } from '../../src/score/birth.js'

/**
 * What births are worth with the parameters that come with the library, to the last unit: the same on every engine. A
 * number that moves is a line of the changelog.
 */
const FROZEN: readonly (readonly [BirthInput, BirthInput, number])[] = [
  [{ date: '2001-03-12' }, { date: '2001-03-12' }, 9154],
  [{ date: '2001-03-12' }, { date: '2001-12-03' }, 8130],
  [{ date: '2001-03-12' }, { date: '2001-03-17' }, 2498],
  [{ date: '2001-03-12' }, { date: '2001-03-27' }, 1911],
  [{ date: '2001-03' }, { date: '2001-03-27' }, 4474],
  [{ date: '2001-01-01' }, { date: '2001-01-01' }, 2048],
  [{ date: '2001-07-01' }, { date: '2001-07-01' }, 4608],
  [{ date: '2001' }, { date: '2001' }, 1536],
  [{ date: '2001-03-12' }, { date: '2001-10-27' }, -292],
  [{ age: 15, at: '2016-09' }, { date: '2001-01-01' }, 1382],
  [{ age: 15, at: '2016' }, { date: '1999-04-05' }, -796],
  [{ date: '2001' }, { date: '2000' }, 142],
  [{ date: '2001' }, { date: '1998' }, -1292],
  [{ date: '2001', basis: 'stated' }, { date: '1998', basis: 'assessed' }, -505],
  [{ date: '2001', basis: 'stated' }, { date: '1993', basis: 'assessed' }, -636],
  [{ date: '2001', basis: 'documented' }, { date: '1998', basis: 'documented' }, -2490],
  [{ date: '2001' }, { date: '1985' }, -4811],
  [{ date: '1387-06-20' }, { date: '2008-09-10' }, 8824],
  [{ date: '2000-01-10' }, { date: '2007-09-21' }, 3602],
  [{ date: '1429-09-10', calendar: 'islamic' }, { date: '2008-09-11' }, 6798],
  [{ from: '1997', to: '2001' }, { date: '2000-05-06' }, 530],
]

describe('frozen evidence of births', () => {
  it.each(FROZEN)('%j and %j: %i units', (a, b, units) => {
    const left = birthField.prepare([a], [])!
    const right = birthField.prepare([b], [])!
    expect(
      weighBirth(birthField.compare(left, right, {} as CompareContext), defaultBirthParameters).units,
    ).toBe(units)
  })
})
