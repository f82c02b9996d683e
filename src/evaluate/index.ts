export {
  type Baseline,
  type BaselineAnswer,
  exactSearch,
  jaroWinklerSearch,
  phoneticSearch,
  trigramSearch,
} from './baselines.js'
export { type BootstrapInterval, type BootstrapOptions, bootstrapInterval } from './bootstrap.js'
export {
  brierScore,
  calibrationError,
  type Prediction,
  type ReliabilityBin,
  reliabilityBins,
} from './calibration.js'
export {
  type AnswerTo,
  type EvaluateOptions,
  type Evaluation,
  evaluateAnswers,
  type MeasuredAnswer,
  type Measures,
  type RecallAt,
  type Truth,
} from './measure.js'
export { f1, type Proportion, proportion } from './proportions.js'
export { reportHtml } from './report/html.js'
export { reportMarkdown } from './report/markdown.js'
export { readRun } from './report/read-run.js'
export type { Blocking, Case, JudgedCandidate } from './run/case.js'
export type { Clues, KeyClue, NameClue } from './run/clues.js'
export { compareRuns, type RunComparison } from './run/compare-runs.js'
export type { Curve, CurvePoint } from './run/curve.js'
export { type Dimension, dimensions } from './run/dimensions.js'
export type { Account, AccountRow, LostAt, MissedMatch, WrongProposal } from './run/failures.js'
export type { ScoreBin } from './run/histogram.js'
export { evaluatePairs, type PairsInput } from './run/pairs.js'
export {
  type BlockingSummary,
  evaluateSearch,
  type Run,
  type RunOptions,
  type SearchInput,
} from './run/run.js'
export type { Breakdown, Summary } from './run/summary.js'
export type { AtThreshold, Estimate } from './run/threshold.js'
export { createTracedRegistry, type Trace, type TracedRegistry, TracedSource } from './run/traced.js'
export type { TruthRow } from './run/truth.js'
export {
  type Cohort,
  type CohortOptions,
  type CohortTruth,
  type ComposedInput,
  composeCohort,
  composePublishedCohort,
} from './synth/cohort.js'
export { type HandName, handNames } from './synth/hands.js'
export type { ComposedPerson, NamePart } from './synth/household.js'
export { composePeople, type PeopleOptions } from './synth/people.js'
export { publishedCohort } from './synth/published.js'
export { type RateRow, type ReadTable, readTable, usualTable } from './synth/rate-table.js'
export {
  type Distortion,
  distortionNames,
  noErrors,
  type Rate,
  type Rates,
  ratesWith,
  type Shape,
  usualRates,
  usualShape,
} from './synth/rates.js'
export {
  type ComposedRow,
  composeRecord,
  composeReferral,
  composeRegister,
  type RowOptions,
} from './synth/rows.js'
export { type ComposedStream, composeStream, type StreamOptions, type StreamTruth } from './synth/stream.js'
export { type TraditionName, traditionNames, usualShares } from './synth/traditions.js'
