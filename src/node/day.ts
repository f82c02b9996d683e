import type { CalendarId } from '../compare/calendar.js'
import { readDate } from '../record/dates.js'
import type { BirthInput } from '../record/person.js'

/** What the reading of a date depends on. */
export interface DateContext {
  /** The last day that a date of the table can be, e.g. `2016-09-30`; undefined for no bound. */
  readonly bornBy?: string | undefined
}

/** A birth that was written as a date or as a span of years. */
export type DatedBirth = Exclude<BirthInput, { age: number }>

/** All that a cell may mean as a date, likelier first; or what was expected. */
export type DayReading =
  | { readonly readings: readonly DatedBirth[] }
  | { readonly code: 'date' | 'future-date'; readonly expected: string }

const NO_DATE = {
  code: 'date',
  expected: 'a date as 2001-03-12, 12/03/2001, 12 March 2001, 03/2001 or 2001',
} as const

/** What a spreadsheet shows of a date in a cell that is not formatted as one: days since a day that differs between programs. */
const DAY_COUNT = /^\d{5}(?:\.\d+)?$/
const COUNTED = {
  code: 'date',
  expected:
    'a date, not a count of days: give the column a date format in the spreadsheet, and save it again',
} as const

/**
 * The date of a cell, in the calendar of the column beside it where there is one. Of two readings one may lie in the
 * future: then it is the other.
 *
 * @example readDay('12/03/2001', {}) // { readings: [{ date: '2001-03-12' }, { date: '2001-12-03' }] }
 */
export function readDay(text: string, { bornBy }: DateContext, calendar?: CalendarId): DayReading {
  const options = bornBy === undefined ? {} : { referenceYear: Number(bornBy.slice(0, 4)) }
  const written =
    readDate(text, options)?.readings.filter((birth): birth is DatedBirth => !('age' in birth)) ?? []
  if (written.length === 0) return DAY_COUNT.test(text.trim()) ? COUNTED : NO_DATE
  const named = calendar === undefined ? written : written.map((birth) => inCalendar(birth, calendar))
  const past = bornBy === undefined ? named : named.filter((birth) => !isAfter(birth, bornBy))
  return past.length === 0
    ? { code: 'future-date', expected: `a date not after ${bornBy}` }
    : { readings: past }
}

/** A calendar that the cell itself names goes before that of its column. */
const inCalendar = (birth: DatedBirth, calendar: CalendarId): DatedBirth =>
  'date' in birth ? { calendar, ...birth } : birth

/** Only Gregorian dates are held against the bound: those of other calendars are far from it or unclear. */
function isAfter(birth: DatedBirth, bornBy: string): boolean {
  const [first, calendar] = 'date' in birth ? [birth.date, birth.calendar] : [birth.from, undefined]
  return (calendar === undefined || calendar === 'gregory') && first > bornBy.slice(0, first.length)
}
