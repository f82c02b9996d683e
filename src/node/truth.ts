import { type Issue, NamesakeError } from '../errors.js'
import type { TruthRow } from '../evaluate/run/truth.js'
import { readBytes, type Source } from './bytes.js'
import { readCsv } from './csv.js'
import { decode } from './encoding.js'
import { foldHeader } from './fields.js'
import { readLines } from './jsonl.js'
import { peek } from './peek.js'
import { formatOf } from './read.js'

/** A truth as it stands in a file, and the rows of it that could not be read. */
export interface LoadedTruth {
  readonly rows: readonly TruthRow[]
  readonly issues: readonly Issue[]
}

/** Headers and properties that are understood, folded. */
const MEANINGS: Readonly<Record<string, 'referral' | 'record' | 'same'>> = {
  referral: 'referral',
  referral_id: 'referral',
  record: 'record',
  record_id: 'record',
  same: 'same',
  is_match: 'same',
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 'same'])
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no', 'n', 'different'])

/**
 * A truth from CSV or JSONL, plain or gzip: columns `referral` and `record` (empty where the register does not hold the
 * child), `same` (yes or no) for labelled pairs, and any others, which are kept as notes to group by.
 *
 * @throws {NamesakeError} where the table cannot be read at all, as `readPersons`; `header` where a column is missing
 * @example const { rows, issues } = await loadTruth('truth.csv')
 */
export async function loadTruth(
  source: Source,
  options: { readonly file?: string; readonly signal?: AbortSignal } = {},
): Promise<LoadedTruth> {
  const file = options.file ?? (typeof source === 'string' ? source : 'input')
  const { start, all } = await peek(decode(readBytes(source, file), file), 1)
  const format = formatOf(file) ?? (/^\s*[{[]/.test(start.join('')) ? 'jsonl' : 'csv')
  const rows: TruthRow[] = []
  const issues: Issue[] = []
  for await (const row of format === 'jsonl' ? jsonRows(all) : csvRows(all, file)) {
    options.signal?.throwIfAborted()
    const read = readRow(row.cells, { file, line: row.line })
    if ('code' in read) issues.push(read)
    else rows.push(read)
  }
  return { rows, issues }
}

interface RawRow {
  readonly line: number
  /** Null where the line is no object. */
  readonly cells: Readonly<Record<string, unknown>> | null
}

async function* jsonRows(text: AsyncIterable<string>): AsyncGenerator<RawRow> {
  for await (const { line, text: json } of readLines(text)) yield { line, cells: objectOf(json ?? '') }
}

function objectOf(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}

async function* csvRows(text: AsyncIterable<string>, file: string): AsyncGenerator<RawRow> {
  let header: readonly string[] | null = null
  for await (const { cells, line } of readCsv(text, file)) {
    if (header !== null) {
      const names = header
      yield { line, cells: Object.fromEntries(cells.map((cell, i) => [names[i] ?? '', cell.trim()])) }
      continue
    }
    header = cells.map((cell) => cell.trim())
    const known = new Set(header.map((name) => MEANINGS[foldHeader(name)]))
    if (known.has('referral') && known.has('record')) continue
    const expected = 'a first line with the columns referral and record'
    throw new NamesakeError({ code: 'header', path: 'header', expected, file, line })
  }
}

function readRow(cells: RawRow['cells'], at: { file: string; line: number }): TruthRow | Issue {
  if (cells === null) return { ...at, code: 'json', path: '', expected: 'one JSON object on each line' }
  const known: { referral?: unknown; record?: unknown; same?: unknown } = {}
  const notes: Record<string, string> = {}
  for (const [name, value] of Object.entries(cells)) {
    const meaning = MEANINGS[foldHeader(name)]
    if (meaning !== undefined) known[meaning] = value
    else if (typeof value === 'string' || typeof value === 'number') notes[name] = String(value)
  }
  const { referral, record = null } = known
  if (!isId(referral)) return { ...at, code: 'missing', path: 'referral', expected: 'the id of a referral' }
  if (!isId(record) && record !== null && record !== '')
    return { ...at, code: 'type', path: 'record', expected: 'the id of a record as a text, or nothing' }
  const same = sameOf(known.same)
  if (same === null) return { ...at, code: 'label', path: 'same', expected: 'yes or no' }
  return { ...at, referral, record: record || null, notes, ...(same === undefined ? {} : { same }) }
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Undefined where nothing is said, null where it cannot be read. */
function sameOf(value: unknown): boolean | null | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const word = String(value).toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : null
}
