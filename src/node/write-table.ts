import { pipeline as pipe, Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { writeWhole } from './atomic.js'
import { formatOf, type TableFormat } from './read.js'

/** How a table is written. */
export interface WriteOptions {
  /** Default: by the name of the file (`.csv`, `.jsonl`), else JSONL. */
  readonly format?: TableFormat
}

/** How things are written down: one object each in JSONL, one row or more each in CSV. */
export interface TableForm<T> {
  readonly columns: readonly string[]
  readonly rows: (thing: T) => unknown[][]
  readonly object: (thing: T) => unknown
}

type Things<T> = Iterable<T> | AsyncIterable<T>

/**
 * Writes things as JSONL or CSV, as they come. A file appears whole or not at all, and only its owner can read it. In CSV a
 * text that a spreadsheet would run as a formula begins with `'`.
 */
export async function writeTable<T>(
  target: string | Writable,
  things: Things<T>,
  form: TableForm<T>,
  options: WriteOptions,
): Promise<void> {
  const format = options.format ?? (typeof target === 'string' ? formatOf(target) : undefined) ?? 'jsonl'
  const text = format === 'csv' ? csvText(things, form) : jsonlText(things, form)
  if (typeof target === 'string') await writeWhole(target, fileBytes(target, text))
  else await pipeline(Readable.from(text), target, { end: false })
}

/** Characters of a file that are handed on together: a hand-over costs as much as a row. */
const CHUNK = 65_536

/** The text in larger pieces, packed where the name of the file says so (`.gz`). */
function fileBytes(path: string, text: AsyncIterable<string>): AsyncIterable<string | Uint8Array> {
  const pieces = inPieces(text)
  return /\.gz$/i.test(path) ? packed(pieces) : pieces
}

async function* packed(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip()
  // The callback is required; the error itself reaches the reader of `gzip`.
  pipe(Readable.from(text), gzip, () => {})
  yield* gzip
}

async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const part of text) {
    piece += part
    if (piece.length < CHUNK) continue
    yield piece
    piece = ''
  }
  yield piece
}

async function* jsonlText<T>(things: Things<T>, { object }: TableForm<T>): AsyncGenerator<string> {
  for await (const thing of things) yield `${JSON.stringify(object(thing))}\n`
}

async function* csvText<T>(things: Things<T>, { columns, rows }: TableForm<T>): AsyncGenerator<string> {
  yield csvLines([[...columns]])
  for await (const thing of things) yield csvLines(rows(thing))
}

const csvLines = (rows: unknown[][]): string => stringify(rows, { escape_formulas: true })
