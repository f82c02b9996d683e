import { describe, expect, it } from 'vitest'
import { type BirthValue, birthField } from '../../src/compare/birth.js'
import type { CompareContext } from '../../src/record/field.js'
import type { BirthBasis, BirthInput } from '../../src/record/person.js'
import { toBits } from '../../src/record/units.js'
import { defaultBirthParameters, weighBirth } from '../../src/score/birth.js'
import { unrelatedWhere } from '../../src/score/birth-core.js'
import { birthParametersFor } from '../../src/score/birth-origin.js'
import { birthParametersSchema } from '../../src/score/birth-schema.js'
import { BirthSpread } from '../../src/score/birth-spread.js'

const context = {} as CompareContext
const usual = defaultBirthParameters

const value = (births: BirthInput | BirthInput[]) => birthField.prepare([births].flat(), [])!

const weighed = (a: BirthInput | BirthInput[], b: BirthInput | BirthInput[], parameters = usual) =>
  weighBirth(birthField.compare(value(a), value(b), context), parameters)

const bits = (...pair: Parameters<typeof weighed>): number => toBits(weighed(...pair).units)

const on = (date: string, basis?: BirthBasis): BirthInput =>
  basis === undefined ? { date } : { date, basis }

const codes = (...pair: Parameters<typeof weighed>): string[] =>
  weighed(...pair).reasons.map(({ code }) => code)

describe('what births are worth among children, in bits', () => {
  it.each<[string, BirthInput, BirthInput, number, number]>([
    ['an equal year', on('2001'), on('2001'), 1, 1.5],
    ['an age that fits a year', { age: 15, at: '2016-09' }, on('2001-01-01'), 1, 1.5],
    ['two default days in one year', on('2001-01-01'), on('2001-01-01'), 1, 2],
    ['an equal weak default', on('2001-07-01'), on('2001-07-01'), 3, 5],
    ['an equal month', on('2001-03'), on('2001-03-12'), 3, 5],
    ['neighbouring months', on('2001-03'), on('2001-04'), -0.5, 1],
    ['an equal day', on('2001-03-12'), on('2001-03-12'), 7, 9],
    ['a swapped day', on('2001-03-12'), on('2001-12-03'), 6, 8],
    ['one wrong digit', on('2001-03-12'), on('2001-03-17'), 2, 4],
    ['two digits that changed places', on('2001-03-12'), on('2001-03-21'), 3, 5],
    ['a day that tables convert differently', on('2001-03-31'), on('2001-04-01'), 4.5, 6],
    ['two days in one month', on('2001-03-12'), on('2001-03-27'), 1, 3],
    ['two days in one year', on('2001-03-12'), on('2001-10-27'), -1, 0.5],
    ['one year', on('2001'), on('2000'), -0.3, 0.8],
    ['two years', on('2001'), on('1999'), -1.5, 0],
    ['three years', on('2001'), on('1998'), -2, -1],
    ['three years, both stated', on('2001', 'stated'), on('1998', 'stated'), -2.5, -1],
    ['more than ten years', on('2001'), on('1987'), -5.5, -4],
    ['a generation', on('2001'), on('1971'), -5.5, -4.5],
    ['an open span', { from: '1990', to: '2010' }, on('2001-03-12'), -0.5, 0.5],
  ])('%s', (_, a, b, least, most) => {
    expect(bits(a, b)).toBeGreaterThanOrEqual(least)
    expect(bits(a, b)).toBeLessThanOrEqual(most)
  })

  it('of two default days are at most half a bit above their year', () => {
    const above = bits(on('2001-01-01'), on('2001-01-01')) - bits(on('2001'), on('2001'))
    expect(above).toBeGreaterThan(0)
    expect(above).toBeLessThanOrEqual(0.5)
    expect(bits(on('2001-01-01'), on('2001-07-01'))).toBe(bits(on('2001'), on('2001')))
  })

  it('of an equal year do not depend on how exactly one side has it', () => {
    const year = bits(on('2001'), on('2001'))
    for (const date of ['2001-03-12', '2001-07-02', '2001-12-30', '2001-05', '2001-01-01']) {
      expect(bits(on('2001'), on(date))).toBe(year)
    }
  })

  it('never exclude: no gap weighs more than a birth that is simply wrong', () => {
    for (const year of [1860, 1900, 1950, 1970, 2050, 2149]) {
      expect(bits(on('2001'), on(String(year)))).toBeGreaterThan(-5.5)
    }
  })
})

describe('the basis', () => {
  const older = (basis: BirthBasis, years: number) =>
    bits(on('2001', 'stated'), on(String(2001 - years), basis))

  it('makes an assessment that is two or three years older next to no surprise', () => {
    for (const years of [2, 3]) {
      expect(older('assessed', years)).toBeGreaterThan(-0.8)
      expect(older('assessed', years)).toBeGreaterThan(older('stated', years) + 0.8)
    }
  })

  it('makes a child who was taken for an adult less of a surprise', () => {
    expect(older('assessed', 8)).toBeGreaterThan(older('stated', 8) + 1.5)
  })

  it('works on the side that was assessed, in the direction of assessments', () => {
    const assessed = on('1998', 'assessed')
    expect(bits(assessed, on('2001', 'stated'))).toBe(bits(on('2001', 'stated'), assessed))
    const younger = bits(on('2001', 'stated'), on('2004', 'assessed'))
    expect(older('assessed', 3)).toBeGreaterThan(younger + 0.8)
  })

  it('makes two documents that differ count for more', () => {
    const differ = (basis: BirthBasis) => bits(on('2001', basis), on('1998', basis))
    expect(differ('documented')).toBeLessThan(differ('stated') - 0.5)
    expect(differ('estimated')).toBeGreaterThan(differ('stated'))
  })

  it('that nobody named lies between stated and assessed', () => {
    expect(bits(on('2001'), on('1998'))).toBeGreaterThan(bits(on('2001', 'stated'), on('1998', 'stated')))
    expect(bits(on('2001'), on('1998'))).toBeLessThan(bits(on('2001', 'assessed'), on('1998', 'assessed')))
  })

  it('that is the same on both sides makes the evidence symmetric', () => {
    for (const basis of ['documented', 'stated', 'estimated', 'assessed', undefined] as const) {
      for (const year of ['1990', '1994', '1998', '2000']) {
        expect(bits(on('2001', basis), on(year, basis))).toBe(bits(on(year, basis), on('2001', basis)))
      }
    }
  })
})

describe('long spans', () => {
  it('are weighed alike either way round, wider than the tables too', () => {
    const decades: BirthInput[] = [
      { from: '1953-10', to: '2003-12', basis: 'stated' },
      { from: '1900', to: '1999-06', basis: 'stated' },
      { from: '1990', to: '2045-08', basis: 'stated' },
    ]
    for (const span of decades) {
      for (const birth of [
        { age: 41, at: '1995', basis: 'stated' },
        on('2001', 'stated'),
        on('2040-05-06', 'stated'),
      ]) {
        expect(bits(span, birth as BirthInput)).toBe(bits(birth as BirthInput, span))
      }
    }
  })
})

describe('calendars', () => {
  const horn = birthParametersFor(usual, ['ER'])

  it('explain seven and eight years for children of the Horn', () => {
    for (const year of ['1993', '1994']) {
      expect(bits(on('2001'), on(year), horn)).toBeGreaterThan(bits(on('2001'), on(year)) + 1)
      expect(codes(on('2001', 'stated'), on(year, 'stated'), horn)).toContain('birth.ethiopian-calendar')
      expect(codes(on('2001', 'stated'), on(year, 'stated'))).not.toContain('birth.ethiopian-calendar')
    }
    expect(bits(on('2001'), on('1993'), horn)).toBeGreaterThan(bits(on('2001'), on('1996'), horn))
  })

  it('make an Ethiopian date that stands as a Gregorian one strong evidence, and never stronger than the day itself', () => {
    const [written, meant] = [on('2000-01-10'), on('2007-09-21')]
    expect(bits(written, meant, horn)).toBeGreaterThan(6)
    expect(bits(written, meant)).toBeGreaterThan(2)
    const often = { ...usual, calendarRate: 0.3 }
    expect(bits(written, meant, often)).toBe(bits(meant, meant, often))
  })

  it('cost their doubt where nobody named them', () => {
    const named = bits({ date: '1387-06-20', calendar: 'persian' }, on('2008-09-10'))
    const likely = bits(on('1387-06-20'), on('2008-09-10'))
    const unlikely = bits(on('1400-06-20'), on('2021-09-11'))
    expect(named - likely).toBeCloseTo(Math.log2(1 / 0.8), 2)
    expect(named - unlikely).toBeCloseTo(Math.log2(1 / 0.2), 2)
    expect(bits(on('1387-06-20'), on('1387-06-20'))).toBe(named)
  })

  it('of the moon may be two days off', () => {
    const exact = bits({ date: '1429-09-10', calendar: 'islamic-umalqura' }, on('2008-09-10'))
    const off = bits({ date: '1429-09-10', calendar: 'islamic-umalqura' }, on('2008-09-12'))
    expect(exact - off).toBeCloseTo(usual.lunar, 2)
  })
})

describe('several births', () => {
  it('take log2 of the pairs from what speaks for the child', () => {
    const one = bits(on('2001-03-12'), on('2001-03-12'))
    expect(bits([on('2001-03-12'), on('1999-05-06')], on('2001-03-12'))).toBeCloseTo(one - 1, 2)
    const four = ['1999-05-06', '1998-05-07', '1997-08-19'].map((date) => on(date))
    expect(bits([on('2001-03-12'), ...four], on('2001-03-12'))).toBeCloseTo(one - 2, 2)
  })

  it('never turn evidence against the child', () => {
    const years = Array.from({ length: 16 }, (_, i) => on(String(1990 + i)))
    expect(bits(years, on('2001-03-12'))).toBe(0)
  })

  it('take nothing from what speaks against', () => {
    const far = [on('1961'), on('1962-03-04')]
    expect(bits(far, on('2001'))).toBe(Math.max(...far.map((birth) => bits(birth, on('2001')))))
  })
})

describe('the spread of the register', () => {
  const adults = { ...usual, spread: 13 }

  it('makes an equal year worth more where births lie far apart', () => {
    expect(bits(on('2001'), on('2001'), adults)).toBeGreaterThan(3.5)
    expect(bits(on('2001'), on('2001'), adults)).toBeLessThan(5)
    expect(bits(on('2001-03-12'), on('2001-03-12'), adults)).toBeGreaterThan(10)
  })

  const spreadOf = (births: readonly BirthValue[]): number | null => {
    const spread = new BirthSpread()
    for (const birth of births) spread.add(birth)
    return spread.years
  }

  it('is measured in years', () => {
    const births = (years: number[]) => years.map((year) => value(on(String(year))))
    expect(spreadOf(births(Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 1990 : 2000))))).toBe(5)
    expect(spreadOf(births(Array.from({ length: 60 }, () => 2001)))).toBe(1)
    expect(spreadOf(births(Array.from({ length: 29 }, (_, i) => 1970 + i)))).toBeNull()
    expect(spreadOf([])).toBeNull()
  })

  it('is that of the middles, however wide a span', () => {
    const years = Array.from({ length: 30 }, () => value(on('2000')))
    const wide = Array.from({ length: 30 }, () => value({ from: '1980', to: '2020' }))
    expect(spreadOf([...years, ...wide])).toBe(1)
  })

  it('is the same whatever the order of the records', () => {
    const births = Array.from({ length: 200 }, (_, i) => value(on(String(1950 + ((i * 37) % 61)))))
    expect(spreadOf(births)).toBe(spreadOf([...births].reverse()))
  })

  it('forgets what is removed', () => {
    const spread = new BirthSpread()
    const births = Array.from({ length: 60 }, (_, i) => value(on(String(1990 + (i % 9)))))
    for (const birth of births) spread.add(birth)
    const before = spread.years
    for (let year = 1950; year < 1980; year++) spread.add(value(on(String(year))))
    expect(spread.years).not.toBe(before)
    for (let year = 1950; year < 1980; year++) spread.remove(value(on(String(year))))
    expect(spread.years).toBe(before)
  })
})

describe('births of one year', () => {
  const counted = (years: readonly number[]): BirthSpread => {
    const spread = new BirthSpread()
    for (const year of years) spread.add(value(on(String(year))))
    return spread
  }
  const even = Array.from({ length: 1100 }, (_, i) => 1998 + (i % 11))
  const peaked = Array.from({ length: 1100 }, (_, i) => (i % 10 < 8 ? 2001 + (i % 2) : 1990 + (i % 22)))

  it('are counted in pairs', () => {
    expect(counted([...new Array(20).fill(2000), ...new Array(20).fill(2001)]).sameYear).toBeCloseTo(
      19 / 39,
      12,
    )
    expect(counted(even.slice(0, 29)).sameYear).toBeNull()
  })

  it('are forgotten with their records, and go on from what was saved', () => {
    const spread = counted(even)
    const before = spread.sums
    spread.add(value(on('1930')))
    spread.remove(value(on('1930')))
    expect(spread.sums).toEqual(before)
    expect(new BirthSpread(before).sameYear).toBe(spread.sameYear)
  })

  it('are not known of a register that counted none', () => {
    const spread = new BirthSpread([60, 60, 600])
    spread.add(value(on('2001')))
    expect(spread.years).not.toBeNull()
    expect(spread.sameYear).toBeNull()
  })

  it('make an equal year say the more, and a far one the less for a child, the fewer there are', () => {
    const told = (years: readonly number[]) => {
      const { sameYear, births } = counted(years)
      const parameters = { ...usual, spread: 3.2 }
      return { ...parameters, unrelated: unrelatedWhere(parameters, sameYear!, births) }
    }
    expect(bits(on('2001'), on('2001'), told(even))).toBeGreaterThan(
      bits(on('2001'), on('2001'), told(peaked)) + 0.5,
    )
    expect(bits(on('2001'), on('2005'), told(even))).toBeLessThan(bits(on('2001'), on('2005'), told(peaked)))
  })

  it('come out the same where a shape was fitted already, as in the threads of a join', () => {
    const parameters = { ...usual, spread: 3.2 }
    const unrelated = unrelatedWhere(parameters, 1 / 11, 60)
    expect(unrelatedWhere({ ...parameters, unrelated }, 1 / 11, 60)).toEqual(unrelated)
  })

  it('are trusted the more, the more births there are', () => {
    const core = (births: number) => unrelatedWhere({ ...usual, spread: 3.2 }, 1 / 11, births).core
    expect(core(30)).toBeGreaterThan(core(300))
    expect(core(300)).toBeGreaterThanOrEqual(core(30_000))
  })
})

describe('brothers and sisters', () => {
  it('are a little likelier than strangers to be some years apart, and seldom share a birthday', () => {
    const family = (a: string, b: string): number => toBits(weighed(on(a), on(b)).family)
    expect(family('2001', '1998')).toBeGreaterThan(bits(on('2001'), on('1998')))
    expect(family('2001-03-12', '2001-03-12')).toBeLessThan(bits(on('2001-03-12'), on('2001-03-12')) - 2)
    expect(family('2001', '1971')).toBeGreaterThan(-5)
  })
})

describe('reasons', () => {
  const pairs: readonly (readonly [BirthInput | BirthInput[], BirthInput | BirthInput[]])[] = [
    [on('2001-03-12'), on('2001-03-12')],
    [[on('2001-03-12'), on('1387-01-05')], on('2008-03-25')],
    [on('2001', 'stated'), on('1993', 'assessed')],
    [on('1400'), on('2021')],
    [[on('1961'), on('1400')], on('1999')],
  ]

  it.each(pairs)('of %j and %j add up to their units, and name each code once', (a, b) => {
    const { units, reasons } = weighed(a, b)
    expect(reasons.reduce((sum, reason) => sum + reason.units, 0)).toBe(units)
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length)
    expect(reasons.every(({ code }) => code.startsWith('birth.'))).toBe(true)
  })

  it('name the cause that explains a gap best', () => {
    expect(codes(on('2001', 'stated'), on('1998', 'assessed'))).toContain('birth.assessed-older')
    expect(codes(on('2001', 'stated'), on('2004', 'assessed'))).not.toContain('birth.assessed-older')
    expect(codes(on('2001'), on('2001'))).not.toContain('birth.assessed-older')
    const vietnamese = birthParametersFor(
      {
        ...usual,
        remembered: { ...usual.remembered, weight: 0.01 },
      },
      ['VN'],
    )
    expect(codes(on('2001', 'documented'), on('2000', 'documented'), vietnamese)).toContain(
      'birth.counted-years',
    )
  })

  it('stand for and against by what they weigh', () => {
    expect(weighed(on('2001'), on('2001')).reasons[0]).toMatchObject({
      code: 'birth.same-year',
      side: 'for',
      field: 'births',
    })
    expect(weighed(on('2001'), on('1985')).reasons[0]).toMatchObject({ code: 'birth.far', side: 'against' })
  })
})

describe('parameters', () => {
  it('are data that pass their own schema', () => {
    expect(birthParametersSchema.safeParse(JSON.parse(JSON.stringify(usual))).success).toBe(true)
    expect(birthParametersSchema.safeParse({ ...usual, wrong: 0 }).success).toBe(false)
    expect(birthParametersSchema.safeParse({ ...usual, extra: 1 }).success).toBe(false)
    expect(
      birthParametersSchema.safeParse({ ...usual, repeated: { weight: 0, mean: 0, sd: 1 } }).success,
    ).toBe(false)
  })

  it('of an origin are one object each', () => {
    expect(birthParametersFor(usual, ['AF'])).toBe(usual)
    expect(birthParametersFor(usual, ['ER'])).toBe(birthParametersFor(usual, ['SD', 'ET']))
    expect(birthParametersFor(usual, ['ER', 'VN'])).toMatchObject({
      calendarRate: 0.04,
      counted: { weight: 0.1 },
    })
    expect(birthParametersFor(usual, ['VN']).calendarRate).toBe(usual.calendarRate)
  })
})
