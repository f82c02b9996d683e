import type { BirthAgreement } from '../compare/birth.js'
import {
  type DensityTable,
  densityOf,
  fallingAgainst,
  massOf,
  type Normal,
  placeOf,
  type Spans,
  TABLE_LENGTH,
  tableOf,
} from './birth-density.js'
import type { BirthParameters } from './birth-parameters.js'

/** Who knows a birth, and how: see `BirthInput.basis`. */
type Basis = BirthAgreement['basis']

/** Why two births of one child differ, where one cause outweighs all others together. */
export type Cause = 'made-older' | 'counted' | 'calendar'

/** How differences of births are distributed under one hypothesis. The three weights add up to one. */
export interface Hypothesis {
  /** The same claim again. */
  readonly repeated: number
  /** A year of the Ethiopian calendar taken for a Gregorian one, or the reverse. */
  readonly calendar: number
  /** Everything else, as `table` has it. */
  readonly other: number
  readonly table: DensityTable
  /** The outweighing cause by place of the tables; null where there is none. */
  readonly causes: readonly (Cause | null)[]
}

/** The distributions of a set of parameters: see `BirthParameters`. */
export interface BirthModel {
  readonly unrelated: DensityTable
  readonly repeated: DensityTable
  readonly calendar: DensityTable
  readonly family: Hypothesis
  sameChild(basis: Basis, registerBasis: Basis): Hypothesis
}

const models = new WeakMap<BirthParameters, BirthModel>()

/** The distributions of a set of parameters, computed once for each object. */
export function birthModel(parameters: BirthParameters): BirthModel {
  const known = models.get(parameters)
  if (known !== undefined) return known
  const model = modelOf(parameters)
  models.set(parameters, model)
  return model
}

function modelOf(parameters: BirthParameters): BirthModel {
  const unrelated = densityOf(unrelatedParts(parameters))
  const calendar = densityOf(calendarParts(parameters))
  const hypotheses = new Map<Basis, Map<Basis, Hypothesis>>()
  return {
    unrelated: tableOf(unrelated),
    repeated: tableOf(densityOf([parameters.repeated])),
    calendar: tableOf(calendar),
    family: familyHypothesis(parameters, unrelated),
    sameChild(basis, registerBasis) {
      const known = hypotheses.get(basis) ?? new Map<Basis, Hypothesis>()
      const found =
        known.get(registerBasis) ??
        sameChildHypothesis(parameters, { unrelated, calendar }, basis, registerBasis)
      hypotheses.set(basis, known.set(registerBasis, found))
      return found
    },
  }
}

/** Differences between two unrelated people: their variance is `2 · spread²`, however peaked the cohort. */
export function unrelatedParts({ spread, unrelated }: BirthParameters): Normal[] {
  const { cohort, core, coreWidth, stray, straySd } = unrelated
  const sd = spread * Math.SQRT2
  const peak = core * Math.min(1, (cohort / spread) ** 2)
  const rest = Math.sqrt((1 - peak * coreWidth * coreWidth) / (1 - peak))
  return [
    { weight: (1 - stray) * peak, mean: 0, sd: coreWidth * sd },
    { weight: (1 - stray) * (1 - peak), mean: 0, sd: rest * sd },
    { weight: stray, mean: 0, sd: Math.max(straySd, sd) },
  ]
}

/** The Ethiopian year is seven years behind from its new year in September to December, and eight from January on. */
export const calendarParts = ({ calendarRate, calendarSd }: BirthParameters): Normal[] =>
  [7, 8, -7, -8].map((mean) => ({ weight: calendarRate / 4, mean, sd: calendarSd }))

/** The causes of a difference other than the calendar, with what each adds to the mixture for one child. */
export function differenceParts(
  parameters: BirthParameters,
  basis: Basis,
  registerBasis: Basis,
): Readonly<Record<'told' | 'made-older' | 'counted', readonly Normal[]>> {
  const { remembered, reestimated, madeOlder, takenForAdult, counted, vagueness, assessedShare, adultShare } =
    parameters
  const vague = (vagueness[basis] + vagueness[registerBasis]) / 2
  const times = (part: Normal, factor: number): Normal => ({ ...part, weight: part.weight * factor })
  const mirrored = (part: Normal): Normal => ({ ...part, mean: -part.mean })
  return {
    told: [times(remembered, vague), times(reestimated, vague)],
    'made-older': [
      times(madeOlder, assessedShare[registerBasis]),
      times(mirrored(madeOlder), assessedShare[basis]),
      times(takenForAdult, adultShare[registerBasis]),
      times(mirrored(takenForAdult), adultShare[basis]),
    ],
    counted: [times(counted, 0.5), times(mirrored(counted), 0.5)],
  }
}

function sameChildHypothesis(
  parameters: BirthParameters,
  { unrelated, calendar }: { readonly unrelated: Float64Array; readonly calendar: Float64Array },
  basis: Basis,
  registerBasis: Basis,
): Hypothesis {
  const parts = differenceParts(parameters, basis, registerBasis)
  const told = densityOf(parts.told)
  const madeOlder = densityOf(parts['made-older'])
  const counted = densityOf(parts.counted)
  const wrong = scaled(unrelated, parameters.wrong)
  const other = sumOf([told, madeOlder, counted, wrong])
  const { repeated, calendarRate } = parameters
  const otherWeight = Object.values(parts)
    .flat()
    .reduce((sum, part) => sum + part.weight, parameters.wrong)
  const total = repeated.weight + calendarRate + otherWeight
  return {
    repeated: repeated.weight / total,
    calendar: calendarRate / total,
    other: otherWeight / total,
    table: tableOf(fallingAgainst(other, unrelated)),
    causes: causesOf(other, { 'made-older': madeOlder, counted, calendar }),
  }
}

/** The cause whose density is above that of all others together, month by month. */
function causesOf(other: Float64Array, densities: Readonly<Record<Cause, Float64Array>>): (Cause | null)[] {
  const causes = Object.entries(densities) as [Cause, Float64Array][]
  return Array.from(other, (density, place) => {
    const all = density + densities.calendar[place]!
    return causes.find(([, one]) => 2 * one[place]! > all)?.[0] ?? null
  })
}

function familyHypothesis({ family: { twins, gap } }: BirthParameters, unrelated: Float64Array): Hypothesis {
  const half = { ...gap, weight: gap.weight / 2 }
  const gaps = densityOf([half, { ...half, mean: -half.mean }])
  const distant = Math.max(0, 1 - twins - gap.weight)
  return {
    repeated: twins,
    calendar: 0,
    other: 1 - twins,
    table: tableOf(sumOf([gaps, scaled(unrelated, distant)])),
    causes: new Array<null>(TABLE_LENGTH).fill(null),
  }
}

const scaled = (density: Float64Array, factor: number): Float64Array => density.map((value) => value * factor)

const sumOf = (densities: readonly Float64Array[]): Float64Array =>
  densities[0]!.map((_, place) => densities.reduce((sum, density) => sum + density[place]!, 0))

/**
 * Mass that a hypothesis puts on the pairs of months of two spans.
 *
 * @param spreadOut share of the repeated claims that do not stand as an equal day or month, which is weighed apart
 */
export function massUnder(model: BirthModel, one: Hypothesis, spans: Spans, spreadOut: number): number {
  const repeated = one.repeated * spreadOut * massOf(model.repeated, spans)
  const other = one.other * massOf(one.table, spans)
  return one.calendar === 0
    ? repeated + other
    : repeated + other + one.calendar * massOf(model.calendar, spans)
}

/** The outweighing cause of a difference of so many months. */
export const causeAt = (one: Hypothesis, months: number): Cause | null => one.causes[placeOf(months)]!
