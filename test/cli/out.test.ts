import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirePlaces } from '../../src/cli/out.js'
import { runCommand } from './console.js'

const nowhere = '/nowhere/at/all'

describe('files that are to be written', () => {
  it('are asked for before anything is read', async () => {
    const said = `${nowhere}.csv: expected a folder that is there and can be written to (ENOENT) (out)\n`
    const out = ['--out', `${nowhere}.csv`]
    for (const argv of [
      ['find', '/none.csv', '--registry', '/none.csv'],
      ['link', '/none.csv', '/none.csv'],
      ['dedupe', '/none.csv'],
      ['reconcile', '/none.csv', '/none.csv'],
    ])
      expect(await runCommand([...argv, ...out])).toEqual({ code: 1, out: '', err: said })
    const built = await runCommand(['index', 'build', '/none.csv', '--out', `${nowhere}.namesake`])
    expect(built.err).toContain('(out)')
    const tables = ['--referrals', '/none.csv', '--registry', '/none.csv']
    const two = ['--out', `${nowhere}.md`, '--out', `${nowhere}.json`]
    expect(
      (await runCommand(['evaluate', '/none.csv', ...tables, ...two])).err.match(/\(out\)/g),
    ).toHaveLength(2)
  })

  it('are no matter where there are none', async () => {
    await expect(requirePlaces(undefined, '-', join(tmpdir(), 'x.csv'))).resolves.toBeUndefined()
  })
})
