import { digits, repair } from '../text/unicode.js'
import { foldHeader } from './fields.js'

/** What the reading of a date depends on. */
export interface DateContext {
  /** The last day that a date of the table can be, e.g. `2016-09-30`; undefined for no bound. */
  readonly bornBy?: string | undefined
}

/** All that a cell may mean as a date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), likelier first; or what was expected. */
export type DayReading =
  | { readonly days: readonly string[] }
  | { readonly code: 'date' | 'future-date'; readonly expected: string }

const NO_DATE = {
  code: 'date',
  expected: 'a date as 2001-03-12, 12/03/2001, 12 March 2001, 03/2001 or 2001',
} as const

/** Months in English, French, Italian and German, by their first letters, folded. */
const MONTHS = [
  'january janvier gennaio januar janner',
  'february fevrier febbraio februar',
  'march mars marzo marz mrz',
  'april avril aprile avr',
  'may mai maggio',
  'june juin giugno juni',
  'july juillet luglio juli',
  'august aout agosto',
  'september septembre settembre sept',
  'october octobre ottobre oktober okt',
  'november novembre',
  'december decembre dicembre dezember dez',
].map((names) => names.split(' '))
const SHORTEST_MONTH = 3

/**
 * A date as people write it in tables: year first, day first, month first, with a month in words, a month or year alone,
 * digits of any script. `12/03/2001` may be read in two ways, and is; `12.03.2001` is written day first.
 * Days are not checked against a calendar: which one it is, is told by the comparison.
 *
 * @example readDay('12/03/2001', {}) // { days: ['2001-03-12', '2001-12-03'] }
 */
export function readDay(text: string, { bornBy }: DateContext, calendar?: string): DayReading {
  const plain = plainDate(text)
  const days = plain.length > 40 ? [] : [...new Set(readParts(plain, bornBy))]
  if (days.length === 0) return NO_DATE
  const isBounded = bornBy !== undefined && (calendar === undefined || calendar === 'gregory')
  const past = isBounded ? days.filter((day) => day <= bornBy.slice(0, day.length)) : days
  return past.length === 0 ? { code: 'future-date', expected: `a date not after ${bornBy}` } : { days: past }
}

/** Without a time of day, and without words that say how sure it is. */
function plainDate(text: string): string {
  const plain = digits(repair(text)).toLowerCase()
  return plain
    .replace(/(\d)[t ]\d{1,2}:\d{2}.*$/, '$1')
    .replace(/^(?:about|approx\.?|circa|ca?\.?|~) ?|\?$/g, '')
}

function readParts(text: string, bornBy: string | undefined): string[] {
  const parts = text.split(/[\s./,-]+/).filter((part) => part !== '')
  const [a = '', b = '', c = ''] = parts
  if (parts.length === 1) return /^\d{8}$/.test(a) ? day(a.slice(0, 4), a.slice(4, 6), a.slice(6)) : year(a)
  if (parts.length === 2) return isYear(a) ? month(a, b) : month(b, a)
  if (parts.length !== 3) return []
  if (isYear(a)) return day(a, b, c)
  const full = fullYear(c, bornBy)
  if (!/\d/.test(a)) return day(full, a, b)
  const dayFirst = day(full, b, a)
  return text.includes('.') || !/\d/.test(b) ? dayFirst : [...dayFirst, ...day(full, a, b)]
}

const isYear = (part: string): boolean => /^\d{4}$/.test(part)

const year = (part: string): string[] => (isYear(part) ? [part] : [])

function month(yearPart: string, monthPart: string): string[] {
  const number = monthNumber(monthPart)
  return isYear(yearPart) && number !== null ? [withParts(yearPart, number, 0)] : []
}

function day(yearPart: string, monthPart: string, dayPart: string): string[] {
  const number = monthNumber(monthPart)
  const dayNumber = /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(dayPart) ? Number.parseInt(dayPart, 10) : 32
  return isYear(yearPart) && number !== null && dayNumber <= 31
    ? [withParts(yearPart, number, dayNumber)]
    : []
}

/** Zeros stand for a month or day that is not known; the thirteenth month is Ethiopian. */
function monthNumber(part: string): number | null {
  if (/^\d{1,2}$/.test(part)) return Number(part) <= 13 ? Number(part) : null
  const word = foldHeader(part)
  const index = MONTHS.findIndex((names) => names.some((name) => isMonth(word, name)))
  return index < 0 ? null : index + 1
}

const isMonth = (word: string, name: string): boolean =>
  word === name || (word.length >= SHORTEST_MONTH && name.startsWith(word))

function withParts(yearPart: string, monthNumber: number, dayNumber: number): string {
  if (monthNumber === 0) return yearPart
  const text = `${yearPart}-${String(monthNumber).padStart(2, '0')}`
  return dayNumber === 0 ? text : `${text}-${String(dayNumber).padStart(2, '0')}`
}

/** Two digits are the latest year that is not after the bound: nobody in a table of children is a hundred. */
function fullYear(part: string, bornBy: string | undefined): string {
  if (!/^\d{2}$/.test(part) || bornBy === undefined) return part
  const century = Number(bornBy.slice(0, 2))
  return Number(part) <= Number(bornBy.slice(2, 4)) ? `${century}${part}` : `${century - 1}${part}`
}
