import {
  type Calendar,
  EthiopicCalendar,
  GregorianCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date'

const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO date. */
export const dayOf = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY

/** The ISO date of a day since 1970-01-01. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export const yearOf = (iso: string): number => Number(iso.slice(0, 4))

/** The date so many years later or earlier; 29 February becomes 28 February. */
export function shiftYears(iso: string, years: number): string {
  const year = String(yearOf(iso) + years).padStart(4, '0')
  const rest = iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4)
  return year + rest
}

/** Whole years of age on a day. */
export function ageAt(birth: string, on: string): number {
  return yearOf(on) - yearOf(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}

const calendars: Readonly<Record<'ethiopic' | 'persian', Calendar>> = {
  ethiopic: new EthiopicCalendar(),
  persian: new PersianCalendar(),
}

/** The same day as its year, month and day in another calendar: `2000-01-10` for 2007-09-21 in the Ethiopic one. */
export function inCalendar(iso: string, calendar: 'ethiopic' | 'persian'): string {
  const date = toCalendar(parseDate(iso), calendars[calendar])
  return [
    String(date.year).padStart(4, '0'),
    String(date.month).padStart(2, '0'),
    String(date.day).padStart(2, '0'),
  ].join('-')
}

/** True where the three numbers are a day of the Gregorian calendar. */
export function isDay(iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const gregorian = new GregorianCalendar()
  if (month < 1 || month > 12 || day < 1) return false
  return day <= gregorian.getDaysInMonth(parseDate(`${iso.slice(0, 4)}-${iso.slice(5, 7)}-01`)) && year > 0
}
