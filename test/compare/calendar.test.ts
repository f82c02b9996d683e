import {
  type Calendar,
  CalendarDate,
  EthiopicAmeteAlemCalendar,
  EthiopicCalendar,
  IslamicCivilCalendar,
  IslamicTabularCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
} from '@internationalized/date'
import { describe, expect, it } from 'vitest'
import {
  type CalendarId,
  dayOf,
  digitsOf,
  lastDayOf,
  monthsOf,
  readCalendar,
} from '../../src/compare/calendar.js'

const MILLISECONDS = 86_400_000
const JULIAN_DAY_OF_EPOCH = 2440588
const dayOfDate = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS

/** Year, month and day of every day as the runtime's ICU has them. */
function* icuDays(
  calendar: string,
  first: number,
  last: number,
  step = 1,
): Generator<[number, number, number, number]> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (let day = first; day <= last; day += step) {
    const parts = format.formatToParts(day * MILLISECONDS)
    const part = (type: string): number =>
      Number.parseInt(parts.find((one) => one.type === type)?.value ?? parts[0]!.value, 10)
    yield [day, part('year'), part('month'), part('day')]
  }
}

describe('Gregorian days', () => {
  it('are those of the runtime, leap days and centuries included', () => {
    for (let year = 1840; year <= 2160; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = dayOfDate(year, month, 1)
        expect(dayOf('gregory', year, month, 1)).toBe(first)
        expect(lastDayOf('gregory', year, month)).toBe(dayOfDate(year, month + 1, 1) - 1)
        expect(digitsOf(first)).toBe(year * 10000 + month * 100 + 1)
      }
    }
  })

  it('can be written again as digits, day for day', () => {
    for (let day = dayOfDate(1899, 12, 25); day < dayOfDate(2101, 1, 5); day++) {
      const date = new Date(day * MILLISECONDS)
      const digits = date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
      if (digitsOf(day) !== digits) expect(digitsOf(day)).toBe(digits)
    }
  })

  it.each([
    [2001, 2, 29],
    [1900, 2, 29],
    [2001, 4, 31],
    [2001, 13, 1],
    [2001, 0, 1],
    [2001, 1, 0],
    [2001, 1, 32],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(dayOf('gregory', year, month, day)).toBeNull()
  })
})

describe('other calendars', () => {
  const calendars: readonly (readonly [CalendarId, number])[] = [
    ['persian', 1],
    ['ethiopic', 1],
    ['ethioaa', 7],
    ['islamic-civil', 7],
    ['islamic-tbla', 7],
    ['islamic-umalqura', 7],
  ]

  it.each(calendars)('%s agrees with ICU from 1930 to 2040', (calendar, step) => {
    let mismatches = 0
    for (const [day, year, month, dayOfMonth] of icuDays(
      calendar,
      dayOfDate(1930, 1, 1),
      dayOfDate(2040, 12, 31),
      step,
    )) {
      if (dayOf(calendar, year, month, dayOfMonth) !== day) mismatches++
    }
    expect(mismatches).toBe(0)
  })

  const judges: readonly (readonly [CalendarId, Calendar, number, number])[] = [
    ['persian', new PersianCalendar(), 1178, 1600],
    ['ethiopic', new EthiopicCalendar(), 1, 2200],
    ['ethioaa', new EthiopicAmeteAlemCalendar(), 5501, 7700],
    ['islamic-civil', new IslamicCivilCalendar(), 1, 1600],
    ['islamic-tbla', new IslamicTabularCalendar(), 1, 1600],
    ['islamic-umalqura', new IslamicUmalquraCalendar(), 1300, 1499],
  ]
  it.each(judges)('%s agrees with @internationalized/date in every month', (id, judge, first, last) => {
    const mismatches: string[] = []
    for (let year = first; year <= last; year++) {
      for (let month = 1; month <= monthsOf(id); month++) {
        const date = new CalendarDate(judge, year, month, 1)
        const start = judge.toJulianDay(date) - JULIAN_DAY_OF_EPOCH
        const end = start + judge.getDaysInMonth(date) - 1
        if (dayOf(id, year, month, 1) !== start || lastDayOf(id, year, month) !== end)
          mismatches.push(`${year}-${month}`)
      }
    }
    expect(mismatches).toEqual([])
  })

  it('lunar ones lie at most three days apart', () => {
    for (let year = 1400; year <= 1450; year++) {
      const days = (['islamic-civil', 'islamic-tbla', 'islamic-umalqura'] as const).map(
        (id) => dayOf(id, year, 7, 1)!,
      )
      expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(3)
    }
  })

  it.each([
    ['persian', 1387, 6, 20, '2008-09-10'],
    ['ethiopic', 2000, 13, 5, '2008-09-10'],
    ['ethioaa', 7500, 13, 5, '2008-09-10'],
    ['islamic-umalqura', 1429, 9, 10, '2008-09-10'],
    ['persian', 1403, 1, 1, '2024-03-20'],
    ['persian', 1399, 12, 30, '2021-03-20'],
    ['ethiopic', 1993, 1, 1, '2000-09-11'],
    ['ethiopic', 1992, 1, 1, '1999-09-12'],
  ] as const)('%s %i-%i-%i is %s', (calendar, year, month, day, gregorian) => {
    expect(dayOf(calendar, year, month, day)).toBe(Date.parse(gregorian) / MILLISECONDS)
  })

  it.each([
    ['persian', 1387, 7, 31],
    ['persian', 1386, 12, 30],
    ['ethiopic', 2000, 13, 6],
    ['ethiopic', 2000, 1, 31],
    ['islamic-umalqura', 1429, 9, 31],
    ['persian', 1387, 13, 1],
    ['persian', 0, 1, 1],
    ['ethiopic', 0, 1, 1],
    ['islamic-umalqura', 1429, 0, 1],
    ['persian', 1387, 1, 0],
  ] as const)('%s %i-%i-%i does not exist', (calendar, year, month, day) => {
    expect(dayOf(calendar, year, month, day)).toBeNull()
  })

  it('have a thirteenth month in Ethiopia', () => {
    expect(monthsOf('ethiopic')).toBe(13)
    expect(lastDayOf('ethiopic', 1991, 13)! - dayOf('ethiopic', 1991, 13, 1)!).toBe(5)
    expect(lastDayOf('ethiopic', 1992, 13)! - dayOf('ethiopic', 1992, 13, 1)!).toBe(4)
    expect(monthsOf('persian')).toBe(12)
  })
})

describe('identifiers', () => {
  it.each([
    ['gregory', 'gregory'],
    ['ISO8601', 'gregory'],
    [' Persian ', 'persian'],
    ['ethiopic-amete-alem', 'ethioaa'],
    ['islamic', 'islamic-umalqura'],
    ['islamic-civil', 'islamic-civil'],
    ['lunar-hijri', 'islamic-umalqura'],
  ])('%s is %s', (identifier, calendar) => {
    expect(readCalendar(identifier)).toBe(calendar)
  })

  it.each(['', 'klingon', 'hebrew', 'constructor', '__proto__'])('%j is unknown', (identifier) => {
    expect(readCalendar(identifier)).toBeNull()
  })
})
