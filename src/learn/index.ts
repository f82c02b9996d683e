export { applyCalibration, applyLevels, type ModelStamp } from './apply.js'
export {
  type CalibrationMethod,
  type FitCalibrationOptions,
  type FittedCalibration,
  fitCalibration,
  type StatedPair,
} from './calibrate.js'
export type { CostTable, MixShares, TableStamp } from './cost-table.js'
export { type LearnCostsOptions, type LearntCosts, learnCosts, type SpellingPair } from './costs.js'
export { type FitLevelsOptions, type FittedLevels, fitLevels } from './em.js'
export {
  type FitDecisionsOptions,
  type FittedDecisions,
  fitDecisions,
  type LevelDecisions,
  type ReviewedPair,
} from './labels.js'
export type { LearntLevel, LearntLevels } from './levels.js'
export type { ComparedPair } from './pairs.js'
export type { ScoredPair } from './scored.js'
