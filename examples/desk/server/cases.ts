import { hashOfSeen, type PersonInput } from 'namesake'
import type {
  CaseLine,
  CaseView,
  Check,
  Consent,
  Draft,
  EarlierDecision,
  HistoryLine,
  Member,
  ReferredLine,
  Status,
  Whereabouts,
} from '../shared/types.js'
import { decisionsOf } from './decisions.js'
import type { Desk } from './desk.js'
import { nameOf } from './members.js'
import { stepsFrom } from './pathway.js'
import { refuse } from './refused.js'

export interface CaseRow {
  readonly id: number
  readonly organisation: string
  readonly reference: string
  readonly referral: string
  readonly version: number
  readonly status: Status
  readonly whereabouts: Whereabouts | null
  readonly consent: Consent
  readonly consent_by: string
  readonly referred: string
  readonly updated: string
}

export interface NewCase {
  readonly member: string
  readonly organisation: string
  readonly referral: PersonInput
  readonly consent: Consent
  readonly consentBy: string
}

/** What a change of a case leaves behind in its history. */
export interface Change {
  readonly member: string
  readonly what: HistoryLine['what']
  readonly code: string
  readonly record?: string
  readonly reason?: string
}

export function caseRow({ store }: Desk, id: number): CaseRow {
  return store.get<CaseRow>('SELECT * FROM cases WHERE id = ?', [id]) ?? refuse(404, 'no-case')
}

export const referralOf = (row: Pick<CaseRow, 'referral'>): PersonInput =>
  JSON.parse(row.referral) as PersonInput

/** Puts a case in; within `together`. A referral without a reference of its own gets one. */
export function addCase(
  { store, now }: Desk,
  { member, organisation, referral, consent, consentBy }: NewCase,
): number {
  const at = now().toISOString()
  const next = store.get<{ next: number }>('SELECT COALESCE(MAX(id), 0) + 1 AS next FROM cases')!.next
  const reference = referral.id ?? `D-${String(next).padStart(4, '0')}`
  if (store.get('SELECT id FROM cases WHERE reference = ?', [reference])) refuse(409, 'reference-known')
  const id = store.run(
    `INSERT INTO cases (organisation, reference, referral, version, status, consent, consent_by, referred, updated)
     VALUES (?, ?, ?, 1, 'referred', ?, ?, ?, ?)`,
    [organisation, reference, JSON.stringify({ ...referral, id: reference }), consent, consentBy, at, at],
  )
  addHistory({ store, now }, id, 1, { member, what: 'referred', code: consent })
  return id
}

/**
 * Changes a case that the reader saw in a certain version. Where somebody else changed it meanwhile nothing is written, and the
 * reader is told who did what: optimistic concurrency, since a lock would outlive the person who forgot it.
 */
export function changeCase<T>(
  desk: Desk,
  id: number,
  version: number,
  change: (row: CaseRow) => {
    readonly history: Change
    readonly status?: Status
    readonly whereabouts?: Whereabouts | null
    readonly result: T
  },
): T {
  return desk.store.together(() => {
    const row = caseRow(desk, id)
    if (row.version !== version) refuse(409, 'changed-meanwhile', lastChange(desk, id))
    const { history, status = row.status, whereabouts = row.whereabouts, result } = change(row)
    desk.store.run('UPDATE cases SET version = ?, status = ?, whereabouts = ?, updated = ? WHERE id = ?', [
      version + 1,
      status,
      whereabouts,
      desk.now().toISOString(),
      id,
    ])
    addHistory(desk, id, version + 1, history)
    return result
  })
}

function lastChange(desk: Desk, id: number): { change?: HistoryLine } {
  const change = historyOf(desk, id)[0]
  return change === undefined ? {} : { change }
}

export function addHistory(
  { store, now }: Pick<Desk, 'store' | 'now'>,
  id: number,
  version: number,
  change: Change,
): void {
  store.run(
    'INSERT INTO history (case_id, version, at, member, what, code, record, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      version,
      now().toISOString(),
      change.member,
      change.what,
      change.code,
      change.record ?? null,
      change.reason ?? '',
    ],
  )
}

/** Newest first. */
function historyOf({ store }: Desk, id: number): HistoryLine[] {
  const rows = store.all<HistoryLine & { member: string }>(
    'SELECT at, member, what, code, record, reason FROM history WHERE case_id = ? ORDER BY id DESC',
    [id],
  )
  return rows.map(({ member, at, what, code, record, reason }) => ({
    at,
    by: nameOf(member),
    what,
    code,
    record,
    reason,
  }))
}

/** Every case, those that wait for somebody first. */
export function listCases({ store }: Desk): CaseLine[] {
  const rows = store.all<CaseRow & { alerts: number }>(
    `SELECT cases.*, (SELECT COUNT(*) FROM alerts WHERE case_id = cases.id AND looked_at IS NULL) AS alerts
     FROM cases ORDER BY alerts > 0 DESC, id`,
  )
  return rows.map(lineOf)
}

const lineOf = (row: CaseRow & { readonly alerts: number }): CaseLine => ({
  id: row.id,
  reference: row.reference,
  referral: referralOf(row),
  status: row.status,
  whereabouts: row.whereabouts,
  consent: row.consent,
  updated: row.updated,
  alerts: row.alerts,
})

/** What the charity is told about the children whom it referred. */
export function listReferred({ store }: Desk, { organisation }: Member): ReferredLine[] {
  const rows = store.all<CaseRow>('SELECT * FROM cases WHERE organisation = ? ORDER BY id DESC', [
    organisation,
  ])
  return rows.map((row) => ({
    reference: row.reference,
    names: referralOf(row).names,
    referred: row.referred,
    told: (row.status === 'located' || row.status === 'closed' ? row.whereabouts : null) ?? 'looking',
  }))
}

export function viewCase(desk: Desk, id: number, reader: Member): CaseView {
  const row = caseRow(desk, id)
  const { store } = desk
  const alerts = store.get<{ count: number }>(
    'SELECT COUNT(*) AS count FROM alerts WHERE case_id = ? AND looked_at IS NULL',
    [id],
  )!.count
  const check = lastCheck(desk, id)
  return {
    ...lineOf({ ...row, alerts }),
    version: row.version,
    organisation: row.organisation,
    consentBy: row.consent_by,
    check,
    stale: check !== null && isStale(desk, row, check),
    decisions: decisionsThatStand(desk, row),
    drafts: store.all<Draft>(
      'SELECT record, outcome, reason, at FROM drafts WHERE case_id = ? AND member = ?',
      [id, reader.id],
    ),
    history: historyOf(desk, id),
    steps: stepsFrom(row.status),
  }
}

export function lastCheck({ store }: Desk, id: number): Check | null {
  const row = store.get<{ id: number; content: string }>(
    'SELECT id, content FROM checks WHERE case_id = ? ORDER BY id DESC LIMIT 1',
    [id],
  )
  return row === undefined ? null : { ...(JSON.parse(row.content) as Check), id: row.id }
}

function decisionsThatStand(desk: Desk, row: CaseRow): Record<string, EarlierDecision> {
  const entries = [...decisionsOf(desk, row.id)].map(([record, decision]) => {
    const { outcome, reviewer, reason, at } = decision
    const changed = seenNow(desk, row, record) !== decision.seen
    return [record, { outcome, reviewer: nameOf(reviewer), reason, at, changed }] as const
  })
  return Object.fromEntries(entries)
}

/** Hash of the referral and the record as they are now; null where the record is gone. */
export function seenNow({ registry }: Desk, row: CaseRow, record: string): string | null {
  const held = registry.get(record)
  return held === undefined ? null : hashOfSeen(referralOf(row), held)
}

const isStale = (desk: Desk, row: CaseRow, check: Check): boolean =>
  check.candidates.some((candidate) => seenNow(desk, row, candidate.id) !== candidate.seen)
