import type { Model } from './model.js'

/**
 * What an answer comes to, for the person who reads it. None of them is a decision.
 *
 * - `probable`: one record fits so well that a professional should look at it first.
 * - `ambiguous`: more than one fits too well to tell them apart by what is known.
 * - `possible`: something fits, and not well enough to say more.
 * - `none`: no record fits better than chance would have it. It says nothing about where the child is.
 * - `cannot-compare`: the referral holds nothing that could be compared.
 */
export type Outcome = 'probable' | 'ambiguous' | 'possible' | 'none' | 'cannot-compare'

/** The best candidate's standing, in bits. */
export interface Standing {
  /** Log odds of its probability, rivals included. */
  readonly bits: number
  /** Lead over the runner-up; null where there is none. */
  readonly margin: number | null
  /** Log odds that any of the records is the child. */
  readonly together: number
}

/**
 * The outcome, by the best candidate's log odds and by its lead.
 *
 * A wrong `probable` sends a social worker to the wrong child, so both must hold: odds, rivals included, of at least
 * `outcomes.probable` bits, and a lead of `outcomes.margin` bits over the runner-up, since two records that fit equally
 * well are often two children of one name. The odds alone would do if the probability were perfect; the lead keeps wrong
 * ones rare (at most one look-up in a hundred) where weights are a little off. Where the child is probably in the
 * register and no single record stands out, the answer is `ambiguous`.
 */
export function outcomeOf(best: Standing | undefined, { outcomes }: Model): Outcome {
  if (best === undefined || best.bits < outcomes.possible) return 'none'
  const leads = best.margin === null || best.margin >= outcomes.margin
  if (best.bits >= outcomes.probable && leads) return 'probable'
  return best.together >= outcomes.probable ? 'ambiguous' : 'possible'
}
