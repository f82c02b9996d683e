import type { Alert, RegisterView } from '../shared/types.js'
import { addHistory, type CaseRow, caseRow, lastCheck, referralOf } from './cases.js'
import { decisionsOf } from './decisions.js'
import type { Desk } from './desk.js'
import { DESK } from './members.js'
import type { Found } from './standing.js'
import { recordDeed } from './trail.js'

/** Brings the standing search in line with a case: one for each that is flagged, with what it says now. */
export async function followFlag(desk: Desk, caseId: number): Promise<void> {
  const row = caseRow(desk, caseId)
  if (row.status === 'flagged')
    await desk.standing.flag(referralOf(row), decisionsOf(desk, caseId).values(), lastCheck(desk, caseId))
  else await desk.standing.lift(row.reference)
}

/**
 * Takes down what the standing searches have found; an alert says that a record may be the child, and shows nothing of it.
 * A search that was not begun or ended with its case, since the desk was stopped in between, is begun or ended first.
 */
export async function gatherAlerts(desk: Desk): Promise<number> {
  for (const { id, reference, status } of desk.store.all<CaseRow>('SELECT * FROM cases'))
    if ((status === 'flagged') !== desk.standing.has(reference)) await followFlag(desk, id)
  let count = 0
  await desk.standing.gather((found) => {
    desk.store.together(() => {
      for (const one of found) count += keepAlert(desk, one)
    })
  })
  return count
}

function keepAlert(desk: Desk, found: Found): number {
  const { store, now } = desk
  const row = store.get<CaseRow>('SELECT * FROM cases WHERE reference = ?', [found.reference])
  if (row === undefined) return 0
  const known = store.get('SELECT id FROM alerts WHERE case_id = ? AND record = ? AND seen_hash = ?', [
    row.id,
    found.record,
    found.seen,
  ])
  if (known !== undefined) return 0
  const at = now().toISOString()
  store.run('INSERT INTO alerts (case_id, record, seen_hash, at) VALUES (?, ?, ?, ?)', [
    row.id,
    found.record,
    found.seen,
    at,
  ])
  addHistory(desk, row.id, row.version, { member: DESK, what: 'alert', code: '', record: found.record })
  recordDeed(store, at, { member: DESK, action: 'alert', reference: row.reference, records: [found.record] })
  return 1
}

/** Newest first; those that nobody has looked at before the others. */
export function listAlerts({ store }: Desk): Alert[] {
  const rows = store.all<{
    id: number
    case_id: number
    record: string
    at: string
    looked_at: string | null
    referral: string
    reference: string
  }>(
    `SELECT alerts.*, cases.referral, cases.reference FROM alerts JOIN cases ON cases.id = alerts.case_id
     ORDER BY looked_at IS NOT NULL, alerts.id DESC LIMIT 200`,
  )
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    reference: row.reference,
    names: referralOf(row).names,
    record: row.record,
    at: row.at,
    seen: row.looked_at !== null,
  }))
}

export const countAlerts = ({ store }: Desk): number =>
  store.get<{ count: number }>('SELECT COUNT(*) AS count FROM alerts WHERE looked_at IS NULL')!.count

export function viewRegister({ registry, store }: Desk): RegisterView {
  const { arrived, last } = store.get<{ arrived: number; last: string | null }>(
    'SELECT COUNT(*) AS arrived, MAX(at) AS last FROM arrivals',
  )!
  const { flagged } = store.get<{ flagged: number }>(
    "SELECT COUNT(*) AS flagged FROM cases WHERE status = 'flagged'",
  )!
  return { size: registry.size, arrived, lastArrival: last, flagged }
}
