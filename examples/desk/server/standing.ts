import { type Decision, hashOfSeen, type PersonInput, type Registry } from 'namesake'

/** A record that may be a flagged child, told for the first time with these data. */
export interface Found {
  readonly reference: string
  readonly record: string
  readonly seen: string
}

/** The standing searches behind the flags. */
export interface StandingSearches {
  /** Searches for a referral from now on, or goes on with what it says now; takes the decisions about it into account. */
  flag(referral: PersonInput, decisions: readonly Decision[]): Promise<void>
  /** Ends the search, if there is one. */
  lift(reference: string): Promise<void>
  has(reference: string): boolean
  /** What was found since it was last asked; `keep` is called before anything counts as told. */
  gather(keep: (found: readonly Found[]) => void): Promise<void>
  close(): Promise<void>
}

export function openStanding(registry: Registry): StandingSearches {
  const flags = new Map<string, PersonInput>()
  const told = new Set<string>()
  const rejected = new Set<string>()
  return {
    async flag(referral, decisions) {
      flags.set(referral.id!, referral)
      for (const { b, outcome, seen } of decisions) {
        if (outcome === 'different') rejected.add(`${referral.id} ${b} ${seen}`)
        told.add(`${referral.id} ${b} ${seen}`)
      }
      for (const { id } of (await registry.find(referral)).candidates)
        told.add(`${referral.id} ${id} ${hashOfSeen(referral, registry.get(id)!)}`)
    },
    async lift(reference) {
      flags.delete(reference)
    },
    has: (reference) => flags.has(reference),
    async gather(keep) {
      for (const [reference, referral] of flags) {
        const answer = await registry.find(referral)
        if (answer.outcome === 'none') continue
        const found = answer.candidates
          .filter(({ probability }) => probability > 0.05)
          .map(({ id }) => ({ reference, record: id, seen: hashOfSeen(referral, registry.get(id)!) }))
          .filter(({ record, seen }) => !told.has(`${reference} ${record} ${seen}`))
        keep(found)
        for (const { record, seen } of found) told.add(`${reference} ${record} ${seen}`)
      }
    },
    async close() {},
  }
}
