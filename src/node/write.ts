import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import type { Answer } from '../match/answer.js'
import { writeWhole } from './atomic.js'
import { formatOf, type TableFormat } from './read.js'

/** The answer to one referral of a table. */
export interface AnsweredReferral {
  /** The id of the referral; null where it has none. */
  readonly referral: string | null
  /** Line of the referral in its file. */
  readonly line: number
  readonly answer: Answer
  /** The text of `explain`, where it is wanted: it may hold names. */
  readonly explanation?: string
}

export interface WriteOptions {
  /** Default: by the name of the file (`.csv`, `.jsonl`), else JSONL. */
  readonly format?: TableFormat
}

/** Columns of the CSV: one row for every candidate, and one without a candidate where there is none. */
const COLUMNS = [
  'referral',
  'line',
  'outcome',
  'rank',
  'candidate',
  'probability',
  'bits',
  'margin',
  'kinship',
  'reasons',
  'explanation',
]

/**
 * Writes answers as JSONL (one object a referral) or CSV (one row a candidate), as they come. A file appears whole or not
 * at all, and only its owner can read it. In CSV a text that a spreadsheet would run as a formula begins with `'`.
 *
 * @example await writeAnswers('answers.jsonl', [{ referral: 'R-014', line: 2, answer }])
 */
export async function writeAnswers(
  target: string | Writable,
  answers: Iterable<AnsweredReferral> | AsyncIterable<AnsweredReferral>,
  options: WriteOptions = {},
): Promise<void> {
  const format = options.format ?? (typeof target === 'string' ? formatOf(target) : undefined) ?? 'jsonl'
  const text = format === 'csv' ? csvText(answers) : jsonlText(answers)
  if (typeof target === 'string') await writeWhole(target, text)
  else await pipeline(Readable.from(text), target, { end: false })
}

type Answers = Iterable<AnsweredReferral> | AsyncIterable<AnsweredReferral>

async function* jsonlText(answers: Answers): AsyncGenerator<string> {
  for await (const { referral, line, answer, ...rest } of answers) {
    yield `${JSON.stringify({ referral, line, ...answer, ...rest })}\n`
  }
}

async function* csvText(answers: Answers): AsyncGenerator<string> {
  yield csvLines([COLUMNS])
  for await (const answered of answers) yield csvLines(csvRows(answered))
}

const csvLines = (rows: unknown[][]): string => stringify(rows, { escape_formulas: true })

function csvRows({ referral, line, answer, explanation }: AnsweredReferral): unknown[][] {
  const head = [referral, line, answer.outcome]
  if (answer.candidates.length === 0) return [[...head, '', '', '', '', '', '', '', explanation]]
  return answer.candidates.map((candidate, index) => {
    const { id, probability, bits, margin, kinship, reasons } = candidate
    const codes = reasons.map((reason) => reason.code).join(' ')
    return [...head, index + 1, id, probability, bits, margin, kinship, codes, index === 0 ? explanation : '']
  })
}
