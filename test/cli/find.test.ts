import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { width } from '../../src/cli/terminal.js'
import { loadPersons } from '../../src/node/read.js'
import { hashOfSeen } from '../../src/record/decision.js'
import { temporaryFolder } from '../node/fixtures.js'
import { runCommand, type Setting } from './console.js'

const folder = temporaryFolder()

const REGISTER = `id,name,birth,nationality,sex
UK-40917,Philimon TESFAY KIDANE,2001-01-01,Eritrean,M
UK-33120,Abdulrahman Osman,2000-07-14,Sudanese,M
UK-50001,محمد علی رضایی,2002-05-06,Afghan,M
UK-50002,Gul Agha Zazai,1999-02-03,Afghan,M
`
const REFERRALS = `id;name;age;age_at;nationality
R-014;Filmon Tesfai;15;2016-09;Eritrean
R-015;محمدعلی رضایی;14;2016-09;Afghan
R-016;;;;
`

let register = ''
let referrals = ''

beforeAll(async () => {
  register = await folder.write('register.csv', REGISTER)
  referrals = await folder.write('referrals.csv', REFERRALS)
})

const find = (argv: readonly string[], setting?: Setting) => runCommand(['find', ...argv], setting)

interface Line {
  referral: string | null
  line: number
  outcome: string
  candidates: { id: string; probability: number }[]
  explanation?: string
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('namesake find', () => {
  it('counts what could not be read of the register, and repeats none of it', async () => {
    const odd = await folder.write(
      'odd.csv',
      'id,name,nationality\nUK-1,Filmon Tesfay,Atlantis\nUK-2,Kamal Yahya,Lemuria\nUK-3,Bilal Karimi,Afghan\n',
    )
    const { err } = await find([referrals, '--registry', odd])
    expect(err).toContain(
      "note: 2 parts of the register's records could not be read: nationality.unknown 2\n",
    )
    expect(err).not.toMatch(/Atlantis|Lemuria|Kamal/)
    expect((await find([referrals, '--registry', register])).err).not.toContain('could not be read')
  })

  it('answers every referral in JSONL, and counts on the error output', async () => {
    const { code, out, err } = await find([referrals, '--registry', register])
    expect(code).toBe(0)
    const answers = linesOf(out)
    expect(answers.map(({ referral, line }) => [referral, line])).toEqual([
      ['R-014', 2],
      ['R-015', 3],
      ['R-016', 4],
    ])
    expect(answers.map(({ candidates }) => candidates[0]?.id)).toEqual(['UK-40917', 'UK-50001', undefined])
    expect(answers[2]?.outcome).toBe('cannot-compare')
    expect(err).toContain('3 referrals read, 3 answered, 0 left out.')
    expect(err).toContain('4 records read, 4 searched, 0 left out.')
    expect(err).toContain('nothing to compare: 1')
  })

  it('leaves out who was rejected before, and searches anew where the decisions are others', async () => {
    const [child] = (await loadPersons(referrals)).persons
    const [record] = (await loadPersons(register)).persons
    const rejection = {
      a: child!.id,
      b: record!.id,
      outcome: 'different',
      reviewer: 'sw-7',
      reason: 'Her aunt was asked.',
      at: '2017-03-02T10:15Z',
      seen: hashOfSeen(child!, record!),
    }
    const decisions = await folder.write('rejected.jsonl', `${JSON.stringify(rejection)}\n{"a":\n`)
    const argv = [referrals, '--registry', register, '--decisions', decisions]
    const { code, out, err } = await find(argv)
    expect(code).toBe(1)
    expect(err).toContain('rejected.jsonl line 2: expected one JSON object on each line (json)')
    const [first] = linesOf(out)
    expect(first).toMatchObject({ referral: 'R-014', rejected: ['UK-40917'] })
    expect(first!.candidates.map(({ id }) => id)).not.toContain('UK-40917')
    expect((await find(argv, { columns: 80 })).out).toContain('found another child: UK-40917.')
    expect(await find([...argv, '--for', 'relatives'])).toMatchObject({ code: 2 })
  })

  it('puts no name in a file or on the error output unless it is asked for', async () => {
    const plain = await find([referrals, '--registry', register])
    expect(plain.out + plain.err).not.toMatch(/Filmon|Philimon|محمد|Tesfa/)
    const explained = await find([referrals, '--registry', register, '--explain'])
    expect(linesOf(explained.out)[0]?.explanation).toContain('Philimon')
    expect(explained.err).not.toMatch(/Filmon|Philimon|محمد|Tesfa/)
  })

  it('reads either table from a pipe, plain or packed', async () => {
    const expected = (await find([referrals, '--registry', register])).out
    expect((await find(['-', '--registry', register], { input: REFERRALS })).out).toBe(expected)
    expect((await find([referrals, '--registry', '-'], { input: gzipSync(REGISTER) })).out).toBe(expected)
  })

  it('writes CSV that a spreadsheet takes for text', async () => {
    const evil = await folder.write('evil.csv', 'id,name\n=1+1,Filmon Tesfai\n"@x, ""y""",Filmon Tesfai\n')
    const { out } = await find([referrals, '--registry', evil, '--csv'])
    const rows: Record<string, string>[] = parse(out, { columns: true })
    expect(rows.slice(0, 2).map((row) => row.candidate)).toEqual(["'=1+1", `'@x, "y"`])
    expect(rows.at(-1)).toMatchObject({
      referral: 'R-016',
      outcome: 'cannot-compare',
      candidate: '',
      rank: '',
    })
    expect(Number(rows[0]?.probability)).toBeGreaterThan(0)
  })

  it.each(['csv', 'jsonl'])('writes a whole %s file that only its owner can read', async (format) => {
    const file = folder.path(`answers.${format}`)
    const { code, out } = await find([referrals, '--registry', register, '--out', file])
    expect([code, out]).toEqual([0, ''])
    const printed = (await find([referrals, '--registry', register, ...(format === 'csv' ? ['--csv'] : [])]))
      .out
    expect(await readFile(file, 'utf8')).toBe(printed)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readdir(dirname(file))).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('shows a table that fits a terminal of 80 columns', async () => {
    const { out } = await find([referrals, '--registry', register], { columns: 80 })
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80)
    expect(out).toMatch(/R-014.*Filmon Tesfai.*probable/)
    expect(out).toMatch(/1 {2}UK-40917 {2}Philimon TESFAY KIDANE.* %.* bits/)
    expect(out).toContain('\u2068محمد علی رضایی\u2069')
    expect(out).toContain('\u001B[1m')
    expect(out).toContain('not evidence of dishonesty')
    expect(out).not.toMatch(/\d{3}\.\d/)
  })

  it('shows it without colours where NO_COLOR is set, and as JSONL where --json is', async () => {
    const setting = { columns: 80, env: { NO_COLOR: '1' } }
    expect((await find([referrals, '--registry', register], setting)).out).not.toContain('\u001B')
    expect(linesOf((await find([referrals, '--registry', register, '--json'], setting)).out)).toHaveLength(3)
  })

  it('explains on a terminal in lines of 80 columns', async () => {
    const { code, out } = await find([referrals, '--registry', register, '--explain'], { columns: 80 })
    expect(code).toBe(0)
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80)
    expect(out).toMatch(/before any evidence/)
    expect(out.match(/not evidence of dishonesty/g)?.length).toBeGreaterThan(0)
  })

  it('gives as many candidates as it is told', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `UK-${i},Filmon Tesfai,2001,Eritrean,M`).join('\n')
    const crowded = await folder.write('crowded.csv', `id,name,birth,nationality,sex\n${many}\n`)
    const counts = async (...argv: string[]): Promise<number | undefined> =>
      linesOf((await find([referrals, '--registry', crowded, ...argv])).out)[0]?.candidates.length
    expect(await counts()).toBe(10)
    expect(await counts('--limit', '2')).toBe(2)
    expect(
      (await find([referrals, '--registry', crowded], { columns: 80 })).out.match(/^ +\d+ {2}UK/gm)?.length,
    ).toBeLessThan(7)
  })

  it('answers the good rows, names the bad ones, and exits with 1', async () => {
    const bad = await folder.write(
      'bad.csv',
      `${REGISTER}UK-6,Zarghuna,2030-01-01,Afghan,F\nUK-40917,Zarghuna,2001,Afghan,F\nUK-7,Zarghuna,12/03/2001,Afghan,F\n`,
    )
    const { code, out, err } = await find([referrals, '--registry', bad])
    expect(code).toBe(1)
    expect(linesOf(out)[0]?.candidates[0]?.id).toBe('UK-40917')
    expect(err).toContain(`${bad} line 6, column birth: expected a date not after 2016-12-31 (future-date)`)
    expect(err).toMatch(/line 7, id: expected .* line 2 .*\(duplicate-id\)|line 7, .*duplicate-id/)
    expect(err).toContain('note: ')
    expect(err).toContain('7 records read, 5 searched, 2 left out.')
    expect(err).not.toContain('Zarghuna')
  })

  it.each([
    [
      'a register that is not there',
      ['--registry', 'nowhere.csv'],
      /nowhere\.csv: expected a file that can be read/,
    ],
    [
      'a file that cannot be written',
      ['--out', '/nowhere/answers.csv'],
      /^\/nowhere\/answers\.csv: expected a folder that is there/,
    ],
  ])('exits with 1 for %s', async (_name, argv, message) => {
    const { code, err } = await find([referrals, '--registry', register, ...argv])
    expect(code).toBe(1)
    expect(err).toMatch(message)
  })

  it('reads ages by the date it is given', async () => {
    const ages = 'id,name,age\nR-1,Filmon Tesfai,15\n'
    const refused = await find(['-', '--registry', register], { input: ages })
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('age_at')
    expect((await find(['-', '--registry', register, '--as-of', '2016-09'], { input: ages })).code).toBe(0)
  })

  it('maps columns of both tables', async () => {
    const input = 'Kennz.,Wie gerufen,Notiz\nR-1,Filmon Tesfai,x\n'
    const map = ['--map', 'Kennz.=id', '--map', 'Wie gerufen=nickname', '--map', 'Notiz=-']
    const { code, out } = await find(['-', '--registry', register, ...map], { input })
    expect(code).toBe(0)
    expect(linesOf(out)[0]).toMatchObject({ referral: 'R-1', candidates: [{ id: 'UK-40917' }] })
  })

  it('takes the coverage into account', async () => {
    const chance = async (...argv: string[]): Promise<number> =>
      linesOf((await find([referrals, '--registry', register, ...argv])).out)[0]!.candidates[0]!.probability
    expect(await chance('--coverage', '0.01')).toBeLessThan(await chance('--coverage', '0.99'))
  })

  it.each([
    [['x.csv']],
    [['x.csv', '--registry']],
    [['--registry', 'x.csv']],
    [['-', '--registry', '-']],
    [['x.csv', '--registry', 'y.csv', '--limit', '0']],
    [['x.csv', '--registry', 'y.csv', '--limit', 'many']],
    [['x.csv', '--registry', 'y.csv', '--coverage', '1']],
    [['x.csv', '--registry', 'y.csv', '--map', 'x']],
    [['x.csv', '--registry', 'y.csv', '--map', 'x=shoes']],
    [['x.csv', '--registry', 'y.csv', '--as-of', 'today']],
    [['x.csv', '--registry', 'y.csv', '--out', 'answers.xls']],
    [['x.csv', '--registry', 'y.csv', '--json', '--csv']],
    [['x.csv', '--registry', 'y.csv', '--shoes']],
    [['x.csv', 'z.csv', '--registry', 'y.csv']],
  ])('exits with 2 for %j', async (argv) => {
    const { code, out, err } = await find(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^error: /)
  })

  it('ends quietly when the reader of a pipe has gone', async () => {
    const onOutput = (): void => {
      throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    }
    for (const columns of [undefined, 80]) {
      const setting = columns === undefined ? { onOutput } : { onOutput, columns }
      const { code, err } = await find([referrals, '--registry', register], setting)
      expect([code, err]).toEqual([0, ''])
    }
  })

  it('ends when it is interrupted, and leaves no half of a file', async () => {
    const interruption = new AbortController()
    interruption.abort()
    const file = folder.path('interrupted.csv')
    const { code, err } = await find([referrals, '--registry', register, '--out', file], {
      signal: interruption.signal,
    })
    expect([code, err]).toEqual([130, ''])
    expect((await readdir(dirname(file))).filter((name) => name.startsWith('interrupted'))).toEqual([])
  })
})
