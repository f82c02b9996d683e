import type { BirthParameters } from './birth-parameters.js'

const known = new WeakMap<BirthParameters, Map<string, BirthParameters>>()

/**
 * The parameters for a child of these nationalities: Ethiopian years are mistaken for Gregorian ones far more often where
 * the Ethiopian calendar is in use, and years are counted from one where that is the custom. A hint, which makes two
 * kinds of difference less surprising; nobody is excluded by it. One object for each origin, so that its tables are
 * computed once.
 *
 * @param countries ISO 3166-1 codes of the referral, and of the register
 */
export function birthParametersFor(
  parameters: BirthParameters,
  ...countries: readonly (readonly string[])[]
): BirthParameters {
  const isEthiopian = meet(countries, parameters.calendarOrigins.countries)
  const countsFromOne = meet(countries, parameters.countedOrigins.countries)
  if (!isEthiopian && !countsFromOne) return parameters
  const byOrigin = known.get(parameters) ?? new Map<string, BirthParameters>()
  const key = `${isEthiopian} ${countsFromOne}`
  const found = byOrigin.get(key) ?? adapted(parameters, isEthiopian, countsFromOne)
  byOrigin.set(key, found)
  known.set(parameters, byOrigin)
  return found
}

const meet = (countries: readonly (readonly string[])[], origins: readonly string[]): boolean =>
  countries.some((codes) => codes.some((code) => origins.includes(code)))

function adapted(parameters: BirthParameters, isEthiopian: boolean, countsFromOne: boolean): BirthParameters {
  const { calendarRate, calendarOrigins, counted, countedOrigins } = parameters
  return {
    ...parameters,
    calendarRate: isEthiopian ? calendarOrigins.rate : calendarRate,
    counted: countsFromOne ? { ...counted, weight: countedOrigins.weight } : counted,
  }
}
