import { compareTokens } from '../../names/agreement.js'
import { internToken } from '../../names/token.js'
import { toUnits } from '../../record/units.js'
import { editDistance, withinOneEdit } from '../../text/distance.js'
import type { Place } from './read.js'

/** How far two places agree, best first. */
export const PLACE_LEVELS = ['same', 'same-province', 'same-country', 'other-province', 'different'] as const
export type PlaceLevel = (typeof PLACE_LEVELS)[number]

/** What two places have in common: the level, the key that they share, and whether spelling had to be forgiven. */
export interface PlaceAgreement {
  readonly level: PlaceLevel
  readonly key: string | null
  readonly misspelt: boolean
}

/** Letters in which one may be wrong. */
const LETTERS_PER_EDIT = 5
const MOST_EDITS = 2
/** Longest village name that is compared by sound, in letters. */
const LONGEST_HEARD = 60
/** Most that two spellings of one word may cost, integer 1/1024 bits: a vowel or two, or a letter of another convention. */
const SPELLING = toUnits(2)

/** How far two places agree, or null where the one says nothing of what the other says. */
export function comparePlaces(a: Place, b: Place): PlaceAgreement | null {
  const misspelt = a.misspelt !== b.misspelt
  const abroad = a.country !== null && b.country !== null && a.country !== b.country
  if (a.town !== null && a.town === b.town) return { level: 'same', key: a.town, misspelt }
  if (!abroad && areOneText(a.rest, b.rest)) {
    return { level: 'same', key: [a.rest, b.rest].sort()[0]!, misspelt: misspelt || a.rest !== b.rest }
  }
  const province = commonProvince(a.province, b.province)
  if (province !== null) return { level: 'same-province', key: province, misspelt }
  if (abroad) return { level: 'different', key: null, misspelt: false }
  if (a.country !== null && b.country !== null)
    return { level: countryLevel(a, b), key: a.country, misspelt: false }
  return a.country === b.country ? { level: 'different', key: null, misspelt: false } : null
}

/** Of a place that is known no nearer than by its country, nobody can say that it is another one. */
const countryLevel = (a: Place, b: Place): PlaceLevel =>
  a.province === null || b.province === null ? 'same-country' : 'other-province'

/** Villages stand in no table: equal, a slip of the pen apart, or the same sounds in another spelling or script. */
function areOneText(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  return a === b || areOneSlipApart(a.replaceAll(' ', ''), b.replaceAll(' ', '')) || soundAlike(a, b)
}

function areOneSlipApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < LETTERS_PER_EDIT) return a === b
  const limit = Math.min(MOST_EDITS, Math.floor(shorter / LETTERS_PER_EDIT))
  return withinOneEdit(a, b) || editDistance(a, b, limit) <= limit
}

/** Word by word, by the spelling conventions that names are read in: Shatok and Chatok, Khogyani and Xogyani. */
function soundAlike(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')]
  if (left.length !== right.length || a.length > LONGEST_HEARD || b.length > LONGEST_HEARD) return false
  return left.every((word, at) => {
    const other = right[at]!
    return compareTokens(internToken(word), internToken(other), SPELLING) !== null
  })
}

/** Darfur holds North Darfur: a province's name may stand for a part of it, and the other way round. */
function commonProvince(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null
  if (a === b) return a
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const [country, name] = shorter.split('/') as [string, string]
  return longer.startsWith(`${country}/`) && longer.endsWith(name) ? shorter : null
}

/** The keys under which a place is counted and fetched: the town, the province, and the unlisted words. */
export function placeKeys(place: Place): string[] {
  return [place.town, place.province, place.rest].filter((key) => key !== null && key !== '') as string[]
}
