import { exactExp } from '../exact-math.js'
import { unrelatedParts } from './birth-model.js'
import { type BirthParameters, defaultBirthParameters } from './birth-parameters.js'

/** Cores that are tried, evenly from none to the most that the parameters allow. */
const CORES = Array.from({ length: 20 }, (_, step) => step / 20)
/** Births' worth of trust in the usual shape of a cohort: a small register says little about its own. */
const TRUST = 100

/**
 * How births of two unrelated people differ in a register of which it is known how often two are of one year: the core that
 * makes it so. A year is worth less where most children are of two or three years than where all years are alike.
 *
 * @param sameYear share of the pairs of so many births that are of one year
 */
export function unrelatedWhere(
  parameters: BirthParameters,
  sameYear: number,
  births: number,
): BirthParameters['unrelated'] {
  const { spread, unrelated } = parameters
  // Not of the parameters' own shape: what was fitted to a register already comes out the same again.
  const usual = sameYearOf({ ...parameters, unrelated: defaultBirthParameters.unrelated })
  const share = (births * sameYear + TRUST * usual) / (births + TRUST)
  let nearest = unrelated
  let least = Number.POSITIVE_INFINITY
  for (const core of CORES) {
    // With its own spread for a cohort's, a register has just this core.
    const tried = { ...unrelated, core, cohort: spread }
    const apart = Math.abs(sameYearOf({ ...parameters, unrelated: tried }) - share)
    if (apart >= least) continue
    least = apart
    nearest = tried
  }
  return nearest
}

/** The share of pairs of unrelated people who are born in one year, whenever it begins. */
function sameYearOf(parameters: BirthParameters): number {
  let share = 0
  for (const { weight, mean, sd } of unrelatedParts(parameters)) {
    for (let months = -11; months <= 11; months++) {
      const z = (months / 12 - mean) / sd
      share += (weight / sd) * exactExp((-z * z) / 2) * (12 - Math.abs(months))
    }
  }
  return share / (144 * Math.sqrt(2 * Math.PI))
}
