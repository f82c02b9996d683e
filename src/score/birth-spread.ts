import type { BirthValue } from '../compare/birth.js'

/** Births below which a register says nothing about its own spread. */
const FEWEST = 30

/** The least and the most that `BirthParameters.spread` may be, years. */
const LEAST = 1
const MOST = 60

const YEAR = 365.2425

/**
 * Standard deviation of a register's births in years, to one decimal, for `BirthParameters.spread`; null for a register
 * that states fewer than thirty births. Sums are of whole numbers: the order of the records changes nothing.
 */
export function birthSpread(births: Iterable<BirthValue>): number | null {
  let count = 0
  let sum = 0
  let squares = 0
  for (const { readings } of births) {
    const { from, to } = readings[0]!
    const months = Math.round(((from + to) / 2 / YEAR) * 12)
    count++
    sum += months
    squares += months * months
  }
  if (count < FEWEST) return null
  const variance = Math.max(0, (squares - (sum * sum) / count) / count)
  return Math.min(MOST, Math.max(LEAST, Math.round((Math.sqrt(variance) / 12) * 10) / 10))
}
