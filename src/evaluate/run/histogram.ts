import { type Case, isFindable } from './case.js'

/** First candidates of about one score: how many were the child, and what the others were. */
export interface ScoreBin {
  /** Log odds of the stated probability, bits. */
  readonly from: number
  readonly to: number
  /** The child's own record. */
  readonly child: number
  /** Another record, while the register holds the child. */
  readonly other: number
  /** A record, while the register does not hold the child. */
  readonly nobody: number
}

/** Stated probabilities end at about one in a thousand, ten bits. */
const REACH = 10
const BINS = 2 * REACH

/** First candidates by the log odds of their probability, a bit a bin: probabilities themselves crowd at both ends. */
export function scoreBins(cases: readonly Case[]): ScoreBin[] {
  const bins = Array.from({ length: BINS }, (_, i) => ({
    from: i - REACH,
    to: i - REACH + 1,
    child: 0,
    other: 0,
    nobody: 0,
  }))
  for (const one of cases) {
    const first = one.candidates[0]
    if (first === undefined) continue
    const bin = bins[binOf(first.probability)]!
    if (first.isChild) bin.child++
    else if (isFindable(one)) bin.other++
    else bin.nobody++
  }
  return bins
}

function binOf(probability: number): number {
  const bits = Math.log2(probability / (1 - probability))
  return Math.max(0, Math.min(BINS - 1, Math.floor(bits) + REACH))
}
