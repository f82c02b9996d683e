import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { width } from '../../src/cli/terminal.js'
import { hashOfSeen } from '../../src/record/decision.js'
import { builtSources, start } from '../house/child.js'
import { composeDoubles } from '../match/doubles.js'
import { temporaryFolder } from '../node/fixtures.js'
import { runCommand } from './console.js'

const folder = temporaryFolder()

const HEAD = 'id,name,birth,nationality\n'
const LAST = `${HEAD}L-1,Philimon TESFAY KIDANE,2001-01-01,Eritrean
L-2,Abdulrahman Osman Bashir,2000-07-14,Sudanese
L-3,محمد علی رضایی,2002-05-06,Afghan
L-4,Gul Agha Zazai,1999-02-03,Afghan
L-5,Rojhat Yilmaz Demir,2001-02-11,Kurdish
L-6,Semhar Berhane Woldu,2000-09-09,Eritrean
`
const NOW = `${HEAD}N-1,Filmon Tesfay Kidane,2001-01-01,Eritrean
N-2,Abdelrahman Osman Bachir,2000-07-14,Sudanese
N-3,Mohammad Ali Rezai,2002-05-06,Afghan
N-5,Rojhat Yilmaz Demir,2001-02-11,Kurdish
N-9,NGUYEN Van Nam Anh,2004-12-24,Vietnamese
`

let last = ''
let now = ''
let both = ''

beforeAll(async () => {
  last = await folder.write('last.csv', LAST)
  now = await folder.write('now.csv', NOW)
  both = await folder.write('both.csv', LAST + NOW.slice(HEAD.length))
})

interface Row {
  a: string
  b: string
  probability: number
  group?: string
  last?: string | null
  now?: string | null
}

const objects = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
const pairs = (text: string) => objects(text).map(({ a, b }) => `${a} ${b}`)
const NAMES = /Filmon|Philimon|محمد|Tesfa|Rojhat/

describe('namesake link', () => {
  it('proposes links in JSONL, with no name in them, and counts on the error output', async () => {
    const { code, out, err } = await runCommand(['link', now, last])
    expect(code).toBe(0)
    expect(pairs(out)).toEqual(['N-1 L-1', 'N-2 L-2', 'N-3 L-3', 'N-5 L-5'])
    expect(out + err).not.toMatch(NAMES)
    expect(err).toContain('5 records read, 5 compared, 0 left out.')
    expect(err).toContain('4 links proposed.')
  })

  it('reads a pipe, and gives a row without an id the number of its line', async () => {
    const input = NOW.replace('N-1,', ',')
    const { out } = await runCommand(['link', '-', last], { input })
    expect(pairs(out)[0]).toBe('line 2 L-1')
  })

  it('shows people on a terminal, in 80 columns', async () => {
    const { out } = await runCommand(['link', now, last, '--one-to-one'], { columns: 80 })
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80)
    expect(out).toMatch(/N-1 .*Filmon Tesfay.* %.* bits/)
    expect(out).toMatch(/L-1 .*Philimon/)
  })

  it('writes a CSV that only its owner can read', async () => {
    const file = folder.path('links.csv')
    expect(await runCommand(['link', now, last, '--out', file])).toMatchObject({ code: 0, out: '' })
    const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true })
    expect(rows.map(({ a, b }) => [a, b])[0]).toEqual(['N-1', 'L-1'])
    expect(rows[0]!.reasons).toContain('prior')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })
})

describe('namesake dedupe', () => {
  it('proposes doubles, and groups of them', async () => {
    expect(pairs((await runCommand(['dedupe', both, '--duplicates', '0.3'])).out).sort()).toEqual([
      'L-1 N-1',
      'L-2 N-2',
      'L-3 N-3',
      'L-5 N-5',
    ])
    const argv = ['dedupe', both, '--duplicates', '0.3', '--clusters', '--threshold', '0.9', '--csv']
    const rows: Record<string, string>[] = parse((await runCommand(argv)).out, { columns: true })
    expect(rows.slice(0, 2)).toEqual([
      { cluster: '1', id: 'L-1', fits: '' },
      { cluster: '1', id: 'N-1', fits: '' },
    ])
    const screen = await runCommand(argv.slice(0, -1), { columns: 80 })
    expect(screen.out).toMatch(/L-1 .*Philimon.*\nN-1 .*Filmon/)
  })

  it('does not propose again what was rejected, and names lines of decisions that cannot be read', async () => {
    const [a, b] = [
      {
        id: 'L-1',
        names: ['Philimon TESFAY KIDANE'],
        births: [{ date: '2001-01-01' }],
        nationalities: ['Eritrean'],
      },
      {
        id: 'N-1',
        names: ['Filmon Tesfay Kidane'],
        births: [{ date: '2001-01-01' }],
        nationalities: ['Eritrean'],
      },
    ]
    const table = await folder.write('two.jsonl', [a, b].map((one) => JSON.stringify(one)).join('\n'))
    const decision = {
      a: 'L-1',
      b: 'N-1',
      outcome: 'different',
      reviewer: 'sw-7',
      reason: 'Asked.',
      at: '2017-03-02T10:15Z',
      seen: hashOfSeen(a!, b!),
    }
    const argv = ['dedupe', table, '--decisions']
    const bad = await folder.write('bad.jsonl', '{}\nnonsense\n')
    const refused = await runCommand([...argv, bad])
    expect([refused.code, pairs(refused.out)]).toEqual([1, ['L-1 N-1']])
    expect(refused.err).toMatch(/bad\.jsonl line 1, outcome.*\n/)
    expect(refused.err).toMatch(/bad\.jsonl line 2: expected one JSON object/)
    const good = await folder.write('good.jsonl', JSON.stringify(decision))
    expect(await runCommand([...argv, good])).toMatchObject({ code: 0, out: '' })
  })
})

describe('namesake reconcile', () => {
  it('says who is on both lists, new, gone', async () => {
    const { code, out, err } = await runCommand(['reconcile', last, now])
    expect(code).toBe(0)
    const found = objects(out).map((row) => [row.group, row.last, row.now])
    expect(found).toContainEqual(['same', 'L-1', 'N-1'])
    expect(found).toContainEqual(['new', null, 'N-9'])
    expect(found).toContainEqual(['gone', 'L-4', null])
    expect(err).toMatch(/on both: \d · new: \d · gone: \d · uncertain: \d/)
    const csv = parse((await runCommand(['reconcile', last, now, '--csv'])).out)
    expect(csv).toHaveLength(found.length + 1)
  })

  it('shows the groups on a terminal, in 80 columns', async () => {
    const { out } = await runCommand(['reconcile', last, now], { columns: 80 })
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80)
    expect(out).toMatch(/On both lists[\s\S]*New[\s\S]*NGUYEN[\s\S]*Gone/)
  })
})

describe.each([
  ['link', ['link', 'a.csv', 'b.csv']],
  ['dedupe', ['dedupe', 'a.csv']],
  ['reconcile', ['reconcile', 'a.csv', 'b.csv']],
])('the command line of %s', (_name, argv) => {
  it.each([
    [[...argv, 'c.csv']],
    [[argv[0]!]],
    [[argv[0]!, '-', '-']],
    [[...argv, '--least', '2']],
    [[...argv, '--json', '--csv']],
    [[...argv, '--out', 'x.xls']],
    [[...argv, '--map', 'x=shoes']],
    [[...argv, '--shoes']],
  ])('exits with 2 for %j', async (wrong) => {
    const { code, out, err } = await runCommand(wrong)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^error: /)
  })

  it('exits with 1 for a table that is not there, and with 130 when it is interrupted', async () => {
    const there = argv.slice(1).map(() => both)
    expect((await runCommand(argv)).code).toBe(1)
    const interruption = new AbortController()
    interruption.abort()
    expect(await runCommand([argv[0]!, ...there], { signal: interruption.signal })).toMatchObject({
      code: 130,
      err: '',
    })
  })
})

describe('a command that is killed', () => {
  const worker = { 'dedupe-worker': 'src/node/dedupe-worker.ts' }
  const built = builtSources({ cli: 'src/cli/index.ts', ...worker })

  it('leaves no half of a file, and comes to the same end when it is run again', {
    timeout: 60_000,
  }, async () => {
    const { records } = composeDoubles({ seed: 41, people: 300, every: 10 })
    const table = await folder.write('many.jsonl', records.map((one) => JSON.stringify(one)).join('\n'))
    const cli = (await built()).file('cli')
    const whole = folder.path('whole.jsonl')
    expect(await start([cli, 'dedupe', table, '--out', whole]).ended).toBe(0)
    const again = folder.path('again.jsonl')
    const seen = async () => (await readdir(dirname(again))).filter((name) => name.startsWith('again'))
    for (const patience of [100, 500, 900]) {
      const child = start([cli, 'dedupe', table, '--out', again, '--workers', '2'])
      await setTimeout(patience)
      child.process.kill('SIGKILL')
      if ((await child.ended) === null) expect(await seen()).not.toContain('again.jsonl')
    }
    expect(await start([cli, 'dedupe', table, '--out', again, '--workers', '2']).ended).toBe(0)
    expect(await readFile(again, 'utf8')).toBe(await readFile(whole, 'utf8'))
  })
})
