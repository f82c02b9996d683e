import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { composeStream } from '../../src/evaluate/synth/stream.js'
import { loadPersons } from '../../src/node/read.js'
import { loadTruth } from '../../src/node/truth.js'
import { temporaryFolder } from '../node/fixtures.js'
import { runCommand } from './console.js'

const folder = temporaryFolder()
const synth = (...argv: string[]) => runCommand(['synth', ...argv])
const small = ['--register', '300', '--referrals', '40']

describe('namesake synth', () => {
  let out = ''
  beforeAll(async () => {
    out = folder.path('tables')
    const { code, err } = await synth('--out', out, ...small)
    expect(code).toBe(0)
    expect(err).toContain('they forecast nothing about real children')
  })

  it('writes tables that are read without a map, and lose nothing on the way', async () => {
    const stream = composeStream({ seed: 1, register: 300, referrals: 40 })
    const register = await loadPersons(`${out}/register.csv`, { needsId: true })
    const referrals = await loadPersons(`${out}/referrals.csv`)
    expect([...register.issues, ...referrals.issues]).toEqual([])
    expect(register.persons.map(({ id }) => id)).toEqual([...stream.records()].map(({ id }) => id))
    const composed = [...stream.referrals()]
    expect(referrals.persons.map(({ births, sex, places }) => [births, sex, places])).toEqual(
      composed.map(({ births, sex, places }) => [births, sex, places]),
    )
    const { rows, issues } = await loadTruth(`${out}/truth.csv`)
    expect(issues).toEqual([])
    expect(rows.map(({ referral, record }) => [referral, record])).toEqual(
      [...stream.truth()].map(({ referral, record }) => [referral, record]),
    )
  })

  it('writes packed JSONL, the same for the same seed', async () => {
    const [one, two] = [folder.path('one'), folder.path('two')]
    for (const path of [one, two])
      await synth('--out', path, ...small, '--format', 'jsonl', '--gzip', '--seed', '9')
    const bytes = await readFile(`${one}/register.jsonl.gz`)
    expect(bytes.equals(await readFile(`${two}/register.jsonl.gz`))).toBe(true)
    const people = gunzipSync(bytes)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(people).toEqual([...composeStream({ seed: 9, register: 300, referrals: 40 }).records()])
  })

  it('composes the published cohort', async () => {
    const path = folder.path('published')
    await synth('--out', path, '--like', 'published', '--register', '300')
    const rows: Record<string, string>[] = parse(await readFile(`${path}/referrals.csv`), { columns: true })
    expect(rows).toHaveLength(196)
    expect(rows.filter(({ nationality }) => nationality === 'Afghan')).toHaveLength(110)
    expect(rows.filter(({ nationality }) => nationality === 'Syrian/Egyptian')).toHaveLength(1)
  })

  it('prints every rate with its reason, and takes the table back', async () => {
    const { out: text } = await synth('--print-rates')
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(({ what }) => what === undefined || what.length < 10)).toEqual([])
    const same = await folder.write('rates.csv', text)
    const path = folder.path('same')
    await synth('--out', path, ...small, '--rates', same)
    expect(await readFile(`${path}/register.csv`, 'utf8')).toBe(await readFile(`${out}/register.csv`, 'utf8'))
  })

  it('draws by the rates that it is given', async () => {
    const rates = await folder.write(
      'all.csv',
      'name,referral,register\nsex.missing,1,0\nhousehold.girls,1,1\n',
    )
    const path = folder.path('changed')
    await synth('--out', path, ...small, '--rates', rates)
    const sexes = async (file: string) => (await loadPersons(`${path}/${file}`)).persons.map(({ sex }) => sex)
    expect(new Set(await sexes('referrals.csv'))).toEqual(new Set([undefined]))
    const recorded = await sexes('register.csv')
    expect(recorded.filter((sex) => sex === 'female').length / recorded.length).toBeGreaterThan(0.95)
  })

  it('names every rate that cannot be used', async () => {
    const rates = await folder.write(
      'bad.csv',
      'name,referral,register\nname.half,2,0\nshoe.size,0.1,0.1\nsex.missing,,0\n',
    )
    const { code, err } = await synth('--out', folder.path('never'), '--rates', rates)
    expect(code).toBe(1)
    expect(err.match(/rate\.\w+/g)).toEqual(['rate.value', 'rate.unknown', 'rate.value'])
  })

  it.each([
    [[], '--out <folder> is needed'],
    [['--out', 'x', '--like', 'published', '--referrals', '3'], 'exclude each other'],
    [['--out', 'x', '--like', 'other'], 'published'],
  ])('refuses %j', async (argv, words) => {
    const { code, err } = await synth(...argv)
    expect([code, err.includes(words)]).toEqual([2, true])
  })
})

describe('composing', () => {
  it('takes no more memory for many than for few', async () => {
    const file = folder.path('many.mjs')
    await build({
      stdin: {
        contents: `import { composeStream } from './src/evaluate/synth/stream.js'
          let count = 0
          for (const _ of composeStream({ seed: 1, register: 60000, referrals: 3000 }).records()) count++
          console.log(count)`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: file,
    })
    // What 60,000 records would take if they were kept is some 60 MB.
    const run = promisify(execFile)(process.execPath, [
      '--max-old-space-size=16',
      '--max-semi-space-size=1',
      file,
    ])
    expect(Number((await run).stdout)).toBeGreaterThanOrEqual(60_000)
  }, 60_000)
})
