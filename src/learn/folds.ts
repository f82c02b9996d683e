import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Deals items into folds of about equal size, those of each group in turn, in an order that the seed decides.
 *
 * @returns the fold of every item, 0 to `folds − 1`
 */
export function dealFolds(groups: readonly boolean[], folds: number, seed: number): Int32Array {
  const generator = xoroshiro128plus(seed | 0)
  const order = groups.map((_, at) => at)
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(generator, 0, last)
    const [a, b] = [order[last]!, order[other]!]
    order[last] = b
    order[other] = a
  }
  const dealt = new Int32Array(groups.length)
  const next = { true: 0, false: 0 }
  for (const at of order) dealt[at] = next[`${groups[at]!}`]++ % folds
  return dealt
}
