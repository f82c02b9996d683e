import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Issue, NamesakeError } from '../errors.js'
import { OWNER_ONLY } from './atomic.js'
import { LINE_LIMIT, readLines } from './jsonl.js'

/** One line of a journal. */
export interface Entry {
  readonly value: unknown
  /** Bytes of the file up to the end of this line. */
  readonly end: number
}

/** A line as it stands in the file: a checksum (CRC-32), and the value as JSON. */
export function journalLine(value: unknown): string {
  const text = JSON.stringify(value)
  return `${checksumOf(text)} ${text}\n`
}

const checksumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0')

/** The first line of a file, without its end; undefined where there is no file. */
export async function headOf(path: string): Promise<string | undefined> {
  try {
    for await (const { text } of linesOf(path)) return text ?? ''
    return ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The lines of a journal behind its head, in their order. A process that was killed leaves at most the last one unfinished: it is
 * left out.
 *
 * @throws {NamesakeError} `journal.damaged` with a line that does not fit its checksum and is not the last
 */
export async function* readJournal(path: string): AsyncGenerator<Entry> {
  const { size } = await stat(path)
  let end = 0
  let broken = 0
  for await (const { line, text } of linesOf(path)) {
    if (broken > 0) throw damaged(path, broken)
    end += Buffer.byteLength(text ?? '') + 1
    if (line === 1) continue
    const body = text?.slice(9) ?? ''
    if (text !== null && end <= size && text.slice(0, 9) === `${checksumOf(body)} `)
      yield { value: JSON.parse(body), end }
    else broken = line
  }
}

const linesOf = (path: string): ReturnType<typeof readLines> =>
  readLines(createReadStream(path, { encoding: 'utf8' }))

const damaged = (file: string, line: number): NamesakeError =>
  new NamesakeError({ ...issueOf('damaged', 'a line as it was written', file), line })

const issueOf = (code: string, expected: string, file: string): Issue => ({
  code: `journal.${code}`,
  path: '',
  expected,
  file,
})

/** How a journal is written. */
export interface JournalOptions {
  /** The first line: what the file is. */
  readonly head: string
  /** Bytes that are whole, as `readJournal` tells; none for a new file. */
  readonly size: number
  /** Whether a line is on the disk when `append` resolves, so that it also outlives a loss of power. */
  readonly durable: boolean
}

/** A file to which lines are only added, by one process; its owner alone can read it. */
export class Journal {
  private readonly path: string
  private readonly file: FileHandle
  private readonly durable: boolean
  private size: number

  private constructor(path: string, file: FileHandle, { durable, size }: JournalOptions) {
    this.path = path
    this.file = file
    this.durable = durable
    this.size = size
  }

  /** Opens a file behind what is whole of it, and makes it where there is none. */
  static async open(path: string, options: JournalOptions): Promise<Journal> {
    const file = await open(path, 'a', OWNER_ONLY)
    const journal = new Journal(path, file, options)
    try {
      await file.truncate(options.size)
      if (options.size === 0) await journal.write(`${options.head}\n`)
      if (options.size === 0 && options.durable) await syncFolder(path)
    } catch (error) {
      await file.close()
      throw error
    }
    return journal
  }

  /**
   * Adds a line for each value, all of them or none.
   *
   * @throws {NamesakeError} `journal.shared` where another process has written to the file, `journal.too-long` for a value that
   *   could not be read again; an error of the system
   */
  async append(...values: readonly unknown[]): Promise<void> {
    await this.requireAlone()
    const lines = values.map(journalLine)
    if (lines.some((line) => line.length > LINE_LIMIT))
      throw new NamesakeError(issueOf('too-long', `at most ${LINE_LIMIT} characters`, this.path))
    await this.write(lines.join(''))
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  private async write(text: string): Promise<void> {
    try {
      await this.file.appendFile(text)
      if (this.durable) await this.file.datasync()
      this.size += Buffer.byteLength(text)
    } catch (error) {
      await this.file.truncate(this.size)
      throw error
    }
  }

  /** @throws {NamesakeError} `journal.shared` where another process has written to the file, or replaced it */
  async requireAlone(): Promise<void> {
    const [held, found] = await Promise.all([this.file.stat(), stat(this.path).catch(() => null)])
    if (held.size === this.size && held.ino === found?.ino) return
    throw new NamesakeError(issueOf('shared', 'a file that no other process writes to', this.path))
  }
}

/** A new name is safe when its folder is; Windows sees to that by itself, and opens no folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
