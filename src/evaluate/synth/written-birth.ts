import type { BirthInput } from '../../record/person.js'
import { ageAt, dayOf, inCalendar, isDay, isoOf, shiftYears, yearOf } from './days.js'
import type { ComposedPerson } from './household.js'
import type { Ledger } from './ledger.js'
import { normal } from './random.js'
import type { Side } from './rates.js'
import type { Stated } from './stated.js'

/** The births that a row gives, after all that may happen to them; none where it says nothing. `on` is the day of writing. */
export function writeBirths(
  person: ComposedPerson,
  on: string,
  ledger: Ledger,
  stated?: Stated,
): BirthInput[] {
  if (stated) return writeStatedAge(person, on, ledger, stated.age)
  if (ledger.happens('birth.missing')) return []
  const believed = misbelieve(person, on, ledger)
  const basis = basisOf(ledger)
  if (ledger.happens('birth.age-only')) return [{ age: ageAt(believed, on), at: on, ...basis }]
  if (ledger.happens('birth.year-only')) return [{ date: believed.slice(0, 4), ...basis }]
  if (['AF', 'IR'].includes(person.nationality) && ledger.happens('birth.solar-hijri'))
    return [{ date: inCalendar(believed, 'persian'), calendar: 'persian', ...basis }]
  return [{ date: miswrite(believed, ledger), ...basis }]
}

/** The age that a plan wants, and sometimes a date beside it, which only a child whose age is his own can tell. */
function writeStatedAge(
  person: ComposedPerson,
  on: string,
  ledger: Ledger,
  age: number | null,
): BirthInput[] {
  if (age === null) {
    ledger.list('birth.missing')
    return []
  }
  const own = ageAt(person.birth, on) === age
  if (!own) ledger.list('birth.remembered-otherwise')
  const alone = ledger.happens('birth.age-only') || !own
  const stated = { age, at: on, basis: 'stated' as const }
  return alone ? [stated] : [stated, { date: miswrite(person.birth, ledger), basis: 'stated' as const }]
}

/** The birth as a careful official would write it: the day itself. */
export const plainBirths = (person: ComposedPerson, side: Side): BirthInput[] => [
  { date: person.birth, basis: side === 'referral' ? 'stated' : 'documented' },
]

function basisOf(ledger: Ledger): Pick<BirthInput, 'basis'> {
  if (ledger.has('birth.assessed-older') || ledger.has('birth.treated-as-adult')) return { basis: 'assessed' }
  return { basis: ledger.side === 'referral' ? 'stated' : 'documented' }
}

/** The day of birth that the writer believes in: at most one thing goes wrong with it. */
function misbelieve(person: ComposedPerson, on: string, ledger: Ledger): string {
  const { birth, nationality } = person
  const { random } = ledger
  if (ledger.happens('birth.treated-as-adult')) return olderBy(birth, 7.5 + 2 * normal(random))
  if (ledger.happens('birth.assessed-older')) return olderBy(birth, Math.abs(2 + 1.5 * normal(random)))
  if (['ER', 'ET'].includes(nationality) && ledger.happens('birth.ethiopian-read-as-gregorian'))
    return asIfGregorian(birth)
  if (nationality === 'VN' && ledger.happens('birth.nominal-age')) return shiftYears(birth, -1)
  if (!ledger.happens('birth.remembered-otherwise')) return birth
  return earlierOf(olderBy(birth, 1.2 * normal(random)), shiftYears(on, -1))
}

const earlierOf = (a: string, b: string): string => (a < b ? a : b)

const olderBy = (birth: string, years: number): string => isoOf(dayOf(birth) - Math.round(years * 365.25))

/** The numbers of the Ethiopian date as a Gregorian day; its thirteenth month becomes the last day of the twelfth. */
function asIfGregorian(birth: string): string {
  const ethiopian = inCalendar(birth, 'ethiopic')
  if (isDay(ethiopian)) return ethiopian
  return ethiopian.slice(5, 7) === '13' ? `${ethiopian.slice(0, 4)}-12-31` : `${ethiopian.slice(0, 8)}28`
}

/** Writes a full date down: a default day for an unknown one, day and month exchanged, a wrong digit. */
function miswrite(date: string, ledger: Ledger): string {
  if (ledger.happens('birth.default-day')) return `${date.slice(0, 4)}-01-01`
  const swapped = `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`
  if (swapped !== date && isDay(swapped) && ledger.happens('birth.day-month-swapped')) return swapped
  return ledger.happens('birth.digit') ? wrongDigit(date, ledger) : date
}

const DIGITS = [3, 5, 6, 8, 9]

function wrongDigit(date: string, ledger: Ledger): string {
  for (;;) {
    const at = ledger.random.pick(DIGITS)
    const digit = String(ledger.random.below(10))
    const changed = date.slice(0, at) + digit + date.slice(at + 1)
    if (changed !== date && isDay(changed) && Math.abs(yearOf(changed) - yearOf(date)) < 10) return changed
  }
}
