import { groupBy } from '../../text/group-by.js'
import type { BootstrapOptions } from '../bootstrap.js'
import {
  brierScore,
  calibrationError,
  type Prediction,
  type ReliabilityBin,
  reliabilityBins,
} from '../calibration.js'
import { type RecallAt, recallAt } from '../measure.js'
import { type Proportion, proportion } from '../proportions.js'
import { type Case, isFindable } from './case.js'
import { type AtThreshold, atThreshold } from './threshold.js'

/** How a group of cases was answered. Every share counts the children whom the index lost. */
export interface Summary extends AtThreshold {
  readonly group: string
  /** Referrals, or labelled pairs. */
  readonly cases: number
  /** Referrals whose child the register holds, or pairs of one person. */
  readonly findable: number
  /** Findable children among the first `k` candidates. */
  readonly recallAt: readonly RecallAt[]
  /** Answers in which more than one record fits too well to tell them apart. */
  readonly ambiguous: Proportion
  /** Findable children whose record came out of the index: pairs completeness. */
  readonly fetched: Proportion
  /** Mean bits by which the truth surprised: −log2 of the probability that the answer gave to it. Good 1952. */
  readonly surprise: number | null
  /** Of the stated probabilities of first candidates: Brier score and calibration error. */
  readonly brier: number | null
  readonly calibrationError: number | null
}

/** Cases of one dimension, by group in order of their names. */
export interface Breakdown {
  readonly dimension: string
  readonly groups: readonly Summary[]
}

/** How a group is measured. */
export interface Scale extends BootstrapOptions {
  readonly threshold: number
  readonly lengths: readonly number[]
}

/** Measures one group of cases. */
export function summaryOf(group: string, cases: readonly Case[], scale: Scale): Summary {
  const findable = cases.filter(isFindable)
  const predictions = cases.flatMap(predictionOf)
  const followed = findable.filter(({ blocking }) => blocking !== null)
  return {
    group,
    cases: cases.length,
    findable: findable.length,
    ...atThreshold(cases, scale.threshold, scale),
    recallAt: recallAt(
      findable.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY),
      scale.lengths,
    ),
    ambiguous: proportion(cases.filter(({ outcome }) => outcome === 'ambiguous').length, cases.length),
    fetched: proportion(followed.filter(({ blocking }) => blocking!.place !== null).length, followed.length),
    surprise: mean(cases.map(surpriseOf)),
    brier: brierScore(predictions),
    calibrationError: calibrationError(predictions),
  }
}

/** The same measures for every group of one dimension, at the same threshold. */
export function breakdownOf(dimension: string, cases: readonly Case[], scale: Scale): Breakdown {
  const groups = groupBy(cases, (one) => one.groups[dimension] ?? '')
  const names = [...groups.keys()].sort((a, b) => (a < b ? -1 : 1))
  return { dimension, groups: names.map((name) => summaryOf(name, groups.get(name)!, scale)) }
}

/** Stated against observed probability of the first candidates, in tenths. */
export const reliabilityOf = (cases: readonly Case[]): readonly ReliabilityBin[] =>
  reliabilityBins(cases.flatMap(predictionOf))

function predictionOf({ candidates: [first] }: Case): Prediction[] {
  return first === undefined ? [] : [{ probability: first.probability, happened: first.isChild }]
}

/** What an answer gives at least to anything it does not list: no evidence of this kind is ever certain. */
const LEAST = 0.001

/** Bits by which the truth of a case surprises: 0 where it was stated as certain. */
export function surpriseOf(one: Case): number {
  const children = one.candidates.filter(({ isChild }) => isChild)
  const stated = isFindable(one)
    ? children.reduce((sum, { probability }) => sum + probability, 0)
    : one.nobody
  return 0 - Math.log2(Math.min(1, Math.max(LEAST, stated)))
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
