import { type Agreement, CANNOT_COMPARE, type CompareContext, type Field, onlyText } from '../record/field.js'
import { placesSchema } from '../record/person.js'
import { comparePlaces, PLACE_LEVELS, type PlaceAgreement, placeKeys } from './places/compare.js'
import { type Place, readPlace } from './places/read.js'
import { rarest } from './rarest.js'

/**
 * Places of birth, origin and residence, in free text: the best pair counts, since the sides may mean different ones.
 * `same` is one town, district or village in whatever spelling; then the province and the country. Weighed low: a
 * place of birth, a last home and a stop on the way are all true of one child. Another part of one country speaks against it
 * nevertheless: whoever shares a nationality mostly shares the country, and one child mostly tells one province.
 */
export const placesField: Field<readonly string[], readonly Place[]> = {
  name: 'places',
  schema: placesSchema,
  recurs: onlyText,
  levels: PLACE_LEVELS,
  prepare(input) {
    const places = input.map(readPlace).filter((place) => place !== null)
    return places.length === 0 ? null : places
  },
  compare(a, b, context) {
    let best: PlaceAgreement | null = null
    for (const left of a) {
      for (const right of b) {
        const found = comparePlaces(left, right)
        if (found !== null && (best === null || isBetter(found, best, context))) best = found
      }
    }
    return best === null ? CANNOT_COMPARE : agreementOf(best)
  },
  keys: (value) => [...new Set(value.flatMap(placeKeys))],
}

/** The better level, and of equal levels the place that fewer records name. */
function isBetter(a: PlaceAgreement, b: PlaceAgreement, context: CompareContext): boolean {
  const levels = PLACE_LEVELS.indexOf(a.level) - PLACE_LEVELS.indexOf(b.level)
  if (levels !== 0 || a.key === null || b.key === null) return levels < 0
  if (a.key === b.key) return b.misspelt && !a.misspelt
  return rarest('places', [a.key, b.key], context) === a.key
}

/** A country is no key of this field: nationality counts it already. */
function agreementOf({ level, key, misspelt }: PlaceAgreement): Agreement {
  const isWeighedByShare = level === 'same' || level === 'same-province'
  return {
    level,
    ...(isWeighedByShare && key !== null ? { value: key } : {}),
    ...(misspelt ? { notes: ['places.spelling'] } : {}),
  }
}
