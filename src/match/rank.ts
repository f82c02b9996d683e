import { toBits, type Units } from '../record/units.js'
import { calibrate } from '../score/calibration.js'
import { type Evidence, reasonOf } from '../score/evidence.js'
import { familyDiscount, hypothesesOf, kinshipOf } from '../score/hypotheses.js'
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

export interface Ranking<E extends Entrant> {
  readonly outcome: Outcome
  readonly nobody: number
  /** The best ones, with the entrants they were made from. */
  readonly ranked: readonly { readonly entrant: E; readonly candidate: Candidate }[]
}

/** Ranks records by their score and lets them compete: exactly one of them, or nobody, is the child. */
export function rank<E extends Entrant>(entrants: readonly E[], contest: Contest, limit: number): Ranking<E> {
  const prior = priorUnits(contest.coverage, contest.size)
  const discount = familyDiscount(contest.size, contest.model)
  const scored = entrants.map((entrant) => scoreOf(entrant, prior, discount, contest.model)).sort(byScore)
  const scores = scored.map((one) => one.alone)
  const rivals = rivalUnits(scores, limit)
  const { nobody } = shareOut(scores.map(toBits))
  const ranked = scored.slice(0, limit).map((one, place) => {
    const next = scores[place === 0 ? 1 : 0]
    const margin = next === undefined ? null : toBits(one.alone - next)
    return { entrant: one.entrant, candidate: candidateOf(one, rivals[place]!, margin, contest) }
  })
  const best = ranked[0]?.candidate
  const standing = best && {
    bits: best.bits,
    margin: best.margin,
    together: Math.log2((1 - nobody) / nobody),
  }
  return { outcome: outcomeOf(standing, contest.model), nobody, ranked }
}

/** A score against nobody and what it is made of, integer 1/1024 bits; `same` is the sum of the evidence. */
interface Scored<E extends Entrant> {
  readonly entrant: E
  readonly prior: Units
  readonly same: Units
  readonly family: Units
  readonly calibration: Units
  readonly alone: Units
}

function scoreOf<E extends Entrant>(
  entrant: E,
  prior: Units,
  discount: (family: Units) => Units,
  { calibration: map }: Model,
): Scored<E> {
  const { same, family: likeness } = hypothesesOf(entrant.evidence)
  const family = discount(likeness)
  const calibration = calibrate(same, map) - same
  return { entrant, prior, same, family, calibration, alone: prior + same + family + calibration }
}

/** Of records that are equally likely, the one whose evidence is stronger stands first, and then the smaller id. */
const byScore = <E extends Entrant>(a: Scored<E>, b: Scored<E>): number =>
  b.alone - a.alone || b.same - a.same || (a.entrant.id < b.entrant.id ? -1 : 1)

function candidateOf(
  one: Scored<Entrant>,
  rivals: Units,
  margin: number | null,
  contest: Contest,
): Candidate {
  const { evidence, id } = one.entrant
  const units = clampOdds(one.alone + rivals, contest.model.epsilon)
  const steps = [
    reasonOf('family', 'family', one.family),
    reasonOf('calibration', 'calibration', one.calibration),
    reasonOf('rivals', 'rivals', rivals),
    reasonOf('limit', 'limit', units - one.alone - rivals),
  ]
  return {
    id,
    probability: probabilityOf(units),
    bits: toBits(units),
    margin,
    kinship: kinshipOf(evidence, contest.coverage, contest.model),
    reasons: [
      reasonOf('prior', 'prior', one.prior),
      ...evidence.flatMap((field) => field.reasons),
      ...steps.filter((step) => step.units !== 0),
    ],
  }
}
