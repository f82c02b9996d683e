import type { Purpose } from '../shared/types.js'
import type { Desk } from './desk.js'
import { refuse } from './refused.js'
import { countDeeds } from './trail.js'

const HOUR = 60 * 60_000

/** Refuses a search that would be one too many for its person; the trail is what is counted, so a restart forgets nothing. */
export function requireRoom({ store, limits, now }: Desk, member: string, purpose: Purpose): void {
  const [purposes, most, span] =
    purpose === 'relatives'
      ? [['relatives'], limits.relatives, 24 * HOUR]
      : [['locate', 'again'], limits.child, HOUR]
  const since = new Date(now().getTime() - span).toISOString()
  const { count, first } = countDeeds(store, { member, action: 'check', purposes, since })
  if (count >= most && first !== null)
    refuse(429, 'too-many', { after: new Date(Date.parse(first) + span).toISOString() })
}
