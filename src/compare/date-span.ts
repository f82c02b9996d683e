import type { PrepareIssue } from '../record/field.js'
import { type CalendarId, type Day, dayOf, isLunar, lastDayOf, monthsOf } from './calendar.js'

/**
 * Whether the calendar was a guess: `likely` and `unlikely` mark the two readings of a Hijri year whose calendar nobody
 * named.
 */
export type Guess = 'none' | 'likely' | 'unlikely'

/** The days that a written date may mean in one calendar. */
export interface DateSpan {
  /** First and last day, both included. */
  readonly from: Day
  readonly to: Day
  readonly precision: 'day' | 'month' | 'year'
  /** `yyyymmdd` as written, zeros for what was left out. */
  readonly written: number
  readonly calendar: CalendarId
  readonly guess: Guess
}

/** Where a date stands, for what cannot be read there. */
export interface Place {
  readonly path: string
  readonly issues: PrepareIssue[]
}

/** Gregorian years that are believed; others are placeholders (0001, 1753, 9999) or of a calendar that was not named. */
const FIRST_DAY = dayOf('gregory', 1850, 1, 1)!
const LAST_DAY = dayOf('gregory', 2150, 12, 31)!

/** Years that are Hijri where nobody says otherwise: solar 1921 to 2072, lunar 1882 to 2029. */
const FIRST_HIJRI = 1300
const LAST_HIJRI = 1450

/**
 * Up to this year a Hijri year of no named calendar is more likely solar: as lunar ones they are births of people of
 * forty and more. From 1400 on, solar ones are infants (1400 began in March 2021), lunar ones the young (1420 is 1999).
 */
const LAST_LIKELY_SOLAR = 1399

/**
 * What `2001-03-12`, `2001-03` or `2001` may mean. Zeros stand for what is not known, as registers write it
 * (`2001-00-00`). Of a date that does not exist, the month is kept, or the year.
 *
 * @param calendar null where nobody named one: a year from 1300 to 1450 is then read as solar and as lunar Hijri
 * @returns nothing where not even the year can be believed
 */
export function readDateSpans(text: string, calendar: CalendarId | null, place: Place): DateSpan[] {
  const year = numberAt(text, 0, 4)
  const month = numberAt(text, 5, 7)
  const day = numberAt(text, 8, 10)
  const isHijri = calendar === null && year >= FIRST_HIJRI && year <= LAST_HIJRI
  const spans = isHijri
    ? [
        spanOf('persian', year <= LAST_LIKELY_SOLAR ? 'likely' : 'unlikely', year, month, day),
        spanOf('islamic-umalqura', year <= LAST_LIKELY_SOLAR ? 'unlikely' : 'likely', year, month, day),
      ]
    : [spanOf(calendar ?? 'gregory', 'none', year, month, day)]
  const believed = spans.filter((span) => span !== null)
  report(believed, month, day, place)
  return believed
}

function report(spans: readonly DateSpan[], month: number, day: number, { path, issues }: Place): void {
  if (spans.length === 0) {
    issues.push({
      code: 'birth.impossible-year',
      path,
      expected: 'a year from 1850 to 2150, or its calendar',
    })
    return
  }
  const asWritten = day > 0 && month > 0 ? 'day' : month > 0 ? 'month' : 'year'
  if (spans.every((span) => span.precision !== asWritten)) {
    issues.push({ code: 'birth.impossible-date', path, expected: 'a day that exists in its calendar' })
  }
  if (spans.length > 1) {
    issues.push({ code: 'birth.hijri-reading', path, expected: 'a calendar: persian, islamic-umalqura' })
  }
}

/** The digits of a part; 0 where it was left out. The schema has seen to it that they are digits. */
const numberAt = (text: string, from: number, to: number): number =>
  from < text.length ? Number(text.slice(from, to)) : 0

function spanOf(
  calendar: CalendarId,
  guess: Guess,
  year: number,
  month: number,
  day: number,
): DateSpan | null {
  const span =
    daySpan(calendar, guess, year, month, day) ??
    monthSpan(calendar, guess, year, month) ??
    yearSpan(calendar, guess, year)
  return span !== null && span.from >= FIRST_DAY && span.to <= LAST_DAY ? span : null
}

function daySpan(
  calendar: CalendarId,
  guess: Guess,
  year: number,
  month: number,
  day: number,
): DateSpan | null {
  const only = dayOf(calendar, year, month, day)
  if (only === null) return null
  return { from: only, to: only, precision: 'day', written: digits(year, month, day), calendar, guess }
}

function monthSpan(calendar: CalendarId, guess: Guess, year: number, month: number): DateSpan | null {
  const from = dayOf(calendar, year, month, 1)
  const to = lastDayOf(calendar, year, month)
  if (from === null || to === null) return null
  return { from, to, precision: 'month', written: digits(year, month, 0), calendar, guess }
}

/** A year in a calendar; null where the calendar has no such year. */
export function yearSpan(calendar: CalendarId, guess: Guess, year: number): DateSpan | null {
  const from = dayOf(calendar, year, 1, 1)
  const to = lastDayOf(calendar, year, monthsOf(calendar))
  if (from === null || to === null) return null
  return { from, to, precision: 'year', written: digits(year, 0, 0), calendar, guess }
}

const digits = (year: number, month: number, day: number): number => year * 10000 + month * 100 + day

/** Days by which a computed lunar calendar and the sighted moon lie apart: at most two from 1985 to 2029. */
export const slackOf = (calendar: CalendarId): number => (isLunar(calendar) ? 2 : 0)
