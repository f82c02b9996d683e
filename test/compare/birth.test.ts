import { describe, expect, it } from 'vitest'
import { type BirthAgreement, birthField } from '../../src/compare/birth.js'
import type { CompareContext, PrepareIssue } from '../../src/record/field.js'
import type { BirthInput } from '../../src/record/person.js'

const context = {} as CompareContext

function value(...births: BirthInput[]) {
  const prepared = birthField.prepare(births, [])
  if (prepared === null) throw new Error('nothing to compare')
  return prepared
}

const compared = (a: BirthInput | BirthInput[], b: BirthInput | BirthInput[]): BirthAgreement =>
  birthField.compare(value(...[a].flat()), value(...[b].flat()), context)

const on = (date: string, calendar?: string): BirthInput =>
  calendar === undefined ? { date } : { date, calendar }

describe('levels', () => {
  it.each<[string, BirthInput, BirthInput]>([
    ['same-day', on('2001-03-12'), on('2001-03-12')],
    ['same-day', on('1387-06-20', 'persian'), on('2008-09-10')],
    ['same-day', on('2000-13-05', 'ethiopic'), on('1387-06-20', 'persian')],
    ['same-day', on('1387-06-20'), on('1387-06-20')],
    ['day-month-swapped', on('2008-09-12'), on('2008-12-09')],
    ['day-month-swapped', on('2001-03-02'), on('2001-02-03')],
    ['day-month-swapped', on('1387-06-02', 'persian'), on('1387-02-06', 'persian')],
    ['calendar', on('2000-01-10'), on('2007-09-21')],
    ['calendar', on('2007-09-21'), on('2000-01-10')],
    ['calendar', on('1387-06-20'), on('2008-09-10')],
    ['calendar', on('1429-09-10'), on('2008-09-10')],
    ['calendar', on('1429-09-11', 'islamic-civil'), on('2008-09-10')],
    ['one-digit', on('2001-03-12'), on('2001-03-17')],
    ['one-digit', on('2001-03-12'), on('2001-03-22')],
    ['one-digit', on('2001-03-12'), on('2007-03-12')],
    ['one-digit', on('2001-03-12'), on('2011-03-12')],
    ['one-digit', on('1380-06-20', 'persian'), on('1380-06-21', 'persian')],
    ['digits-swapped', on('2001-03-12'), on('2001-03-21')],
    ['digits-swapped', on('1998-03-12'), on('1989-03-12')],
    ['digits-swapped', on('2001-10-05'), on('2001-01-05')],
    ['days-apart', on('2001-03-31'), on('2001-04-01')],
    ['days-apart', on('2001-03-09'), on('2001-03-10')],
    ['same-month', on('2001-03-12'), on('2001-03-27')],
    ['same-month', on('2001-03'), on('2001-03-27')],
    ['same-month', on('2001-03'), on('2001-03')],
    ['same-day-default', on('2001-01-01'), on('2001-01-01')],
    ['same-day-default', on('2001-07-01'), on('2001-07-01')],
    ['same-day-default', { date: '2001-03-12', basis: 'assessed' }, on('2001-03-12')],
    ['same-day-default', on('1380-01-01', 'persian'), on('2001-03-21')],
    ['same-year', on('2001-01-01'), on('2001-03-12')],
    ['same-year', on('2008-01-01'), on('2008-09-11')],
    ['same-year', on('2001-01-01'), on('2001-07-01')],
    ['same-year', on('2001'), on('2001-12-30')],
    ['same-year', on('2001-03-12'), on('2001-10-27')],
    ['same-year', { age: 15, at: '2016-09-12' }, on('2001-01-01')],
    ['same-year', { age: 15, at: '2016' }, on('2000')],
    ['same-year', on('1387'), on('2008')],
    ['overlapping', { from: '1997', to: '2001' }, on('2000-05-06')],
    ['near', on('2001'), on('2002')],
    ['near', on('2001-03-12'), on('2002-01-27')],
    ['near', on('2001-03'), on('2001-04')],
    ['years-apart', on('2001'), on('1998')],
    ['years-apart', on('2001-01-01'), on('1993-01-01')],
    ['far', on('2001'), on('1985-04-05')],
    ['far', on('2001-01-01'), on('1961-01-01')],
  ])('%s: %j and %j, either way round', (level, a, b) => {
    expect(compared(a, b).level).toBe(level)
    expect(compared(b, a).level).toBe(level)
    expect(birthField.levels).toContain(level)
  })

  it.each<[string, BirthInput, BirthInput]>([
    ['a swap that is a default', on('2001-01-07'), on('2001-07-01')],
    ['a default that is one digit off', on('2001-01-01'), on('2001-01-11')],
    ['two digits wrong', on('2001-03-12'), on('2001-09-17')],
    ['two digits that are no neighbours', on('2001-03-12'), on('2002-03-11')],
  ])('%s is no likeness of digits', (_, a, b) => {
    expect(['same-year', 'near', 'same-month']).toContain(compared(a, b).level)
  })

  it('counts the two readings of an unnamed Hijri year alike on both sides', () => {
    expect(compared(on('1387'), on('1387'))).toMatchObject({ level: 'same-year', guess: 'none', choices: 1 })
    expect(compared(on('1387'), on('2008'))).toMatchObject({ level: 'same-year', guess: 'likely' })
    expect(compared(on('1429'), on('2008'))).toMatchObject({ level: 'same-year', guess: 'likely' })
    expect(compared(on('1400'), on('2021'))).toMatchObject({ level: 'same-year', guess: 'unlikely' })
    expect(compared(on('1380'), on('1422'))).toMatchObject({ level: 'same-year', guess: 'unlikely' })
  })
})

describe('the numbers of an agreement', () => {
  it('say by how many years the register makes the child older', () => {
    expect(compared(on('2001'), on('1998')).gap).toBe(3)
    expect(compared(on('1998'), on('2001')).gap).toBe(-3)
    expect(compared({ age: 15, at: '2016' }, on('2001')).gap).toBeCloseTo(-0.5, 1)
    expect(compared(on('2001'), on('2001-07-02')).gap).toBeCloseTo(0, 1)
  })

  it('say nothing of when the child was born', () => {
    const agreement = compared(on('2001-03-12'), on('1998-05-27'))
    const moved = compared(on('2005-03-12'), on('2002-05-27'))
    expect({ ...moved, shift: agreement.shift, gap: agreement.gap }).toEqual(agreement)
    expect(JSON.stringify(agreement)).not.toMatch(/2001|1998/)
  })

  it('hold the spans in months', () => {
    expect(compared(on('2001'), { age: 15, at: '2016' })).toMatchObject({
      shift: 12,
      span: 12,
      registerSpan: 24,
    })
    expect(compared(on('2001-03-12'), on('2001-03'))).toMatchObject({
      span: 1,
      registerSpan: 1,
      grain: 'month',
    })
    expect(compared(on('2001-03-12'), on('2001-09-12'))).toMatchObject({ grain: 'day', contained: false })
    expect(compared(on('2001-03-12'), on('2001-01-01'))).toMatchObject({ grain: 'year', contained: true })
  })

  it('hold the bases of both sides', () => {
    const agreement = compared({ date: '2001', basis: 'stated' }, { date: '1998', basis: 'assessed' })
    expect(agreement).toMatchObject({ basis: 'stated', registerBasis: 'assessed' })
    expect(compared(on('2001'), on('2001'))).toMatchObject({ basis: 'unknown', registerBasis: 'unknown' })
  })
})

describe('notes', () => {
  it.each<[BirthInput, BirthInput, string[]]>([
    [on('2001-03-12'), on('2001-03-12'), ['birth.same-day']],
    [on('2001-01-01'), on('2001-03-12'), ['birth.same-year', 'birth.default-day-ignored']],
    [on('2001'), on('2001-03-12'), ['birth.same-year', 'birth.year-only']],
    [on('2001-03'), on('2001-03-12'), ['birth.same-month', 'birth.month-only']],
    [{ age: 15, at: '2016-09' }, on('2001-03-12'), ['birth.same-year', 'birth.age-at-date']],
    [on('2000-01-10'), on('2007-09-21'), ['birth.calendar', 'birth.ethiopian-calendar']],
    [on('2000-01-10'), on('2000-01-10', 'ethiopic'), ['birth.calendar', 'birth.ethiopian-calendar']],
    [on('1387-06-20', 'persian'), on('2008-09-10'), ['birth.same-day', 'birth.solar-hijri']],
    [on('1387-06-20', 'persian'), on('1387-06-20', 'persian'), ['birth.same-day']],
    [on('1387-06-20'), on('2008-09-10'), ['birth.calendar', 'birth.solar-hijri', 'birth.hijri-reading']],
    [on('1429-09-10', 'islamic'), on('2008-09-11'), ['birth.calendar', 'birth.lunar-hijri']],
    [
      on('2001'),
      { date: '1998', basis: 'assessed' },
      ['birth.years-apart', 'birth.year-only', 'birth.assessed'],
    ],
  ])('%j and %j: %j', (a, b, notes) => {
    expect(compared(a, b).notes).toEqual(notes)
  })

  it('say that several births were stated', () => {
    expect(compared([on('2001-03-12'), on('1999-05-06')], on('2001-03-12')).notes).toEqual([
      'birth.same-day',
      'birth.several-births',
    ])
  })
})

describe('several births', () => {
  it('are compared each with each, and the best pair is taken', () => {
    const several = [on('1999-05-06'), on('2001-03-12'), { age: 12, at: '2016' }]
    expect(compared(several, on('2001-03-12'))).toMatchObject({ level: 'same-day', choices: 3 })
    expect(compared(on('2001-03-12'), several)).toMatchObject({ level: 'same-day', choices: 3 })
    expect(compared(several, several)).toMatchObject({ level: 'same-day', choices: 4.5 })
  })

  it('in another order change nothing', () => {
    const births = [
      on('1999-05-06'),
      on('2001-03-12'),
      on('2000'),
      { date: '2000', basis: 'stated' } as const,
    ]
    const agreement = compared(births, on('2000-11-11'))
    expect(compared([...births].reverse(), on('2000-11-11'))).toEqual(agreement)
  })

  it('equally far on both sides are told by the one that makes the child older', () => {
    expect(compared([on('2000'), on('2002')], on('2001')).gap).toBe(1)
    expect(compared(on('2001'), [on('2002'), on('2000')]).gap).toBe(1)
  })

  it('that are one and the same count once', () => {
    expect(value(on('2001-03-12'), on('2001-03-12')).stated).toBe(1)
    expect(compared([on('2001-03-12'), on('2001-03-12')], on('2001-03-12')).choices).toBe(1)
  })

  it('of which some cannot be read leave the others', () => {
    const issues: PrepareIssue[] = []
    const prepared = birthField.prepare([on('2544'), on('2001-03-12'), { age: 999, at: '2016' }], issues)
    expect(prepared).toMatchObject({ stated: 1 })
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'birth.impossible-year births[0].date',
      'birth.impossible-age births[2].age',
    ])
  })

  it('are at most sixteen', () => {
    const issues: PrepareIssue[] = []
    const many = Array.from({ length: 200 }, (_, i) => on(String(1900 + i)))
    expect(birthField.prepare(many, issues)!.readings).toHaveLength(16)
    expect(issues).toEqual([{ code: 'birth.too-many', path: 'births', expected: 'at most 16 births' }])
  })

  it('of which none can be read are nothing', () => {
    expect(birthField.prepare([], [])).toBeNull()
    expect(birthField.prepare([on('0000')], [])).toBeNull()
  })
})

describe('keys', () => {
  const keys = (...births: BirthInput[]): readonly string[] => birthField.keys!(value(...births))

  it.each<[BirthInput, string[]]>([
    [on('2001-03-12'), ['2001-03-12', '2001-12-03']],
    [on('2001-03-27'), ['2001-03-27']],
    [on('2001-03-03'), ['2001-03-03']],
    [on('1387-06-20', 'persian'), ['2008-09-10', '2008-10-09']],
    [on('2001-01-01'), []],
    [on('2001-07-01'), []],
    [{ date: '2001-03-12', basis: 'assessed' }, []],
    [on('2001-03'), []],
    [on('2001'), []],
    [{ age: 15, at: '2016-09-12' }, []],
  ])('%j: %j', (birth, expected) => {
    expect(keys(birth)).toEqual(expected)
  })

  it('are shared by both readings of a date and by a swapped one', () => {
    expect(keys(on('1387-06-20'))).toContain('2008-09-10')
    expect(keys(on('2008-12-09')).some((key) => keys(on('2008-09-12')).includes(key))).toBe(true)
  })
})

describe('the schema', () => {
  it('takes what a person may state', () => {
    const parse = (input: unknown): boolean => birthField.schema.safeParse(input).success
    expect(
      parse([
        { date: '2001-03-12', calendar: 'persian', basis: 'stated' },
        { age: 15, at: '2016' },
      ]),
    ).toBe(true)
    expect(parse([{ date: '12/03/2001' }])).toBe(false)
    expect(parse([{ age: -1, at: '2016' }])).toBe(false)
  })
})
