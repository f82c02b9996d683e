/** A count out of a number of trials with its Wilson interval; `share`, `low` and `high` are null where there were no trials. */
export interface Proportion {
  readonly count: number
  readonly of: number
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Standard normal deviate of a two-sided 95 % interval. */
const Z95 = 1.959963984540054

/**
 * A share with its 95 % score interval, which stays within [0, 1] and holds for small counts. Wilson 1927.
 *
 * @example proportion(43, 110) // share 0.391, low 0.305, high 0.484
 */
export function proportion(count: number, of: number, z = Z95): Proportion {
  if (of === 0) return { count, of, share: null, low: null, high: null }
  const share = count / of
  const square = z * z
  const middle = (share + square / (2 * of)) / (1 + square / of)
  const half = (z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of)
  // At 0 and 1 the bound is the share itself; rounding must not push it past.
  const low = count === 0 ? 0 : Math.max(0, middle - half)
  const high = count === of ? 1 : Math.min(1, middle + half)
  return { count, of, share, low, high }
}

/** Harmonic mean of precision and recall; null where either is undefined, 0 where both are 0. */
export function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
