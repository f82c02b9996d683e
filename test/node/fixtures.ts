import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { builtSources } from '../house/child.js'

/**
 * The door `namesake/node` as it is built, with the file of a thread beside it.
 *
 * @param shared a source that the door uses: built as an entry too, so that both find the thread's file beside them
 */
export function doorWith<Door>(
  shared: string,
  thread: Readonly<Record<string, string>>,
): () => Promise<Door> {
  const build = builtSources({ 'node/index': 'src/node/index.ts', other: shared, ...thread })
  return async () => (await import(/* @vite-ignore */ (await build()).file('node/index'))) as Door
}

/** A folder of its own for the tests of one file, gone when they end. */
export function temporaryFolder(): {
  write(name: string, content: string | Uint8Array): Promise<string>
  path(name: string): string
} {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'namesake-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const path = (name: string): string => join(folder, name)
  return {
    path,
    async write(name, content) {
      await writeFile(path(name), content)
      return path(name)
    },
  }
}

/** A text as a stream of bytes, in chunks of a few. */
export async function* bytesOf(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A text as a stream of texts, none of which ends inside a character. */
export async function* textOf(content: string, size = 65_536): AsyncGenerator<string> {
  for (let at = 0, end = 0; at < content.length; at = end) {
    end = at + size
    if (/[\uDC00-\uDFFF]/.test(content.charAt(end))) end++
    yield content.slice(at, end)
  }
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

/** UTF-16 with the bytes of every unit the other way round. */
export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
