import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRegistry } from '../../src/match/registry.js'
import { openWatch } from '../../src/match/watch.js'
import type { WatchEntry } from '../../src/match/watch-store.js'
import { openWatchStore } from '../../src/node/watch-store.js'
import { type Built, builtSources, start } from '../house/child.js'
import { filmon, register } from '../match/children.js'
import { temporaryFolder } from './fixtures.js'

const folder = temporaryFolder()

let files = 0
const newFile = (): string => folder.path(`flags-${++files}.watch`)

const flagged = (id: string, name = 'Filmon Tesfai'): WatchEntry => ({
  is: 'flagged',
  referral: { id, names: [name] },
})
const counted = (alerts: number): WatchEntry => ({ is: 'counted', alerts })

async function entriesOf(path: string): Promise<readonly WatchEntry[]> {
  const store = await openWatchStore(path)
  const entries = await store.read()
  await store.close()
  return entries
}

async function written(...batches: WatchEntry[][]): Promise<string> {
  const path = newFile()
  const store = await openWatchStore(path)
  for (const batch of batches) await store.append(batch)
  await store.close()
  return path
}

describe('a watch in a file', () => {
  it('says where it cannot be kept', async () => {
    for (const path of ['/nowhere/at/all/flags.watch', tmpdir()])
      await expect(openWatchStore(path)).rejects.toMatchObject({ name: 'NamesakeError', code: 'watch.file' })
  })

  it('gives back what was appended, in its order, to its owner only', async () => {
    const path = await written([flagged('R-1'), flagged('R-2', 'محمد')], [counted(3)])
    expect(await entriesOf(path)).toEqual([flagged('R-1'), flagged('R-2', 'محمد'), counted(3)])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('is rewritten shorter, and goes on after it', async () => {
    const path = newFile()
    const store = await openWatchStore(path)
    for (let i = 0; i < 20; i++) await store.append([counted(i)])
    await store.rewrite([counted(19)])
    await store.append([flagged('R-1')])
    await store.close()
    expect(await entriesOf(path)).toEqual([counted(19), flagged('R-1')])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('drops a last line that was not finished, wherever it was cut, and goes on there', async () => {
    const path = await written([flagged('R-1')], [flagged('R-2', 'محمد')])
    const whole = await readFile(path)
    const first = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1
    for (let cut = first; cut < whole.length; cut++) {
      await writeFile(path, whole.subarray(0, cut))
      expect(await entriesOf(path)).toEqual([flagged('R-1')])
    }
    for (let cut = 0; cut < first; cut++) {
      await writeFile(path, whole.subarray(0, cut))
      expect(await entriesOf(path)).toEqual([])
    }
    const store = await openWatchStore(path)
    await store.append([counted(1)])
    await store.close()
    expect(await entriesOf(path)).toEqual([counted(1)])
  })

  it('drops a last line with a hole in it', async () => {
    const path = await written([flagged('R-1')], [flagged('R-2')])
    const bytes = await readFile(path)
    bytes.fill(0, bytes.length - 12, bytes.length - 4)
    await writeFile(path, bytes)
    expect(await entriesOf(path)).toEqual([flagged('R-1')])
  })

  it('says which line is damaged where later ones are whole', async () => {
    const path = await written([flagged('R-1')], [flagged('R-2')])
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('R-1', 'R-7'))
    await expect(openWatchStore(path)).rejects.toMatchObject({
      code: 'journal.damaged',
      issues: [{ line: 2 }],
    })
    await writeFile(path, 'id,name\nR-1,Filmon\n')
    await expect(openWatchStore(path)).rejects.toMatchObject({ code: 'watch.format' })
  })

  it('refuses to write beside another process', async () => {
    const path = await written([flagged('R-1')])
    const [one, other] = [await openWatchStore(path), await openWatchStore(path)]
    await one.append([counted(1)])
    await expect(other.append([counted(1)])).rejects.toMatchObject({ code: 'journal.shared' })
    await other.close()
    const third = await openWatchStore(path)
    await one.rewrite([flagged('R-1')])
    await expect(third.append([counted(1)])).rejects.toMatchObject({ code: 'journal.shared' })
    await Promise.all([one.close(), third.close()])
    expect(await entriesOf(path)).toEqual([flagged('R-1')])
  })

  it('removes copies that nobody finished', async () => {
    const path = await written([flagged('R-1')])
    await writeFile(`${path}.123.partial`, 'rest')
    await entriesOf(path)
    const names = await readdir(dirname(path))
    expect(names.filter((name) => name.startsWith(`${basename(path)}.`))).toEqual([])
  })

  it('forgets a child who was unflagged when it is closed', async () => {
    const path = newFile()
    const watch = await openWatch(createRegistry(register), { store: await openWatchStore(path) })
    await watch.flag(filmon)
    await watch.alerts()
    await watch.unflag('R-014')
    await watch.close()
    expect(await readFile(path, 'utf8')).not.toContain('Filmon')
  })

  it('refuses to append to a file that was cut under it', async () => {
    const path = await written([flagged('R-1')])
    const store = await openWatchStore(path)
    await truncate(path, 20)
    await expect(store.append([counted(1)])).rejects.toMatchObject({ code: 'journal.shared' })
    await store.close()
  })
})

describe('a watch whose process is killed', () => {
  let built: Built
  const build = builtSources({ watcher: 'test/node/watcher.ts' })
  beforeAll(async () => {
    built = await build()
  })

  it('loses nothing that was acknowledged, and tells nothing twice, whenever it is killed', async () => {
    const path = newFile()
    const flags = new Set<string>()
    const told: string[] = []
    const moments = [1, 30, 200]
    for (const lines of moments) {
      const child = start([built.file('watcher'), path])
      while (child.said.out.split('\n').length < lines + 1) await new Promise((done) => setTimeout(done, 2))
      child.process.kill('SIGKILL')
      await child.ended
      for (const line of child.said.out.split('\n').slice(0, -1)) {
        if (line.startsWith('flagged ')) flags.add(line.slice(8))
        if (line.startsWith('unflagging ')) flags.delete(line.slice(11))
        if (line.startsWith('acknowledged ')) told.push(line.slice(13))
      }
    }
    const last = start([built.file('watcher'), path, 'last'])
    expect([await last.ended, last.said.err]).toEqual([0, ''])
    const lines = last.said.out.split('\n')
    const held = new Set(lines.flatMap((line) => (line.startsWith('held ') ? [line.slice(5)] : [])))
    expect([...flags].filter((id) => !held.has(id))).toEqual([])
    told.push(...lines.flatMap((line) => (line.startsWith('acknowledged ') ? [line.slice(13)] : [])))
    expect(told.length).toBeGreaterThan(50)
    expect(new Set(told).size).toBe(told.length)
    // Every flagged child was told of the record of the same name; only what was acknowledged last may not have been said.
    const heard = new Set(told.map((line) => line.split(' ')[1]))
    expect([...held].filter((id) => !heard.has(id)).length).toBeLessThanOrEqual(moments.length)
  }, 60_000)
})
