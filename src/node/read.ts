import { type Issue, NamesakeError } from '../errors.js'
import { createParser, type PersonInput } from '../record/parse.js'
import { readBytes, type Source } from './bytes.js'
import { type CsvRow, readCsv } from './csv.js'
import { decode } from './encoding.js'
import { type Column, type ColumnMap, readHeader } from './header.js'
import { LINE_LIMIT, readLines } from './jsonl.js'
import { peek } from './peek.js'
import { type RowContext, readRow } from './row.js'

/** How a table is written. */
export type TableFormat = 'csv' | 'jsonl'

/** How a table is read. */
export interface ReadOptions {
  /** Column header → field, or `-` to leave a column unread. Only for CSV. */
  readonly map?: ColumnMap
  /** Default: by the name of the file (`.csv`, `.tsv`, `.jsonl`, `.ndjson`, each also with `.gz`), else by the first character. */
  readonly format?: TableFormat
  /** The name of the source in errors; default: its path, or `input`. */
  readonly file?: string
  /** When the ages without a date of their own were given: `2016-09-30`, `2016-09` or `2016`. */
  readonly asOf?: string
  /** The last day on which anyone in the table can have been born, e.g. `2016-09-30`: a later birth is an error. Default: no bound. */
  readonly bornBy?: string
  /** True where every person needs an `id`, as in a register. */
  readonly needsId?: boolean
  readonly signal?: AbortSignal
}

/** One row of a table: a person, or null with the issues that kept it out. The issues of a person are remarks. */
export interface PersonRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly person: PersonInput | null
  readonly issues: readonly Issue[]
}

/** How a whole table is read. */
export interface LoadOptions extends ReadOptions {
  /** `throw` (default): one error with the issues of all rows. `skip`: the good rows are given, and the issues with them. */
  readonly invalid?: 'throw' | 'skip'
}

/** The persons of a table, and what kept rows out. */
export interface LoadedPersons {
  readonly persons: readonly PersonInput[]
  /** Why rows were left out: file, line, column, code and what was expected. */
  readonly issues: readonly Issue[]
  /** Parts of good rows that were not used, or were read in two ways (`ambiguous-date`). */
  readonly remarks: readonly Issue[]
  /** Rows in the table, and how many of them were left out. */
  readonly read: number
  readonly leftOut: number
}

/**
 * All persons of a CSV or JSONL table, plain or gzip, UTF-8 or UTF-16.
 *
 * @throws {NamesakeError} where the table cannot be read at all (`file`, `gzip`, `encoding`, `header`, `column`, `empty`),
 * and with `invalid: 'throw'` for bad rows
 * @example
 * const { persons, issues } = await loadPersons('register.csv', { map: { Etunimi: 'given' }, invalid: 'skip' })
 */
export async function loadPersons(source: Source, options: LoadOptions = {}): Promise<LoadedPersons> {
  const persons: PersonInput[] = []
  const issues: Issue[] = []
  const remarks: Issue[] = []
  let read = 0
  for await (const row of readPersons(source, options)) {
    read++
    if (row.person !== null) persons.push(row.person)
    for (const issue of row.issues) (row.person === null ? issues : remarks).push(issue)
  }
  if (issues.length > 0 && options.invalid !== 'skip') throw new NamesakeError(issues)
  return { persons, issues, remarks, read, leftOut: read - persons.length }
}

/**
 * The rows of a table one by one, as they are read; a bad row comes as its issues, and costs no other.
 * A second row with the id of an earlier one is left out, with the lines of both.
 *
 * @throws {NamesakeError} where the table cannot be read at all
 */
export async function* readPersons(source: Source, options: ReadOptions = {}): AsyncGenerator<PersonRow> {
  const file = options.file ?? (typeof source === 'string' ? source : 'input')
  const context: TableContext = { ...options, file }
  const { start, all } = await peek(decode(readBytes(source, file), file), 1)
  const format = options.format ?? formatOf(file) ?? (/^\s*[{[]/.test(start.join('')) ? 'jsonl' : 'csv')
  const rows = format === 'jsonl' ? jsonRows(all, context) : csvRows(all, context)
  const lineOfId = new Map<string, number>()
  let isEmpty = true
  for await (const row of rows) {
    options.signal?.throwIfAborted()
    isEmpty = false
    yield checkId(row, lineOfId, context)
  }
  if (isEmpty) throw new NamesakeError({ code: 'empty', path: '', expected: 'at least one person', file })
}

type TableContext = ReadOptions & RowContext

/** The format that the name of a file promises. */
export function formatOf(file: string): TableFormat | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl'
  return extension === 'csv' || extension === 'tsv' ? 'csv' : undefined
}

const ONE_OBJECT = 'one JSON object on each line'
const parser = createParser([])

async function* jsonRows(text: AsyncIterable<string>, context: TableContext): AsyncGenerator<PersonRow> {
  let isFirst = true
  for await (const { line, text: json } of readLines(text)) {
    const at = { path: '', file: context.file, line }
    if (json === null) {
      yield leftOut(line, [
        { ...at, code: 'too-long', expected: `at most ${LINE_LIMIT} characters on a line` },
      ])
      continue
    }
    const value = parseJson(json)
    if (Array.isArray(value) && isFirst)
      throw new NamesakeError({ ...at, code: 'json', expected: ONE_OBJECT })
    isFirst = false
    yield value === undefined
      ? leftOut(line, [{ ...at, code: 'json', expected: ONE_OBJECT }])
      : checkPerson(value, line, [], context)
  }
}

/** The parser's own message repeats the text that it stumbled on, which may be a name. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* csvRows(text: AsyncIterable<string>, context: TableContext): AsyncGenerator<PersonRow> {
  let columns: readonly Column[] | null = null
  let width = 0
  try {
    for await (const row of readCsv(text, context.file)) {
      if (columns === null) {
        columns = readHeader(row.cells, context.map ?? {}, context.file, row.line)
        checkHeader(columns, context)
        width = widthOf(columns)
      } else if (isBlank(row.cells)) continue
      else yield readCsvRow(columns, width, row, context)
    }
  } catch (error) {
    // The rows before an open quote are good; everything else that is thrown concerns the whole table.
    if (!(error instanceof NamesakeError) || error.code !== 'quote') throw error
    yield leftOut(error.issues[0]?.line ?? 0, error.issues)
  }
}

/** Cells that every row needs: up to the last column that has a name. */
const widthOf = (columns: readonly Column[]): number =>
  1 + columns.findLastIndex(({ meaning }) => meaning.property !== 'unnamed')

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

function checkHeader(columns: readonly Column[], { needsId, file, asOf }: TableContext): void {
  const has = (property: string): boolean => columns.some(({ meaning }) => meaning.property === property)
  const at = { path: 'header', file, line: 1 }
  if (needsId && !has('id')) throw new NamesakeError({ ...at, code: 'header', expected: 'a column id' })
  if (has('age') && !has('age-at') && asOf === undefined) {
    const expected =
      'a column age_at with the date on which the ages were given, or that date for the whole table (asOf)'
    throw new NamesakeError({ ...at, code: 'age-date', expected })
  }
}

function readCsvRow(
  columns: readonly Column[],
  width: number,
  row: CsvRow,
  context: TableContext,
): PersonRow {
  const { cells, line } = row
  if (cells.length < width || !isBlank(cells.slice(width))) {
    const expected = `${width} cells, as in the header`
    return leftOut(line, [{ code: 'columns', path: '', expected, file: context.file, line }])
  }
  const { person, issues, remarks } = readRow(columns, cells, line, context)
  return issues.length > 0 ? leftOut(line, issues) : checkPerson(person, line, remarks, context)
}

function checkPerson(
  value: unknown,
  line: number,
  remarks: readonly Issue[],
  context: TableContext,
): PersonRow {
  const checked = parser.check(value)
  if ('person' in checked) return { line, person: checked.person, issues: remarks }
  return leftOut(
    line,
    checked.issues.map((issue) => ({ ...issue, file: context.file, line })),
  )
}

function checkId(row: PersonRow, lineOfId: Map<string, number>, { needsId, file }: TableContext): PersonRow {
  const { line, person } = row
  if (person === null) return row
  const at = { path: 'id', file, line }
  if (person.id === undefined)
    return needsId ? leftOut(line, [{ ...at, code: 'missing', expected: 'an id' }]) : row
  const first = lineOfId.get(person.id)
  if (first === undefined) {
    lineOfId.set(person.id, line)
    return row
  }
  return leftOut(line, [
    { ...at, code: 'duplicate-id', expected: `an id that no other row has; line ${first} has this one too` },
  ])
}

const leftOut = (line: number, issues: readonly Issue[]): PersonRow => ({ line, person: null, issues })
