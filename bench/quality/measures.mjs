// Measures of a score that should be higher for one name than for two: plain definitions over `{ same, score }`.

/** Probability that a pair of one name scores above a pair of two, ties counted half (Mann and Whitney). */
export function areaUnderCurve(judged) {
  const ranked = judged.toSorted((a, b) => a.score - b.score)
  let sameRanks = 0
  for (let from = 0; from < ranked.length; ) {
    let to = from
    while (to < ranked.length && ranked[to].score === ranked[from].score) to++
    const middle = (from + 1 + to) / 2
    for (let i = from; i < to; i++) if (ranked[i].same) sameRanks += middle
    from = to
  }
  const same = judged.filter((one) => one.same).length
  return (sameRanks - (same * (same + 1)) / 2) / (same * (judged.length - same))
}

/** Precision, recall and F1 where pairs at or above the threshold are called one name. */
export function atThreshold(judged, threshold) {
  return ofCalls(judged, ({ score }) => score >= threshold)
}

/** Precision, recall and F1 of any way of calling a pair one name. */
export function ofCalls(judged, isCalledSame) {
  const called = judged.filter(isCalledSame)
  const right = called.filter((one) => one.same).length
  const falseHits = called.length - right
  const misses = judged.filter((one) => one.same).length - right
  return {
    precision: called.length === 0 ? 1 : right / called.length,
    recall: right / (right + misses),
    f1: (2 * right) / (2 * right + falseHits + misses),
    misses,
    falseHits,
  }
}

/** Every score after which the calls change, with the counts of right calls and of all calls down to it. */
function cuts(judged) {
  const ranked = judged.toSorted((a, b) => b.score - a.score)
  const found = []
  let right = 0
  for (const [i, one] of ranked.entries()) {
    if (one.same) right++
    if (ranked[i + 1]?.score !== one.score) found.push({ threshold: one.score, right, called: i + 1 })
  }
  return found
}

/** The threshold of the best F1; the highest of several. */
export function bestThreshold(judged) {
  const same = judged.filter((one) => one.same).length
  let best = { threshold: Number.POSITIVE_INFINITY, f1: -1 }
  for (const { threshold, right, called } of cuts(judged)) {
    const f1 = (2 * right) / (called + same)
    if (f1 > best.f1) best = { threshold, f1 }
  }
  return best.threshold
}

/** The highest recall at which at least the share `precision` of the calls is right; 0 where there is none. */
export function recallAtPrecision(judged, precision) {
  const same = judged.filter((one) => one.same).length
  const enough = cuts(judged).filter(({ right, called }) => right / called >= precision)
  return Math.max(0, ...enough.map(({ right }) => right / same))
}

export const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
