import { CANNOT_COMPARE, type CompareContext, type Field, type PrepareIssue } from '../record/field.js'
import { type SightingInput, sightingsSchema } from '../record/person.js'
import { type Day, dayOf, lastDayOf } from './calendar.js'
import { comparePlaces, placeKeys } from './places/compare.js'
import { type Place, readPlace } from './places/read.js'
import { rarest } from './rarest.js'

/** Somebody was seen somewhere, on a day or in a span of days (both ends included). */
export interface Sighting {
  readonly place: Place
  readonly from: Day
  readonly to: Day
}

const NAME = 'sightings'
const LEVELS = ['same-place-and-time', 'same-place', 'different', 'elsewhere-same-day'] as const
type Level = (typeof LEVELS)[number]

/** Days between two sightings that still count as one stay: volunteers count a camp about once a fortnight. */
const ONE_STAY = 14
/** Longest span, in days, that says anything of the time: a year does not. */
const LONGEST_SPAN = 31

/**
 * Parts of the routes that nobody crosses in a day. Inside a part one may: Calais in the morning and Dover at night are
 * no contradiction but the very thing that is looked for.
 */
const PARTS = ['FR BE GB DE IT', 'GR TR BG RS HU AL XK', 'LY SD TD EG ER ET SO', 'AF IR PK IQ SY PS KW', 'VN']
const partOf: ReadonlyMap<string, string> = new Map(
  PARTS.flatMap((part) => part.split(' ').map((country) => [country, part] as const)),
)

/**
 * Where and when a child was seen: one place within a fortnight, one place at other times, or two places a day cannot
 * join. Different places alone say nothing: children move.
 */
export const sightingsField: Field<readonly SightingInput[], readonly Sighting[]> = {
  name: NAME,
  schema: sightingsSchema,
  levels: LEVELS,
  prepare(input, issues) {
    const found = input.map((sighting, index) => readSighting(sighting, index, issues))
    const sightings = found.filter((sighting) => sighting !== null)
    return sightings.length === 0 ? null : sightings
  },
  compare(a, b, context) {
    const found = a.flatMap((left) => b.map((right) => compareSightings(left, right)))
    const known = found.filter((each) => each !== null)
    const level = LEVELS.find((each) => known.some((one) => one.level === each))
    if (level === undefined) return CANNOT_COMPARE
    const keys = known.flatMap((one) => (one.level === level && one.key !== null ? [one.key] : []))
    // An impossible day is shown even where another sighting fits.
    const notes = known.some((one) => one.level === 'elsewhere-same-day')
      ? ['sightings.elsewhere-same-day']
      : []
    return { level, ...sharedPlace(level, keys, context), ...(notes.length > 0 ? { notes } : {}) }
  },
  keys: (value) => [...new Set(value.flatMap((sighting) => placeKeys(sighting.place)))],
}

const sharedPlace = (level: Level, keys: readonly string[], context: CompareContext) =>
  level === 'same-place-and-time' && keys.length > 0 ? { value: rarest(NAME, keys, context) } : {}

function readSighting({ place, on }: SightingInput, index: number, issues: PrepareIssue[]): Sighting | null {
  const days = readDays(on)
  if (days === null) {
    issues.push({
      code: 'sightings.impossible-date',
      path: `${NAME}[${index}].on`,
      expected: 'a day, month or year of the calendar',
    })
    return null
  }
  const read = readPlace(place)
  return read && { place: read, ...days }
}

function readDays(on: string): { from: Day; to: Day } | null {
  const [year, month, day] = on.split('-').map(Number) as [number, number | undefined, number | undefined]
  const from = dayOf('gregory', year, month ?? 1, day ?? 1)
  const to = day === undefined ? lastDayOf('gregory', year, month ?? 12) : from
  return from === null || to === null ? null : { from, to }
}

function compareSightings(a: Sighting, b: Sighting): { level: Level; key: string | null } | null {
  const places = comparePlaces(a.place, b.place)
  if (places === null) return null
  if (places.level === 'same' || places.level === 'same-province') {
    return { level: isOneStay(a, b) ? 'same-place-and-time' : 'same-place', key: places.key }
  }
  const isImpossible = places.level === 'different' && isOneDay(a, b) && areFarApart(a.place, b.place)
  return { level: isImpossible ? 'elsewhere-same-day' : 'different', key: null }
}

const lengthOf = (sighting: Sighting): number => sighting.to - sighting.from + 1

function isOneStay(a: Sighting, b: Sighting): boolean {
  if (Math.max(lengthOf(a), lengthOf(b)) > LONGEST_SPAN) return false
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= ONE_STAY
}

const isOneDay = (a: Sighting, b: Sighting): boolean =>
  lengthOf(a) === 1 && lengthOf(b) === 1 && a.from === b.from

function areFarApart(a: Place, b: Place): boolean {
  const [left, right] = [partOf.get(a.country ?? ''), partOf.get(b.country ?? '')]
  return left !== undefined && right !== undefined && left !== right
}
