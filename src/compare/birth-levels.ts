import { isTransposition, withinOneEdit } from '../text/distance.js'
import type { BirthReading } from './birth-reading.js'
import { dayOf } from './calendar.js'
import { type Guess, slackOf } from './date-span.js'

/**
 * What two stated births have to do with each other, the strongest likeness first.
 *
 * - `same-day`: one day, which is no default.
 * - `day-month-swapped`: 2001-03-12 and 2001-12-03.
 * - `calendar`: the same day once one of them is read in another calendar.
 * - `one-digit`, `digits-swapped`: one digit differs, or two neighbouring ones stand the other way round.
 * - `days-apart`: one or two days, as different conversion tables give.
 * - `same-month`: the same month; no equal day.
 * - `same-day-default`: one day, which stands for "unknown" on one side at least.
 * - `same-year`: spans of a year or two that share days, or two days in one year.
 * - `overlapping`: wider spans that share days.
 * - `near`, `years-apart`, `far`: up to one and a half years, up to ten, and more between the middles.
 */
export const birthLevels = [
  'same-day',
  'day-month-swapped',
  'calendar',
  'one-digit',
  'digits-swapped',
  'days-apart',
  'same-month',
  'same-day-default',
  'same-year',
  'overlapping',
  'near',
  'years-apart',
  'far',
] as const

export type BirthLevel = (typeof birthLevels)[number]

/** Mean length of a Gregorian month, days. */
const MONTH = 365.2425 / 12

/** Spans up to this many months count as a year: an age at a year is two years wide. */
const YEARLIKE = 25

const NEAR = 18
const YEARS_APART = 120

/** The finest grain in which both sides were written. */
export type Grain = 'day' | 'month' | 'year'

/** Number of the first month of a reading, months since January 1970, rounded to the nearest. */
export const monthOf = (reading: BirthReading): number => Math.round(reading.from / MONTH)

/** Length of a reading in months, rounded to the nearest, at least one. */
export const monthsIn = (reading: BirthReading): number =>
  Math.max(1, Math.round((reading.to + 1) / MONTH) - monthOf(reading))

export function grainOf(a: BirthReading, b: BirthReading): Grain {
  if (a.trust === 'known' && b.trust === 'known') return 'day'
  return knowsMonth(a) && knowsMonth(b) ? 'month' : 'year'
}

const knowsMonth = (reading: BirthReading): boolean =>
  reading.trust === 'known' || reading.precision === 'month'

/** The strongest likeness of two readings. Symmetric. */
export function levelOf(a: BirthReading, b: BirthReading): BirthLevel {
  const grain = grainOf(a, b)
  if (grain === 'day') return dayLevel(a, b) ?? spanLevel(a, b)
  if (a.day !== null && a.day === b.day) return 'same-day-default'
  if (grain === 'month' && (contains(a, b) || contains(b, a))) return 'same-month'
  return spanLevel(a, b)
}

/**
 * How far a likeness rests on a guessed calendar: not at all where both sides guess the same one, since what was written
 * is then compared as it stands; hardly likely where one is taken for solar and the other for lunar.
 */
export function guessOf(a: BirthReading, b: BirthReading): Guess {
  if (a.guess === 'none') return b.guess
  if (b.guess === 'none') return a.guess
  return a.calendar === b.calendar ? 'none' : 'unlikely'
}

function dayLevel(a: BirthReading, b: BirthReading): BirthLevel | null {
  const apart = Math.abs(a.from - b.from)
  if (apart === 0) return guessOf(a, b) === 'none' ? 'same-day' : 'calendar'
  const sameCalendar = a.calendar === b.calendar
  const left = sameCalendar ? a.written : a.gregorian
  const right = sameCalendar ? b.written : b.gregorian
  if (isSwapped(left, right)) return 'day-month-swapped'
  if (!sameCalendar && apart <= slackOf(a.calendar) + slackOf(b.calendar)) return 'calendar'
  if (isEthiopian(a, b) || isEthiopian(b, a)) return 'calendar'
  return digitLevel(left, right) ?? (apart <= 2 ? 'days-apart' : sameMonth(left, right))
}

const sameMonth = (left: number, right: number): BirthLevel | null =>
  Math.floor(left / 100) === Math.floor(right / 100) ? 'same-month' : null

function isSwapped(left: number, right: number): boolean {
  const month = Math.floor(left / 100) % 100
  const day = left % 100
  return month !== day && right === left - (left % 10000) + day * 100 + month
}

/** Days between a date and the same digits in the Ethiopian calendar: between seven and eight years and a half. */
const ETHIOPIAN_LEAST = 2500
const ETHIOPIAN_MOST = 3000

/**
 * True where the digits of `a` name the day of `b` in the Ethiopian calendar: an Ethiopian date entered as it stood, or
 * a Gregorian one converted although it needed no conversion.
 */
export function isEthiopian(a: BirthReading, b: BirthReading): boolean {
  const apart = b.from - a.from
  if (apart < ETHIOPIAN_LEAST || apart > ETHIOPIAN_MOST || a.calendar !== 'gregory') return false
  const { gregorian } = a
  return (
    dayOf('ethiopic', Math.floor(gregorian / 10000), Math.floor(gregorian / 100) % 100, gregorian % 100) ===
    b.from
  )
}

/** Two neighbouring digits in the wrong order, or one wrong digit: dates are equally long, so an edit is a replacement. */
function digitLevel(left: number, right: number): BirthLevel | null {
  const [a, b] = [String(left), String(right)]
  if (isTransposition(a, b)) return 'digits-swapped'
  return withinOneEdit(a, b) ? 'one-digit' : null
}

function spanLevel(a: BirthReading, b: BirthReading): BirthLevel {
  if (a.from <= b.to && b.from <= a.to) {
    return Math.max(monthsIn(a), monthsIn(b)) <= YEARLIKE ? 'same-year' : 'overlapping'
  }
  if (sameWrittenYear(a, b)) return 'same-year'
  const months = Math.abs(monthOf(a) - monthOf(b) + (monthsIn(a) - monthsIn(b)) / 2)
  return months <= NEAR ? 'near' : months <= YEARS_APART ? 'years-apart' : 'far'
}

function sameWrittenYear(a: BirthReading, b: BirthReading): boolean {
  if (a.day === null || b.day === null) return false
  const sameCalendar = a.calendar === b.calendar
  const left = sameCalendar ? a.written : a.gregorian
  const right = sameCalendar ? b.written : b.gregorian
  return Math.floor(left / 10000) === Math.floor(right / 10000)
}

/** True where every day of `b` is one of `a`. */
export const contains = (a: BirthReading, b: BirthReading): boolean => a.from <= b.from && b.to <= a.to
