import { toBits, toUnits, type Units } from '../record/units.js'
import type { Calibration } from './model.js'

/**
 * What a sum of evidence proved to be worth. The map rises, so it never changes an order; it works on the evidence, before
 * the records compete, so that the probabilities of all records and of nobody still sum to one.
 */
export function calibrate(evidence: Units, calibration: Calibration): Units {
  if ('slope' in calibration) return toUnits(toBits(evidence) * calibration.slope + calibration.intercept)
  return toUnits(interpolate(toBits(evidence), calibration.knots))
}

/** Linear between knots; beyond the ends a bit stays a bit. */
function interpolate(x: number, knots: readonly (readonly [number, number])[]): number {
  const first = knots[0]!
  const last = knots[knots.length - 1]!
  if (x <= first[0]) return first[1] + (x - first[0])
  if (x >= last[0]) return last[1] + (x - last[0])
  const after = knots.findIndex((knot) => knot[0] > x)
  const [x0, y0] = knots[after - 1]!
  const [x1, y1] = knots[after]!
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
}
