import { exactExp } from '../exact-math.js'

/** Months on either side of zero that the tables hold: sixty years. */
const REACH = 720

/** Months in a table. */
export const TABLE_LENGTH = 2 * REACH + 1

/** Mass of a whole table. Entries are integers, so that sums over them are exact in any order. */
const WHOLE = 2 ** 36

/** A part of a distribution over differences of births, in years. */
export interface Normal {
  readonly weight: number
  readonly mean: number
  readonly sd: number
}

/** Two spans on the grid of months. */
export interface Spans {
  /** Months from the first month of the register's span to the first of the referral's. */
  readonly shift: number
  readonly span: number
  readonly registerSpan: number
}

/**
 * A distribution over differences in months, summed twice, so that the mass of all pairs of months from two spans is four
 * look-ups.
 */
export interface DensityTable {
  readonly single: Float64Array
  readonly double: Float64Array
}

/** The difference in years at a place of a table. */
const yearsAt = (place: number): number => (place - REACH) / 12

/** The place of a difference in months, the nearest one that the tables hold. */
export const placeOf = (months: number): number =>
  Math.max(0, Math.min(TABLE_LENGTH - 1, Math.round(months) + REACH))

/** Density of a mixture of normals over the months of a table, not normalised. */
export function densityOf(parts: readonly Normal[]): Float64Array {
  const density = new Float64Array(TABLE_LENGTH)
  for (const { weight, mean, sd } of parts) {
    if (weight === 0) continue
    for (let place = 0; place < TABLE_LENGTH; place++) {
      const z = (yearsAt(place) - mean) / sd
      density[place]! += (weight / sd) * exactExp((-z * z) / 2)
    }
  }
  return density
}

/**
 * The density nearest below that never rises, against another one, on the way out from zero: a wider gap is then never
 * better evidence than a narrower one. What is cut off is given back everywhere in proportion when it is normalised.
 */
export function fallingAgainst(density: Float64Array, base: Float64Array): Float64Array {
  const falling = Float64Array.from(density)
  for (const step of [1, -1]) {
    let least = Number.POSITIVE_INFINITY
    for (let place = REACH; place >= 0 && place < TABLE_LENGTH; place += step) {
      least = Math.min(least, density[place]! / base[place]!)
      falling[place] = least * base[place]!
    }
  }
  return falling
}

/** A density as a table of mass one; a density of nothing stays nothing. */
export function tableOf(density: Float64Array): DensityTable {
  const total = density.reduce((sum, value) => sum + value, 0)
  const single = new Float64Array(TABLE_LENGTH)
  const double = new Float64Array(TABLE_LENGTH)
  for (let place = 0, sum = 0, sumOfSums = 0; place < TABLE_LENGTH; place++) {
    if (total > 0) sum += Math.round((density[place]! / total) * WHOLE)
    sumOfSums += sum
    single[place] = sum
    double[place] = sumOfSums
  }
  return { single, double }
}

/** The twofold sum up to a month; beyond the table it goes on as a straight line. */
function doubleAt({ single, double }: DensityTable, months: number): number {
  const place = months + REACH
  if (place < 0) return 0
  const last = TABLE_LENGTH - 1
  return place <= last ? double[place]! : double[last]! + (place - last) * single[last]!
}

/**
 * Probability of the difference between a month of one span and a month of the other, summed over all pairs of months:
 * the mean over the two spans is this divided by the product of their lengths.
 */
export function massOf(table: DensityTable, { shift, span, registerSpan }: Spans): number {
  const end = shift + span - 1
  const before = shift - 1
  const sum =
    doubleAt(table, end) -
    doubleAt(table, before) -
    doubleAt(table, end - registerSpan) +
    doubleAt(table, before - registerSpan)
  return sum / WHOLE
}
