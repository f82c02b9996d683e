import type { Units } from '../record/units.js'
import { calibrate } from '../score/calibration.js'
import { type Evidence, type Reason, reasonOf } from '../score/evidence.js'
import { hypothesesOf } from '../score/hypotheses.js'
import type { Model } from '../score/model.js'
import { clampOdds } from '../score/probability.js'

/** What evidence is weighed against: all pairs of one search or one join share it. */
export interface Odds {
  readonly prior: Units
  /** What a pair loses because it may be relatives; see `familyDiscount`. */
  readonly discount: (family: Units) => Units
  readonly model: Model
}

/** A score against "not the same", and what it is made of, integer 1/1024 bits; `same` is the sum of the evidence. */
export interface Score {
  readonly prior: Units
  readonly same: Units
  readonly family: Units
  readonly calibration: Units
  /** The sum, before rivals are thought of. */
  readonly alone: Units
}

export function scoreOf(evidence: readonly Evidence[], { prior, discount, model }: Odds): Score {
  const { same, family: likeness } = hypothesesOf(evidence)
  const family = discount(likeness)
  const calibration = calibrate(same, model.calibration) - same
  return { prior, same, family, calibration, alone: prior + same + family + calibration }
}

/** The log odds that a score comes to with its rivals, and the reasons, which add up to them exactly. */
export function settle(
  evidence: readonly Evidence[],
  { prior, family, calibration, alone }: Score,
  rivals: Units,
  { epsilon }: Model,
): { readonly units: Units; readonly reasons: readonly Reason[] } {
  const units = clampOdds(alone + rivals, epsilon)
  const reasons = [reasonOf('prior', 'prior', prior)]
  for (const field of evidence) for (const reason of field.reasons) reasons.push(reason)
  const steps = { family, calibration, rivals, limit: units - alone - rivals }
  for (const [step, worth] of Object.entries(steps))
    if (worth !== 0) reasons.push(reasonOf(step, step, worth))
  return { units, reasons }
}
