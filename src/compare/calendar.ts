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

/**
 * Days are integers: days since 1970-01-01 in the proleptic Gregorian calendar. No time zone can move them.
 * Conversions of the other calendars are those of `@internationalized/date`, which agrees with ICU day for day.
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

/** Julian day number of 1970-01-01. */
const JULIAN_DAY_OF_EPOCH = 2440588

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

const MAKERS: Readonly<Record<Exclude<CalendarId, 'gregory'>, () => Calendar>> = {
  ethiopic: () => new EthiopicCalendar(),
  ethioaa: () => new EthiopicAmeteAlemCalendar(),
  persian: () => new PersianCalendar(),
  'islamic-civil': () => new IslamicCivilCalendar(),
  'islamic-tbla': () => new IslamicTabularCalendar(),
  'islamic-umalqura': () => new IslamicUmalquraCalendar(),
}

const made = new Map<CalendarId, Calendar>()

function calendarOf(id: Exclude<CalendarId, 'gregory'>): Calendar {
  const known = made.get(id)
  if (known !== undefined) return known
  const calendar = MAKERS[id]()
  made.set(id, calendar)
  return calendar
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
  if (month < 1 || month > monthsOf(calendar) || day < 1 || day > 31) return null
  if (calendar === 'gregory') {
    return day <= daysInMonth(year, month) ? gregorianDay(year, month, day) : null
  }
  const inside = calendarOf(calendar)
  const date = new CalendarDate(inside, year, month, day)
  const exists = date.year === year && date.month === month && date.day === day
  return exists ? inside.toJulianDay(date) - JULIAN_DAY_OF_EPOCH : null
}

/** The last day of a month, or null where there is no such month. */
export function lastDayOf(calendar: CalendarId, year: number, month: number): Day | null {
  const first = dayOf(calendar, year, month, 1)
  if (first === null) return null
  if (calendar === 'gregory') return first + daysInMonth(year, month) - 1
  const inside = calendarOf(calendar)
  return first + inside.getDaysInMonth(new CalendarDate(inside, year, month, 1)) - 1
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!

/**
 * Gregorian day by arithmetic on years that begin in March, so that the leap day comes last. Most of a register is
 * written in this calendar: it needs no object for each date.
 */
function gregorianDay(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const sinceMarch = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + day - DAYS_BEFORE_EPOCH
}

/** What the formula above gives for 1969-12-31. */
const DAYS_BEFORE_EPOCH = 719469

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
