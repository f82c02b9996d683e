import { type BirthLevel, isEthiopian } from './birth-levels.js'
import type { BirthReading } from './birth-reading.js'
import { isLunar } from './calendar.js'

/**
 * Stable codes of what a person who reads the answer should know: the level first, as `birth.same-year`, then what was
 * seen on the way.
 */
export function notesOf(level: BirthLevel, a: BirthReading, b: BirthReading, several: boolean): string[] {
  const notes = [`birth.${level}`]
  if (isDefault(a) || isDefault(b)) notes.push('birth.default-day-ignored')
  if (a.precision === 'year' || b.precision === 'year') notes.push('birth.year-only')
  if (a.precision === 'month' || b.precision === 'month') notes.push('birth.month-only')
  if (a.counted || b.counted) notes.push('birth.age-at-date')
  if (isEthiopian(a, b) || isEthiopian(b, a)) notes.push('birth.ethiopian-calendar')
  else if (a.calendar !== b.calendar) notes.push(...calendarNotes(a, b))
  if (a.guess !== 'none' || b.guess !== 'none') notes.push('birth.hijri-reading')
  if (a.basis === 'assessed' || b.basis === 'assessed') notes.push('birth.assessed')
  if (several) notes.push('birth.several-births')
  return notes
}

const isDefault = ({ trust }: BirthReading): boolean => trust === 'default' || trust === 'weak-default'

/** Conversions that somebody should check: a calendar that only one side wrote. */
function calendarNotes(a: BirthReading, b: BirthReading): string[] {
  const of = (holds: (calendar: BirthReading['calendar']) => boolean): boolean =>
    holds(a.calendar) || holds(b.calendar)
  const notes: string[] = []
  if (of((calendar) => calendar.startsWith('ethio'))) notes.push('birth.ethiopian-calendar')
  if (of((calendar) => calendar === 'persian')) notes.push('birth.solar-hijri')
  if (of(isLunar)) notes.push('birth.lunar-hijri')
  return notes
}
