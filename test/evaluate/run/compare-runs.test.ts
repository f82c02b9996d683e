import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/evaluate/run/case.js'
import { compareRuns } from '../../../src/evaluate/run/compare-runs.js'
import { measureCases, type Run } from '../../../src/evaluate/run/run.js'

/** A case in which the child's record and another one have these probabilities. */
const caseOf = (at: number, child: number | null, other: number, findable = true): Case => ({
  referral: `R-${at}`,
  records: findable ? [`UK-${at}`] : [],
  groups: { tradition: 'afghan', script: 'latin', sex: 'male', age: '15 to 17', source: 'not stated' },
  outcome: 'possible',
  candidates: [
    ...(child === null ? [] : [{ id: `UK-${at}`, probability: child, isChild: true }]),
    { id: 'UK-other', probability: other, isChild: false },
  ],
  nobody: 0.1,
  rank: child === null ? null : 1,
  blocking: null,
})

const runOf = (cases: readonly Case[]): Run => ({
  format: 'namesake-run',
  formatVersion: 1,
  label: 'run',
  kind: 'search',
  model: { version: '1', hash: 'x' },
  searched: 10,
  coverage: 0.5,
  revealed: false,
  ...measureCases(cases, { rounds: 300 }),
  blocking: null,
  wrong: [],
  missed: [],
  cases,
  issues: [],
  remarks: [],
})

const before = runOf([
  caseOf(1, 0.9, 0.05),
  caseOf(2, 0.3, 0.6),
  caseOf(3, 0.8, 0.1),
  caseOf(4, null, 0.2, false),
])
const after = runOf([
  caseOf(1, 0.9, 0.05),
  caseOf(2, 0.7, 0.1),
  caseOf(3, 0.4, 0.1),
  caseOf(4, null, 0.7, false),
])

describe('compareRuns', () => {
  it('names who was gained and lost, and where a wrong record is proposed now and was not', () => {
    expect(compareRuns(before, after)).toMatchObject({
      cases: 4,
      gained: ['R-2'],
      lost: ['R-3'],
      newlyWrong: ['R-4'],
      noLongerWrong: ['R-2'],
    })
  })

  it('gives the difference of the figures, and its opposite the other way round', () => {
    const there = compareRuns(before, after)
    const back = compareRuns(after, before)
    expect(there.recall.value).toBeCloseTo(0)
    expect(there.precision.value).toBeCloseTo(0)
    expect(there.f1.value).toBeCloseTo(-back.f1.value!)
    expect(there.recall.low!).toBeCloseTo(-back.recall.high!)
  })

  it('finds no difference between a run and itself, whatever the sample', () => {
    const same = compareRuns(before, before)
    for (const figure of [same.precision, same.recall, same.f1])
      expect(figure).toEqual({ value: 0, low: 0, high: 0 })
    expect([...same.gained, ...same.lost, ...same.newlyWrong, ...same.noLongerWrong]).toEqual([])
  })

  it('leaves out cases of one run alone, or with another truth', () => {
    const other = runOf([caseOf(1, 0.9, 0.05), caseOf(2, null, 0.1, false), caseOf(9, 0.9, 0)])
    expect(compareRuns(before, other).cases).toBe(1)
    expect(() => compareRuns(before, runOf([caseOf(9, 0.9, 0)]))).toThrowError(
      expect.objectContaining({ code: 'runs.nothing-shared' }),
    )
  })
})
