import type { BirthValue } from '../compare/birth.js'

/** Births below which a register says nothing about its own spread. */
const FEWEST = 30

/** The least and the most that `BirthParameters.spread` may be, years. */
const LEAST = 1
const MOST = 60

const YEAR = 365.2425

/** The years that are counted apart; births before and after count with the first and the last. */
const FIRST = 1900
const YEARS = 200

/** Births, the sum of their months and that of the squares of these; then, where they were counted, how many are born in each year. */
export type BirthSums = readonly [births: number, sum: number, squares: number, ...byYear: number[]]

const NOTHING: BirthSums = [0, 0, 0, ...new Array<number>(YEARS).fill(0)]

/**
 * Keeps the standard deviation of a register's births, and how often two of them are of one year, while records come and go. It
 * counts whole months and years, so that the order of the records changes nothing, and what is removed leaves no trace.
 */
export class BirthSpread {
  /** Births that were counted. */
  births: number
  private sum: number
  private squares: number
  /** Null after a snapshot that does not tell of years. */
  private readonly byYear: number[] | null
  /** Ordered pairs of births of one year. */
  private pairs = 0

  /** @param sums what another one counted, to go on from there */
  constructor([births, sum, squares, ...byYear]: BirthSums = NOTHING) {
    this.births = births
    this.sum = sum
    this.squares = squares
    this.byYear = byYear.length === YEARS ? byYear : null
    for (const count of byYear) this.pairs += count * (count - 1)
  }

  /** Everything that was counted. */
  get sums(): BirthSums {
    return [this.births, this.sum, this.squares, ...(this.byYear ?? [])]
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

  /** The share of pairs that are of one year; null where `years` is, and where years were not counted. */
  get sameYear(): number | null {
    const { births, byYear, pairs } = this
    return births < FEWEST || byYear === null ? null : pairs / (births * (births - 1))
  }

  private count({ readings }: BirthValue, by: 1 | -1): void {
    const { from, to } = readings[0]!
    const months = Math.round(((from + to) / 2 / YEAR) * 12)
    if (this.byYear !== null) this.countYear(this.byYear, 1970 + Math.floor(months / 12), by)
    this.births += by
    this.sum += by * months
    this.squares += by * months * months
  }

  private countYear(byYear: number[], year: number, by: 1 | -1): void {
    const at = Math.max(0, Math.min(YEARS - 1, year - FIRST))
    this.pairs -= byYear[at]! * (byYear[at]! - 1)
    byYear[at]! += by
    this.pairs += byYear[at]! * (byYear[at]! - 1)
  }
}
