import { readFile, stat } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { readRun } from '../../src/evaluate/report/read-run.js'
import { defaultModel, sealModel } from '../../src/score/model.js'
import { temporaryFolder } from '../node/fixtures.js'
import { runCommand, type Setting } from './console.js'

const folder = temporaryFolder()

const REGISTER = `id,name,birth,nationality,sex
UK-1,Philimon TESFAY KIDANE,2001-01-01,Eritrean,M
UK-2,Abdulrahman Osman,2000-07-14,Sudanese,M
UK-3,محمد علی رضایی,2002-05-06,Afghan,M
UK-4,Gul Agha Zazai,1999-02-03,Afghan,M
`
const REFERRALS = `id,name,age,age_at,nationality
R-1,Filmon Tesfai,15,2016-09,Eritrean
R-2,محمدعلی رضایی,14,2016-09,Afghan
R-3,Nabil Aziz Karimi,13,2016-09,Afghan
`
const TRUTH = 'referral,record,class\nR-1,UK-1,spelling\nR-2,UK-3,script\nR-3,,absent\n'

let tables: readonly string[]
let truth: string

beforeAll(async () => {
  const register = await folder.write('register.csv', REGISTER)
  const referrals = await folder.write('referrals.csv', REFERRALS)
  truth = await folder.write('truth.csv', TRUTH)
  tables = ['--referrals', referrals, '--registry', register]
})

const evaluate = (argv: readonly string[], setting?: Setting) =>
  runCommand(['evaluate', ...argv, ...tables], setting)

const runFrom = async (path: string) => readRun(JSON.parse(await readFile(path, 'utf8')))

describe('namesake evaluate', () => {
  it('prints Markdown, with figures and without names', async () => {
    const { code, out, err } = await evaluate([truth])
    expect(code).toBe(0)
    expect(out).toContain('# Match quality')
    expect(out).toContain('3 referrals were searched in a register of 4 records')
    expect(out + err).not.toMatch(/Filmon|Philimon|محمد|Tesfa/)
  })

  it('reads the truth from a pipe', async () => {
    expect((await evaluate(['-'], { input: TRUTH })).out).toBe((await evaluate([truth])).out)
  })

  it('writes what the names of the files say, for their owner only', async () => {
    const files = ['report.html', 'report.md', 'run.json'].map((name) => folder.path(name))
    const { code, out } = await evaluate([
      truth,
      ...files.flatMap((file) => ['--out', file]),
      '--by',
      'class',
    ])
    expect([code, out]).toEqual([0, ''])
    expect(await readFile(files[0]!, 'utf8')).toMatch(/^<!doctype html>/)
    expect(await readFile(files[1]!, 'utf8')).toMatch(/^# Match quality/)
    const run = await runFrom(files[2]!)
    expect(run.overall).toMatchObject({ cases: 3, findable: 2, right: 2 })
    expect(run.breakdowns.at(-1)).toMatchObject({ dimension: 'class', groups: [{ group: 'absent' }, {}, {}] })
    expect((await stat(files[2]!)).mode & 0o077).toBe(0)
  })

  it('shows names where they are asked for', async () => {
    const { out } = await evaluate([truth, '--reveal', '--threshold', '0.9999'])
    expect(out).toContain('Filmon')
  })

  it('sets a second model beside the first, and a run beside an earlier one', async () => {
    const { hash: _, ...content } = defaultModel
    const strict = sealModel({ ...content, version: 'strict', calibration: { slope: 0.2, intercept: -4 } })
    const other = await folder.write('strict.json', JSON.stringify(strict))
    const both = await evaluate([truth, '--compare-model', other, '--label', 'built in'])
    expect(both.code).toBe(0)
    expect(both.out).toContain('## built in beside strict.json')
    expect(both.out).toContain('### Findable children proposed only now: 2')

    const earlier = folder.path('earlier.json')
    await evaluate([truth, '--model', other, '--out', earlier])
    const against = await evaluate([truth, '--against', earlier, '--label', 'built in'])
    expect(against.out).toBe(both.out)
  })

  it('compares labelled pairs where the truth labels them', async () => {
    const labels = 'referral,record,same\nR-1,UK-1,yes\nR-1,UK-2,no\nR-2,UK-3,yes\nR-2,UK-4,no\nR-9,UK-1,no\n'
    const file = folder.path('pairs.json')
    const { code, err } = await evaluate(['-', '--out', file, '--prior', '0.1'], { input: labels })
    const run = await runFrom(file)
    expect(run).toMatchObject({ kind: 'pairs', overall: { cases: 4, findable: 2 } })
    expect(run.overall.f1.value).toBe(1)
    expect(code).toBe(1)
    expect(err).toContain(
      'input line 6, truth: expected the id of a referral that was read (truth.referral-unknown)',
    )
  })

  it('measures what it can, and says what it could not', async () => {
    const input = `${TRUTH}R-3,UK-99,x\nR-7,,x\n,UK-1,x\n`
    const { code, out, err } = await evaluate(['-'], { input })
    expect(code).toBe(1)
    expect(err).toContain('line 7, referral: expected the id of a referral (missing)')
    expect(out).toContain('| missing | 1 | the id of a referral | 7 |')
    expect(out).toContain('3 referrals were searched')
    expect(err).toContain(
      'line 5, truth: expected the id of a record that was read, or nothing (truth.record-unknown)',
    )
    expect(err).toContain('line 6')
    expect(err).not.toContain('UK-99')
  })

  it('fails where nothing is left to measure', async () => {
    const { code, out, err } = await evaluate(['-'], { input: 'referral,record\nR-7,\n' })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('truth.empty')
  })

  it.each([
    [['--out', 'report.pdf'], '.html, .md or .json'],
    [['--against', 'a.json', '--compare-model', 'b.json'], 'exclude each other'],
    [['--threshold', '2'], 'Expected a number'],
    [['--registry', '-'], 'only one of the three'],
  ])('refuses %j', async (argv, words) => {
    const { code, err } = await runCommand(['evaluate', '-', ...tables, ...argv])
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('refuses what is no run of its own', async () => {
    const file = await folder.write('other.json', '{"a":1}')
    expect(await evaluate([truth, '--against', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining('run.format'),
    })
  })
})
