import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { type AnswerTo, evaluateAnswers, type MeasuredAnswer } from '../../src/evaluate/measure.js'

const answer = (
  outcome: MeasuredAnswer['outcome'],
  ...candidates: readonly (readonly [id: string, probability: number])[]
): MeasuredAnswer => ({
  outcome,
  candidates: candidates.map(([id, probability]) => ({ id, probability })),
})

const answers: AnswerTo[] = [
  { referral: 'R-1', answer: answer('probable', ['a', 0.9], ['b', 0.05]) },
  { referral: 'R-2', answer: answer('ambiguous', ['b', 0.4], ['c', 0.4]) },
  { referral: 'R-3', answer: answer('probable', ['d', 0.8]) },
  { referral: 'R-4', answer: answer('none') },
  { referral: 'R-5', answer: answer('possible', ['e', 0.2], ['f', 0.1], ['g', 0.1], ['h', 0.05]) },
]
const truth = [
  { referral: 'R-1', record: 'a', tradition: 'afghan' },
  { referral: 'R-2', record: 'c', tradition: 'eritrean' },
  { referral: 'R-3', record: null, tradition: 'afghan' },
  { referral: 'R-4', record: 'z', tradition: 'eritrean' },
  { referral: 'R-5', record: 'h', tradition: 'afghan' },
]

describe('the measures of answers', () => {
  const { overall, groups, reliability } = evaluateAnswers(answers, truth, {
    groupOf: ({ tradition }) => tradition,
  })

  it('counts who could be found, and who was', () => {
    expect(overall).toMatchObject({ referrals: 5, findable: 4, proposed: 2, wronglyProposed: 1 })
    expect(overall.recallAt.map(({ k, found }) => [k, found.count, found.of])).toEqual([
      [1, 1, 4],
      [3, 2, 4],
      [10, 3, 4],
    ])
  })

  it('judges proposals by precision and recall', () => {
    expect(overall.precision).toMatchObject({ count: 1, of: 2, share: 0.5 })
    expect(overall.recall).toMatchObject({ count: 1, of: 4, share: 0.25 })
    expect(overall.f1).toBeCloseTo((2 * 0.5 * 0.25) / 0.75, 12)
  })

  it('judges the probabilities of first candidates', () => {
    expect(overall.brier).toBeCloseTo((0.1 ** 2 + 0.4 ** 2 + 0.8 ** 2 + 0.2 ** 2) / 4, 12)
    expect(reliability.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  })

  it('tells the groups apart, in order of their names', () => {
    expect(groups.map(({ group, referrals, findable }) => [group, referrals, findable])).toEqual([
      ['afghan', 3, 2],
      ['eritrean', 2, 2],
    ])
    expect(groups[1]).toMatchObject({ proposed: 0, precision: { of: 0, share: null }, f1: null })
  })

  it('has no groups unless asked', () => {
    expect(evaluateAnswers(answers, truth).groups).toEqual([])
  })

  it('measures recall at the lengths asked for', () => {
    const { overall } = evaluateAnswers(answers, truth, { lengths: [2] })
    expect(overall.recallAt.map(({ k, found }) => [k, found.count])).toEqual([[2, 2]])
  })

  it('takes the order of answers as it comes', () => {
    expect(evaluateAnswers([...answers].reverse(), truth).overall).toEqual(
      evaluateAnswers(answers, truth).overall,
    )
  })

  it('says nothing of an empty list', () => {
    expect(evaluateAnswers([], []).overall).toMatchObject({
      referrals: 0,
      precision: { share: null },
      f1: null,
      brier: null,
      calibrationError: null,
    })
  })

  it.each([
    ['truth.missing', answers, truth.slice(1)],
    ['answer.missing', answers.slice(1), truth],
    ['truth.repeated', answers, [...truth, truth[0]!]],
    ['answer.repeated', [...answers, answers[0]!], truth],
  ])('refuses to measure a part: %s', (code, given, known) => {
    const measuring = () => evaluateAnswers(given, known)
    expect(measuring).toThrow(NamesakeError)
    expect(measuring).toThrow(code)
  })
})
