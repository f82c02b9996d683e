import { type Issue, NamesakeError } from '../errors.js'
import { english, fill, type Wording, wordOf } from '../score/wording.js'
import { accountOf, type ExplainedRow, isWorthALook, type Teller } from './account.js'
import { type Answer, type Candidate, recall } from './answer.js'
import { describePerson, shown } from './describe.js'
import { helpLine } from './help.js'
import { headLines, rowLines, sentenceLines, spread } from './layout.js'

export type { ExplainedRow } from './account.js'

/** The account of an answer, as text and as data. */
export interface Explanation {
  /** Lines of at most 80 characters; candidates that are hardly likely are only counted. */
  readonly text: string
  readonly rows: readonly ExplainedRow[]
}

/** How much an account reveals, and in whose words. */
export interface ExplainOptions {
  /** Shows names, births and the rest in words; only for a reader who may see both records. */
  readonly reveal?: boolean
  readonly wording?: Wording
}

/**
 * The account of an answer: for each candidate the odds before any evidence, a row per field for and against, what the
 * others take away, and the total. The rows are the score.
 *
 * Without `reveal` it holds ids, codes and figures only. With it, it needs the very object that `find` gave: an answer
 * that was stored or sent holds no values to show.
 *
 * @throws {NamesakeError} `explain.no-values` where values cannot be revealed
 * @example console.log(explain(answer, { reveal: true }).text)
 */
export function explain(
  answer: Answer,
  { reveal = false, wording = english }: ExplainOptions = {},
): Explanation {
  const values = reveal ? recall(answer) : undefined
  if (reveal && values === undefined) {
    throw new NamesakeError({
      code: 'explain.no-values',
      path: 'answer',
      expected: 'the object that find gave',
    })
  }
  const teller: Teller = { answer, values, wording }
  const accounts = answer.candidates.map((_, place) => accountOf(place, teller))
  const lines = [
    ...openingLines(teller),
    ...accounts.flatMap((rows, place) =>
      isTold(answer.candidates[place]!, place)
        ? [...candidateLines(place, rows, teller), ...rowsLines(rows, teller)]
        : [],
    ),
    ...closingLines(teller),
  ]
  return { text: lines.join('\n'), rows: accounts.flat() }
}

/** Candidates that are told whatever their probability: the best one and its runner-up. */
const ALWAYS_TOLD = 2

/** Unlikely records would bury the likely ones; who may be a relative is told, since relatives find each other. */
const isTold = (candidate: Candidate, place: number): boolean =>
  place < ALWAYS_TOLD || isWorthALook(candidate) || candidate.kinship !== null

function openingLines({ answer, values, wording }: Teller): string[] {
  if (values === undefined)
    return [answer.outcome, ...unreadLines(answer, ({ code }) => code, 'unread: {what}')]
  const { referral } = values
  const lead = referral.id === undefined ? '' : `${shown(referral.id)}  `
  return [
    ...headLines(lead, describePerson(referral, wording), wording.outcomes[answer.outcome]),
    ...unreadLines(answer, ({ path, expected }) => `${path} (${expected})`, wording.sentences.unread),
  ]
}

/** A reader who thinks that a nationality was compared, when nobody could read it, would be misled. */
function unreadLines({ unread }: Answer, tell: (issue: Issue) => string, sentence: string): string[] {
  const what = [...new Set(unread.map(tell))].join(', ')
  return linesIf(what !== '', sentence, { what })
}

function candidateLines(
  place: number,
  rows: readonly ExplainedRow[],
  { answer, values, wording }: Teller,
): string[] {
  const candidate = answer.candidates[place]!
  const total = rows[rows.length - 1]!.figure
  const right = `${percent(candidate.probability).padStart(6)} ${total.padStart(7)} bits`
  const record = values?.candidates[place]?.record()
  const lead = `${String(place + 1).padStart(2)}  ${shown(candidate.id)}  `
  const head = headLines(lead, record === undefined ? '' : describePerson(record, wording), right)
  const remarks = remarksOn(candidate, wording)
  return [...head, ...remarks.flatMap(([code, words]) => sentenceLines(values === undefined ? code : words))]
}

/** What a reader must not miss in the rows: who else the record may be, and companions about whom the sides differ. */
function remarksOn(candidate: Candidate, wording: Wording): [code: string, words: string][] {
  const { relation, kinship, reasons } = candidate
  const remarks: [code: string, words: string][] = []
  if (relation !== undefined) {
    const words = { relation: wordOf(relation, wording) }
    remarks.push([`relation: ${relation}`, fill(wording.sentences.namedRelative, words)])
  } else if (kinship !== null) remarks.push([`kinship: ${kinship}`, wording.kinship[kinship]])
  if (reasons.some(({ code }) => code === CONTRADICTED))
    remarks.push([`caution: ${CONTRADICTED}`, wording.sentences.caution])
  return remarks
}

const CONTRADICTED = 'relatives.contradicted'

export function percent(probability: number): string {
  if (probability < 0.005) return '<1 %'
  return probability >= 0.995 ? '>99 %' : `${Math.round(probability * 100)} %`
}

/**
 * Every row but the total, which stands in the candidate's own line; a label stands once for the rows of its kind. A step
 * that comes to nothing after rounding is left out.
 */
function rowsLines(rows: readonly ExplainedRow[], { wording }: Teller): string[] {
  const nought = `0${wording.figures.decimal}0`
  const told = rows.filter((row) => row.step !== 'total' && (row.step !== row.field || row.figure !== nought))
  return told.flatMap((row, i) => {
    if (row.step === 'prior') return priorLines(row)
    const repeated = told[i - 1]?.step === row.step
    return rowLines(repeated ? '' : labelOf(row, wording), row.text, row.figure)
  })
}

function labelOf({ step }: ExplainedRow, { labels }: Wording): string {
  if (step === 'neutral') return labels.noted
  return step === 'prior' ? '' : labels[step]
}

function priorLines(row: ExplainedRow): string[] {
  const [first = '', ...rest] = sentenceLines(row.text)
  return [spread(first, row.figure), ...rest]
}

function closingLines({ answer, values, wording }: Teller): string[] {
  const { sentences } = wording
  if (values === undefined) return []
  if (answer.outcome === 'cannot-compare') return sentenceLines(sentences.nothingToCompare)
  const untold = answer.candidates.filter((candidate, place) => !isTold(candidate, place)).length
  const { rejected = [] } = answer
  const help = helpLine(answer, wording)
  return [
    ...linesIf(untold > 0, sentences.others, { count: String(untold) }),
    ...linesIf(rejected.length > 0, sentences.rejected, { ids: rejected.join(', ') }),
    ...linesIf(answer.outcome === 'none', sentences.nothingFound),
    ...linesIf(help !== null, help ?? ''),
    ...sentenceLines(sentences.closing),
  ]
}

const linesIf = (
  isSaid: boolean,
  sentence: string,
  values: Readonly<Record<string, string>> = {},
): string[] => (isSaid ? sentenceLines(fill(sentence, values)) : [])
