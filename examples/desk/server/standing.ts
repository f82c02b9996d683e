import { isDeepStrictEqual } from 'node:util'
import type { Decision, PersonInput, Registry } from 'namesake'
import { openWatchStore } from 'namesake/node'
import { openWatch, type ReadAnswer } from 'namesake/watch'

/** A record that may be a flagged child: new, or changed since it was last told. */
export interface Found {
  readonly reference: string
  readonly record: string
  /** Hash of the referral and the record as they were found. */
  readonly seen: string
}

/** The standing searches behind the flags: the library's watch over the register. */
export interface StandingSearches {
  /**
   * Searches for a referral from now on, or goes on with what it says now; takes the decisions about it into account.
   *
   * @param read the answer that whoever flags the child has read: it is no news
   */
  flag(referral: PersonInput, decisions: Iterable<Decision>, read: ReadAnswer | null): Promise<void>
  /** Ends the search, if there is one. */
  lift(reference: string): Promise<void>
  has(reference: string): boolean
  /** Hands over what was found since it was last asked; it counts as told when `keep` has returned. */
  gather(keep: (found: readonly Found[]) => void): Promise<void>
  close(): Promise<void>
}

/** @param file the watch's own journal, which outlives a crash */
export async function openStanding(registry: Registry, file: string): Promise<StandingSearches> {
  const watch = await openWatch(registry, { store: await openWatchStore(file) })
  const isSought = (reference: string): boolean => watch.get(reference)?.state === 'missing'
  return {
    async flag(referral, decisions, read) {
      const reference = referral.id!
      if (!isSought(reference) || !isDeepStrictEqual(watch.get(reference)!.referral, referral))
        await watch.flag(referral, read === null ? {} : { read })
      for (const decision of decisions) await watch.decide(decision)
    },
    async lift(reference) {
      if (isSought(reference)) await watch.locate(reference)
    },
    has: isSought,
    async gather(keep) {
      const alerts = await watch.alerts()
      keep(
        alerts.flatMap(({ referral, news }) =>
          news.map(({ id, seen }) => ({ reference: referral, record: id, seen })),
        ),
      )
      for (const { id } of alerts) await watch.acknowledge(id)
    },
    close: () => watch.close(),
  }
}
