import { type Issue, NamesakeError } from '../errors.js'
import { editDistance } from '../text/distance.js'
import {
  COLUMN_FIELDS,
  fieldOfHeader,
  foldHeader,
  KNOWN_HEADERS,
  type Meaning,
  type NamePart,
} from './fields.js'

/** A column of a table: its header as written, and what its cells say. */
export interface Column {
  readonly index: number
  readonly header: string
  readonly meaning: Meaning
  /** Columns of one number belong together: `given2` and `family2`, `age` and `age_at`. */
  readonly group: number
}

/** Column header → field, or `-` for a column that is not read. Headers that a file does not have are passed over. */
export type ColumnMap = Readonly<Record<string, string>>

const COLUMN_LIMIT = 1000
/** Longest header that is read (forms put whole questions there), and how much of it an error shows. */
const HEADER_LIMIT = 1000
const SHOWN_LIMIT = 80
const SINGLE: ReadonlySet<string> = new Set(['id', 'sex'])

/**
 * The columns of a table from its first line.
 *
 * @throws {NamesakeError} with every column that cannot be used: `columns` (too many), `header` (none is known, as when
 * the first line is already a person), `column` (unknown; the nearest known header is named), `repeated`
 */
export function readHeader(cells: readonly string[], map: ColumnMap, file: string, line: number): Column[] {
  const at = { path: 'header', file, line }
  if (cells.length > COLUMN_LIMIT)
    throw new NamesakeError({ ...at, code: 'columns', expected: `at most ${COLUMN_LIMIT} columns` })
  const mapped = readMap(map)
  const found = cells.map((cell, index) => readColumn(cell, index, mapped))
  // A first line without one known header may be a person: then not one word of it may be repeated.
  if (!found.some(({ meaning }) => meaning !== undefined && meaning !== UNNAMED))
    throw new NamesakeError({
      ...at,
      code: 'header',
      expected: 'a first line with column names such as id, name, birth, nationality',
    })
  const issues = [...unknownColumns(found, at), ...repeatedColumns(found, at)]
  if (issues.length > 0) throw new NamesakeError(issues)
  return settle(found as Column[])
}

interface FoundColumn extends Omit<Column, 'meaning'> {
  readonly folded: string
  readonly meaning: Meaning | undefined
}

/** Spreadsheets write such columns at the right of a table; they stand as long as nothing is in them. */
const UNNAMED: Meaning = { property: 'unnamed' }

function readMap(map: ColumnMap): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(map).map(([header, field]) => {
    const known = Object.hasOwn(COLUMN_FIELDS, field) ? COLUMN_FIELDS[field] : undefined
    if (known === undefined)
      throw new NamesakeError({
        code: 'map',
        path: 'map',
        expected: `one of ${Object.keys(COLUMN_FIELDS).join(', ')}`,
      })
    return [foldHeader(header), known.meaning] as const
  })
  return new Map(entries)
}

function readColumn(cell: string, index: number, mapped: ReadonlyMap<string, Meaning>): FoundColumn {
  const header = readableHeader(cell) || `#${index + 1}`
  if (cell.trim() === '') return { index, header, folded: '', meaning: UNNAMED, group: 1 }
  const folded = cell.length > HEADER_LIMIT ? '' : foldHeader(cell)
  const direct = mapped.get(folded) ?? meaningOf(folded)
  if (direct !== undefined) return { index, header, folded, meaning: direct, group: 1 }
  const [stem, group] = splitNumber(folded)
  return { index, header, folded, meaning: mapped.get(stem) ?? meaningOf(stem), group }
}

function meaningOf(folded: string): Meaning | undefined {
  const field = fieldOfHeader(folded)
  return field === undefined ? undefined : COLUMN_FIELDS[field]?.meaning
}

/** `name_2` and `name2` are a second name. */
function splitNumber(folded: string): [stem: string, group: number] {
  const digits = /\d{1,3}$/.exec(folded)?.[0] ?? ''
  const stem = folded.slice(0, folded.length - digits.length).replace(/_$/, '')
  return [stem, digits === '' ? 1 : Number(digits)]
}

type Place = Pick<Issue, 'path' | 'file' | 'line'>

function unknownColumns(columns: readonly FoundColumn[], at: Place): Issue[] {
  return columns
    .filter(({ meaning }) => meaning === undefined)
    .map(({ header, folded }) => ({
      ...at,
      code: 'column',
      column: header,
      expected: `a known column${suggestion(folded)}, or a map of it to a field (to "-" to leave it unread)`,
    }))
}

function suggestion(folded: string): string {
  let nearest = ''
  let least = Math.max(2, Math.floor(folded.length / 3)) + 1
  for (const known of KNOWN_HEADERS) {
    const edits = editDistance(folded, known, least)
    if (edits >= least) continue
    least = edits
    nearest = known
  }
  return nearest === '' ? '' : ` (perhaps ${nearest})`
}

function repeatedColumns(columns: readonly FoundColumn[], at: Place): Issue[] {
  const seen = new Set<string>()
  return columns.flatMap(({ header, meaning }) => {
    const property = meaning?.property ?? ''
    if (!SINGLE.has(property)) return []
    if (!seen.has(property)) {
      seen.add(property)
      return []
    }
    return [{ ...at, code: 'repeated', column: header, expected: `one column for ${property}` }]
  })
}

/** What some headers mean depends on the others. */
const settle = (columns: readonly Column[]): Column[] => settleParts(settleBareName(columns))

/** `name` is a given name beside a surname (`Name, Surname`), and the family's beside a given name (`Name, Vorname`). */
function settleBareName(columns: readonly Column[]): Column[] {
  const parts = partsOf(columns)
  if (parts.has('given') === parts.has('family')) return [...columns]
  const meaning: Meaning = { property: 'part', part: parts.has('given') ? 'family' : 'given' }
  const isBare = ({ header, meaning: { property } }: Column): boolean =>
    property === 'name' && splitNumber(foldHeader(header))[0] === 'name'
  return columns.map((column) => (isBare(column) ? { ...column, meaning } : column))
}

/**
 * Without a given name there are no parts: `nom` alone is the whole name, and `father` a relative. Beside a given name the
 * father's is a part of the child's name.
 */
function settleParts(columns: readonly Column[]): Column[] {
  if (partsOf(columns).has('given')) return [...columns]
  const hasWhole = columns.some(({ meaning }) => meaning.property === 'name' && meaning.kind === 'primary')
  return columns.map((column) => {
    if (column.meaning.property !== 'part') return column
    const { part } = column.meaning
    if (part === 'father' || part === 'grandfather')
      return { ...column, meaning: { property: 'relative', relation: part } }
    return part === 'family' && !hasWhole
      ? { ...column, meaning: { property: 'name', kind: 'primary' } }
      : column
  })
}

const partsOf = (columns: readonly Column[]): ReadonlySet<NamePart> =>
  new Set(columns.flatMap(({ meaning }) => (meaning.property === 'part' ? [meaning.part] : [])))

/** A header as an error may show it: letters and digits, short. */
function readableHeader(cell: string): string {
  const shown = cell
    .slice(0, SHOWN_LIMIT)
    .replace(/[^\p{L}\p{M}\p{N} _.()/#'’-]/gu, ' ')
    .trim()
  return cell.length > SHOWN_LIMIT ? `${shown.slice(0, SHOWN_LIMIT / 2)}…` : shown
}
