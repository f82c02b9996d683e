import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { NamesakeError } from '../errors.js'
import type { WatchEntry, WatchStore } from '../match/watch-store.js'
import { writeWhole } from './atomic.js'
import { headOf, Journal, journalLine, readJournal, syncFolder } from './journal.js'

/** What the file begins with: what it is, and the version of its form. */
const HEAD = 'namesake watch 1'

/**
 * A journal for `openWatch` in one file that only its owner can read: it holds the flagged referrals.
 *
 * Each call is one line behind its checksum, and is over when the disk has it. A process that is killed leaves at most one line
 * unfinished, which nobody was told was safe; it is dropped when the file is opened again. A shorter copy takes the place of the file
 * wholly or not at all. What was unflagged is gone from the file when the watch is closed.
 *
 * @throws {NamesakeError} `watch.file` where there is no such folder or the file cannot be opened, `watch.format` for another kind of file, `journal.damaged` with the line that does not fit its checksum,
 *   and, when it is written to, `journal.shared` where another process writes to the same file
 * @example
 * const watch = await openWatch(registry, { store: await openWatchStore('flags.watch') })
 */
export async function openWatchStore(path: string): Promise<WatchStore> {
  try {
    return await openJournal(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof NamesakeError || code === undefined) throw error
    const expected = `a file that can be read and written to, in a folder that is there (${code})`
    throw new NamesakeError({ code: 'watch.file', path: '', expected, file: path })
  }
}

async function openJournal(path: string): Promise<WatchStore> {
  await removeRests(path)
  const head = (await headOf(path)) ?? ''
  // A process that was killed when it made the file left the beginning of the head.
  if (!HEAD.startsWith(head)) throw new NamesakeError(otherFile(path))
  const entries: WatchEntry[] = []
  let size = 0
  if (head === HEAD) {
    size = Math.min(HEAD.length + 1, (await stat(path)).size)
    for await (const { value, end } of readJournal(path)) {
      entries.push(...(value as WatchEntry[]))
      size = end
    }
  }
  if (size <= HEAD.length) size = 0
  return new JournalStore(path, await Journal.open(path, { head: HEAD, size, durable: true }), entries)
}

const otherFile = (file: string) => ({
  code: 'watch.format',
  path: '',
  expected: 'a file of openWatchStore',
  file,
})

/** Removes copies that a process did not live to finish: they hold what the file does. */
async function removeRests(path: string): Promise<void> {
  const start = `${basename(path)}.`
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(start) && /^\d+\.partial$/.test(name.slice(start.length)))
      await rm(join(dirname(path), name), { force: true })
}

class JournalStore implements WatchStore {
  private readonly path: string
  private journal: Journal
  private readonly entries: readonly WatchEntry[]

  constructor(path: string, journal: Journal, entries: readonly WatchEntry[]) {
    this.path = path
    this.journal = journal
    this.entries = entries
  }

  async read(): Promise<readonly WatchEntry[]> {
    return this.entries
  }

  async append(entries: readonly WatchEntry[]): Promise<void> {
    await this.journal.append(entries)
  }

  async rewrite(entries: readonly WatchEntry[]): Promise<void> {
    await this.journal.requireAlone()
    await writeWhole(this.path, textOf(entries))
    await syncFolder(this.path)
    await this.journal.close()
    const { size } = await stat(this.path)
    this.journal = await Journal.open(this.path, { head: HEAD, size, durable: true })
  }

  async close(): Promise<void> {
    await this.journal.close()
  }
}

async function* textOf(entries: readonly WatchEntry[]): AsyncGenerator<string> {
  yield `${HEAD}\n`
  for (const entry of entries) yield journalLine([entry])
}
