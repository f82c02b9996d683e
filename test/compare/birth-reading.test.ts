import { describe, expect, it } from 'vitest'
import { readBirth } from '../../src/compare/birth-reading.js'
import type { PrepareIssue } from '../../src/record/field.js'
import type { BirthInput } from '../../src/record/person.js'

function read(input: BirthInput) {
  const issues: PrepareIssue[] = []
  const readings = readBirth(input, 'births[0]', issues)
  return { readings, codes: issues.map(({ code }) => code), issues }
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const spans = (input: BirthInput): string[] =>
  read(input).readings.map(({ from, to }) => `${iso(from)} ${iso(to)}`)

describe('dates as spans of days', () => {
  it.each<[BirthInput, string]>([
    [{ date: '2001-03-12' }, '2001-03-12 2001-03-12'],
    [{ date: '2001-03' }, '2001-03-01 2001-03-31'],
    [{ date: '2000-02' }, '2000-02-01 2000-02-29'],
    [{ date: '2001' }, '2001-01-01 2001-12-31'],
    [{ date: '2001-00-00' }, '2001-01-01 2001-12-31'],
    [{ date: '2001-05-00' }, '2001-05-01 2001-05-31'],
    [{ date: '1387-06-20', calendar: 'persian' }, '2008-09-10 2008-09-10'],
    [{ date: '1387', calendar: 'persian' }, '2008-03-20 2009-03-20'],
    [{ date: '1429', calendar: 'islamic-umalqura' }, '2008-01-10 2008-12-28'],
    [{ date: '2000', calendar: 'ethiopic' }, '2007-09-12 2008-09-10'],
    [{ date: '2000-13', calendar: 'ethiopic' }, '2008-09-06 2008-09-10'],
    [{ date: '7493', calendar: 'ethioaa' }, '2000-09-11 2001-09-10'],
    [{ from: '2000-05', to: '2001-02-03' }, '2000-05-01 2001-02-03'],
    [{ from: '1999', to: '2001' }, '1999-01-01 2001-12-31'],
  ])('%j', (input, span) => {
    expect(spans(input)).toEqual([span])
    expect(read(input).codes).toEqual([])
  })

  it('takes a default day for its year, and remembers it', () => {
    for (const date of ['2001-01-01', '2001-12-31', '2001-07-01', '2001-06-15', '2001-12-01']) {
      const [reading] = read({ date }).readings
      expect(spans({ date })).toEqual(['2001-01-01 2001-12-31'])
      expect(iso(reading!.day!)).toBe(date)
      expect(reading!.trust).toBe(date === '2001-01-01' ? 'default' : 'weak-default')
    }
  })

  it('knows the first day of the year in other calendars', () => {
    expect(spans({ date: '1380-01-01', calendar: 'persian' })).toEqual(['2001-03-21 2002-03-20'])
    expect(spans({ date: '1993-01-01', calendar: 'ethiopic' })).toEqual(['2000-09-11 2001-09-10'])
    expect(read({ date: '1380-07-01', calendar: 'persian' }).readings[0]!.trust).toBe('known')
  })

  it('believes only the year of a day that was assessed or estimated', () => {
    for (const basis of ['assessed', 'estimated'] as const) {
      expect(read({ date: '2001-03-12', basis }).readings[0]).toMatchObject({ trust: 'weak-default', basis })
      expect(spans({ date: '2001-03-12', basis })).toEqual(['2001-01-01 2001-12-31'])
    }
    for (const basis of ['documented', 'stated'] as const) {
      expect(read({ date: '2001-03-12', basis }).readings[0]).toMatchObject({ trust: 'known', basis })
    }
    expect(read({ date: '2001-03-12' }).readings[0]!.basis).toBe('unknown')
  })
})

describe('ages at a date', () => {
  it.each<[BirthInput, string]>([
    [{ age: 15, at: '2016-09-12' }, '2000-09-13 2001-09-12'],
    [{ age: 0, at: '2016-09-12' }, '2015-09-13 2016-09-12'],
    [{ age: 15, at: '2016-09' }, '2000-09-02 2001-09-30'],
    [{ age: 15, at: '2016' }, '2000-01-02 2001-12-31'],
    [{ age: 15.5, at: '2016-09-12' }, '2000-09-13 2001-09-12'],
    [{ age: 0.25, at: '2016-09-12' }, '2015-12-13 2016-09-12'],
    [{ age: 15, at: '2016-02-29' }, '2000-03-01 2001-02-28'],
    [{ age: 16, at: '2016-02-29' }, '1999-03-01 2000-02-29'],
  ])('%j', (input, span) => {
    expect(spans(input)).toEqual([span])
    expect(read(input).readings[0]).toMatchObject({ counted: true, precision: 'span', trust: 'none' })
  })

  it.each([-1, 999, 131, Number.NaN, Number.POSITIVE_INFINITY])('%d is no age', (age) => {
    expect(read({ age, at: '2016' })).toMatchObject({ readings: [], codes: ['birth.impossible-age'] })
  })
})

describe('a Hijri year of no named calendar', () => {
  it('is read as solar and as lunar, the likelier marked', () => {
    const { readings, codes } = read({ date: '1387-06-20' })
    expect(readings.map(({ calendar, guess }) => [calendar, guess])).toEqual([
      ['persian', 'likely'],
      ['islamic-umalqura', 'unlikely'],
    ])
    expect(iso(readings[0]!.from)).toBe('2008-09-10')
    expect(codes).toEqual(['birth.hijri-reading'])
  })

  it('is more likely lunar from 1400 on', () => {
    expect(read({ date: '1429' }).readings.map(({ guess }) => guess)).toEqual(['unlikely', 'likely'])
  })

  it.each([['1299'], ['1451']])('%s is none', (date) => {
    expect(read({ date })).toMatchObject({ readings: [], codes: ['birth.impossible-year'] })
  })

  it('may stand in ages and spans too', () => {
    expect(spans({ age: 15, at: '1395' })[0]).toBe('2000-03-21 2002-03-20')
    expect(spans({ from: '1380', to: '1381' })[0]).toBe('2001-03-21 2003-03-20')
    expect(read({ from: '1380', to: '1381' }).readings).toHaveLength(2)
    expect(read({ from: '1380', to: '2005' }).readings).toHaveLength(0)
  })
})

describe('what cannot be', () => {
  it.each<[BirthInput, string, string[]]>([
    [{ date: '2001-02-30' }, 'birth.impossible-date', ['2001-02-01 2001-02-28']],
    [{ date: '2001-13-01' }, 'birth.impossible-date', ['2001-01-01 2001-12-31']],
    [{ date: '2001-13' }, 'birth.impossible-date', ['2001-01-01 2001-12-31']],
    [{ date: '1387-07-31', calendar: 'persian' }, 'birth.impossible-date', ['2008-09-22 2008-10-21']],
    [{ date: '0000-00-00' }, 'birth.impossible-year', []],
    [{ date: '0001-01-01' }, 'birth.impossible-year', []],
    [{ date: '1753-01-01' }, 'birth.impossible-year', []],
    [{ date: '9999-12-31' }, 'birth.impossible-year', []],
    [{ date: '2544' }, 'birth.impossible-year', []],
    [{ date: '2001', calendar: 'persian' }, 'birth.impossible-year', []],
    [{ date: '2001', calendar: 'klingon' }, 'birth.unknown-calendar', []],
    [{ from: '2005', to: '2001' }, 'birth.reversed-span', ['2001-01-01 2005-12-31']],
  ])('%j is reported as %s, and the rest is used', (input, code, expected) => {
    expect(read(input).codes).toEqual([code])
    expect(spans(input)).toEqual(expected)
  })

  it('is reported by its place, never by its value', () => {
    const { issues } = read({ date: '2001-02-30' })
    expect(issues).toEqual([
      {
        code: 'birth.impossible-date',
        path: 'births[0].date',
        expected: 'a day that exists in its calendar',
      },
    ])
    expect(JSON.stringify(read({ date: '2544-05-06' }).issues)).not.toContain('2544')
  })

  it('keeps the day of the one calendar that has it', () => {
    expect(read({ date: '1387-02-31' }).readings.map(({ precision }) => precision)).toEqual(['day', 'month'])
  })
})
