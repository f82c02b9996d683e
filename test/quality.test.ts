import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareNames } from '../src/index.js'

const bench = (file: string) => new URL(`../bench/quality/${file}`, import.meta.url)
const { readCases, TIERS, tierOf } = await import(bench('cases.mjs').href)
const { brokenStrongCases, frozenRow, judge, risingTiers, tiersOf } = await import(bench('judge.mjs').href)
const { areaUnderCurve, atThreshold, bestThreshold, recallAtPrecision } = await import(
  bench('measures.mjs').href
)

interface Case {
  readonly tradition: string
  readonly name1: string
  readonly name2: string
  readonly same: boolean
  readonly strength: string
  readonly phenomenon: string
}

const cases: readonly Case[] = readCases()
const traditions = [...new Set(cases.map(({ tradition }) => tradition))]

const scores = (same: readonly number[], different: readonly number[]) => [
  ...same.map((score) => ({ same: true, score })),
  ...different.map((score) => ({ same: false, score })),
]

describe('measures', () => {
  it.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[1, 1], [1, 1], 0.5],
    [[2, 4], [1, 3], 0.75],
    [[2, 3], [2], 0.75],
  ])('area under the curve of %j against %j is %d', (same, different, area) => {
    expect(areaUnderCurve(scores(same, different))).toBe(area)
  })

  it('counts misses and false hits at a threshold, which itself is called one name', () => {
    expect(atThreshold(scores([5, 3, 1], [4, 0]), 3)).toEqual({
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      misses: 1,
      falseHits: 1,
    })
  })

  it('takes the threshold of the best F1, never between equal scores', () => {
    expect(bestThreshold(scores([9, 8, 5], [5, 5, 5, 1]))).toBe(8)
    expect(bestThreshold(scores([9, 8, 5], [5, 1]))).toBe(5)
  })

  it.each([
    [[9, 8, 2], [5], 1, 2 / 3],
    [[9, 8, 2], [5], 0.75, 1],
    [[9, 8], [9], 0.95, 0],
  ])('recall of %j against %j at precision %d is %d', (same, different, precision, recall) => {
    expect(recallAtPrecision(scores(same, different), precision)).toBe(recall)
  })
})

describe('cases', () => {
  it.each(traditions)('%s: enough pairs of both sorts', (tradition) => {
    const members = cases.filter((one) => one.tradition === tradition)
    const same = members.filter((one) => one.same).length
    expect(same).toBeGreaterThanOrEqual(60)
    expect(members.length - same).toBeGreaterThanOrEqual(50)
  })

  it('are more than 1,350 over twelve traditions', () => {
    expect(traditions).toHaveLength(12)
    expect(cases.length).toBeGreaterThan(1350)
  })

  it('have a tier and a phenomenon each, and two writings', () => {
    const odd = cases.filter(
      (one) => !TIERS.includes(tierOf(one)) || one.phenomenon === '' || one.name1 === one.name2,
    )
    expect(odd).toEqual([])
  })

  it('ask no pair twice', () => {
    const keys = cases.map(({ name1, name2 }) => [name1, name2].sort().join(' | '))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
})

describe('compareNames over the cases', () => {
  const judged = judge(compareNames, cases)

  it('scores less from tier to tier', () => {
    expect(risingTiers(tiersOf(judged))).toEqual([])
  })

  it('says the same of both orders', () => {
    const swapped = cases.map((one) => ({ ...one, name1: one.name2, name2: one.name1 }))
    const other = judge(compareNames, swapped)
    expect(judged.filter((one: { score: number }, i: number) => one.score !== other[i].score)).toEqual([])
  })
})

describe('what must hold', () => {
  const strong = (same: boolean, verdict: string) => ({ same, strength: 'strong', verdict, score: 0 })

  it('a strong case breaks by the wrong verdict alone', () => {
    const broken = [strong(true, 'different'), strong(true, 'cannot-compare'), strong(false, 'variant')]
    const sound = [strong(true, 'same'), strong(true, 'variant'), strong(false, 'different')]
    expect(brokenStrongCases([...broken, ...sound])).toEqual(broken)
    expect(brokenStrongCases([{ ...strong(true, 'different'), strength: 'usual' }])).toEqual([])
  })

  it('a tier must score below the one before it', () => {
    const tiers = [3, 2, 2, 1].map((score, i) => ({ tier: `tier ${i}`, score }))
    expect(risingTiers(tiers)).toEqual(['tier 2'])
  })

  it.each([
    [1.25, '1.3'],
    [-0.04, '0.0'],
    [-3.26, '-3.3'],
  ])('%d bits are kept as %s', (score, bits) => {
    expect(frozenRow({ tradition: 't', name1: 'a', name2: 'b', score, verdict: 'variant' }).bits).toBe(bits)
  })
})

describe('run.mjs --check', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'namesake-quality-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('fails where every name is different, and says how to refresh the frozen file', async () => {
    const dist = join(folder, 'index.mjs')
    await writeFile(dist, "export const compareNames = () => ({ bits: 0, verdict: 'different' })\n")
    const run = promisify(execFile)(process.execPath, [
      fileURLToPath(bench('run.mjs')),
      '--check',
      '--dist',
      dist,
    ])
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/strong case: .*tiers: .*npm run bench:quality -- --write/s),
    })
  })
})
