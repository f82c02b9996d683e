import type { Decision } from '../record/decision.js'
import type { Field } from '../record/field.js'
import type { PersonInput } from '../record/parse.js'
import type { Model } from '../score/model.js'

/** Records, at hand or as they come. Each needs an `id`. */
export type Records<D = unknown> = Iterable<PersonInput<D>> | AsyncIterable<PersonInput<D>>

/** How lists are joined. */
export interface LinkageOptions {
  /**
   * Least probability of a link that is proposed, above 0 and below 1; 0.5 unless told: likelier one child than two. A
   * lower one costs time: every bit less doubles the pairs of strangers that have to be compared.
   */
  readonly least?: number
  /**
   * What was decided about pairs before: a pair that was found `different` is not proposed again unless a record of it has
   * changed, one that was found `same` is proposed whatever its probability. The latest decision about a pair counts.
   */
  readonly decisions?: Iterable<Decision>
  /** Kinds of evidence; the built-in ones unless told. */
  readonly fields?: readonly Field[]
  readonly model?: Model
  /**
   * Whether the lists teach what births are worth in them; they do unless told. Pairs that are one child by everything else show how
   * often births agree, are a slip away, or differ. Small lists teach nothing.
   */
  readonly learn?: boolean
  /** A record that cannot be read: `throw` (default) names all of them at once, `skip` lists them in `skipped`. */
  readonly invalid?: 'throw' | 'skip'
  /** Ends the work: the iteration rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called now and then with the records that have been joined, and those that are to be. */
  readonly progress?: (done: number, total: number) => void
}
