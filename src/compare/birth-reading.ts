import type { PrepareIssue } from '../record/field.js'
import type { BirthBasis, BirthInput } from '../record/person.js'
import { type CalendarId, type Day, dayOf, digitsOf, lastDayOf, readCalendar } from './calendar.js'
import { type DateSpan, type Guess, readDateSpans, yearSpan } from './date-span.js'
import { type DayTrust, trustInDay } from './default-days.js'

/** One way to read one stated birth: an interval of days, and what is known of it. */
export interface BirthReading {
  /** First and last day on which the child may have been born, both included; the whole year of a default day. */
  readonly from: Day
  readonly to: Day
  /** What was written: a day, a month, a year, or another span of days. */
  readonly precision: 'day' | 'month' | 'year' | 'span'
  readonly trust: DayTrust
  /** The written day, default or not; null where none was. */
  readonly day: Day | null
  /** `yyyymmdd` of that day as written in `calendar`, and in the Gregorian one; 0 where there is none. */
  readonly written: number
  readonly gregorian: number
  readonly calendar: CalendarId
  readonly guess: Guess
  readonly basis: BirthBasis | 'unknown'
  /** True where it was counted from an age at a date. */
  readonly counted: boolean
}

type Basis = BirthReading['basis']
type DateInput = Extract<BirthInput, { date: string }>
type AgeInput = Extract<BirthInput, { age: number }>
type SpanInput = Extract<BirthInput, { from: string }>

const MAXIMUM_AGE = 130

/** All readings of one stated birth; what cannot be understood is reported and the rest is used. */
export function readBirth(input: BirthInput, path: string, issues: PrepareIssue[]): BirthReading[] {
  if ('date' in input) return readDate(input, path, issues)
  if ('age' in input) return readAge(input, path, issues)
  return input.from === input.to ? readDate(dateOfSpan(input), path, issues) : readSpan(input, path, issues)
}

/** A span from a date to itself is that date. */
const dateOfSpan = ({ from, basis }: SpanInput): DateInput =>
  basis === undefined ? { date: from } : { date: from, basis }

function readDate(input: DateInput, path: string, issues: PrepareIssue[]): BirthReading[] {
  const calendar = input.calendar === undefined ? null : readCalendar(input.calendar)
  if (input.calendar !== undefined && calendar === null) {
    const expected = 'gregory, persian, ethiopic, ethioaa, islamic-umalqura, islamic-civil or islamic-tbla'
    issues.push({ code: 'birth.unknown-calendar', path: `${path}.calendar`, expected })
    return []
  }
  const spans = readDateSpans(input.date, calendar, { path: `${path}.date`, issues })
  return spans.map((span) => readingOfDate(span, input.basis ?? 'unknown'))
}

function readingOfDate(span: DateSpan, basis: Basis): BirthReading {
  const { calendar, guess, precision } = span
  const day = precision === 'day' ? span.from : null
  const trust = day === null ? 'none' : trustOf(span, basis)
  const isDefault = trust === 'default' || trust === 'weak-default'
  const { from, to } = isDefault ? yearOf(span) : span
  const written = day === null ? 0 : span.written
  const gregorian = day === null ? 0 : digitsOf(day)
  return { from, to, precision, trust, day, written, gregorian, calendar, guess, basis, counted: false }
}

/** Nobody who assesses or estimates an age learns the day: it is the office's own. */
function trustOf({ written, calendar }: DateSpan, basis: Basis): DayTrust {
  const trust = trustInDay(written % 10000, calendar)
  return trust === 'known' && (basis === 'assessed' || basis === 'estimated') ? 'weak-default' : trust
}

const yearOf = (span: DateSpan): DateSpan =>
  yearSpan(span.calendar, span.guess, Math.floor(span.written / 10000)) ?? span

/**
 * Somebody who is `age` at a day was born after the day `age + 1` years before it and not after the day `age` years
 * before it. A fraction (15.5) is meant to half a year on either side.
 */
function readAge(input: AgeInput, path: string, issues: PrepareIssue[]): BirthReading[] {
  const { age } = input
  if (!(age >= 0 && age <= MAXIMUM_AGE)) {
    issues.push({
      code: 'birth.impossible-age',
      path: `${path}.age`,
      expected: `an age from 0 to ${MAXIMUM_AGE}`,
    })
    return []
  }
  const youngest = Number.isInteger(age) ? age : Math.max(0, age - 0.5)
  const oldest = Number.isInteger(age) ? age + 1 : age + 0.5
  return readDateSpans(input.at, null, { path: `${path}.at`, issues }).map((at) =>
    readingOfSpan(at, yearsBefore(at.from, oldest) + 1, yearsBefore(at.to, youngest), input.basis, true),
  )
}

function readSpan(input: SpanInput, path: string, issues: PrepareIssue[]): BirthReading[] {
  const starts = readDateSpans(input.from, null, { path: `${path}.from`, issues })
  const ends = readDateSpans(input.to, null, { path: `${path}.to`, issues })
  const readings: BirthReading[] = []
  for (const start of starts) {
    const end = ends.find((one) => one.calendar === start.calendar)
    if (end === undefined) continue
    if (start.from > end.to) {
      issues.push({ code: 'birth.reversed-span', path, expected: 'a span whose end is not before its start' })
    }
    const [first, last] = start.from > end.to ? [end, start] : [start, end]
    readings.push(readingOfSpan(first, first.from, last.to, input.basis, false))
  }
  return readings
}

function readingOfSpan(
  { calendar, guess }: DateSpan,
  from: Day,
  to: Day,
  basis: Basis = 'unknown',
  counted: boolean,
): BirthReading {
  return {
    from,
    to,
    precision: 'span',
    trust: 'none',
    day: null,
    written: 0,
    gregorian: 0,
    calendar,
    guess,
    basis,
    counted,
  }
}

/** The same day of the year, whole and half years before; 28 February for a leap day. */
function yearsBefore(day: Day, years: number): Day {
  const digits = digitsOf(day)
  const month = Math.floor(digits / 100) % 100
  const months = Math.floor(digits / 10000) * 12 + month - 1 - Math.round(years * 12)
  const year = Math.floor(months / 12)
  return (
    dayOf('gregory', year, months - year * 12 + 1, digits % 100) ??
    lastDayOf('gregory', year, months - year * 12 + 1)!
  )
}
