import { f1 } from '../proportions.js'
import { type Case, isFindable } from './case.js'

/** Precision and recall where everything of at least this probability is proposed. */
export interface CurvePoint {
  readonly threshold: number
  readonly proposed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What each threshold would have proposed, from the strictest to the loosest. */
export interface Curve {
  /** From the strictest threshold to the loosest: 200 evenly over all, those that the threshold and each full 5 % fall on, and the best. */
  readonly points: readonly CurvePoint[]
  /** The point of the best F1. It was picked on these very answers, so it flatters. */
  readonly best: CurvePoint | null
  /** Area under precision over recall, as far as recall reaches. */
  readonly averagePrecision: number | null
}

/** Points that a curve keeps: more than a chart can show. */
const POINTS = 200
/** Thresholds that somebody may look up. */
const GRID = Array.from({ length: 19 }, (_, i) => (i + 1) / 20)

/** Precision and recall at every threshold. Findable children who never come up hold recall below 1. */
export function curveOf(cases: readonly Case[], threshold: number): Curve {
  const findable = cases.filter(isFindable).length
  const pairs = cases.flatMap(({ candidates }, at) => candidates.map((one) => ({ ...one, at })))
  if (findable === 0 || pairs.length === 0) return { points: [], best: null, averagePrecision: null }
  pairs.sort((a, b) => b.probability - a.probability)
  const points: CurvePoint[] = []
  const found = new Set<number>()
  let right = 0
  let area = 0
  pairs.forEach(({ probability, isChild, at }, i) => {
    if (isChild) right++
    if (isChild) found.add(at)
    if (pairs[i + 1]?.probability === probability) return
    const precision = right / (i + 1)
    const recall = found.size / findable
    area += precision * (recall - (points.at(-1)?.recall ?? 0))
    points.push({
      threshold: probability,
      proposed: i + 1,
      precision,
      recall,
      f1: f1(precision, recall) ?? 0,
    })
  })
  const best = points.reduce((a, b) => (b.f1 > a.f1 ? b : a))
  return { points: thinned(points, best, [...GRID, threshold]), best, averagePrecision: area }
}

function thinned(points: readonly CurvePoint[], best: CurvePoint, asked: readonly number[]): CurvePoint[] {
  if (points.length <= POINTS) return [...points]
  const step = (points.length - 1) / (POINTS - 1)
  const kept = new Set(Array.from({ length: POINTS }, (_, i) => Math.round(i * step)))
  for (const threshold of asked) kept.add(points.findLastIndex((point) => point.threshold >= threshold))
  return points.filter((point, i) => kept.has(i) || point === best)
}
