import type { BirthValue } from '../compare/birth.js'

/** Births below which a register says nothing about its own spread. */
const FEWEST = 30

/** The least and the most that `BirthParameters.spread` may be, years. */
const LEAST = 1
const MOST = 60

const YEAR = 365.2425

/** Births, the sum of their months and that of the squares of these. */
export type BirthSums = readonly [births: number, sum: number, squares: number]

/**
 * Keeps the standard deviation of a register's births while records come and go. Its sums are of whole months, so that
 * the order of the records changes nothing, and what is removed leaves no trace.
 */
export class BirthSpread {
  private births: number
  private sum: number
  private squares: number

  /** @param sums what another one counted, to go on from there */
  constructor([births, sum, squares]: BirthSums = [0, 0, 0]) {
    this.births = births
    this.sum = sum
    this.squares = squares
  }

  /** Everything that was counted. */
  get sums(): BirthSums {
    return [this.births, this.sum, this.squares]
  }

  add(value: BirthValue): void {
    this.count(value, 1)
  }

  remove(value: BirthValue): void {
    this.count(value, -1)
  }

  /** For `BirthParameters.spread`: years, to one decimal; null for a register that states fewer than thirty births. */
  get years(): number | null {
    const { births, sum, squares } = this
    if (births < FEWEST) return null
    const variance = Math.max(0, (squares - (sum * sum) / births) / births)
    return Math.min(MOST, Math.max(LEAST, Math.round((Math.sqrt(variance) / 12) * 10) / 10))
  }

  private count({ readings }: BirthValue, by: 1 | -1): void {
    const { from, to } = readings[0]!
    const months = Math.round(((from + to) / 2 / YEAR) * 12)
    this.births += by
    this.sum += by * months
    this.squares += by * months * months
  }
}
