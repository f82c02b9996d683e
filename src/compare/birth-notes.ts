import { type BirthLevel, isEthiopian } from './birth-levels.js'
import type { BirthReading } from './birth-reading.js'
import { isLunar } from './calendar.js'

/**
 * Stable codes of what a person who reads the answer should know: the level first, as `birth.same-year`, then what was
 * seen on the way.
 */
export function notesOf(level: BirthLevel, a: BirthReading, b: BirthReading, several: boolean): string[] {
  const notes = [`birth.${level}`]
  const either = (holds: (reading: BirthReading) => boolean): boolean => holds(a) || holds(b)
  if (either(isDefault)) notes.push('birth.default-day-ignored')
  if (either(({ precision }) => precision === 'year')) notes.push('birth.year-only')
  if (either(({ precision }) => precision === 'month')) notes.push('birth.month-only')
  if (either(({ counted }) => counted)) notes.push('birth.age-at-date')
  notes.push(...calendarNotes(a, b))
  if (a.guess !== 'none' || b.guess !== 'none') notes.push('birth.hijri-reading')
  if (either(({ basis }) => basis === 'assessed')) notes.push('birth.assessed')
  if (several) notes.push('birth.several-births')
  return notes
}

const isDefault = ({ trust }: BirthReading): boolean => trust === 'default' || trust === 'weak-default'

/** Conversions that somebody should check: a calendar that only one side wrote. */
function calendarNotes(a: BirthReading, b: BirthReading): string[] {
  if (isEthiopian(a, b) || isEthiopian(b, a)) return ['birth.ethiopian-calendar']
  if (a.calendar === b.calendar) return []
  const of = (holds: (calendar: BirthReading['calendar']) => boolean): boolean =>
    holds(a.calendar) || holds(b.calendar)
  const notes: string[] = []
  if (of((calendar) => calendar.startsWith('ethio'))) notes.push('birth.ethiopian-calendar')
  if (of((calendar) => calendar === 'persian')) notes.push('birth.solar-hijri')
  if (of(isLunar)) notes.push('birth.lunar-hijri')
  return notes
}
