import { type Issue, NamesakeError } from '../errors.js'
import type { PersonInput } from '../record/parse.js'
import type { Answer } from './answer.js'

/** What came of one referral of many, in its place: an answer, or why there is none. */
export type FoundOne<R = PersonInput> = {
  /** Place of the referral, from 0. */
  readonly position: number
  readonly referral: R
} & ({ readonly answer: Answer } | { readonly issues: readonly Issue[] })

/** How far a search for many has come. */
export interface FindProgress {
  /** Referrals that were answered or could not be. */
  readonly done: number
  /** How many of them could not be answered. */
  readonly failed: number
}

/** Wrong options are the caller's mistake, and no referral's. */
export function isAboutReferral(error: unknown): error is NamesakeError {
  return error instanceof NamesakeError && error.path.startsWith('referral')
}

/** Passes results on and tells how many there were. */
export async function* counted<F extends FoundOne<unknown>>(
  results: AsyncIterable<F>,
  progress: ((progress: FindProgress) => void) | undefined,
): AsyncGenerator<F, void, undefined> {
  let done = 0
  let failed = 0
  for await (const found of results) {
    done++
    if ('issues' in found) failed++
    progress?.({ done, failed })
    yield found
  }
}
