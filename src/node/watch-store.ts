import { type FileHandle, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Issue, NamesakeError } from '../errors.js'
import type { WatchEntry, WatchStore } from '../match/watch-store.js'
import { OWNER_ONLY, writeWhole } from './atomic.js'

/** What the file begins with: what it is, and the version of its form. */
const HEADER = 'namesake watch 1\n'

/**
 * A journal for `openWatch` in one file that only its owner can read: it holds the flagged referrals.
 *
 * Each call is one line behind its checksum (CRC-32), and is over when the disk has it. A process that is killed leaves at most one
 * line unfinished, which nobody was told was safe; it is dropped when the file is opened again. A shorter copy takes the place of the
 * file wholly or not at all. What was unflagged is gone from the file when the watch is closed.
 *
 * @throws {NamesakeError} `watch.format` for another kind of file, `watch.damaged` with the line that does not fit its checksum,
 *   `watch.shared` where another process writes to the same file
 * @example
 * const watch = await openWatch(registry, { store: await openWatchStore('flags.watch') })
 */
export async function openWatchStore(path: string): Promise<WatchStore> {
  await removeRests(path)
  const file = await open(path, 'a+', OWNER_ONLY)
  try {
    const { entries, size } = readJournal(await readFile(file, 'utf8'), path)
    await file.truncate(size)
    const journal = new Journal(path, file, size, entries)
    if (size === 0) await journal.begin()
    return journal
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Removes copies that a process did not live to finish: they hold what the file does. */
async function removeRests(path: string): Promise<void> {
  const start = `${basename(path)}.`
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(start) && /^\d+\.partial$/.test(name.slice(start.length)))
      await rm(join(dirname(path), name), { force: true })
}

const lineOf = (entries: readonly WatchEntry[]): string => {
  const text = JSON.stringify(entries)
  return `${checksumOf(text)} ${text}\n`
}

async function* textOf(entries: readonly WatchEntry[]): AsyncGenerator<string> {
  yield HEADER
  for (const entry of entries) yield lineOf([entry])
}

const checksumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0')

/** The entries of a journal, and how many of its bytes are whole. */
function readJournal(text: string, file: string): { entries: WatchEntry[]; size: number } {
  // A file that was killed at birth holds the beginning of the header.
  if (HEADER.startsWith(text)) return { entries: [], size: 0 }
  if (!text.startsWith(HEADER))
    throw new NamesakeError(issueOf('watch.format', 'a file of openWatchStore', file))
  const lines = text.slice(HEADER.length).split('\n')
  const rest = lines.pop()
  const entries: WatchEntry[] = []
  let size = HEADER.length
  for (const [i, line] of lines.entries()) {
    const body = line.slice(9)
    if (line.slice(0, 9) === `${checksumOf(body)} `) {
      for (const entry of JSON.parse(body) as WatchEntry[]) entries.push(entry)
      size += Buffer.byteLength(line) + 1
    } else if (i < lines.length - 1 || rest !== '')
      throw new NamesakeError({ ...issueOf('watch.damaged', 'a line as it was written', file), line: i + 2 })
  }
  return { entries, size }
}

const issueOf = (code: string, expected: string, file: string): Issue => ({ code, path: '', expected, file })

class Journal implements WatchStore {
  private readonly path: string
  private file: FileHandle
  /** Bytes that are safe. */
  private size: number
  private entries: readonly WatchEntry[]

  constructor(path: string, file: FileHandle, size: number, entries: readonly WatchEntry[]) {
    this.path = path
    this.file = file
    this.size = size
    this.entries = entries
  }

  async begin(): Promise<void> {
    await this.write(HEADER)
    await syncFolder(this.path)
  }

  async read(): Promise<readonly WatchEntry[]> {
    return this.entries
  }

  async append(entries: readonly WatchEntry[]): Promise<void> {
    await this.requireAlone()
    await this.write(lineOf(entries))
  }

  async rewrite(entries: readonly WatchEntry[]): Promise<void> {
    await this.requireAlone()
    await writeWhole(this.path, textOf(entries))
    await syncFolder(this.path)
    await this.file.close()
    this.file = await open(this.path, 'a+')
    this.size = (await this.file.stat()).size
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  /** A line is whole and safe, or gone again. */
  private async write(text: string): Promise<void> {
    try {
      await this.file.appendFile(text)
      await this.file.datasync()
      this.size += Buffer.byteLength(text)
    } catch (error) {
      await this.file.truncate(this.size)
      throw error
    }
  }

  /** Two processes that wrote to one file would each tell the other's alerts again. */
  private async requireAlone(): Promise<void> {
    const [held, found] = await Promise.all([this.file.stat(), stat(this.path).catch(() => null)])
    if (held.size === this.size && held.ino === found?.ino) return
    throw new NamesakeError(issueOf('watch.shared', 'a file that no other process writes to', this.path))
  }
}

/** A new name is safe when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
