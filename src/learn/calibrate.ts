import { NamesakeError } from '../errors.js'
import { exactLog2, exactPower } from '../exact-math.js'
import { toBits, toUnits } from '../record/units.js'
import { calibrate } from '../score/calibration.js'
import type { Calibration } from '../score/model.js'
import { dealFolds } from './folds.js'
import { fitKnots } from './isotonic.js'
import { fitLine } from './platt.js'
import { requireAtLeast, requireBits, requireShare } from './requirements.js'
import type { ScoredPair } from './scored.js'

/** How a calibration is fitted and judged. */
export interface FitCalibrationOptions {
  /** Decides how the pairs are dealt into folds. */
  readonly seed: number
  /** Folds of the cross-validation; 5 unless told. */
  readonly folds?: number
  /** Share of one child among such pairs before any evidence; their own share unless told. */
  readonly prior?: number
}

/** `none` leaves bits as they are, `line` is Platt's, `knots` is isotonic. */
export type CalibrationMethod = 'none' | 'line' | 'knots'

/** A probability that was stated of a pair, and whether it was one child: what `reliabilityBins` of `namesake/evaluate` reads. */
export interface StatedPair {
  readonly probability: number
  readonly happened: boolean
}

/** A calibration, with what probabilities were good for before and after it, on pairs that it was not fitted to. */
export interface FittedCalibration {
  /** For the model: `applyCalibration`. */
  readonly calibration: Calibration
  /** Chosen by the least loss; where two are equal, the simpler. */
  readonly method: CalibrationMethod
  /** Mean log loss of pairs that a method was not fitted to, in bits; null where it could not be fitted. */
  readonly losses: Readonly<Record<CalibrationMethod, number | null>>
  /** Every pair's probability without calibration, and with the chosen one fitted to the other folds. */
  readonly before: readonly StatedPair[]
  readonly after: readonly StatedPair[]
}

/** Fewest pairs of either outcome for each fold: below, no method can be told from another. */
const LEAST_IN_FOLD = 2
const METHODS: readonly CalibrationMethod[] = ['none', 'line', 'knots']

/**
 * Learns what evidence proved to be worth on pairs whose truth is known: leaves it as it is, or a line in bits (Platt), or
 * rising knots (isotonic), whichever states the better probabilities of pairs it was not fitted to.
 *
 * The pairs must be such as the library will meet: it cannot be learnt from easy pairs what hard ones are worth.
 *
 * @throws {NamesakeError} for too few pairs, bits that are no number, or options out of range
 * @see J. C. Platt, 1999; B. Zadrozny and C. Elkan, 2002
 * @example
 * const { calibration, before, after } = fitCalibration(scored, { seed: 1 })
 * const model = applyCalibration(defaultModel, calibration, { version: 'ours-2', created: '2026-11-22', data: '900 reviewed pairs' })
 */
export function fitCalibration(
  pairs: readonly ScoredPair[],
  { seed, folds = 5, prior }: FitCalibrationOptions,
): FittedCalibration {
  requireFolds(pairs, folds)
  const offset = offsetOf(pairs, prior)
  const dealt = dealFolds(
    pairs.map(({ same }) => same),
    folds,
    seed,
  )
  const tries = METHODS.map((method) => ({ method, stated: heldOut(method, pairs, dealt, folds, offset) }))
  const losses = tries.map(({ stated }) => (stated === null ? null : logLoss(stated)))
  const best = losses.reduce<number>(
    (least, loss, at) => (loss !== null && loss < losses[least]! ? at : least),
    0,
  )
  return {
    calibration: fitMethod(METHODS[best]!, pairs, offset) ?? AS_IT_IS,
    method: METHODS[best]!,
    losses: { none: losses[0]!, line: losses[1]!, knots: losses[2]! },
    before: tries[0]!.stated!,
    after: tries[best]!.stated!,
  }
}

const AS_IT_IS: Calibration = { slope: 1, intercept: 0 }

function requireFolds(pairs: readonly ScoredPair[], folds: number): void {
  requireAtLeast(folds, 2, 'folds')
  const same = pairs.filter((pair) => pair.same).length
  if (Math.min(same, pairs.length - same) < LEAST_IN_FOLD * folds) {
    const expected = `at least ${LEAST_IN_FOLD * folds} pairs of one child, and as many of two`
    throw new NamesakeError({ code: 'too-short', path: 'pairs', expected })
  }
  requireBits(pairs)
}

function offsetOf(pairs: readonly ScoredPair[], prior?: number): number {
  const share = prior ?? pairs.filter(({ same }) => same).length / pairs.length
  requireShare(share, 'prior')
  return exactLog2(share / (1 - share))
}

function fitMethod(
  method: CalibrationMethod,
  pairs: readonly ScoredPair[],
  offset: number,
): Calibration | null {
  if (method === 'none') return AS_IT_IS
  if (method === 'line') {
    const { slope, intercept } = fitLine(pairs, offset)
    return { slope: rounded(slope), intercept: rounded(intercept) }
  }
  const knots = fitKnots(pairs, offset)?.map(([x, y]): [number, number] => [rounded(x), rounded(y)])
  return knots === undefined || knots.some(([x], at) => at > 0 && x <= knots[at - 1]![0]) ? null : { knots }
}

/** In 1/1024 bit, the unit in which evidence is counted. */
const rounded = (bits: number): number => toBits(toUnits(bits))

/** What each pair would be told by a method fitted to the other folds; null where it cannot be fitted. */
function heldOut(
  method: CalibrationMethod,
  pairs: readonly ScoredPair[],
  dealt: Int32Array,
  folds: number,
  offset: number,
): StatedPair[] | null {
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitMethod(
      method,
      pairs.filter((_pair, at) => dealt[at] !== fold),
      offset,
    ),
  )
  if (fitted.includes(null)) return null
  return pairs.map(({ bits, same }, at) => {
    const worth = toBits(calibrate(toUnits(bits), fitted[dealt[at]!]!)) + offset
    return { probability: 1 / (1 + exactPower(-worth)), happened: same }
  })
}

/** Nothing is so unexpected that one pair decides alone, in bits. */
const WORST = 40

function logLoss(stated: readonly StatedPair[]): number {
  const surprise = ({ probability, happened }: StatedPair) =>
    Math.min(WORST, -exactLog2(happened ? probability : 1 - probability))
  return stated.reduce((sum, one) => sum + surprise(one), 0) / stated.length
}
