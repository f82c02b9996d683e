import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Built, builtSources, type Child, start } from '../house/child.js'
import { temporaryFolder } from '../node/fixtures.js'

const folder = temporaryFolder()
const build = builtSources({
  cli: 'src/cli/index.ts',
  // Both doors share the search, so that it finds its thread's file beside them, as in the package.
  node: 'src/node/index.ts',
  'find-worker': 'test/node/dying-worker.ts',
})
const GIVEN =
  'Filmon,Abel,Zabihullah,Semhar,Kamal,Hussein,Hiwot,Rojhat,Omar,Nasrin,Bilal,Minh,Gulalai,Tariq,Abdirahman'.split(
    ',',
  )
const FATHER = 'Tesfay,Kidane,Haile,Karimi,Idris,Berhane,Yilmaz,Nguyen,Stanikzai,Hariri,Warsame'.split(',')
const peopleOf = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const name = `${GIVEN[i % 15]} ${FATHER[(i * 3) % 11]} ${FATHER[(i * 7 + 4) % 11]}`
    return `${prefix}-${i},${name},200${i % 5}-0${1 + (i % 9)}-1${i % 10}\n`
  }).join('')

let built: Built
let register = ''
let referrals = ''
let snapshot = ''

beforeAll(async () => {
  built = await build()
  register = await folder.write('register.csv', `id,name,birth\n${peopleOf('UK', 80)}`)
  referrals = await folder.write('referrals.csv', `id,name,birth\n${peopleOf('R', 120)}X,,99\nR-1,A B,2001\n`)
  snapshot = folder.path('register.namesake')
  const { ended, said } = namesake('index', 'build', register, '--out', snapshot)
  expect([await ended, said.err]).toEqual([0, '80 records read, 80 written, 0 left out.\n'])
})

const namesake = (...argv: string[]): Child => start([built.file('cli'), ...argv])
const find = (...argv: string[]): Child => namesake('find', referrals, '--limit', '3', ...argv)

/** Waits until something holds, or a process has ended. */
async function until(holds: () => Promise<boolean>, child: Child): Promise<void> {
  let isOver = false
  void child.ended.then(() => {
    isOver = true
  })
  while (!isOver && !(await holds())) await new Promise((done) => setTimeout(done, 2))
}

const sizeOf = async (path: string): Promise<number> => (existsSync(path) ? (await stat(path)).size : 0)

async function whole(file: string, ...flags: string[]): Promise<{ text: string; err: string }> {
  const { ended, said } = find('--registry', register, '--out', file, ...flags)
  expect(await ended).toBe(1)
  return { text: await readFile(file, 'utf8'), err: said.err }
}

/** What the command writes when nobody kills it. */
const inFull: Record<string, { text: string; err: string }> = {}

/** The first place where two texts differ, in short. */
function differenceOf(a: string, b: string): string {
  if (a === b) return ''
  let at = 0
  while (a[at] === b[at]) at++
  return `${a.length} and ${b.length} characters, at ${at}: ${a.slice(at, at + 80)} / ${b.slice(at, at + 80)}`
}

describe('namesake find that is killed', { timeout: 240_000 }, () => {
  it.each([
    ['answers.jsonl', [0, 0.5], ['--workers', '1']],
    ['answers.csv', [0.3], ['--workers', '2', '--explain']],
  ] as const)('ends with the same %s as if it had not been', async (name, shares, flags) => {
    const expected = await whole(folder.path(`whole-${name}`), ...flags)
    inFull[name] = expected
    const out = folder.path(name)
    const partial = `${out}.partial`
    let before = 0
    for (const share of shares) {
      const child = find('--registry', register, '--out', out, ...flags)
      const most = expected.text.length * share
      await until(async () => (await sizeOf(partial)) > Math.max(before, most), child)
      child.process.kill('SIGKILL')
      await child.ended
      expect(existsSync(out)).toBe(false)
      expect((await stat(partial)).mode & 0o777).toBe(0o600)
      before = await sizeOf(partial)
    }
    const last = find('--registry', register, '--out', out, ...flags)
    expect(await last.ended).toBe(1)
    expect(differenceOf(await readFile(out, 'utf8'), expected.text)).toBe('')
    const [note, ...report] = last.said.err.split('\n')
    expect(note).toMatch(
      /^note: going on where this command was interrupted: \d+ of 120 referrals done before$/,
    )
    expect(report.join('\n')).toBe(expected.err)
    expect((await readdir(dirname(out))).filter((file) => file.startsWith(`${name}.`))).toEqual([])
  })

  it('goes on after an interruption, and begins anew where the job is another', async () => {
    const out = folder.path('other.jsonl')
    const run = (...flags: string[]): Child =>
      find('--registry', snapshot, '--out', out, '--workers', '1', ...flags)
    const child = run()
    await until(async () => (await sizeOf(`${out}.partial`)) > 10_000, child)
    child.process.kill('SIGINT')
    expect(await child.ended).toBe(130)
    const kept = await sizeOf(`${out}.partial`)
    expect(kept).toBeGreaterThan(10_000)
    const other = run('--coverage', '0.2')
    expect([await other.ended, other.said.err.includes('going on')]).toEqual([1, false])
    expect(JSON.parse((await readFile(out, 'utf8')).split('\n')[0]!)).toMatchObject({ coverage: 0.2 })
  })

  it('begins anew where what it had kept is damaged', async () => {
    const out = folder.path('damaged.jsonl')
    const run = (): Child => find('--registry', snapshot, '--out', out, '--workers', '1')
    const child = run()
    await until(async () => (await sizeOf(`${out}.partial`)) > 100_000, child)
    child.process.kill('SIGKILL')
    await child.ended
    const text = await readFile(`${out}.partial`, 'utf8')
    await writeFile(`${out}.partial`, text.replace('R-2"', 'R-9"'))
    const again = run()
    expect([await again.ended, again.said.err.includes('going on')]).toEqual([1, false])
    expect((await readFile(out, 'utf8')).split('\n')).toHaveLength(121)
  })

  it('answers from a snapshot as from its table, and in two threads as in one', async () => {
    const { ended, said } = find('--registry', snapshot, '--workers', '2', '--json')
    expect(await ended).toBe(1)
    expect(differenceOf(said.out, inFull['answers.jsonl']!.text)).toBe('')
  })

  it('says that the disk is full, keeps what it had, and goes on when there is room', async () => {
    const out = folder.path('full.jsonl')
    const flags = ['--limit', '3', '--registry', snapshot, '--out', out]
    const command = [built.file('cli'), 'find', referrals, ...flags]
    const child = start(['-c', `ulimit -f 256; exec "$0" "$@"`, process.execPath, ...command], 'bash')
    expect(await child.ended).toBe(1)
    expect(child.said.err).toContain('(EFBIG)')
    expect(existsSync(out)).toBe(false)
    const again = start(command)
    expect([await again.ended, again.said.err.includes('going on')]).toEqual([1, true])
    expect(differenceOf(await readFile(out, 'utf8'), inFull['answers.jsonl']!.text)).toBe('')
  })

  it('goes on when a thread ends, and says for whom', async () => {
    const once = await folder.write('once', '1')
    const places = `id,name,place\nR-1,Filmon Tesfay,\nR-2,Abel Haile,die:${once}\nR-3,Omar Hariri,die:always\n`
    const table = await folder.write('deadly.csv', places)
    const { ended, said } = namesake('find', table, '--registry', snapshot, '--workers', '2', '--json')
    expect(await ended).toBe(1)
    expect(said.out.match(/"referral":"R-\d"/g)).toEqual(['"referral":"R-1"', '"referral":"R-2"'])
    expect(said.err).toContain(
      `${table} line 4, referral: expected a search that its thread outlives (worker.lost)`,
    )
    expect(said.err).toContain(
      `note: ${table} line 3: expected a thread that lasts; it was searched for again`,
    )
    expect(said.err).toContain('3 referrals read, 2 answered, 1 left out.')
  })
})
