import { UNITS_PER_BIT, type Units } from '../record/units.js'

/**
 * Tenths of a bit for a column of figures, such that the rounded figures add up to the rounded total: each is rounded
 * down, and the tenths left over go to the largest remainders (Hare and Niemeyer), the upper rows first.
 */
export function roundToSum(figures: readonly Units[]): {
  readonly tenths: readonly number[]
  readonly total: number
} {
  const exact = figures.map((units) => (units * 10) / UNITS_PER_BIT)
  const tenths = exact.map(Math.floor)
  const total = Math.round(exact.reduce((sum, value) => sum + value, 0))
  const left = total - tenths.reduce((sum, value) => sum + value, 0)
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) tenths[i]! += 1
  return { tenths, total }
}

/** `+12.1`, `−0.4`, `0.0`. */
export function figureText(tenths: number, decimal = '.'): string {
  const sign = tenths > 0 ? '+' : tenths < 0 ? '−' : ''
  return `${sign}${Math.floor(Math.abs(tenths) / 10)}${decimal}${Math.abs(tenths) % 10}`
}
