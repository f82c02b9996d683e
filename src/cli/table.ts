import type { Answer, Candidate } from '../match/answer.js'
import { percent } from '../match/explain.js'
import { english, fill } from '../score/wording.js'
import { padEnd, padStart, type Style, shown, signed, width } from './terminal.js'

/** A referral, its answer, and what may be shown of the people in it. */
export interface TableEntry {
  readonly label: string
  readonly description: string
  readonly answer: Answer
  /** What the register says of a candidate, in one line. */
  readonly describe: (id: string) => string
}

const FIGURES = 22
/** Ids of other systems can be long; the names matter more. */
const ID_COLUMNS = 20

/**
 * One answer in a few lines of at most `columns` columns: the referral and the outcome, then a line for each candidate.
 *
 * ```
 * R-014  Filmon Tesfai · about 15 in September 2016 · ER                  probable
 *    1  UK-40917  Philimon TESFAY KIDANE · 2001-01-01 · ER      94 %     +3.9 bits
 * ```
 */
export function answerLines(entry: TableEntry, columns: number, style: Style): string[] {
  const { label, description, answer, describe } = entry
  const outcome = english.outcomes[answer.outcome]
  const id = shown(label, ID_COLUMNS)
  const room = columns - width(id) - width(outcome) - 3
  const head = `${style.strong(id)}  ${padEnd(shown(description, room), room)} ${style.strong(outcome)}`
  const ids = answer.candidates.map((candidate) => shown(candidate.id, ID_COLUMNS))
  const widest = Math.max(0, ...ids.map(width))
  const rows = answer.candidates.map((candidate, i) => {
    const lead = `${padStart(String(i + 1), 4)}  ${padEnd(ids[i] ?? '', widest)}  `
    const room = columns - width(lead) - FIGURES
    return lead + padEnd(shown(describe(candidate.id), room), room) + style.faint(figures(candidate))
  })
  const { rejected = [] } = answer
  const aside = fill(english.sentences.rejected, { ids: rejected.join(', ') })
  return [
    head,
    ...rows,
    ...(rejected.length === 0 ? [] : [style.faint(`      ${shown(aside, columns - 6)}`)]),
  ]
}

const figures = ({ probability, bits }: Candidate): string =>
  padStart(percent(probability), 8) + padStart(`${signed(bits)} bits`, FIGURES - 8)
