import { type BootstrapInterval, type BootstrapOptions, bootstrapIntervals } from '../bootstrap.js'
import { f1, proportion } from '../proportions.js'
import { type Case, isFindable } from './case.js'

/** A figure with its 95 % interval; null where it is not defined. */
export interface Estimate {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** What is proposed where every candidate of at least one probability is put before a person. */
export interface AtThreshold {
  readonly threshold: number
  /** Candidates that are proposed, and those of them that are the child. */
  readonly proposed: number
  readonly right: number
  /** Share of the proposals that are the child. */
  readonly precision: Estimate
  /** Share of the findable children who are proposed, those among them whom the index lost included. */
  readonly recall: Estimate
  readonly f1: Estimate
}

/** The counts of one case: what a sample adds up. */
export interface Counts {
  readonly proposed: number
  readonly right: number
  readonly findable: number
  readonly found: number
}

/** Precision, recall and F1 of cases at one threshold, with bootstrap intervals over the cases. */
export function atThreshold(
  cases: readonly Case[],
  threshold: number,
  options: BootstrapOptions,
): AtThreshold {
  const counts = cases.map((one) => countsOf(one, threshold))
  const total = sum(counts)
  const values = figuresOf(counts)
  const intervals = bootstrapIntervals(counts, values.length, figuresOf, options)
  const [precision, recall, harmonic] = values.map((value, i) => estimate(value, intervals[i] ?? null))
  return {
    threshold,
    proposed: total.proposed,
    right: total.right,
    precision: unlessAlike(precision!, total.right, total.proposed),
    recall: unlessAlike(recall!, total.found, total.findable),
    f1: harmonic!,
  }
}

/** Where all samples agree, as with none or all of a few, a bootstrap knows no doubt; Wilson's interval does. */
function unlessAlike(figure: Estimate, count: number, of: number): Estimate {
  if (figure.value === null || figure.low !== figure.high) return figure
  const { low, high } = proportion(count, of)
  return { value: figure.value, low, high }
}

export function countsOf(one: Case, threshold: number): Counts {
  const proposals = one.candidates.filter(({ probability }) => probability >= threshold)
  const right = proposals.filter(({ isChild }) => isChild).length
  return {
    proposed: proposals.length,
    right,
    findable: isFindable(one) ? 1 : 0,
    found: right > 0 ? 1 : 0,
  }
}

function sum(sample: readonly Counts[]): Counts {
  let [proposed, right, findable, found] = [0, 0, 0, 0]
  for (const one of sample) {
    proposed += one.proposed
    right += one.right
    findable += one.findable
    found += one.found
  }
  return { proposed, right, findable, found }
}

/** Precision, recall and F1 of a sample; `NaN` where a figure is not defined. */
export function figuresOf(sample: readonly Counts[]): number[] {
  const { proposed, right, findable, found } = sum(sample)
  const precision = proposed === 0 ? null : right / proposed
  const recall = findable === 0 ? null : found / findable
  return [precision ?? Number.NaN, recall ?? Number.NaN, f1(precision, recall) ?? Number.NaN]
}

export function estimate(value: number, interval: BootstrapInterval | null): Estimate {
  if (Number.isNaN(value)) return { value: null, low: null, high: null }
  return { value, low: interval?.low ?? null, high: interval?.high ?? null }
}
