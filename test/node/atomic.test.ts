import { spawnSync } from 'node:child_process'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../src/node/atomic.js'
import { temporaryFolder } from './fixtures.js'

const folder = temporaryFolder()

/** A process that has ended. */
const gone = spawnSync(process.execPath, ['--version']).pid

async function rest(name: string, minutes: number): Promise<string> {
  const path = folder.path(name)
  await writeFile(path, 'rest')
  const then = new Date(Date.now() - minutes * 60_000)
  await utimes(path, then, then)
  return name
}

it('removes what killed processes left of the same file, and nothing else', async () => {
  const path = folder.path('answers.csv')
  const left = await rest(`answers.csv.${gone}.partial`, 5)
  const kept = [
    await rest(`answers.csv.${process.ppid}.partial`, 5),
    await rest(`other.csv.${gone}.partial`, 5),
    await rest('answers.csv.partial', 5),
    await rest(`answers.csv.${gone}.partial.csv`, 5),
  ]
  await writeWhole(path, [Buffer.from('id\n')])
  const names = await readdir(dirname(path))
  expect(names).not.toContain(left)
  expect(names).toEqual(expect.arrayContaining(kept))
  expect(await readFile(path, 'utf8')).toBe('id\n')
})

it('leaves alone what was written to a moment ago: its process may live on another machine', async () => {
  const fresh = await rest(`fresh.csv.${gone}.partial`, 0)
  await writeWhole(folder.path('fresh.csv'), [Buffer.from('id\n')])
  expect(await readdir(dirname(folder.path('fresh.csv')))).toContain(fresh)
})

it('says what is wrong where there is no folder', async () => {
  await expect(writeWhole(folder.path('none/answers.csv'), [Buffer.from('id')])).rejects.toThrow('ENOENT')
})
