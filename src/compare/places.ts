import { type Agreement, CANNOT_COMPARE, type CompareContext, type Field } from '../record/field.js'
import { placesSchema } from '../record/person.js'
import { comparePlaces, PLACE_LEVELS, type PlaceAgreement, placeKeys } from './places/compare.js'
import { type Place, readPlace } from './places/read.js'

/**
 * Places of birth, origin and residence, in free text: the best pair counts, since the sides may mean different ones. `same` is one town,
 * district or village in whatever spelling; then the province and the country. Weighed low: a place of birth, a last
 * home and a stop on the way are all true of one child.
 */
export const placesField: Field<readonly string[], readonly Place[]> = {
  name: 'places',
  schema: placesSchema,
  levels: PLACE_LEVELS,
  prepare(input) {
    const places = input.map(readPlace).filter((place) => place !== null)
    return places.length === 0 ? null : places
  },
  compare(a, b, context) {
    const agreements = a
      .flatMap((left) => b.map((right) => comparePlaces(left, right)))
      .filter((each) => each !== null)
    const best = bestOf(agreements, context)
    return best === undefined ? CANNOT_COMPARE : agreementOf(best)
  },
  keys: (value) => [...new Set(value.flatMap(placeKeys))],
}

/** The best level, and in it the place that fewest records name. */
function bestOf(agreements: readonly PlaceAgreement[], context: CompareContext): PlaceAgreement | undefined {
  const share = (agreement: PlaceAgreement): number =>
    agreement.key === null ? 1 : (context.statistics?.share('places', agreement.key) ?? 1)
  const rank = (agreement: PlaceAgreement): number => PLACE_LEVELS.indexOf(agreement.level)
  return agreements.toSorted(
    (a, b) => rank(a) - rank(b) || share(a) - share(b) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
  )[0]
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
