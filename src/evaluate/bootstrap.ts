import { seededRandom } from './synth/random.js'

/** How often is resampled, from which seed, and how wide the interval is. */
export interface BootstrapOptions {
  readonly seed: number
  /** Samples to draw; 1000 unless told. */
  readonly rounds?: number
  /** Share of the samples inside the interval; 0.95 unless told. */
  readonly level?: number
}

/** An interval from resampled referrals. */
export interface BootstrapInterval {
  readonly low: number
  readonly high: number
}

/**
 * Percentile interval of any statistic of a list, by drawing lists of the same length from it with replacement.
 * The same seed gives the same interval. Efron 1979.
 *
 * @example bootstrapInterval(reciprocalRanks, mean, { seed: 1 })
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  options: BootstrapOptions,
): BootstrapInterval | null {
  return bootstrapIntervals(items, 1, (sample) => [statistic(sample)], options)[0] ?? null
}

/**
 * The intervals of several statistics of the same samples. A statistic that a sample does not define (`NaN`) leaves that
 * sample out; one that no sample defines has no interval.
 */
export function bootstrapIntervals<Item>(
  items: readonly Item[],
  count: number,
  statistics: (sample: readonly Item[]) => readonly number[],
  { seed, rounds = 1000, level = 0.95 }: BootstrapOptions,
): (BootstrapInterval | null)[] {
  const values: number[][] = Array.from({ length: count }, () => [])
  if (items.length > 0) {
    const random = seededRandom(seed)
    for (let round = 0; round < rounds; round++) {
      const sample = items.map(() => random.pick(items))
      statistics(sample).forEach((value, i) => {
        if (!Number.isNaN(value)) values[i]!.push(value)
      })
    }
  }
  return values.map((drawn) => middleOf(drawn, level))
}

function middleOf(drawn: readonly number[], level: number): BootstrapInterval | null {
  if (drawn.length === 0) return null
  const sorted = Float64Array.from(drawn).sort()
  const tail = (1 - level) / 2
  return {
    low: sorted[Math.floor(tail * (sorted.length - 1))]!,
    high: sorted[Math.ceil((1 - tail) * (sorted.length - 1))]!,
  }
}
