/** A probability that was stated, and whether the thing turned out so. */
export interface Prediction {
  readonly probability: number
  readonly happened: boolean
}

/** Predictions of about one probability: what was stated on average, and how often it happened. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean stated probability; null in an empty bin. */
  readonly stated: number | null
  /** Share that happened; null in an empty bin. */
  readonly observed: number | null
}

/** Mean squared distance between what was stated and what happened, 0 (best) to 1; null without predictions. Brier 1950. */
export function brierScore(predictions: readonly Prediction[]): number | null {
  if (predictions.length === 0) return null
  const squares = predictions.map(({ probability, happened }) => (probability - (happened ? 1 : 0)) ** 2)
  return squares.reduce((sum, square) => sum + square, 0) / predictions.length
}

/** Predictions in bins of equal width over [0, 1]; a probability on an edge belongs to the bin above it, 1 to the last. */
export function reliabilityBins(predictions: readonly Prediction[], bins = 10): ReliabilityBin[] {
  const parts: Prediction[][] = Array.from({ length: bins }, () => [])
  for (const prediction of predictions)
    parts[Math.min(bins - 1, Math.floor(prediction.probability * bins))]!.push(prediction)
  return parts.map((part, at) => ({
    from: at / bins,
    to: (at + 1) / bins,
    count: part.length,
    stated: mean(part.map(({ probability }) => probability)),
    observed: mean(part.map(({ happened }) => (happened ? 1 : 0))),
  }))
}

/** Mean gap between stated and observed over the bins, weighted by their counts (expected calibration error); null without predictions. */
export function calibrationError(predictions: readonly Prediction[], bins = 10): number | null {
  if (predictions.length === 0) return null
  const gaps = reliabilityBins(predictions, bins).map(
    ({ count, stated, observed }) => count * Math.abs((stated ?? 0) - (observed ?? 0)),
  )
  return gaps.reduce((sum, gap) => sum + gap, 0) / predictions.length
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
