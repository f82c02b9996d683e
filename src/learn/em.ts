import { exactLog2, exactPower } from '../exact-math.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { defaultModel, type Model } from '../score/model.js'
import {
  type LearntLevels,
  type LevelShares,
  levelTable,
  rarityOf,
  smooth,
  startShares,
  usualShares,
} from './levels.js'
import { type ComparedPair, type FieldLevels, fieldLevels, type SeenLevel, seenLevel } from './pairs.js'
import { requireAtLeast, requireBits, requirePairs, requireShare } from './requirements.js'

/** What undecided pairs are learnt against. */
export interface FitLevelsOptions {
  /** Pairs drawn at random, practically all of two children: what they agree on, they agree on by chance. */
  readonly unrelated: readonly ComparedPair[]
  /** Share of the pairs that are one child. */
  readonly prior: number
  /** Whether the prior is learnt too, from where it stands; no unless told. */
  readonly learnPrior?: boolean
  /** Whose rows are learnt, and which the learning starts from; the shipped one unless told. */
  readonly model?: Model
  /** Fields to learn; all that the model has rows for unless told. */
  readonly fields?: readonly string[]
  /** The register's shares, for levels that are weighed by the rarity of their value. */
  readonly statistics?: TokenStatistics | null
  /** Pairs' worth that the model's own rows count for in every field; 10 unless told, 0 for none. */
  readonly strength?: number
  /** Most rounds; 100 unless told. */
  readonly rounds?: number
  /** It has converged when a round gains less than this for each pair, in bits; 1e-6 unless told. */
  readonly tolerance?: number
}

/** What undecided pairs say of each level, and how the learning went. */
export interface FittedLevels {
  readonly levels: LearntLevels
  /** Share of the pairs that are one child. */
  readonly prior: number
  /**
   * Log-likelihood in bits before each round, with the log-density of the smoothing: it never falls. Relative to what two
   * unrelated children would be expected to agree on.
   */
  readonly likelihoods: readonly number[]
  readonly converged: boolean
}

/**
 * Learns what each level of each field is worth from pairs that nobody has decided, by expectation maximisation: guess
 * which pairs are one child, count the levels by the guesses, guess again. Fields are taken as independent of each other
 * given the truth; an unknown field is left out of its pair's guess. Chance agreement (`u`) is fixed by random pairs; only
 * agreement of one child (`m`) and, if asked, the prior are learnt. For levels weighed by the rarity of their value, `m`
 * is learnt and chance comes from the value's share in the register (Winkler's frequency-based weights).
 *
 * @throws {NamesakeError} for options out of range, or a level that the model has no row for
 * @see I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, JASA 64(328), 1969
 * @see A. P. Dempster, N. M. Laird and D. B. Rubin, Maximum Likelihood from Incomplete Data via the EM Algorithm, 1977
 * @see W. E. Winkler, Frequency-Based Matching in Fellegi-Sunter Model of Record Linkage, US Census Bureau, 1989
 * @example
 * const { levels } = fitLevels(candidatePairs, { unrelated: randomPairs, prior: 0.1, learnPrior: true })
 * const model = applyLevels(defaultModel, levels, { version: 'ours-1', created: '2026-11-22', data: '4,000 pairs' })
 */
export function fitLevels(pairs: readonly ComparedPair[], options: FitLevelsOptions): FittedLevels {
  const { model = defaultModel, statistics = null, rounds = 100, tolerance = 1e-6 } = options
  checkOptions(pairs, options)
  const fields = fieldLevels(model, options.fields).map((field) =>
    observeField(field, pairs, options.unrelated, statistics),
  )
  const task: Task = {
    fields,
    known: Float64Array.from(pairs, ({ bits = 0 }) =>
      exactPower(Math.max(-CERTAIN, Math.min(CERTAIN, bits))),
    ),
    learnPrior: options.learnPrior ?? false,
    strength: options.strength ?? 10,
  }
  let state: State = { prior: options.prior, same: fields.map(({ start }) => start.same) }
  const likelihoods: number[] = []
  let counts = fields.map(({ start }) => start.same.map(() => 0))
  let converged = false
  for (let round = 0; round < rounds && !converged; round++) {
    const step = expect(task, state)
    likelihoods.push(step.likelihood)
    counts = step.counts
    state = maximise(task, state, step)
    converged =
      round > 0 && likelihoods[round]! - likelihoods[round - 1]! <= tolerance * Math.max(1, pairs.length)
  }
  return { levels: tables(fields, state, counts), prior: state.prior, likelihoods, converged }
}

/** More bits than these change no guess, and could run over when they are multiplied. */
const CERTAIN = 300
/** A prior that is learnt is never nearer to 0 or 1 than this, so that a guess can still be revised. */
const PRIOR_LIMIT = 1e-9

function checkOptions(pairs: readonly ComparedPair[], options: FitLevelsOptions): void {
  requireShare(options.prior, 'prior')
  requireAtLeast(options.strength ?? 10, 0, 'strength')
  requireAtLeast(options.rounds ?? 100, 1, 'rounds')
  requireAtLeast(options.tolerance ?? 0, 0, 'tolerance')
  requirePairs(pairs, 'pairs')
  requirePairs(options.unrelated, 'unrelated')
  requireBits(pairs)
}

/** A field with what was seen in it, as the rounds want it. */
interface ObservedField {
  readonly field: FieldLevels
  readonly start: LevelShares
  readonly usual: readonly (number | null)[]
  /** Level of every pair, −1 where unknown. */
  readonly at: Int32Array
  /** What the rarity of its value adds, for every pair, as a factor. */
  readonly rarity: Float64Array
}

function observeField(
  field: FieldLevels,
  pairs: readonly ComparedPair[],
  unrelated: readonly ComparedPair[],
  statistics: TokenStatistics | null,
): ObservedField {
  const look = (pair: ComparedPair): SeenLevel => seenLevel(pair, field, statistics)
  const [seen, chance] = [pairs.map(look), unrelated.map(look)]
  const usual = usualShares(field, chance)
  return {
    field,
    start: startShares(field, chance),
    usual,
    at: Int32Array.from(seen, ({ at }) => at),
    rarity: Float64Array.from(seen, (one) => rarityOf(one, usual)),
  }
}

interface Task {
  readonly fields: readonly ObservedField[]
  /** What is known of every pair beforehand, as a ratio of probabilities. */
  readonly known: Float64Array
  readonly learnPrior: boolean
  readonly strength: number
}

interface State {
  readonly prior: number
  /** For every field, the probabilities of its levels for one child. */
  readonly same: readonly (readonly number[])[]
}

interface Step {
  readonly likelihood: number
  /** Expected pairs of one child: at every level of every field, and in all. */
  readonly counts: number[][]
  readonly matches: number
}

/** Guesses every pair, adds up the guesses by level, and says how probable what was seen is. */
function expect({ fields, known, strength }: Task, { prior, same }: State): Step {
  const counts = same.map((levels) => levels.map(() => 0))
  let matches = 0
  let likelihood = priorDensity(fields, same, strength)
  for (let pair = 0; pair < known.length; pair++) {
    let ratio = known[pair]!
    fields.forEach(({ at, rarity, start }, f) => {
      const level = at[pair]!
      if (level >= 0) ratio *= (same[f]![level]! / start.unrelated[level]!) * rarity[pair]!
    })
    const evidence = prior * ratio + (1 - prior)
    const guess = (prior * ratio) / evidence
    likelihood += exactLog2(evidence)
    matches += guess
    fields.forEach(({ at }, f) => {
      if (at[pair]! >= 0) counts[f]![at[pair]!]! += guess
    })
  }
  return { likelihood, counts, matches }
}

/** The smoothing as a Dirichlet density, but for its constant. */
function priorDensity(
  fields: readonly ObservedField[],
  same: readonly (readonly number[])[],
  strength: number,
): number {
  if (strength === 0) return 0
  return fields.reduce(
    (sum, { start }, f) =>
      sum + start.same.reduce((part, share, at) => part + strength * share * exactLog2(same[f]![at]!), 0),
    0,
  )
}

function maximise({ fields, known, learnPrior, strength }: Task, state: State, step: Step): State {
  const same = fields.map(({ start }, f) => {
    const seen = step.counts[f]!.some((count) => count > 0)
    return seen || strength > 0 ? smooth(step.counts[f]!, start.same, strength) : state.same[f]!
  })
  const share = Math.max(PRIOR_LIMIT, Math.min(1 - PRIOR_LIMIT, step.matches / known.length))
  return { prior: learnPrior ? share : state.prior, same }
}

function tables(
  fields: readonly ObservedField[],
  { same }: State,
  counts: readonly number[][],
): LearntLevels {
  return Object.fromEntries(
    fields.map(({ field, start, usual }, f) => [
      field.field,
      levelTable(field, { same: same[f]!, unrelated: start.unrelated }, usual, counts[f]!),
    ]),
  )
}
