export type { CandidateOptions, CandidateSource, CandidateWeights } from './candidates/port.js'
export { standardFields } from './compare/standard.js'
export { type Issue, NamesakeError, type Position } from './errors.js'
export type { Answer, Candidate } from './match/answer.js'
export {
  type CompareNamesOptions,
  compareNames,
  type NameComparison,
  type NameVerdict,
} from './match/compare-names.js'
export { type ComparePersonsOptions, comparePersons, type PersonComparison } from './match/compare-persons.js'
export { type ExplainedRow, type ExplainOptions, type Explanation, explain } from './match/explain.js'
export type { FindOptions, RegistryOptions } from './match/options.js'
export { createRegistry, openRegistry, type Registry } from './match/registry.js'
export type { OpenOptions } from './match/snapshot.js'
export { forgetNames } from './names/forget.js'
export type { AlignedPart, PreparedName } from './names/name.js'
export { prepareName } from './names/parse.js'
export { type Decision, hashOfSeen, parseDecision } from './record/decision.js'
export type { Agreement, CompareContext, Field, PrepareIssue } from './record/field.js'
export type { TokenStatistics } from './record/frequencies.js'
export { definePerson, type PersonInput } from './record/parse.js'
export type { Prepared } from './record/prepared.js'
export type { Reason, Side } from './score/evidence.js'
export type { Kinship } from './score/hypotheses.js'
export { defaultModel, type Model } from './score/model.js'
export type { Outcome } from './score/outcome.js'
export { english, type Wording } from './score/wording.js'
