import type { Registry } from 'namesake'
import type { Store } from './database.js'
import type { StandingSearches } from './standing.js'

/** What everything at the desk draws on. */
export interface Desk {
  readonly store: Store
  /** The register that is searched. A host has its own; here it is the composed one, with what has arrived since. */
  readonly registry: Registry
  readonly standing: StandingSearches
  readonly limits: Limits
  readonly now: () => Date
}

/** Searches that one person may make. A fuzzy search tells who is in a register: nobody needs hundreds of them in an hour. */
export interface Limits {
  /** For a child, in an hour. */
  readonly child: number
  /** For relatives, in a day: such a search tells where a family is. */
  readonly relatives: number
}

export const usualLimits: Limits = { child: 40, relatives: 5 }
