import type { CalendarId } from './calendar.js'

/**
 * How far the day of a date may be trusted.
 *
 * - `known`: a day like any other.
 * - `weak-default`: a day that offices write where they know none, though not often, or a day that was put together by
 *   an assessment or an estimate: only the year is believed, and an equal day still says a little.
 * - `default`: the first day of a year, which stands for "unknown" more often than for a day.
 * - `none`: no single day was written.
 */
export type DayTrust = 'known' | 'weak-default' | 'default' | 'none'

/**
 * Days other than the first of the year that registers fill in: the last day and the middle of the year, and 1 December,
 * the nominal day of some age assessments in England (JK v Nottingham [2012] UKUT 341). As `month * 100 + day`.
 */
const WEAK_DEFAULTS: ReadonlySet<number> = new Set([1231, 701, 615, 1201])

/**
 * How far to trust the day of a date. 1 January stood in 24,437 British records of 2008 and in one of seven asylum
 * claims of 2007; the first day of the year serves in the other calendars too (1 Farvardin or Hamal, 1 Meskerem).
 *
 * @param monthAndDay `month * 100 + day` as written in `calendar`
 */
export function trustInDay(monthAndDay: number, calendar: CalendarId): DayTrust {
  if (monthAndDay === 101) return 'default'
  return calendar === 'gregory' && WEAK_DEFAULTS.has(monthAndDay) ? 'weak-default' : 'known'
}
