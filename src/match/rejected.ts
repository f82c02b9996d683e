import { type Decision, hashOfSeen } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import { latestFirst, readDecisions } from './decisions.js'

/** Whether a professional's decision still rests on what the two records say. An `unsure` one settles nothing. */
export function isSettled(
  decision: Decision | undefined,
  referral: PersonInput,
  record: PersonInput,
): boolean {
  if (decision === undefined || decision.outcome === 'unsure') return false
  const seen = decision.a === referral.id ? hashOfSeen(referral, record) : hashOfSeen(record, referral)
  return decision.seen === seen
}

/**
 * Ids of the records that were found not to be the child of a referral, the latest decision about each, where neither side has
 * changed since.
 *
 * @param decisions about anybody
 * @param recordOf undefined for a record that is not held
 * @throws {NamesakeError} with all that is wrong with any decision
 */
export function rejectedFor(
  referral: PersonInput,
  decisions: Iterable<Decision>,
  recordOf: (id: string) => PersonInput | undefined,
): string[] {
  const { id } = referral
  const about = readDecisions(decisions).filter(({ a, b }) => a === id || b === id)
  return latestFirst(about).flatMap((decision) => {
    const other = decision.a === id ? decision.b : decision.a
    const record = decision.outcome === 'different' ? recordOf(other) : undefined
    return record !== undefined && isSettled(decision, referral, record) ? [other] : []
  })
}
