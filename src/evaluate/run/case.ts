import type { Outcome } from '../../score/outcome.js'
import type { Groups } from './dimensions.js'

/** A candidate of an answer beside what is true of it. */
export interface JudgedCandidate {
  readonly id: string
  readonly probability: number
  readonly isChild: boolean
}

/** What the index did with a referral. */
export interface Blocking {
  /** Records that came out of the index, and those of them that were compared in full. */
  readonly fetched: number
  readonly compared: number
  /** Place of the child's record among those that came out, from 1; null where it did not. */
  readonly place: number | null
  readonly isCompared: boolean
}

/** One referral, or one labelled pair, that was measured. It holds ids, codes and numbers, and no value of a person. */
export interface Case {
  readonly referral: string
  /** Ids of the child's records; none where the register does not hold the child, or the pair is of two people. */
  readonly records: readonly string[]
  readonly groups: Groups
  /** Null for a pair. */
  readonly outcome: Outcome | null
  /** The best candidates, likeliest first. */
  readonly candidates: readonly JudgedCandidate[]
  /** Probability that the register does not hold the child, as the answer states it. */
  readonly nobody: number
  /** Place of the child's record in the longest list that was asked for, from 1; null where it does not stand there. */
  readonly rank: number | null
  /** Null where the search could not be followed. */
  readonly blocking: Blocking | null
}

/** A *findable* child is one whom the register holds. */
export const isFindable = ({ records }: Case): boolean => records.length > 0
