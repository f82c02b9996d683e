import { seededRandom } from './synth/random.js'

export interface BootstrapOptions {
  readonly seed: number
  /** Samples to draw; 1000 unless told. */
  readonly rounds?: number
  /** Share of the samples inside the interval; 0.95 unless told. */
  readonly level?: number
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
  { seed, rounds = 1000, level = 0.95 }: BootstrapOptions,
): { readonly low: number; readonly high: number } | null {
  if (items.length === 0 || rounds < 1) return null
  const random = seededRandom(seed)
  const values = new Float64Array(rounds)
  for (let round = 0; round < rounds; round++) values[round] = statistic(items.map(() => random.pick(items)))
  values.sort()
  const tail = (1 - level) / 2
  return {
    low: values[Math.floor(tail * (rounds - 1))]!,
    high: values[Math.ceil((1 - tail) * (rounds - 1))]!,
  }
}
