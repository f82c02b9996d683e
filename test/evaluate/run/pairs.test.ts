import { describe, expect, it } from 'vitest'
import { evaluatePairs } from '../../../src/evaluate/run/pairs.js'
import { comparePersons } from '../../../src/match/compare-persons.js'

const referrals = [
  { id: 'R-1', names: ['Filmon Tesfai'], nationalities: ['ER'] },
  { id: 'R-2', names: ['Bilal Idris Yahya'], nationalities: ['SD'] },
]
const records = [
  { id: 'UK-1', names: ['Philimon TESFAY'], nationalities: ['ER'] },
  { id: 'UK-2', names: ['Kamal Idris Yahya'], nationalities: ['SD'] },
]
const truth = [
  { referral: 'R-1', record: 'UK-1', same: true },
  { referral: 'R-1', record: 'UK-2', same: false },
  { referral: 'R-2', record: 'UK-2', same: false },
]
const evaluate = (rows: Parameters<typeof evaluatePairs>[0]['truth'] = truth) =>
  evaluatePairs({ referrals, records, truth: rows, prior: 0.1, rounds: 50 })

describe('evaluatePairs', () => {
  it('states of every pair what comparePersons does', async () => {
    const { cases } = await evaluate()
    expect(cases.map(({ candidates }) => candidates[0]!.probability)).toEqual(
      truth.map(({ referral, record }) => {
        const a = referrals.find(({ id }) => id === referral)!
        const b = records.find(({ id }) => id === record)!
        return comparePersons(a, b, { prior: 0.1 }).probability
      }),
    )
  })

  it('measures them as a run without a search', async () => {
    const run = await evaluate()
    expect(run).toMatchObject({ kind: 'pairs', searched: null, blocking: null, wrong: [], missed: [] })
    expect(run.overall).toMatchObject({ cases: 3, findable: 1 })
    expect(run.outcomes).toEqual({})
  })

  it('names rows that are no labelled pair, and two labels of one pair', async () => {
    const { cases, issues, remarks } = await evaluate([
      ...truth,
      { referral: 'R-1', record: 'UK-2', same: false },
      { referral: 'R-1', record: 'UK-1', same: false, line: 6 },
      { referral: 'R-2', record: null, same: true, line: 7 },
      { referral: 'R-2', record: 'UK-1', line: 8 },
    ])
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['truth.contradiction', 6],
      ['truth.record-missing', 7],
      ['truth.label', 8],
    ])
    expect(remarks.map(({ code }) => code)).toEqual(['truth.repeated', 'truth.one-class'])
    expect(cases.map(({ referral }) => referral)).toEqual(['R-1 ~ UK-2', 'R-2 ~ UK-2'])
  })

  it('is refused without a pair', async () => {
    await expect(evaluate([])).rejects.toMatchObject({ code: 'truth.empty' })
  })
})
