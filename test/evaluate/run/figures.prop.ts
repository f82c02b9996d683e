import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/evaluate/run/case.js'
import { curveOf } from '../../../src/evaluate/run/curve.js'
import { scoreBins } from '../../../src/evaluate/run/histogram.js'
import { breakdownOf, summaryOf, surpriseOf } from '../../../src/evaluate/run/summary.js'
import { atThreshold } from '../../../src/evaluate/run/threshold.js'

/** Probabilities with many ties, as answers have them. */
const probability = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000)
const oneCase: fc.Arbitrary<Case> = fc
  .record({
    findable: fc.boolean(),
    listed: fc.boolean(),
    probabilities: fc.array(probability, { maxLength: 5 }),
    at: fc.nat(4),
    group: fc.constantFrom('x', 'y', 'z'),
  })
  .map(({ findable, listed, probabilities, at, group }) => {
    const sorted = [...probabilities].sort((a, b) => b - a)
    const place = findable && listed && at < sorted.length ? at : -1
    return {
      referral: 'R',
      records: findable ? ['child'] : [],
      groups: { group },
      outcome: 'possible',
      candidates: sorted.map((one, i) => ({ id: `${i}`, probability: one, isChild: i === place })),
      nobody: 0.5,
      rank: place < 0 ? null : place + 1,
      blocking: null,
    } satisfies Case
  })
const someCases = fc.array(oneCase, { minLength: 1, maxLength: 40 })
const options = { seed: 1, rounds: 30 }

/** Precision and recall by their definitions, a candidate at a time. */
function naive(cases: readonly Case[], threshold: number) {
  let [proposed, right, found, findable] = [0, 0, 0, 0]
  for (const { candidates, records } of cases) {
    let isFound = false
    for (const one of candidates) {
      if (one.probability < threshold) continue
      proposed++
      if (one.isChild) right++
      if (one.isChild) isFound = true
    }
    if (isFound) found++
    if (records.length > 0) findable++
  }
  return {
    proposed,
    right,
    precision: proposed === 0 ? null : right / proposed,
    recall: findable === 0 ? null : found / findable,
  }
}

describe('the figures of a run', () => {
  it('are those of the definitions at every threshold', () => {
    fc.assert(
      fc.property(someCases, probability, (cases, threshold) => {
        const found = atThreshold(cases, threshold, options)
        const { proposed, right, precision, recall } = naive(cases, threshold)
        expect(found).toMatchObject({ proposed, right })
        expect([found.precision.value, found.recall.value]).toEqual([precision, recall])
      }),
    )
  })

  it('lie within their intervals, which lie within 0 and 1', () => {
    fc.assert(
      fc.property(someCases, probability, (cases, threshold) => {
        const { precision, recall } = atThreshold(cases, threshold, options)
        for (const { value, low, high } of [precision, recall]) {
          if (value === null) continue
          expect(low!).toBeGreaterThanOrEqual(0)
          expect(high!).toBeLessThanOrEqual(1)
          expect(low!).toBeLessThanOrEqual(high!)
        }
      }),
    )
  })

  it('make a curve, each point of which is what the definitions say there', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        for (const { threshold, proposed, precision, recall } of curveOf(cases, 0.5).points)
          expect(naive(cases, threshold)).toMatchObject({ proposed, precision, recall })
      }),
    )
  })

  it('never lose recall or proposals as the threshold falls', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const { points } = curveOf(cases, 0.5)
        points.slice(1).forEach((point, i) => {
          expect(point.recall).toBeGreaterThanOrEqual(points[i]!.recall)
          expect(point.proposed).toBeGreaterThan(points[i]!.proposed)
        })
      }),
    )
  })

  it('do not depend on the order of the cases', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const turned = [...cases].reverse()
        const { points, averagePrecision } = curveOf(cases, 0.5)
        expect(curveOf(turned, 0.5)).toMatchObject({ points, averagePrecision })
        expect(scoreBins(turned)).toEqual(scoreBins(cases))
      }),
    )
  })

  it('of the groups add up to the whole', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const scale = { ...options, threshold: 0.5, lengths: [1, 3] }
        const whole = summaryOf('all', cases, scale)
        const { groups } = breakdownOf('group', cases, scale)
        for (const figure of ['cases', 'findable', 'proposed', 'right'] as const)
          expect(groups.reduce((sum, group) => sum + group[figure], 0)).toBe(whole[figure])
        const first = (summary: typeof whole) => summary.recallAt[0]!.found.count
        expect(groups.reduce((sum, group) => sum + first(group), 0)).toBe(first(whole))
      }),
    )
  })

  it('hold surprise between nothing and ten bits', () => {
    fc.assert(
      fc.property(oneCase, (one) => {
        expect(surpriseOf(one)).toBeGreaterThanOrEqual(0)
        expect(surpriseOf(one)).toBeLessThan(10)
      }),
    )
  })
})

describe('a long curve', () => {
  it('keeps the points that somebody may look up, and the best', () => {
    const cases = Array.from({ length: 3000 }, (_, at): Case => {
      const isChild = (at * 7919) % 10 < 6
      return {
        referral: `${at}`,
        records: isChild ? ['child'] : [],
        groups: {},
        outcome: 'possible',
        candidates: [{ id: 'child', probability: (at + 0.5) / 3000, isChild }],
        nobody: 0.5,
        rank: isChild ? 1 : null,
        blocking: null,
      }
    })
    const { points, best } = curveOf(cases, 0.437)
    expect(points.length).toBeLessThan(230)
    expect(points).toContain(best)
    for (const threshold of [0.05, 0.5, 0.95, 0.437]) {
      const { proposed, precision, recall } = naive(cases, threshold)
      const at = points.filter((point) => point.threshold >= threshold).at(-1)
      expect(at).toMatchObject({ proposed, precision, recall })
    }
  })
})
