import type { PersonInput } from '../record/parse.js'
import type { Answer } from './answer.js'
import { decisionsByRecord } from './decisions.js'
import { counted, type FindProgress, type FoundOne, isAboutReferral } from './found.js'
import { inOrder } from './in-order.js'
import { type FindOptions, requireCount, requireList } from './options.js'
import { pauses } from './pause.js'
import type { Registry } from './registry.js'

export type { FindProgress, FoundOne } from './found.js'

/** How many referrals are searched for. */
export interface FindManyOptions extends FindOptions {
  /** Searches at once, 1 to 1000: worth while for a registry whose source is elsewhere. 1 unless told. */
  readonly atOnce?: number
  /** Hears how many referrals were answered, as they are. */
  readonly progress?: (progress: FindProgress) => void
}

/**
 * Searches for many referrals, as they come, and gives what it finds in their order.
 *
 * A referral that cannot be read is told in its place, and the others are answered. No more referrals are taken than are searched
 * for, so a source of any length can be read; timers and signals have their turn between searches.
 *
 * @throws {NamesakeError} for wrong options; the reason of an aborted signal; what the source of the referrals or of candidates throws
 * @example
 * for await (const found of findMany(registry, referrals, { limit: 5 }))
 *   if ('answer' in found) console.log(found.referral.id, found.answer.outcome)
 */
export async function* findMany<R extends PersonInput>(
  registry: Pick<Registry, 'find'>,
  referrals: Iterable<R> | AsyncIterable<R>,
  { atOnce = 1, progress, decisions, ...options }: FindManyOptions = {},
): AsyncGenerator<FoundOne<R>, void, undefined> {
  requireList(referrals, 'referrals')
  const breathe = pauses()
  const about = decisions && decisionsByRecord(decisions)
  const find = async (referral: R, position: number): Promise<FoundOne<R>> => {
    await breathe()
    const own = about ? { ...options, decisions: about(referral?.id) } : options
    return foundOne(referral, position, () => registry.find(referral, own))
  }
  const { signal } = options
  yield* counted(inOrder(referrals, find, { atOnce: requireCount(atOnce, 'atOnce', 1000), signal }), progress)
}

/** What is wrong with the referral is told in its place; whatever else fails ends the search. */
async function foundOne<R>(referral: R, position: number, find: () => Promise<Answer>): Promise<FoundOne<R>> {
  try {
    return { position, referral, answer: await find() }
  } catch (error) {
    if (!isAboutReferral(error)) throw error
    return { position, referral, issues: error.issues }
  }
}
