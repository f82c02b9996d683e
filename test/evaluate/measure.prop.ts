import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore, calibrationError, type Prediction } from '../../src/evaluate/calibration.js'
import { type AnswerTo, evaluateAnswers, type Truth } from '../../src/evaluate/measure.js'
import { proportion } from '../../src/evaluate/proportions.js'

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const outcome = fc.constantFrom(
  'probable' as const,
  'ambiguous' as const,
  'possible' as const,
  'none' as const,
)
const candidate = fc.record({
  id: fc.constantFrom(...ids),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
})
const answer = fc.record({ outcome, candidates: fc.uniqueArray(candidate, { selector: ({ id }) => id }) })
const judged = fc.array(
  fc.record({ answer, record: fc.option(fc.constantFrom(...ids)), group: fc.constantFrom('x', 'y') }),
)

type Case = AnswerTo & Truth & { readonly group: string }
const cases = judged.map((list): Case[] => list.map((one, at) => ({ ...one, referral: `R-${at}` })))

/** The definition, read aloud: how many findable children stand among the first k. */
function naiveFound(list: readonly Case[], k: number): number {
  let found = 0
  for (const { answer, record } of list) {
    for (let place = 0; place < k && place < answer.candidates.length; place++)
      if (record !== null && answer.candidates[place]!.id === record) found++
  }
  return found
}

describe('measures', () => {
  it('equal the naive count, and grow with the list', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { overall } = evaluateAnswers(list, list)
        expect(overall.recallAt.map(({ k, found }) => [k, found.count])).toEqual(
          [1, 3, 10].map((k) => [k, naiveFound(list, k)]),
        )
        const counts = overall.recallAt.map(({ found }) => found.count)
        expect(counts).toEqual([...counts].sort((a, b) => a - b))
      }),
    )
  })

  it('of the groups add up to the whole', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { overall, groups } = evaluateAnswers(list, list, { groupOf: ({ group }) => group })
        for (const count of ['referrals', 'findable', 'proposed', 'wronglyProposed'] as const)
          expect(groups.reduce((sum, group) => sum + group[count], 0)).toBe(overall[count])
      }),
    )
  })

  it('count no proposal twice, and none as right that is not', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { overall } = evaluateAnswers(list, list)
        const wrong = list.filter(
          ({ answer, record }) =>
            answer.outcome === 'probable' && (record === null || answer.candidates[0]?.id !== record),
        )
        expect(overall.wronglyProposed).toBe(wrong.length)
      }),
    )
  })
})

describe('probabilities', () => {
  const predictions: fc.Arbitrary<Prediction[]> = fc.array(
    fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
    { minLength: 1 },
  )

  it('are judged between 0 and 1', () => {
    fc.assert(
      fc.property(predictions, (list) => {
        for (const score of [brierScore(list), calibrationError(list)]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('cost most where they are stated against what happened', () => {
    fc.assert(
      fc.property(predictions, (list) => {
        const against = list.map(({ happened }) => ({ probability: happened ? 0 : 1, happened }))
        expect(brierScore(list)!).toBeLessThanOrEqual(brierScore(against)!)
      }),
    )
  })
})

describe('an interval', () => {
  it('holds the share and lies in [0, 1], and is narrower for more trials', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (count, more) => {
        const { share, low, high } = proportion(count, count + more + 1)
        expect(0 <= low! && low! <= share! && share! <= high! && high! <= 1).toBe(true)
        const tenfold = proportion(count * 10, (count + more + 1) * 10)
        expect(tenfold.high! - tenfold.low!).toBeLessThan(high! - low!)
      }),
    )
  })
})
