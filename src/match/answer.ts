import type { Kin } from '../compare/relations.js'
import type { Issue } from '../errors.js'
import type { Agreement } from '../record/field.js'
import type { PersonInput } from '../record/parse.js'
import type { Reason } from '../score/evidence.js'
import type { Kinship } from '../score/hypotheses.js'
import type { Outcome } from '../score/outcome.js'

/** A record that may be the child. It holds ids, codes and numbers, never a person's values: those come from the registry. */
export interface Candidate {
  readonly id: string
  /** Probability that this record is the child, `1 / (1 + 2^−bits)`, all other candidates considered. */
  readonly probability: number
  /** Log odds of the probability, in bits: the exact sum of the reasons. */
  readonly bits: number
  /** Bits between this record and the best other one, negative for all but the first; null where it is the only one. */
  readonly margin: number | null
  /** What the record may be instead, where it is likelier a relative of the child than the child. */
  readonly kinship: Kinship | null
  /** Which of the relatives named in the referral the record may be; only in an answer to a search for relatives. */
  readonly relation?: Kin | 'relative'
  readonly reasons: readonly Reason[]
}

/** What `find` answers. Nothing in it is a decision. */
export interface Answer {
  readonly outcome: Outcome
  /** Likeliest first; equally likely ones by id. */
  readonly candidates: readonly Candidate[]
  /** Probability that no record of the register is the child. */
  readonly nobody: number
  /**
   * Records that were left out, since a professional found each to be another child and neither side has changed since, the latest
   * decision first; only where `decisions` were given.
   */
  readonly rejected?: readonly string[]
  /** Parts of the referral that could not be understood, by code and place; the rest was used. */
  readonly unread: readonly Issue[]
  /** Records that were searched. */
  readonly searched: number
  /** Share of such children whom the register is thought to hold. */
  readonly coverage: number
  /** Which numbers were used: two answers of one model can be compared. */
  readonly model: { readonly version: string; readonly hash: string }
}

/** What `explain` may reveal about an answer; it stands beside the answer, not in it, so that no log can print it. */
export interface Revealed {
  readonly referral: PersonInput
  readonly fields: readonly string[]
  readonly candidates: readonly RevealedCandidate[]
}

export interface RevealedCandidate {
  readonly agreements: readonly Agreement[]
  /** The record as it was when the answer was given; undefined where the registry keeps ids only. */
  readonly record: () => PersonInput | undefined
  /** Who was searched for, where it is not the referred child: a relative, with what the family shares. */
  readonly sought?: PersonInput
}

const revealed = new WeakMap<object, Revealed>()

export function remember(answer: Answer, values: Revealed): Answer {
  revealed.set(answer, values)
  return answer
}

export function recall(answer: object): Revealed | undefined {
  return revealed.get(answer)
}
