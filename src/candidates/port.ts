import type { NameWeights } from '../names/weights.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Prepared } from '../record/prepared.js'
import type { Units } from '../record/units.js'

/** What a source may weigh its candidates by; `match` hands it over, so that no source imports the model. */
export interface CandidateWeights {
  readonly names: NameWeights
  /**
   * What a rough value of a record (`Field.rough`) is worth to the query: a source that keeps them ranks its candidates by it,
   * besides names and keys.
   */
  readonly worth?: Worth
  /** The most that something a record shares in a field can be worth to the query, besides what `worth` says: no key weighs more. */
  readonly most?: (place: number) => Units
  /** What a field says against a record of which it knows something, and nothing that the query says. */
  readonly apart?: (place: number) => Units
}

/** What a prepared value of the field in this place is worth to a query. */
export type Worth = (place: number, value: unknown) => Units

/** What a source of candidates is asked for. */
export interface CandidateOptions {
  /** Most candidates to return. */
  readonly limit: number
  readonly weights: CandidateWeights
  readonly signal?: AbortSignal | undefined
}

/**
 * The port between matching and a place where registers are kept. Each answer is a value or a promise; an embedded
 * source answers with values, so that one `find` sees one state of the register.
 */
export interface CandidateSource {
  /**
   * How often names and values occur in the register, as it is now: another object after every change of a record. What is worked
   * out from one object is remembered for as long as the source gives the same one.
   */
  statistics(): TokenStatistics | Promise<TokenStatistics>
  /** Ids of the records worth comparing in full, likeliest first; equal ones by id. */
  candidates(prepared: Prepared, options: CandidateOptions): readonly string[] | Promise<readonly string[]>
  /** Pairs of ids worth comparing within the register, each once, `a < b`; a source that is only searched has none to tell. */
  pairs?(
    weights: CandidateWeights,
  ): Iterable<readonly [a: string, b: string]> | AsyncIterable<readonly [a: string, b: string]>
  /** The prepared records, in the order of `ids`; undefined for an id that is not held. */
  get(ids: readonly string[]): readonly (Prepared | undefined)[] | Promise<readonly (Prepared | undefined)[]>
}
