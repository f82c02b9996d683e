import { type Issue, NamesakeError } from '../errors.js'
import { type Decision, type DecisionOutcome, hashOfSeen, parseDecision } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'

/** What a professional decided about a pair before. */
export interface Decided {
  readonly outcome: DecisionOutcome
  /** True where a record of the two is not as the reviewer saw it. */
  readonly changed: boolean
}

/** The records that a decision is about, by the names under which they are joined. */
interface DecidedPair {
  readonly a: string
  readonly b: string
  readonly decision: Decision
}

/**
 * What was decided about pairs of records, the latest about each pair. One that says `different` binds as long as both
 * records are as they were seen: what has changed may be what proves it wrong, and another look costs little. One that
 * says `same` binds until a later one takes its place: a link must not vanish because a spelling was mended.
 */
export class Decisions {
  /** Every pair under both of its records. */
  private readonly latest = new Map<string, Map<string, DecidedPair>>()
  private readonly people = new Map<string, PersonInput>()

  /**
   * @param places the names under which records are joined, by the ids of a decision's `a` and `b`
   * @throws {NamesakeError} with all that is wrong with any decision
   */
  constructor(
    decisions: Iterable<Decision>,
    places: readonly [a: (id: string) => string, b: (id: string) => string],
  ) {
    for (const decision of readDecisions(decisions))
      this.take({ a: places[0](decision.a), b: places[1](decision.b), decision })
  }

  /** Whether there are any. */
  get some(): boolean {
    return this.latest.size > 0
  }

  /** Whether a decision is about this record, so that it has to be remembered. */
  concerns(record: string): boolean {
    return this.latest.has(record)
  }

  /** Remembers a record as it is now. */
  see(record: string, person: PersonInput): void {
    this.people.set(record, person)
  }

  /** The records about which, with this one, something was decided, and which were seen. */
  partnersOf(record: string): string[] {
    const partners = [...(this.latest.get(record)?.keys() ?? [])]
    return partners.filter((partner) => this.people.has(partner)).sort(byCodeUnit)
  }

  /** What was decided about two records; null where nothing was. */
  about(a: string, b: string): Decided | null {
    const pair = this.latest.get(a)?.get(b)
    if (pair === undefined) return null
    const [left, right] = [this.people.get(pair.a), this.people.get(pair.b)]
    const { outcome, seen } = pair.decision
    const changed = left === undefined || right === undefined || hashOfSeen(left, right) !== seen
    return { outcome, changed }
  }

  private take(pair: DecidedPair): void {
    const { a, b, decision } = pair
    const known = this.latest.get(a)?.get(b)
    if (known !== undefined && instantOf(known.decision) > instantOf(decision)) return
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const partners = this.latest.get(from) ?? new Map<string, DecidedPair>()
      this.latest.set(from, partners.set(to, pair))
    }
  }
}

/** The latest decision about each pair of one list, the latest of all first; those of one instant by their ids. */
export function latestFirst(decisions: Iterable<Decision>): Decision[] {
  const latest = new Map<string, Decision>()
  for (const decision of decisions) {
    const key = JSON.stringify([decision.a, decision.b].sort(byCodeUnit))
    const known = latest.get(key)
    if (known === undefined || instantOf(known) <= instantOf(decision)) latest.set(key, decision)
  }
  const ordered = [...latest].sort((x, y) => instantOf(y[1]) - instantOf(x[1]) || byCodeUnit(x[0], y[0]))
  return ordered.map(([, decision]) => decision)
}

/**
 * Decisions by the records that they are about, so that each of many searches reads those about its own referral only.
 *
 * @throws {NamesakeError} with all that is wrong with any of them
 */
export function decisionsByRecord(
  decisions: Iterable<Decision>,
): (id: string | undefined) => readonly Decision[] {
  const about = new Map<string | undefined, Decision[]>()
  for (const decision of readDecisions(decisions))
    for (const id of new Set([decision.a, decision.b])) {
      const known = about.get(id)
      if (known === undefined) about.set(id, [decision])
      else known.push(decision)
    }
  return (id) => about.get(id) ?? []
}

/** Whether a pair was rejected, and nothing has changed since. */
export const isRejected = (decided: Decided | null): boolean =>
  decided?.outcome === 'different' && !decided.changed

const instantOf = ({ at }: Decision): number => Date.parse(at)

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** @throws {NamesakeError} with all that is wrong with any of them */
export function readDecisions(decisions: Iterable<Decision>): Decision[] {
  const issues: Issue[] = []
  const read = Array.from(decisions, (decision, i) => {
    try {
      return parseDecision(decision, `decisions[${i}]`)
    } catch (error) {
      if (!(error instanceof NamesakeError)) throw error
      issues.push(...error.issues)
      return decision
    }
  })
  if (issues.length > 0) throw new NamesakeError(issues)
  return read
}
