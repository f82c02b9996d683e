import type { Writable } from 'node:stream'
import type { Answer } from '../match/answer.js'
import { type TableForm, type WriteOptions, writeTable } from './write-table.js'

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
  'relation',
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
  await writeTable(target, answers, form, options)
}

const form: TableForm<AnsweredReferral> = {
  columns: COLUMNS,
  rows: csvRows,
  object: ({ referral, line, answer, ...rest }) => ({ referral, line, ...answer, ...rest }),
}

function csvRows({ referral, line, answer, explanation }: AnsweredReferral): unknown[][] {
  const head = [referral, line, answer.outcome]
  if (answer.candidates.length === 0) return [[...head, '', '', '', '', '', '', '', '', explanation]]
  return answer.candidates.map((candidate, index) => {
    const { id, probability, bits, margin, kinship, relation, reasons } = candidate
    const codes = reasons.map((reason) => reason.code).join(' ')
    const figures = [index + 1, id, probability, bits, margin, kinship, relation, codes]
    return [...head, ...figures, index === 0 ? explanation : '']
  })
}
