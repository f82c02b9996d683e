import type { Decision, DecisionOutcome } from '../record/decision.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { defaultModel, type Model } from '../score/model.js'
import {
  countLevels,
  type LearntLevel,
  type LearntLevels,
  levelTable,
  smooth,
  startShares,
  usualShares,
} from './levels.js'
import { type ComparedPair, type FieldLevels, fieldLevels, seenLevel } from './pairs.js'
import { requireAtLeast } from './requirements.js'

/** A pair that a professional has decided. */
export interface ReviewedPair {
  readonly decision: Pick<Decision, 'outcome'>
  readonly agreements: ComparedPair['agreements']
}

/** What decisions are learnt against. */
export interface FitDecisionsOptions {
  /**
   * Pairs drawn at random, practically all of two children. Without them the pairs decided as different stand in; those
   * were proposed because they agree, so that agreement then seems commoner by chance than it is, and is worth too little.
   */
  readonly unrelated?: readonly ComparedPair[]
  /** Whose rows are learnt, and towards which few decisions are drawn; the shipped one unless told. */
  readonly model?: Model
  /** Fields to learn; all that the model has rows for unless told. */
  readonly fields?: readonly string[]
  /** The register's shares, for levels that are weighed by the rarity of their value. */
  readonly statistics?: TokenStatistics | null
  /** Decisions' worth that the model's own rows count for in every field; 20 unless told. */
  readonly strength?: number
}

/** Decisions that bear on one level. */
export type LevelDecisions = Readonly<Record<DecisionOutcome, number>>

/** What reviewed decisions say of each level. */
export interface FittedDecisions {
  readonly levels: LearntLevels
  /** How many decisions stand behind each level, by field and level: where few do, the row is still the model's. */
  readonly decisions: Readonly<Record<string, Readonly<Record<string, LevelDecisions>>>>
}

/**
 * Learns what each level is worth from reviewed decisions: shares of the levels among the pairs decided as one child, with
 * Dirichlet smoothing towards the model. What was left open (`unsure`) is counted and not learnt from. Without a decision
 * every row stays what it is.
 *
 * @throws {NamesakeError} for a strength below zero, or a level that the model has no row for
 * @see I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, JASA 64(328), 1969
 * @example
 * const { levels, decisions } = fitDecisions(reviewed, { unrelated: randomPairs })
 * decisions.nationalities?.different?.same // children found although their nationality differed
 */
export function fitDecisions(
  reviewed: readonly ReviewedPair[],
  options: FitDecisionsOptions = {},
): FittedDecisions {
  const { model = defaultModel } = options
  requireAtLeast(options.strength ?? 20, 0, 'strength')
  const fields = fieldLevels(model, options.fields)
  return {
    levels: Object.fromEntries(fields.map((field) => [field.field, fitField(field, reviewed, options)])),
    decisions: Object.fromEntries(fields.map((field) => [field.field, countDecisions(field, reviewed)])),
  }
}

function fitField(
  field: FieldLevels,
  reviewed: readonly ReviewedPair[],
  { unrelated, statistics = null, strength = 20 }: FitDecisionsOptions,
): Readonly<Record<string, LearntLevel>> {
  const look = (pair: ComparedPair) => seenLevel(pair, field, statistics)
  const decided = (outcome: DecisionOutcome) =>
    reviewed.filter(({ decision }) => decision.outcome === outcome)
  const chance = (unrelated ?? decided('different')).map(look)
  const counts = countLevels(field, decided('same').map(look))
  const start = startShares(field, chance)
  const same = smooth(counts, start.same, strength)
  return levelTable(field, { same, unrelated: start.unrelated }, usualShares(field, chance), counts)
}

function countDecisions(
  field: FieldLevels,
  reviewed: readonly ReviewedPair[],
): Readonly<Record<string, LevelDecisions>> {
  const counts = field.levels.map(() => ({ same: 0, different: 0, unsure: 0 }))
  for (const pair of reviewed) {
    const { at } = seenLevel(pair, field, null)
    if (at >= 0) counts[at]![pair.decision.outcome] += 1
  }
  return Object.fromEntries(field.levels.map((level, at) => [level, counts[at]!]))
}
