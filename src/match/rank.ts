import { exactLog2 } from '../exact-math.js'
import { toBits, type Units } from '../record/units.js'
import type { Evidence } from '../score/evidence.js'
import { familyDiscount, kinshipOf } from '../score/hypotheses.js'
import type { Model } from '../score/model.js'
import { type Outcome, outcomeOf } from '../score/outcome.js'
import { priorUnits, probabilityOf, rivalUnits, shareOut } from '../score/probability.js'
import type { Candidate } from './answer.js'
import { type Score, scoreOf, settle } from './settle.js'

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
  const odds = { prior, discount, model: contest.model }
  const scored = entrants
    .map((entrant) => ({ entrant, score: scoreOf(entrant.evidence, odds) }))
    .sort(byScore)
  const scores = scored.map(({ score }) => score.alone)
  const rivals = rivalUnits(scores, limit)
  const { nobody } = shareOut(scores.map(toBits))
  const ranked = scored.slice(0, limit).map((one, place) => {
    const next = scores[place === 0 ? 1 : 0]
    const margin = next === undefined ? null : toBits(one.score.alone - next)
    return { entrant: one.entrant, candidate: candidateOf(one, rivals[place]!, margin, contest) }
  })
  const best = ranked[0]?.candidate
  const standing = best && {
    bits: best.bits,
    margin: best.margin,
    together: exactLog2((1 - nobody) / nobody),
  }
  return { outcome: outcomeOf(standing, contest.model), nobody, ranked }
}

interface Scored<E extends Entrant> {
  readonly entrant: E
  readonly score: Score
}

/** Of records that are equally likely, the one whose evidence is stronger stands first, and then the smaller id. */
const byScore = <E extends Entrant>(a: Scored<E>, b: Scored<E>): number =>
  b.score.alone - a.score.alone || b.score.same - a.score.same || (a.entrant.id < b.entrant.id ? -1 : 1)

function candidateOf(
  one: Scored<Entrant>,
  rivals: Units,
  margin: number | null,
  contest: Contest,
): Candidate {
  const { evidence, id } = one.entrant
  const { units, reasons } = settle(evidence, one.score, rivals, contest.model)
  return {
    id,
    probability: probabilityOf(units),
    bits: toBits(units),
    margin,
    kinship: kinshipOf(evidence, contest.coverage, contest.model),
    reasons,
  }
}
