import type { Answer, Candidate } from '../match/answer.js'
import { english } from '../score/wording.js'
import { padEnd, padStart, percent, type Style, shown, signed, width } from './terminal.js'

/** A referral, its answer, and what may be shown of the people in it. */
export interface TableEntry {
  readonly label: string
  readonly description: string
  readonly answer: Answer
  /** What the register says of a candidate, in one line. */
  readonly describe: (id: string) => string
}

const FIGURES = 22
const ID_COLUMNS = 14

/**
 * One answer in a few lines of at most `columns` columns: the referral and the outcome, then a line for each candidate.
 *
 * ```
 * R-014  Filmon Tesfai · about 15 in September 2016 · ER                  probable
 *    1  UK-40917        Philimon TESFAY KIDANE · 2001-01-01 · ER  94 %   +3.9 bits
 * ```
 */
export function answerLines(entry: TableEntry, columns: number, style: Style): string[] {
  const { label, description, answer, describe } = entry
  const outcome = english.outcomes[answer.outcome]
  const id = shown(label, ID_COLUMNS)
  const room = columns - width(id) - width(outcome) - 3
  const head = `${style.strong(id)}  ${padEnd(shown(description, room), room)} ${style.strong(outcome)}`
  return [
    head,
    ...answer.candidates.map((candidate, i) => candidateLine(candidate, i + 1, describe, columns, style)),
  ]
}

function candidateLine(
  { id, probability, bits }: Candidate,
  rank: number,
  describe: TableEntry['describe'],
  columns: number,
  style: Style,
): string {
  const lead = `${padStart(String(rank), 4)}  ${padEnd(shown(id, ID_COLUMNS), ID_COLUMNS)}  `
  const room = columns - width(lead) - FIGURES
  const figures = padStart(percent(probability), 8) + padStart(`${signed(bits)} bits`, FIGURES - 8)
  return lead + padEnd(shown(describe(id), room), room) + style.faint(figures)
}
