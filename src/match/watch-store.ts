import type { Decision } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import type { Outcome } from '../score/outcome.js'

/** A record that a flagged referral was not alerted to yet, or that changed since in what it comes to. */
export interface News {
  readonly id: string
  /** `changed`: alerted to before, with other data and another outcome or rank. */
  readonly kind: 'new' | 'changed'
  /** Its place among the candidates of the answer, from 1. */
  readonly rank: number
  readonly probability: number
  readonly bits: number
  /** `hashOfSeen` of the referral and the record as they were: a decision about this alert repeats it. */
  readonly seen: string
}

/** What a standing search has to tell about one referral. It holds ids, codes and numbers, and is no decision. */
export interface Alert {
  /** Counts from 1, in the order in which alerts arose; never given twice, also after a restart. */
  readonly id: number
  /** Id of the flagged referral. */
  readonly referral: string
  /** Outcome of the search that found it, rejected records left out. */
  readonly outcome: Outcome
  /** Likeliest first; never empty. */
  readonly news: readonly News[]
}

/** An answer that was read: that of `find`, or what a host has kept of one. */
export interface ReadAnswer {
  readonly outcome: Outcome
  /** Those that were shown, in their order. */
  readonly candidates: readonly {
    readonly id: string
    /** `hashOfSeen` of the referral and the record as they were shown; without it, they count as they are now. */
    readonly seen?: string
  }[]
}

/** What was last told of a record; `alert` 0 where no alert told it, but an answer that was read when the child was flagged. */
export interface Told {
  readonly alert: number
  readonly seen: string
  readonly outcome: Outcome
  readonly rank: number
}

/** One step in the life of a watch, as JSON can hold it. All steps in their order make up its state. */
export type WatchEntry =
  | { readonly is: 'flagged'; readonly referral: PersonInput }
  | { readonly is: 'located' | 'unflagged'; readonly referral: string }
  | {
      readonly is: 'decided'
      readonly referral: string
      readonly record: string
      readonly decision: Decision
    }
  | { readonly is: 'alerted'; readonly alert: Alert }
  | { readonly is: 'acknowledged'; readonly alert: number }
  | { readonly is: 'told'; readonly referral: string; readonly record: string; readonly told: Told }
  | { readonly is: 'counted'; readonly alerts: number }

/** Where a watch keeps its state. `openWatchStore` of `namesake/node` is one in a file. */
export interface WatchStore {
  /** All entries, oldest first. */
  read(): Promise<readonly WatchEntry[]>
  /** Resolves when the entries are safe: after a crash at any moment all of them are there, or none of an unresolved call. */
  append(entries: readonly WatchEntry[]): Promise<void>
  /** Puts fewer entries that come to the same in the place of all, wholly or not at all. */
  rewrite(entries: readonly WatchEntry[]): Promise<void>
  /** Writes what is left, and lets the file go. */
  close(): Promise<void>
}
