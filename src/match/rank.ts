import { toBits, type Units } from '../record/units.js'
import { calibrate } from '../score/calibration.js'
import { type Evidence, type Reason, reasonOf } from '../score/evidence.js'
import { familyUnits, hypothesesOf, kinshipOf } from '../score/hypotheses.js'
import type { Model } from '../score/model.js'
import { type Outcome, outcomeOf } from '../score/outcome.js'
import { clampOdds, priorUnits, probabilityOf, rivalUnits, shareOut } from '../score/probability.js'
import type { Candidate } from './answer.js'

/** What the competition of the candidates needs to know besides their evidence. */
export interface Contest {
  readonly model: Model
  readonly coverage: number
  /** Records in the register. */
  readonly size: number
}

export interface Entrant {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/** A record's score before the others are considered, with its reasons. */
interface Scored<E extends Entrant> {
  readonly entrant: E
  readonly alone: Units
}

export interface Ranking<E extends Entrant> {
  readonly outcome: Outcome
  readonly nobody: number
  /** The best ones, with the entrants they were made from. */
  readonly ranked: readonly { readonly entrant: E; readonly candidate: Candidate }[]
}

/** Ranks records by their score and lets them compete: exactly one of them, or nobody, is the child. */
export function rank<E extends Entrant>(entrants: readonly E[], contest: Contest, limit: number): Ranking<E> {
  const scored = entrants
    .map((entrant) => ({ entrant, alone: aloneUnits(entrant.evidence, contest) }))
    .sort(byScore)
  const all = scored.map((one) => one.alone)
  const nobody = shareOut(all.map(toBits)).nobody
  const ranked = scored.slice(0, limit).map(({ entrant }, place) => ({
    entrant,
    candidate: candidateOf(entrant, all, place, contest),
  }))
  const best = ranked[0]?.candidate
  const standing = best && { bits: best.bits, margin: best.margin, together: -logOddsOf(nobody) }
  return { outcome: outcomeOf(standing, contest.model), nobody, ranked }
}

const logOddsOf = (probability: number): number => Math.log2(probability / (1 - probability))

const byScore = <E extends Entrant>(a: Scored<E>, b: Scored<E>): number =>
  b.alone - a.alone || (a.entrant.id < b.entrant.id ? -1 : a.entrant.id > b.entrant.id ? 1 : 0)

/** Prior, evidence, family likeness and calibration: the score against nobody. */
function aloneUnits(evidence: readonly Evidence[], contest: Contest): Units {
  return stepsOf(evidence, contest).reduce((sum, step) => sum + step.units, hypothesesOf(evidence).same)
}

function stepsOf(evidence: readonly Evidence[], { model, coverage, size }: Contest): Reason[] {
  const { same, family } = hypothesesOf(evidence)
  return [
    reasonOf('prior', 'prior', priorUnits(coverage, size)),
    reasonOf('family', 'family', familyUnits(family, size, model)),
    reasonOf('calibration', 'calibration', calibrate(same, model.calibration) - same),
  ]
}

function candidateOf(entrant: Entrant, all: readonly Units[], place: number, contest: Contest): Candidate {
  const { model, coverage } = contest
  const alone = all[place]!
  const others = all.filter((_, i) => i !== place)
  const rivals = rivalUnits(others)
  const units = clampOdds(alone + rivals, model.epsilon)
  const [prior, ...steps] = stepsOf(entrant.evidence, contest)
  const closing = [
    ...steps,
    reasonOf('rivals', 'rivals', rivals),
    reasonOf('limit', 'limit', units - alone - rivals),
  ].filter((reason) => reason.units !== 0)
  return {
    id: entrant.id,
    probability: probabilityOf(units),
    bits: toBits(units),
    margin: others.length === 0 ? null : toBits(alone - others[0]!),
    kinship: kinshipOf(entrant.evidence, coverage, model),
    reasons: [prior!, ...entrant.evidence.flatMap((one) => one.reasons), ...closing],
  }
}
