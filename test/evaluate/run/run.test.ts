import { beforeAll, describe, expect, it } from 'vitest'
import { reportMarkdown } from '../../../src/evaluate/report/markdown.js'
import { evaluateSearch, type Run, type SearchInput } from '../../../src/evaluate/run/run.js'
import { createTracedRegistry } from '../../../src/evaluate/run/traced.js'
import { type CohortTruth, composeCohort } from '../../../src/evaluate/synth/cohort.js'
import type { PersonInput } from '../../../src/record/parse.js'

const cohort = composeCohort({ seed: 5, register: 400, referrals: 60 })
const notesOf = ({ tradition }: CohortTruth) => ({ tradition })
const truth = cohort.truth.map((one) => ({ referral: one.referral, record: one.record, notes: notesOf(one) }))

async function runOf(changes: Partial<SearchInput> = {}, register: Iterable<PersonInput> = cohort.register) {
  const { registry, source } = createTracedRegistry({ coverage: 0.5 })
  await registry.add(register)
  return evaluateSearch({ registry, source, referrals: cohort.referrals, truth, rounds: 200, ...changes })
}

let run: Run
beforeAll(async () => {
  run = await runOf()
}, 60_000)

describe('evaluateSearch', () => {
  it('answers every referral, and the same each time', async () => {
    expect(run.cases).toHaveLength(60)
    expect(await runOf()).toEqual(run)
  })

  it('counts by hand what the threshold proposes', () => {
    const proposals = run.cases.flatMap(({ candidates }) =>
      candidates.filter(({ probability }) => probability >= 0.5),
    )
    const right = proposals.filter(({ isChild }) => isChild).length
    const findable = cohort.truth.filter(({ record }) => record !== null).length
    const { overall } = run
    expect(overall).toMatchObject({ proposed: proposals.length, right, findable, cases: 60 })
    expect(overall.precision.value).toBe(right / proposals.length)
    expect(overall.recall.value).toBe(right / findable)
    expect(overall.precision.low!).toBeLessThanOrEqual(overall.precision.value!)
    expect(overall.f1.high!).toBeGreaterThanOrEqual(overall.f1.value!)
    expect(overall.f1.high! - overall.f1.low!).toBeGreaterThan(0.01)
  })

  it('knows every child in the truth for a candidate where it stands there', () => {
    const records = new Map(cohort.truth.map(({ referral, record }) => [referral, record]))
    for (const { referral, candidates } of run.cases)
      for (const { id, isChild } of candidates) expect(isChild).toBe(records.get(referral) === id)
  })

  it('breaks down by tradition as the truth says it, and the groups add up', () => {
    for (const { dimension, groups } of run.breakdowns) {
      expect([dimension, groups.reduce((sum, { cases }) => sum + cases, 0)]).toEqual([dimension, 60])
      expect(groups.reduce((sum, { proposed }) => sum + proposed, 0)).toBe(run.overall.proposed)
    }
    const traditions = run.breakdowns.find(({ dimension }) => dimension === 'tradition')!
    const expected = [...new Set(cohort.truth.map(({ tradition }) => tradition))].sort()
    expect(traditions.groups.map(({ group }) => group)).toEqual(expected)
  })

  it('counts a looser threshold as more proposals, never fewer found', async () => {
    const loose = await runOf({ threshold: 0.1 })
    expect(loose.overall.proposed).toBeGreaterThan(run.overall.proposed)
    expect(loose.overall.recall.value!).toBeGreaterThanOrEqual(run.overall.recall.value!)
  })

  it('draws a curve that ends where all is proposed, and holds the best F1', () => {
    const { points, best } = run.curve
    expect(best!.f1).toBe(Math.max(...points.map(({ f1 }) => f1)))
    expect(points.every((point, i) => i === 0 || point.recall >= points[i - 1]!.recall)).toBe(true)
    expect(points.at(-1)!.proposed).toBe(
      run.cases.reduce((sum, { candidates }) => sum + candidates.length, 0),
    )
    const half = points.filter(({ threshold }) => threshold >= 0.5).at(-1)!
    expect(half).toMatchObject({ precision: run.overall.precision.value, recall: run.overall.recall.value })
  })

  it('bins every first candidate once', () => {
    const binned = run.scores.reduce((sum, { child, other, nobody }) => sum + child + other + nobody, 0)
    expect(binned).toBe(run.cases.filter(({ candidates }) => candidates.length > 0).length)
    expect(run.reliability.reduce((sum, { count }) => sum + count, 0)).toBe(binned)
  })

  it('says what the index saved and lost', () => {
    const fetched = run.cases.filter(
      ({ records, blocking }) => records.length > 0 && blocking!.place !== null,
    )
    expect(run.overall.fetched).toMatchObject({ count: fetched.length, of: run.overall.findable })
    expect(run.blocking!.reductionRatio).toBeCloseTo(1 - run.blocking!.compared / (60 * 400))
    expect(run.blocking!.reductionRatio).toBeGreaterThan(0.5)
  })

  it('follows each missed match to where it fell', () => {
    const missed = run.overall.findable - run.cases.filter(isProposed).length
    expect(Object.values(run.losses).reduce((a, b) => a + b)).toBe(missed)
    expect(run.missed.length).toBe(missed)
    for (const { referral, record, lostAt, rank, account, clues } of run.missed) {
      const one = run.cases.find((found) => found.referral === referral)!
      expect(one.records).toEqual([record])
      expect(lostAt === 'below').toBe(rank === 1)
      if (lostAt === 'not-fetched') expect(one.blocking!.place).toBeNull()
      expect(account.rows.at(-1)!.step).toBe('total')
      expect(clues.keys.every(({ tried, shared }) => shared <= tried)).toBe(true)
    }
  })

  it('tells wrong proposals, the surest first, beside the child where the register holds it', () => {
    expect(run.wrong.length).toBe(run.cases.filter(isWrong).length)
    const probabilities = run.wrong.map(({ proposed }) => proposed.probability)
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a))
    for (const { referral, child } of run.wrong)
      expect(child?.record ?? null).toBe(cohort.truth.find((one) => one.referral === referral)!.record)
  })

  it('holds no value of a person unless it is asked for', async () => {
    const words = cohort.referrals.flatMap(({ names }) => names.flatMap(wordsOf))
    const text = JSON.stringify(run).toLowerCase()
    expect(words.filter((word) => text.includes(`"${word}`) || text.includes(` ${word}`))).toEqual([])
    const revealed = await runOf({ reveal: true })
    expect(revealed.revealed).toBe(true)
    const first = revealed.missed[0]!
    const own = cohort.referrals.find(({ id }) => id === first.referral)!.names.flatMap(wordsOf)
    expect(JSON.stringify(first).toLowerCase()).toContain(own[0])
  })
})

const isProposed = ({ candidates }: Run['cases'][number]) =>
  candidates.some(({ isChild, probability }) => isChild && probability >= 0.5)
const isWrong = ({ candidates }: Run['cases'][number]) =>
  candidates.some(({ isChild, probability }) => !isChild && probability >= 0.5)

const wordsOf = (name: PersonInput['names'][number]): string[] =>
  (typeof name === 'object' && 'text' in name ? name.text : '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 4)

describe('a search that cannot be followed', () => {
  it('is measured without a word about its index', async () => {
    const { registry } = createTracedRegistry({ coverage: 0.5 })
    await registry.add(cohort.register)
    const blind = await evaluateSearch({ registry, referrals: cohort.referrals, truth, rounds: 200 })
    expect(blind).toMatchObject({ blocking: null, wrong: [], missed: [] })
    expect(blind.overall).toEqual({ ...run.overall, fetched: blind.overall.fetched })
    expect(blind.overall.fetched.of).toBe(0)
    expect(reportMarkdown(blind)).toContain('nothing is known of the index')
  })
})

describe('a truth that is not whole', () => {
  const codes = (issues: Run['issues']) => issues.map(({ code }) => code).sort()

  it('loses nothing but the rows that cannot be measured', async () => {
    const bad = [
      ...truth.slice(0, 40),
      { referral: 'R-999', record: null, line: 42 },
      { referral: truth[40]!.referral, record: 'UK-99999', line: 43 },
      truth[0]!,
      { referral: truth[41]!.referral, record: null, line: 45 },
      { referral: truth[41]!.referral, record: cohort.register[0]!.id, line: 46 },
    ]
    const { cases, issues, remarks } = await runOf({ truth: bad })
    expect(cases).toHaveLength(40)
    expect(codes(issues)).toEqual(['truth.contradiction', 'truth.record-unknown', 'truth.referral-unknown'])
    expect(issues.map(({ line }) => line).sort()).toEqual([42, 43, 45])
    expect(codes(remarks)).toEqual(['truth.repeated', 'truth.unlabelled'])
    expect(remarks.find(({ code }) => code === 'truth.unlabelled')!.expected).toContain('19 have none')
  })

  it('counts referrals that no row could name', async () => {
    const { id: _, ...nameless } = cohort.referrals[0]!
    const { cases, remarks } = await runOf({ referrals: [...cohort.referrals, nameless] })
    expect(cases).toHaveLength(60)
    expect(remarks).toMatchObject([{ code: 'referral.id', expected: expect.stringContaining('1 have none') }])
  })

  it('is refused where nothing can be measured', async () => {
    await expect(runOf({ truth: [] })).rejects.toMatchObject({ code: 'truth.empty' })
    await expect(runOf({ truth: [{ referral: 'R-999', record: null }] })).rejects.toMatchObject({
      code: 'truth.empty',
    })
  })

  it('of one class leaves undefined what is undefined, and says so', async () => {
    const absent = await runOf({ truth: truth.filter(({ record }) => record === null) })
    expect(absent.overall.recall).toEqual({ value: null, low: null, high: null })
    expect(absent.curve).toEqual({ points: [], best: null, averagePrecision: null })
    expect(codes(absent.remarks)).toContain('truth.one-class')
    const present = await runOf({ truth: truth.filter(({ record }) => record !== null) })
    expect(present.overall.recall.value).toBeGreaterThan(0)
    expect(codes(present.remarks)).toContain('truth.one-class')
  })

  it('may name two records of one child: either is the child', async () => {
    const findable = truth.find(({ record }) => record !== null)!
    const double = { ...cohort.register.find(({ id }) => id === findable.record)!, id: 'UK-double' }
    const twice = [...truth, { referral: findable.referral, record: 'UK-double' }]
    const { cases, issues } = await runOf({ truth: twice }, [...cohort.register, double])
    const one = cases.find(({ referral }) => referral === findable.referral)!
    expect(issues).toEqual([])
    expect(one.records).toEqual(['UK-double', findable.record].sort())
    expect(one.candidates.filter(({ isChild }) => isChild).length).toBeGreaterThan(0)
  })
})
