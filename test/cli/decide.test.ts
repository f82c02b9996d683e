import { appendFile, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDecisions } from '../../src/node/decisions.js'
import { temporaryFolder } from '../node/fixtures.js'
import { runCommand } from './console.js'

const folder = temporaryFolder()
let referrals = ''
let register = ''
let decisions = ''

beforeAll(async () => {
  referrals = await folder.write('referrals.csv', 'id,name,age,age_at\nR-1,Filmon Tesfai,15,2016-09\n')
  register = await folder.write(
    'register.csv',
    'id,name\nUK-1,Philimon TESFAY\nUK-2,Filmon Tesfay\nUK-3,Ali Khan\n',
  )
  decisions = join(dirname(register), 'decisions.jsonl')
})

const decide = (a: string, b: string, outcome: string, tables: string[], ...more: string[]) => {
  const told = ['--outcome', outcome, '--reviewer', 'sw-7', '--reason', 'Asked.', '--decisions', decisions]
  return runCommand(['decide', a, b, ...told, ...tables.flatMap((table) => ['--in', table]), ...more])
}
const found = async () => {
  const argv = ['find', referrals, '--registry', register, '--decisions', decisions]
  const { code, out } = await runCommand(argv)
  const answer = JSON.parse(out.split('\n')[0]!) as { rejected: string[]; candidates: { id: string }[] }
  return { code, rejected: answer.rejected, ids: answer.candidates.map(({ id }) => id) }
}

describe('namesake decide', () => {
  it('has find leave out who is another child, until a later decision', async () => {
    const { code, out, err } = await decide('R-1', 'UK-1', 'different', [referrals, register])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Kept: two children/)
    expect((await stat(decisions)).mode & 0o777).toBe(0o600)
    expect(await found()).toEqual({ code: 0, rejected: ['UK-1'], ids: ['UK-2'] })
    // A process that was killed in the middle of a line costs that line only.
    await appendFile(decisions, '{"a":"R-1","b":"UK-2","outco')
    await decide('UK-1', 'R-1', 'unsure', [referrals, register])
    expect(await found()).toMatchObject({
      code: 1,
      rejected: [],
      ids: expect.arrayContaining(['UK-1', 'UK-2']),
    })
    expect((await loadDecisions(decisions)).issues).toMatchObject([{ line: 2, code: 'json' }])
  })

  it('has dedupe not propose the two again, whatever a row without an id is called', async () => {
    const doubles = async () =>
      (await runCommand(['dedupe', register, '--least', '0.01', '--decisions', decisions])).out
    expect(await doubles()).toContain('"a":"UK-1","b":"UK-2"')
    await decide('UK-1', 'UK-2', 'different', [register])
    expect(await doubles()).not.toContain('"a":"UK-1","b":"UK-2"')
    const nameless = await folder.write('nameless.csv', 'id,name\nUK-1,Philimon TESFAY\n,Filmon Tesfay\n')
    expect(await decide('UK-1', 'line 3', 'different', [nameless])).toMatchObject({ code: 0 })
  })

  it('shows whom it is about on a terminal only, and refuses whom it does not find', async () => {
    const { out } = await runCommand(
      ['decide', 'R-1', 'UK-2', '--outcome', 'same', '--reviewer', 'sw-7', '--reason', 'One file.'].concat([
        '--in',
        referrals,
        '--in',
        register,
        '--decisions',
        decisions,
      ]),
      { columns: 80 },
    )
    expect(out).toMatch(/^Filmon Tesfai .*\nFilmon Tesfay\nKept: one child/)
    const before = await readFile(decisions, 'utf8')
    const { code, err } = await decide('R-9', 'UK-9', 'same', [referrals, register])
    expect(code).toBe(1)
    expect(err).toBe(
      'R-9: expected the id of a row that can be read (id.unknown)\nUK-9: expected the id of a row that can be read (id.unknown)\n',
    )
    expect(await readFile(decisions, 'utf8')).toBe(before)
  })

  it.each([
    ['another outcome', ['decide', 'a', 'b', '--outcome', 'maybe', '--reviewer', 'x', '--reason', 'y']],
    ['no reviewer', ['decide', 'a', 'b', '--outcome', 'same', '--reason', 'y']],
  ])('exits with 2 for %s', async (_what, argv) => {
    expect((await runCommand([...argv, '--in', register, '--decisions', decisions])).code).toBe(2)
  })

  it('exits with 1 for an empty reason, and for a place that cannot be written to', async () => {
    const argv = ['decide', 'UK-1', 'UK-2', '--outcome', 'same', '--in', register, '--reviewer', 'sw-7']
    const empty = await runCommand([...argv, '--reason', '', '--decisions', decisions])
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('reason: expected at least 1') })
    const nowhere = await runCommand([...argv, '--reason', 'x', '--decisions', join(decisions, 'no.jsonl')])
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('can be written to (ENOTDIR)') })
  })
})
