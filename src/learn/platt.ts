import { exactLog2, exactPower } from '../exact-math.js'
import type { ScoredPair } from './scored.js'

/** What a line is held by: pulls the slope to 1 and the intercept to 0 as this many pairs' worth of evidence would. */
const PULL = 1
const ROUNDS = 50
const CLOSE_ENOUGH = 1e-9
/** A calibration must rise. */
const FLATTEST = 0.01
const STEEPEST = 10

export interface Line {
  readonly slope: number
  readonly intercept: number
}

/**
 * Logistic regression of the outcome on the evidence, by Newton's method with halved steps: a line in bits. The targets
 * lie a little inside 0 and 1, as Platt has them, so that pairs that are parted cleanly do not make the line vertical.
 *
 * @param offset log odds of the pairs before any evidence, in bits
 * @see J. C. Platt, Probabilistic Outputs for Support Vector Machines, 1999
 * @see H.-T. Lin, C.-J. Lin and R. C. Weng, A Note on Platt's Probabilistic Outputs, Machine Learning 68, 2007
 */
export function fitLine(pairs: readonly ScoredPair[], offset: number): Line {
  const aims = targets(pairs)
  let line: Line = { slope: 1, intercept: 0 }
  let loss = lossOf(line, pairs, aims, offset)
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(line, pairs, aims, offset)
    let next = line
    let nextLoss = Number.POSITIVE_INFINITY
    for (let factor = 1; factor > 1e-6 && nextLoss > loss; factor /= 2) {
      next = { slope: line.slope - factor * step.slope, intercept: line.intercept - factor * step.intercept }
      nextLoss = lossOf(next, pairs, aims, offset)
    }
    if (nextLoss > loss) break
    const gain = loss - nextLoss
    line = next
    loss = nextLoss
    if (gain < CLOSE_ENOUGH) break
  }
  return { slope: Math.max(FLATTEST, Math.min(STEEPEST, line.slope)), intercept: line.intercept }
}

interface Aims {
  readonly same: number
  readonly different: number
}

function targets(pairs: readonly ScoredPair[]): Aims {
  const same = pairs.filter((pair) => pair.same).length
  return { same: (same + 1) / (same + 2), different: 1 / (pairs.length - same + 2) }
}

const chanceOf = ({ slope, intercept }: Line, bits: number, offset: number): number =>
  1 / (1 + exactPower(-(slope * bits + intercept + offset)))

function lossOf(line: Line, pairs: readonly ScoredPair[], aims: Aims, offset: number): number {
  let sum = (PULL / 2) * ((line.slope - 1) ** 2 + line.intercept ** 2)
  for (const { bits, same } of pairs) {
    const aim = same ? aims.same : aims.different
    const odds = line.slope * bits + line.intercept + offset
    // log2(1 + 2^-x) and log2(1 + 2^x), neither of which may run over.
    const small = exactLog2(1 + exactPower(-Math.abs(odds)))
    sum += Math.LN2 * (aim * (small + Math.max(0, -odds)) + (1 - aim) * (small + Math.max(0, odds)))
  }
  return sum
}

/** Solution of the two by two system of second derivatives and slopes. */
function newtonStep(line: Line, pairs: readonly ScoredPair[], aims: Aims, offset: number): Line {
  let [slopeSlope, slopeIntercept, both] = [PULL, 0, PULL]
  let [bySlope, byIntercept] = [PULL * (line.slope - 1), PULL * line.intercept]
  for (const { bits, same } of pairs) {
    const chance = chanceOf(line, bits, offset)
    const miss = (chance - (same ? aims.same : aims.different)) * Math.LN2
    const weight = chance * (1 - chance) * Math.LN2 ** 2
    bySlope += miss * bits
    byIntercept += miss
    slopeSlope += weight * bits * bits
    slopeIntercept += weight * bits
    both += weight
  }
  const determinant = slopeSlope * both - slopeIntercept ** 2
  return {
    slope: (both * bySlope - slopeIntercept * byIntercept) / determinant,
    intercept: (slopeSlope * byIntercept - slopeIntercept * bySlope) / determinant,
  }
}
