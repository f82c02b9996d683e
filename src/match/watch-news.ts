import type { Outcome } from '../score/outcome.js'
import type { Told } from './watch-store.js'

/**
 * Whether a candidate is new to those who are told, or changed: the data of one of the two are others than when it was last
 * told, and with them the outcome of the search or the candidate's rank. Where the data are the same, a figure that moved
 * because the register grew is no news.
 */
export function kindOfNews(
  told: Told | undefined,
  seen: string,
  outcome: Outcome,
  rank: number,
): 'new' | 'changed' | null {
  if (told === undefined) return 'new'
  return told.seen !== seen && (told.outcome !== outcome || told.rank !== rank) ? 'changed' : null
}
