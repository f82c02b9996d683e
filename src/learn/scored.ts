/** A pair whose truth is known, and what the evidence said: bits before prior, rivals and calibration. */
export interface ScoredPair {
  readonly bits: number
  readonly same: boolean
}
