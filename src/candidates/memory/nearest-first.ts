import type { Units } from '../../record/units.js'

/** Above the number of any token, and of any list. */
const NUMBERS = 2 ** 32

/**
 * The numbers of tokens or of lists by what each costs, and equally near ones by number. Cost and number are sorted as one whole
 * number, which takes no call for each two of them.
 */
export function nearestFirst(numbers: readonly number[], costOf: (number: number) => Units): Int32Array {
  const order = new Float64Array(numbers.length)
  for (let i = 0; i < order.length; i++) order[i] = costOf(numbers[i]!) * NUMBERS + numbers[i]!
  order.sort()
  const nearest = new Int32Array(order.length)
  for (let i = 0; i < nearest.length; i++) nearest[i] = order[i]! % NUMBERS
  return nearest
}
