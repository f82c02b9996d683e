import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRegistry, openRegistry } from '../../src/match/registry.js'
import { loadSnapshot, readSnapshot, saveSnapshot } from '../../src/node/snapshot.js'
import { filmon, register } from '../match/children.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'namesake-snapshot-'))
})
afterAll(() => rm(folder, { recursive: true }))

const refusal = (code: string) => expect.objectContaining({ name: 'NamesakeError', code })

describe('a snapshot in a file', () => {
  it('is loaded as it was saved, and only its owner may read it', async () => {
    const path = join(folder, 'register.namesake')
    const registry = createRegistry(register)
    await saveSnapshot(registry, path)
    const loaded = await loadSnapshot(path)
    expect(await loaded.find(filmon)).toEqual(await registry.find(filmon))
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it('can be opened by several over one memory', async () => {
    const path = join(folder, 'shared.namesake')
    await saveSnapshot(createRegistry(register), path)
    const bytes = await readSnapshot(path)
    expect(bytes).toBeInstanceOf(SharedArrayBuffer)
    expect(await openRegistry(bytes).find(filmon)).toEqual(await openRegistry(bytes).find(filmon))
  })

  it('leaves the file that was there where it cannot be finished', async () => {
    const path = join(folder, 'kept.namesake')
    await writeFile(path, 'what was there')
    const pieces = function* () {
      yield new Uint8Array(16)
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    await expect(saveSnapshot({ snapshot: pieces }, path)).rejects.toThrow(refusal('snapshot.unwritten'))
    await expect(saveSnapshot({ snapshot: pieces }, path)).rejects.toThrow('ENOSPC')
    expect(await readFile(path, 'utf8')).toBe('what was there')
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('says that the registry changed while it was saved', async () => {
    const registry = createRegistry(register)
    const saving = saveSnapshot(registry, join(folder, 'changing.namesake'))
    await registry.remove('UK-1')
    await expect(saving).rejects.toThrow(refusal('snapshot.changed'))
  })

  it('says that a place cannot be written to, and that a file cannot be read', async () => {
    await expect(saveSnapshot(createRegistry([]), join(folder, 'nowhere', 'x'))).rejects.toThrow(
      refusal('snapshot.unwritten'),
    )
    await expect(loadSnapshot(join(folder, 'nothing'))).rejects.toThrow(refusal('snapshot.unread'))
    await expect(loadSnapshot(join(folder, 'kept.namesake'))).rejects.toThrow(refusal('snapshot.foreign'))
  })
})
