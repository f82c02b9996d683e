import { type FieldLevels, ratioOf, type SeenLevel } from './pairs.js'

/** What was learnt of one level. */
export interface LearntLevel {
  /** Probability of the level for one child. */
  readonly same: number
  /** Probability of the level for two children. */
  readonly unrelated: number
  /** Usual share of the agreed value, for levels that are weighed by shares; null where none was known. */
  readonly usual: number | null
  /** Pairs of one child (expected, or decided) at this level. */
  readonly pairs: number
}

/** By field and level; what {@link applyLevels} puts into a model. */
export type LearntLevels = Readonly<Record<string, Readonly<Record<string, LearntLevel>>>>

/** How probable each level of a field is, for one child and for two. */
export interface LevelShares {
  readonly same: readonly number[]
  readonly unrelated: readonly number[]
}

/** Halvings of the interval in which the tilt lies: beyond what a double can tell apart. */
const HALVINGS = 60

/**
 * Probabilities of the levels that say exactly what the rows of the model say: their ratios are the rows', and both lists
 * sum to one. Of all such, the one nearest to the levels that were seen (the empirical likelihood under the constraint).
 * Where every row speaks for, or every one against, no such probabilities exist, and the ratios hold but for a factor.
 *
 * @see A. B. Owen, Empirical Likelihood Ratio Confidence Intervals for a Single Functional, Biometrika 75(2), 1988
 */
export function shippedShares({ rows }: FieldLevels, seen: readonly number[]): LevelShares {
  const ratios = rows.map(ratioOf)
  const tilt = findTilt(ratios, seen)
  const unrelated = normalised(ratios.map((ratio, at) => seen[at]! / (1 + tilt * (ratio - 1))))
  return { unrelated, same: normalised(unrelated.map((share, at) => share * ratios[at]!)) }
}

/** Where `Σ seen (r − 1) / (1 + t (r − 1))`, which falls in `t`, is zero. */
function findTilt(ratios: readonly number[], seen: readonly number[]): number {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
  if (least >= 1 || most <= 1) return 0
  let low = -1 / (most - 1)
  let high = 1 / (1 - least)
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    const slope = ratios.reduce(
      (sum, ratio, at) => sum + (seen[at]! * (ratio - 1)) / (1 + middle * (ratio - 1)),
      0,
    )
    if (slope > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Pairs' worth of the shipped levels that what was seen between two children is mixed with. */
const UNRELATED_STRENGTH = 2
/** Every level counts as seen this often more than it was (Jeffreys' prior). */
const UNSEEN = 0.5

/** Probabilities for two children out of what was seen, and the shipped ones for one child to start from. */
export function startShares(field: FieldLevels, seen: readonly SeenLevel[]): LevelShares {
  const counts = countLevels(field, seen)
  const shipped = shippedShares(field, normalised(counts.map((count) => count + UNSEEN)))
  return { same: shipped.same, unrelated: smooth(counts, shipped.unrelated, UNRELATED_STRENGTH) }
}

export function countLevels({ levels }: FieldLevels, seen: readonly SeenLevel[]): number[] {
  const counts = levels.map(() => 0)
  for (const { at } of seen) if (at >= 0) counts[at]! += 1
  return counts
}

/** Mean of a Dirichlet distribution: `strength` pseudo-counts shared out as `expected`, and the counts. */
export function smooth(counts: readonly number[], expected: readonly number[], strength: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, strength)
  return total > 0 ? counts.map((count, at) => (count + strength * expected[at]!) / total) : [...expected]
}

export function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/**
 * Usual share of each level's values, over pairs of two children: the harmonic mean, because then the ratio
 * `match / share` of the values, `usual` pairs alike, sums to one over all of them. Null where no share is known.
 */
export function usualShares({ levels, rows }: FieldLevels, seen: readonly SeenLevel[]): (number | null)[] {
  return levels.map((_, level) => {
    if ('bits' in rows[level]!) return null
    const shares = seen.filter(({ at, share }) => at === level && share !== null)
    const inverse = shares.reduce((sum, { share }) => sum + 1 / share!, 0)
    return shares.length === 0 ? null : shares.length / inverse
  })
}

/** How much more than its level a pair says, because its value is rarer than usual, or commoner. */
export const rarityOf = ({ at, share }: SeenLevel, usual: readonly (number | null)[]): number =>
  at < 0 || share === null || usual[at] === null ? 1 : usual[at]! / share

/** The learnt levels of one field, by name. */
export function levelTable(
  { levels }: FieldLevels,
  { same, unrelated }: LevelShares,
  usual: readonly (number | null)[],
  pairs: readonly number[],
): Readonly<Record<string, LearntLevel>> {
  return Object.fromEntries(
    levels.map((level, at) => [
      level,
      { same: same[at]!, unrelated: unrelated[at]!, usual: usual[at]!, pairs: pairs[at]! },
    ]),
  )
}
