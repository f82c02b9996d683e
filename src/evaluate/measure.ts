import { NamesakeError } from '../errors.js'
import type { Answer } from '../match/answer.js'
import {
  brierScore,
  calibrationError,
  type Prediction,
  type ReliabilityBin,
  reliabilityBins,
} from './calibration.js'
import { f1, type Proportion, proportion } from './proportions.js'

/** What of an answer is measured; any other matcher's ranking can be given this form. */
export type MeasuredAnswer = Pick<Answer, 'outcome'> & {
  readonly candidates: readonly { readonly id: string; readonly probability: number }[]
}

/** The answer to one referral. */
export interface AnswerTo {
  readonly referral: string
  readonly answer: MeasuredAnswer
}

/** What is true of a referral: the child's record, or null where the register does not hold the child. */
export interface Truth {
  readonly referral: string
  readonly record: string | null
}

/** How many of the findable children stand among the first `k` candidates. */
export interface RecallAt {
  readonly k: number
  readonly found: Proportion
}

/** How good the answers to a group of referrals are. A *findable* child is one whom the register holds. */
export interface Measures {
  readonly group: string
  readonly referrals: number
  readonly findable: number
  readonly recallAt: readonly RecallAt[]
  /** Answers that call their first candidate probable. */
  readonly proposed: number
  /** Of these, those whose first candidate is not the child. */
  readonly wronglyProposed: number
  /** Share of the proposals that are right. */
  readonly precision: Proportion
  /** Share of the findable children who were rightly proposed. */
  readonly recall: Proportion
  readonly f1: number | null
  /** Of the first candidates' probabilities: is a stated 70 % right in 7 of 10 cases? */
  readonly brier: number | null
  readonly calibrationError: number | null
}

/** What answers are worth, overall and by group. */
export interface Evaluation {
  readonly overall: Measures
  /** One entry a group, in order of their names. */
  readonly groups: readonly Measures[]
  /** Stated against observed probability of the first candidates, in tenths. */
  readonly reliability: readonly ReliabilityBin[]
}

/** How answers are grouped, and at which lengths recall is measured. */
export interface EvaluateOptions<T extends Truth> {
  /** Group of a referral, e.g. its naming tradition; without it there are no groups. */
  readonly groupOf?: (truth: T) => string
  /** Lengths of the list at which recall is measured; `[1, 3, 10]` unless told. */
  readonly lengths?: readonly number[]
}

/** An answer beside what is true of its referral. */
interface Judged {
  readonly answer: MeasuredAnswer
  readonly record: string | null
  readonly group: string | null
}

/**
 * Measures answers against the truth, overall and by group. Shares carry 95 % intervals.
 *
 * @throws {NamesakeError} `truth.missing` for an answer without truth, `truth.repeated` for two truths of one referral,
 * `answer.repeated`, and `answer.missing` for a truth without an answer: a measure over part of the cohort would mislead
 * @example evaluateAnswers(answers, cohort.truth, { groupOf: ({ tradition }) => tradition }).overall.recallAt
 */
export function evaluateAnswers<T extends Truth>(
  answers: Iterable<AnswerTo>,
  truth: Iterable<T>,
  options: EvaluateOptions<T> = {},
): Evaluation {
  const judged = judge(answers, truth, options)
  const lengths = options.lengths ?? [1, 3, 10]
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    if (one.group === null) continue
    const group = groups.get(one.group)
    if (group) group.push(one)
    else groups.set(one.group, [one])
  }
  const names = [...groups.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return {
    overall: measure('all', judged, lengths),
    groups: names.map((name) => measure(name, groups.get(name)!, lengths)),
    reliability: reliabilityBins(judged.flatMap(predictionOf)),
  }
}

function judge<T extends Truth>(
  answers: Iterable<AnswerTo>,
  truth: Iterable<T>,
  { groupOf }: EvaluateOptions<T>,
): Judged[] {
  const open = new Map<string, T>()
  for (const one of truth) {
    if (open.has(one.referral)) throw mismatch('truth.repeated', 'one truth for each referral')
    open.set(one.referral, one)
  }
  const seen = new Set<string>()
  const judged = Array.from(answers, ({ referral, answer }) => {
    const known = open.get(referral)
    if (!known) throw mismatch('truth.missing', 'the truth about every referral that was answered')
    if (seen.has(referral)) throw mismatch('answer.repeated', 'one answer to each referral')
    seen.add(referral)
    return { answer, record: known.record, group: groupOf?.(known) ?? null }
  })
  if (seen.size < open.size) throw mismatch('answer.missing', 'an answer to every referral of the truth')
  return judged
}

const mismatch = (code: string, expected: string): NamesakeError =>
  new NamesakeError({ code, path: code.slice(0, code.indexOf('.')), expected })

function measure(group: string, judged: readonly Judged[], lengths: readonly number[]): Measures {
  const findable = judged.filter(({ record }) => record !== null)
  const proposals = judged.filter(({ answer }) => answer.outcome === 'probable')
  const right = proposals.filter((one) => rankOf(one) === 1).length
  const precision = proportion(right, proposals.length)
  const recall = proportion(right, findable.length)
  const predictions = judged.flatMap(predictionOf)
  return {
    group,
    referrals: judged.length,
    findable: findable.length,
    recallAt: recallAt(findable.map(rankOf), lengths),
    proposed: proposals.length,
    wronglyProposed: proposals.length - right,
    precision,
    recall,
    f1: f1(precision.share, recall.share),
    brier: brierScore(predictions),
    calibrationError: calibrationError(predictions),
  }
}

/** The shares of findable children at each length of the list, from the places of their records in it. */
export function recallAt(ranks: readonly number[], lengths: readonly number[]): RecallAt[] {
  return lengths.map((k) => ({
    k,
    found: proportion(ranks.filter((rank) => rank <= k).length, ranks.length),
  }))
}

/** Place of the child's record in the list, from 1; infinite where it does not stand there. */
function rankOf({ answer, record }: Judged): number {
  const at = answer.candidates.findIndex(({ id }) => id === record)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

function predictionOf({ answer, record }: Judged): Prediction[] {
  const first = answer.candidates[0]
  return first ? [{ probability: first.probability, happened: first.id === record }] : []
}
