import {
  FIRST_TABLED_DAY,
  FIRST_TABLED_YEAR,
  LAST_TABLED_YEAR,
  MONTHS_OF_THIRTY_DAYS,
} from './umm-al-qura.js'

/**
 * Days are integers: days since 1970-01-01 in the proleptic Gregorian calendar. No time zone can move them.
 *
 * A calendar is one function, the first day of a month; a month ends where the next begins. The arithmetic is that of
 * Reingold and Dershowitz, Calendrical Calculations; a test compares every month with `@internationalized/date` and
 * many days with ICU. That library would add 4 KB to a page, for time zones and eras that nobody asks for.
 */
export type Day = number

/** The calendars in which births of the route are written, by their CLDR identifiers. */
export type CalendarId =
  | 'gregory'
  | 'ethiopic'
  | 'ethioaa'
  | 'persian'
  | 'islamic-civil'
  | 'islamic-tbla'
  | 'islamic-umalqura'

/**
 * Identifiers and the names that people give them. `islamic` alone is sighting of the moon, which no table foretells;
 * Umm al-Qura is the nearest computed one.
 */
const NAMES: Readonly<Record<string, CalendarId>> = {
  gregory: 'gregory',
  gregorian: 'gregory',
  iso8601: 'gregory',
  ethiopic: 'ethiopic',
  ethiopian: 'ethiopic',
  'ethiopic-amete-alem': 'ethioaa',
  ethioaa: 'ethioaa',
  persian: 'persian',
  'solar-hijri': 'persian',
  islamic: 'islamic-umalqura',
  'islamic-rgsa': 'islamic-umalqura',
  'islamic-umalqura': 'islamic-umalqura',
  'islamic-civil': 'islamic-civil',
  'islamic-tbla': 'islamic-tbla',
  'lunar-hijri': 'islamic-umalqura',
}

/** The calendar that an identifier names, or null where it is none of those that we read. */
export function readCalendar(identifier: string): CalendarId | null {
  const name = identifier.trim().toLowerCase()
  return Object.hasOwn(NAMES, name) ? NAMES[name]! : null
}

/** True for a lunar calendar, whose computed days may differ from the sighted ones. */
export const isLunar = (calendar: CalendarId): boolean => calendar.startsWith('islamic')

/** Months of a year: thirteen where the year ends with five or six days of its own. */
export const monthsOf = (calendar: CalendarId): number => (calendar.startsWith('ethio') ? 13 : 12)

/**
 * The day that a date names, or null where its calendar has no such day.
 *
 * @example dayOf('persian', 1387, 6, 20) === dayOf('gregory', 2008, 9, 10)
 */
export function dayOf(calendar: CalendarId, year: number, month: number, day: number): Day | null {
  const last = lastDayOf(calendar, year, month)
  const found = firstDayOf(calendar, year, month) + day - 1
  return last === null || day < 1 || found > last ? null : found
}

/** The last day of a month, or null where there is no such month. */
export function lastDayOf(calendar: CalendarId, year: number, month: number): Day | null {
  const months = monthsOf(calendar)
  if (month < 1 || month > months || (year < 1 && calendar !== 'gregory')) return null
  const next = month < months ? firstDayOf(calendar, year, month + 1) : firstDayOf(calendar, year + 1, 1)
  return next - 1
}

/** Days from 1970-01-01 back to the day before each calendar's first year began. */
const EPOCHS = { ethiopic: 716367, persian: 492268, 'islamic-civil': 492148, 'islamic-tbla': 492149 }

/** Years from the creation of the world to the incarnation, as Ethiopians count them. */
const AMETE_ALEM = 5500

/** The first day of a month that exists. */
function firstDayOf(calendar: CalendarId, year: number, month: number): Day {
  switch (calendar) {
    case 'gregory':
      return firstGregorianDay(year, month)
    case 'ethiopic':
      return 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) - EPOCHS.ethiopic
    case 'ethioaa':
      return firstDayOf('ethiopic', year - AMETE_ALEM, month)
    case 'persian':
      return firstPersianDay(year, month)
    case 'islamic-umalqura':
      return firstUmmAlQuraDay(year, month)
    default:
      return firstLunarDay(EPOCHS[calendar], year, month)
  }
}

/**
 * Arithmetic on years that begin in March, so that the leap day comes last. Most of a register is written in this
 * calendar.
 */
function firstGregorianDay(year: number, month: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const sinceMarch = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + 1 - DAYS_BEFORE_EPOCH
}

/** What the formula above gives for 1969-12-31. */
const DAYS_BEFORE_EPOCH = 719469

/** Six months of 31 days, then of 30; eight leap years in 33, which is right from 1178 to 1633. */
function firstPersianDay(year: number, month: number): Day {
  const before = 30 * (month - 1) + Math.min(month - 1, 6)
  return 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before - EPOCHS.persian
}

/** Months of 30 and 29 days in turn; eleven leap years in thirty. */
function firstLunarDay(epoch: number, year: number, month: number): Day {
  return 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) - epoch
}

let tabledMonths: Int32Array | undefined

/** From the table, or by the civil arithmetic outside of it. */
function firstUmmAlQuraDay(year: number, month: number): Day {
  if (year < FIRST_TABLED_YEAR || year > LAST_TABLED_YEAR)
    return firstLunarDay(EPOCHS['islamic-civil'], year, month)
  tabledMonths ??= readMonths()
  return tabledMonths[(year - FIRST_TABLED_YEAR) * 12 + month - 1]!
}

/** The first day of each month of the table. */
function readMonths(): Int32Array {
  const days = new Int32Array((LAST_TABLED_YEAR - FIRST_TABLED_YEAR + 1) * 12)
  let day = FIRST_TABLED_DAY
  for (let i = 0; i < days.length; i++) {
    days[i] = day
    const digit = Number.parseInt(MONTHS_OF_THIRTY_DAYS[Math.floor(i / 4)]!, 16)
    day += 29 + ((digit >> (3 - (i % 4))) & 1)
  }
  return days
}

/** A day as the digits of its Gregorian date, `yyyymmdd`. */
export function digitsOf(day: Day): number {
  const shifted = day + DAYS_BEFORE_EPOCH - 1
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return year * 10000 + month * 100 + (dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1)
}
