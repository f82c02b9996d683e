import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'

const examples = join(import.meta.dirname, '../examples')
const run = (script: string, ...words: string[]) =>
  promisify(execFile)(process.execPath, [join(examples, script), ...words], { maxBuffer: 1 << 26 })

describe('the examples, with the built package', () => {
  it('compose.mjs writes the same bytes again', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'namesake-'))
    await run('compose.mjs', directory)
    for (const file of ['register.csv', 'referrals.csv', 'truth.csv'])
      expect((await readFile(join(directory, file))).equals(await readFile(join(examples, file)))).toBe(true)
  })

  it('demo.mjs names the rows left out, explains every child, and finds more than plainer searches do', async () => {
    const { stdout } = await run('demo.mjs')
    expect(stdout.match(/^left out: /gm)).toHaveLength(6)
    expect(stdout.match(/^R-\d{3} /gm)).toHaveLength(196)
    const [, ...counts] = stdout.trim().split('\n').at(-1)!.split(/\s+/).map(Number)
    const [children, , exactFirst, , , , , , alikeFirst, alikeInTen, alikeWrong, first, inTen, wrong] = counts
    expect(children).toBe(196)
    expect(exactFirst).toBeLessThan(alikeFirst!)
    expect(first).toBeGreaterThan(1.5 * alikeFirst!)
    expect(inTen).toBeGreaterThan(alikeInTen!)
    expect(wrong).toBeLessThan(alikeWrong! / 4)
  })

  it('quickstart.ts prints an explained answer', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => {})
    await import('../examples/quickstart.js')
    expect(print.mock.calls.join('\n')).toContain('UK-1')
    print.mockRestore()
  })
})
