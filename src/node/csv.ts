import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { NamesakeError } from '../errors.js'
import { peek } from './peek.js'

/** One row of a table: the line of the file on which it begins, and its cells. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

const SNIFFED_CHARACTERS = 65_536
const SEPARATORS = [',', ';', '\t', '|'] as const
/** Bytes of one row before its quote counts as never closed: a bound on memory, far above any table. */
const ROW_LIMIT = 64 * 1024 * 1024
const LINE_BREAK = /\r\n|\n|\r/g

/** A line above the header by which a spreadsheet says what its separator is. */
const DECLARED = /^[\r\n]*"?sep=([,;\t|])"?(?=[\r\n])/i

/** The separator that a table declares, else the one that stands most often in its first line outside quotes: comma, semicolon, tab or bar. */
export function sniffSeparator(head: string): string {
  const declared = DECLARED.exec(head)
  if (declared !== null) return declared[1]!
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]))
  let quoted = false
  let written = false
  for (const character of head) {
    if (character === '"') quoted = !quoted
    if (quoted) continue
    const isBreak = character === '\n' || character === '\r'
    if (isBreak && written) break
    written ||= !isBreak
    const count = counts.get(character)
    if (count !== undefined) counts.set(character, count + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/**
 * The rows of a CSV text (RFC 4180, with any line ending and separator, and quotes inside a cell taken as they are);
 * empty lines are passed over. The rows before a quote that is never closed come first, then the error.
 *
 * @throws {NamesakeError} `quote`, with the line of the row whose quote is never closed
 */
export async function* readCsv(text: AsyncIterable<string>, file: string): AsyncGenerator<CsvRow> {
  const { start, all } = await peek(text, SNIFFED_CHARACTERS)
  let goodRows = Number.POSITIVE_INFINITY
  // An error would lose the rows that the parser holds ready: the text is ended instead.
  async function* untilOpen(): AsyncGenerator<string> {
    for await (const chunk of all) {
      if (goodRows !== Number.POSITIVE_INFINITY) return
      yield chunk
    }
  }
  const head = start.join('').slice(0, SNIFFED_CHARACTERS)
  let isDeclaration = DECLARED.test(head)
  const parser = parse({
    delimiter: sniffSeparator(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: ROW_LIMIT,
    skip_records_with_error: true,
    on_skip: (): undefined => {
      goodRows = Math.min(goodRows, parser.info.records)
    },
  })
  // The callback is required; the error itself reaches the reader of `parser`.
  pipeline(Readable.from(untilOpen()), parser, () => {})
  let line = 1
  let row = 0
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (row++ >= goodRows) break
    const isEmpty = cells.length === 1 && cells[0] === ''
    if (!isEmpty && !isDeclaration) yield { line, cells }
    isDeclaration &&= isEmpty
    line += 1 + lineBreaks(cells)
  }
  if (goodRows !== Number.POSITIVE_INFINITY) throw openQuote(line, file)
}

/** A row covers one line, and one more for every line break inside a quoted cell. */
function lineBreaks(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(LINE_BREAK)?.length ?? 0
  }
  return breaks
}

function openQuote(line: number, file: string): NamesakeError {
  const expected = 'a closing quote; from this row on the file was not read'
  return new NamesakeError({ code: 'quote', path: '', expected, file, line })
}
