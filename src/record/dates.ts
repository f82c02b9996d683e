import { fold } from '../text/fold.js'
import { digits, repair } from '../text/unicode.js'
import { type MonthName, readMonthName } from './month-names.js'
import type { BirthInput } from './person.js'

/** What a written date may mean. */
export interface DateReading {
  /** Likelier first; day and month first where the order is open. */
  readonly readings: readonly BirthInput[]
  /** True where the writer meant one of several and does not say which. */
  readonly ambiguous: boolean
}

/** What the reading depends on besides the text. */
export interface DateOptions {
  /** The year that two digits may not pass: `05` is 2005 and `17` is 1917 where it is 2016. Without it they are not read. */
  readonly referenceYear?: number
}

/** Longest text that is read as a date, in UTF-16 units. */
const LONGEST = 64

/**
 * A date as registers write it: `2001-03-12`, `12/03/2001`, `03/2001`, `2001`, `20010312`, `12 March 2001`, `2000-2001`,
 * with months in English, French, Italian or German, or of the Solar Hijri and Ethiopian calendars, in Arabic-Indic,
 * Persian or Ethiopic digits, with `c.` or `about`, a time of day, or a calendar (`E.C.`, `AH`, `ه.ش`) beside it. Of
 * `12/03/2001` both readings are kept. `1387/6/20` is Solar Hijri, and a year from 1300 to 1450 alone names no calendar:
 * the comparison tries both. Whether the day exists is told there too. Linear in the length of the text.
 *
 * @returns null where the text is no date
 *
 * @example
 * readDate('12/03/2001') // { readings: [{ date: '2001-03-12' }, { date: '2001-12-03' }], ambiguous: true }
 * readDate('c. 2001') // { readings: [{ date: '2001', basis: 'estimated' }], ambiguous: false }
 */
export function readDate(text: string, options: DateOptions = {}): DateReading | null {
  const written = text.length > LONGEST ? null : analyse(text)
  if (written === null) return null
  const readings = [
    ...new Map(birthsOf(written, options).map((birth) => [JSON.stringify(birth), birth])).values(),
  ]
  return readings.length === 0 ? null : { readings, ambiguous: readings.length > 1 }
}

/** A number as it was written: `03` is not `3`, since two digits may be a year. */
interface Figure {
  readonly value: number
  readonly length: number
}

/** What stands in the text, in order, once every word and sign is known. */
interface Written {
  readonly figures: readonly Figure[]
  /** The readings of the month in words, null where there is none. */
  readonly months: readonly MonthName[] | null
  readonly calendar: string | null
  readonly isEstimated: boolean
  /** Dotted dates are written day first wherever dots are used (Unicode CLDR has no month first pattern with dots). */
  readonly isDotted: boolean
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))

const APPROXIMATE = wordSet(
  'c ca circa about approx approximately around est estimated vers environ verso um etwa ungefähr',
)
const FILLERS = wordSet(
  'of the on born de du le né née er ème di del il nato nata den am geboren st nd rd th to and or et ou bis und oder between from entre tra zwischen e a',
)

/** Calendars as they are written beside a date: Ethiopian and Gregorian in Ethiopia, lunar and solar Hijri. */
const CALENDARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ethiopic: 'ec ዓም ዓምህረት ethiopian',
    persian: 'sh ap هش ش شمسی خورشیدی solar shamsi',
    'islamic-umalqura': 'ah hijri ه هق ق قمری lunar',
    gregory: 'gc ad ce م میلادی gregorian እኤአ',
  }).flatMap(([calendar, words]) => [...wordSet(words)].map((word) => [word, calendar] as const)),
)

const SIGNS = new Set("-/.,'’()[]~?–—‐−:،")
const TOKENS = /\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu
const ETHIOPIC_NUMERAL = /[\u1369-\u137C]/

/** Null where a word, a sign or a number has no place in a date. */
function analyse(text: string): Written | null {
  const tokens = joinInitials(withoutTime(digits(repair(text))).match(TOKENS) ?? [])
  const figures: Figure[] = []
  let months: readonly MonthName[] | null = null
  let calendar: string | null = ETHIOPIC_NUMERAL.test(text) ? 'ethiopic' : null
  let isEstimated = false
  for (const token of tokens) {
    const word = fold(token)
    const named = word === '' ? [] : readMonthName(token)
    if (isNumber(token)) figures.push({ value: Number(token), length: token.length })
    else if (APPROXIMATE.has(word) || token === '~' || token === '?') isEstimated = true
    else if (named.length > 0 && months === null) months = named
    else if (CALENDARS.has(word)) calendar = CALENDARS.get(word)!
    else if (!FILLERS.has(word) && !SIGNS.has(token)) return null
  }
  return { figures, months, calendar, isEstimated, isDotted: tokens.includes('.') }
}

const isNumber = (token: string): boolean => token >= '0' && token <= ':'

const TIME = /(\d)(?:t|,? )\d{1,2}:\d{2}.*/i

const withoutTime = (text: string): string => text.replace(TIME, '$1')

/** `E.C.` and `ه.ش` as one word each: single letters with nothing but dots between them. */
function joinInitials(tokens: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const token of tokens) {
    const isInitial = /^\p{L}\u0640?$/u.test(token)
    if (isInitial && open) joined[joined.length - 1] += token
    else if (!(token === '.' && open)) joined.push(token)
    open = isInitial || (token === '.' && open)
  }
  return joined
}

function birthsOf(written: Written, options: DateOptions): BirthInput[] {
  const basis = written.isEstimated ? { basis: 'estimated' as const } : {}
  const [first, second, third] = written.figures
  const isSpan = first?.length === 4 && second?.length === 4 && third === undefined && written.months === null
  if (isSpan) {
    const [from, to] = [first.value, second.value].map((year) => yearText(year))
    return first.value < second.value ? [{ from: from!, to: to!, ...basis }] : []
  }
  return partsOf(written, options)
    .filter(isPossible)
    .map((parts) => ({ ...dateOf(parts), ...basis }))
}

/** A date in parts; 0 stands for a month or day that is not known. */
interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly calendar: string | null
}

const monthLimit = (calendar: string | null): number => (calendar === 'ethiopic' ? 13 : 12)

const isPossible = ({ year, month, day, calendar }: Parts): boolean =>
  year > 0 && month <= monthLimit(calendar) && day <= 31

/** Solar years in which a written month leaves no doubt: as lunar ones they would be births before 1980. */
const isSolar = ({ year, month }: Parts): boolean => year >= 1300 && year < 1400 && month > 0

function dateOf(parts: Parts): BirthInput {
  const { year, month, day } = parts
  const calendar = parts.calendar ?? (isSolar(parts) ? 'persian' : null)
  const date = yearText(year) + (month === 0 ? '' : twoDigits(month) + (day === 0 ? '' : twoDigits(day)))
  return calendar === null ? { date } : { date, calendar }
}

const yearText = (year: number): string => String(year).padStart(4, '0')

const twoDigits = (part: number): string => `-${String(part).padStart(2, '0')}`

/** Every order of the numbers that makes a date. */
function partsOf(written: Written, options: DateOptions): Parts[] {
  const { figures, months, calendar } = written
  if (figures.length === 0 || figures.length > 3) return []
  if (months !== null) return withMonthName(written, months, options)
  const [first, second, third] = figures as [Figure, Figure?, Figure?]
  if (second === undefined) return oneFigure(first, calendar)
  if (third !== undefined) return threeFigures([first, second, third], written, options)
  const [year, month] = first.length === 4 ? [first, second] : [second, first]
  return year.length === 4 && month.length <= 2
    ? [{ year: year.value, month: month.value, day: 0, calendar }]
    : []
}

function withMonthName(
  { figures, calendar }: Written,
  names: readonly MonthName[],
  options: DateOptions,
): Parts[] {
  const [first, second] = figures as [Figure, Figure?]
  const isYearFirst = first.length === 4
  const yearFigure = isYearFirst ? first : second
  const day = isYearFirst ? (second?.value ?? 0) : first.value
  const year = yearFigure === undefined || figures.length > 2 ? null : fullYear(yearFigure, options)
  if (year === null) return []
  const months = names.filter((name) => fitsYear(name, year))
  if (months.length === 0) return [{ year, month: 0, day: 0, calendar }]
  return months.map((name) => ({ year, month: name.month, day, calendar: calendar ?? name.calendar ?? null }))
}

/** A Solar Hijri month stands beside a Hijri year, other months do not; a misfit says no more than its year. */
function fitsYear({ calendar }: MonthName, year: number): boolean {
  return calendar === undefined || (calendar === 'persian') === (year >= 1300 && year < 1500)
}

/** A year, or eight digits without a sign between them. */
function oneFigure({ value, length }: Figure, calendar: string | null): Parts[] {
  if (length === 4) return [{ year: value, month: 0, day: 0, calendar }]
  if (length !== 8) return []
  const yearFirst = {
    year: Math.floor(value / 10000),
    month: Math.floor(value / 100) % 100,
    day: value % 100,
    calendar,
  }
  const yearLast = {
    year: value % 10000,
    month: Math.floor(value / 10000) % 100,
    day: Math.floor(value / 1e6),
    calendar,
  }
  return [yearFirst, yearLast].filter(
    ({ year, month, day }) => year >= 1300 && year <= 2150 && month > 0 && month <= 12 && day > 0,
  )
}

function threeFigures(
  figures: readonly [Figure, Figure, Figure],
  written: Written,
  options: DateOptions,
): Parts[] {
  const [first, second, third] = figures
  const { calendar, isDotted } = written
  if (first.length === 4) return yearFirst(first.value, second.value, third.value, calendar)
  const year = fullYear(third, options)
  if (year === null || first.length > 2 || second.length > 2) return []
  const isDay = (month: number): boolean => month <= monthLimit(calendar)
  const dayFirst = { year, month: second.value, day: first.value, calendar }
  const monthFirst = { year, month: first.value, day: second.value, calendar }
  if (first.value === 0 || second.value === 0)
    return [withUnknown(year, first.value + second.value, calendar)]
  return isDotted && isDay(second.value) ? [dayFirst] : [dayFirst, monthFirst]
}

/** One of the two is zero: what is left is the month if it can be one. */
const withUnknown = (year: number, known: number, calendar: string | null): Parts => ({
  year,
  month: known <= monthLimit(calendar) ? known : 0,
  day: 0,
  calendar,
})

/** Year, month, day; a thirteenth month is Ethiopian, and a larger one is the day. */
function yearFirst(year: number, second: number, third: number, calendar: string | null): Parts[] {
  const asWritten = { year, month: second, day: third, calendar }
  if (second <= monthLimit(calendar)) return [asWritten]
  const dayBeforeMonth = { year, month: third, day: second, calendar }
  return second === 13 && third <= 6 && calendar === null
    ? [dayBeforeMonth, { ...asWritten, calendar: 'ethiopic' }]
    : [dayBeforeMonth]
}

/** Two digits are the latest year that is not after the reference: the births of children come first. */
function fullYear({ value, length }: Figure, { referenceYear }: DateOptions): number | null {
  if (length === 4) return value
  if (length !== 2 || referenceYear === undefined) return null
  const century = Math.floor(referenceYear / 100) * 100
  return century + value <= referenceYear ? century + value : century - 100 + value
}
