import type { BirthAgreement } from '../../src/compare/birth.js'
import type { BirthParameters } from '../../src/score/birth.js'

/**
 * The evidence of a gap between two births, the slow way: densities by the formula, day by day, and the mean over every
 * pair of days of the two spans. It shares nothing with `src/score` but the parameters.
 */

/** A span of days, both ends included. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

type Basis = BirthAgreement['basis']
type Density = (years: number) => number

const YEAR = 365.2425
const REACH = Math.round(60 * YEAR)

const normal =
  (weight: number, mean: number, sd: number): Density =>
  (years) =>
    (weight / (sd * Math.sqrt(2 * Math.PI))) * Math.exp(-(((years - mean) / sd) ** 2) / 2)

const sum =
  (...densities: Density[]): Density =>
  (years) =>
    densities.reduce((total, density) => total + density(years), 0)

function unrelatedDensity({ spread, unrelated }: BirthParameters): Density {
  const { cohort, core, coreWidth, stray, straySd } = unrelated
  const variance = 2 * spread ** 2
  const peak = core * Math.min(1, (cohort / spread) ** 2)
  const rest = (variance - peak * coreWidth ** 2 * variance) / (1 - peak)
  return sum(
    normal((1 - stray) * peak, 0, coreWidth * Math.sqrt(variance)),
    normal((1 - stray) * (1 - peak), 0, Math.sqrt(rest)),
    normal(stray, 0, Math.max(straySd, Math.sqrt(variance))),
  )
}

interface Side {
  readonly density: Density
  readonly weight: number
}

function otherCauses(p: BirthParameters, basis: Basis, registerBasis: Basis, unrelated: Density): Side {
  const vague = (p.vagueness[basis] + p.vagueness[registerBasis]) / 2
  const parts: [number, number, number][] = [
    [p.remembered.weight * vague, 0, p.remembered.sd],
    [p.reestimated.weight * vague, 0, p.reestimated.sd],
    [p.madeOlder.weight * p.assessedShare[registerBasis], p.madeOlder.mean, p.madeOlder.sd],
    [p.madeOlder.weight * p.assessedShare[basis], -p.madeOlder.mean, p.madeOlder.sd],
    [p.takenForAdult.weight * p.adultShare[registerBasis], p.takenForAdult.mean, p.takenForAdult.sd],
    [p.takenForAdult.weight * p.adultShare[basis], -p.takenForAdult.mean, p.takenForAdult.sd],
    [p.counted.weight / 2, p.counted.mean, p.counted.sd],
    [p.counted.weight / 2, -p.counted.mean, p.counted.sd],
  ]
  return {
    weight: parts.reduce((total, [weight]) => total + weight, p.wrong),
    density: sum(...parts.map((part) => normal(...part)), (years) => p.wrong * unrelated(years)),
  }
}

/** The largest density below `density` whose ratio to `base` falls on both ways out from zero; by days. */
function falling(density: Density, base: Density, weight: number): Map<number, number> {
  const result = new Map<number, number>()
  for (const sign of [1, -1]) {
    let least = Number.POSITIVE_INFINITY
    for (let day = 0; day <= REACH; day++) {
      const years = (sign * day) / YEAR
      least = Math.min(least, density(years) / base(years))
      result.set(sign * day, least * base(years))
    }
  }
  const total = [...result.values()].reduce((a, b) => a + b, 0) / YEAR
  for (const [day, value] of result) result.set(day, (value * weight) / total)
  return result
}

/** Values by day, each computed once: a pair of years has 133,000 pairs of days and 731 differences. */
function remembered(value: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>()
  return (day) => {
    const found = known.get(day) ?? value(day)
    known.set(day, found)
    return found
  }
}

/** Evidence by spans, in bits, for a pair of bases. */
export function birthJudge(p: BirthParameters, basis: Basis, registerBasis: Basis) {
  const unrelated = unrelatedDensity(p)
  const other = otherCauses(p, basis, registerBasis, unrelated)
  const total = p.repeated.weight + p.calendarRate + other.weight
  const rest = falling(other.density, unrelated, other.weight)
  const again = normal(p.repeated.weight, 0, p.repeated.sd)
  const calendar = sum(...[7, 8, -7, -8].map((mean) => normal(p.calendarRate / 4, mean, p.calendarSd)))
  const same = remembered((day) => (again(day / YEAR) + calendar(day / YEAR) + (rest.get(day) ?? 0)) / total)
  const different = remembered((day) => unrelated(day / YEAR))

  function ratio(a: DaySpan, b: DaySpan): number {
    let ofOne = 0
    let ofTwo = 0
    for (let x = a.from; x <= a.to; x++) {
      for (let y = b.from; y <= b.to; y++) {
        ofOne += same(x - y)
        ofTwo += different(x - y)
      }
    }
    return ofOne / ofTwo
  }

  return (a: DaySpan, b: DaySpan): number => {
    const wider = a.to - a.from >= b.to - b.from ? a : b
    const inner = wider === a ? b : a
    const equal = ratio(wider, wider)
    const isInside = wider.from <= inner.from && inner.to <= wider.to
    return Math.log2(isInside ? equal : Math.min(equal, ratio(a, b)))
  }
}

/** The whole mass of the distribution for one child over sixty years on either side; it should be 1. */
export function massOfJudge(p: BirthParameters): number {
  const unrelated = unrelatedDensity(p)
  let mass = 0
  for (let day = -REACH; day <= REACH; day++) mass += unrelated(day / YEAR) / YEAR
  return mass
}
