import type { BirthParameters } from './birth-parameters.js'

interface Variants {
  readonly byOrigin: Map<string, BirthParameters>
}

const known = new WeakMap<BirthParameters, Variants>()

/**
 * The parameters for a child of these nationalities: Ethiopian years are mistaken for Gregorian ones far more often where
 * the Ethiopian calendar is in use, and years are counted from one where that is the custom. A hint, which makes two
 * kinds of difference less surprising; nobody is excluded by it. One object for each origin, so that its tables are
 * computed once.
 *
 * @param countries ISO 3166-1 codes of either side, in any order
 */
export function birthParametersFor(
  countries: readonly string[],
  parameters: BirthParameters,
): BirthParameters {
  const { calendarOrigins, countedOrigins } = parameters
  const usesEthiopian = countries.some((country) => calendarOrigins.countries.includes(country))
  const countsFromOne = countries.some((country) => countedOrigins.countries.includes(country))
  if (!usesEthiopian && !countsFromOne) return parameters
  const { byOrigin } = known.get(parameters) ?? remember(parameters)
  const key = `${usesEthiopian} ${countsFromOne}`
  const found = byOrigin.get(key) ?? {
    ...parameters,
    calendarRate: usesEthiopian ? calendarOrigins.rate : parameters.calendarRate,
    counted: countsFromOne ? { ...parameters.counted, weight: countedOrigins.weight } : parameters.counted,
  }
  byOrigin.set(key, found)
  return found
}

function remember(parameters: BirthParameters): Variants {
  const variants: Variants = { byOrigin: new Map() }
  known.set(parameters, variants)
  return variants
}
