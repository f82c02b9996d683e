export {
  type Baseline,
  type BaselineAnswer,
  exactSearch,
  jaroWinklerSearch,
  phoneticSearch,
} from './baselines.js'
export { type BootstrapOptions, bootstrapInterval } from './bootstrap.js'
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
  type Truth,
} from './measure.js'
export { f1, type Proportion, proportion } from './proportions.js'
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
export {
  type Distortion,
  distortionNames,
  noErrors,
  type Rates,
  ratesWith,
  usualRates,
} from './synth/rates.js'
export {
  type ComposedRow,
  composeRecord,
  composeReferral,
  composeRegister,
  type RowOptions,
} from './synth/rows.js'
export { type TraditionName, traditionNames, usualShares } from './synth/traditions.js'
