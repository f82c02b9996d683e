import { type Decision, parseDecision } from 'namesake'
import type { Outcome, Status } from '../shared/types.js'
import { changeCase, lastCheck, referralOf, seenNow } from './cases.js'
import type { Desk } from './desk.js'
import { statusAfterDoubt } from './pathway.js'
import { refuse } from './refused.js'
import { recordDeed } from './trail.js'

export interface ReviewOrder {
  readonly version: number
  readonly record: string
  /** Hash of the two records that the reviewer saw. */
  readonly seen: string
  readonly outcome: Outcome
  readonly reason: string
}

/** The decision that stands about each record: a later one takes the place of an earlier one, which stays on file. */
export function decisionsOf({ store }: Desk, caseId: number): Map<string, Decision> {
  const rows = store.all<{ record: string; content: string }>(
    'SELECT record, content FROM decisions WHERE case_id = ? ORDER BY id',
    [caseId],
  )
  return new Map(rows.map(({ record, content }) => [record, parseDecision(JSON.parse(content))]))
}

/** Keeps what a professional decided about a child and a record. Nothing else at the desk makes a decision. */
export function review(desk: Desk, member: string, caseId: number, order: ReviewOrder): void {
  if (order.reason.trim() === '') refuse(422, 'reason-missing')
  changeCase(desk, caseId, order.version, (row) => {
    const check = lastCheck(desk, caseId)
    if (check === null || check.purpose === 'relatives') refuse(409, 'no-check')
    if (!check!.candidates.some(({ id }) => id === order.record)) refuse(404, 'not-shown')
    if (seenNow(desk, row, order.record) !== order.seen) refuse(409, 'data-changed')
    const decision = parseDecision({
      a: referralOf(row).id,
      b: order.record,
      outcome: order.outcome,
      reviewer: member,
      reason: order.reason.trim(),
      at: desk.now().toISOString(),
      seen: order.seen,
    })
    desk.store.run('INSERT INTO decisions (case_id, record, content) VALUES (?, ?, ?)', [
      caseId,
      order.record,
      JSON.stringify(decision),
    ])
    dropDraft(desk, member, caseId, order.record)
    recordDeed(desk.store, decision.at, {
      member,
      action: 'review',
      reference: row.reference,
      records: [order.record],
      note: order.outcome,
    })
    const history = {
      member,
      what: 'review',
      code: order.outcome,
      record: order.record,
      reason: decision.reason,
    } as const
    return { history, result: undefined, ...afterReview(desk, caseId, row.status, row.whereabouts) }
  })
}

/** A child who was located by a record that is no longer accepted is being looked for again. */
function afterReview<W>(
  desk: Desk,
  caseId: number,
  status: Status,
  whereabouts: W,
): { status: Status; whereabouts: W | null } {
  const next = hasAccepted(desk, caseId) ? status : statusAfterDoubt(status)
  return { status: next, whereabouts: next === status ? whereabouts : null }
}

export const hasAccepted = (desk: Desk, caseId: number): boolean =>
  [...decisionsOf(desk, caseId).values()].some(({ outcome }) => outcome === 'same')

export interface DraftOrder {
  readonly record: string
  readonly outcome: Outcome | ''
  readonly reason: string
}

/** What a reviewer has written and not sent: kept, so that a restart or a lost page costs nobody their words. */
export function keepDraft(
  { store, now }: Desk,
  member: string,
  caseId: number,
  draft: DraftOrder,
): { at: string } {
  const at = now().toISOString()
  store.run(
    'INSERT OR REPLACE INTO drafts (case_id, record, member, outcome, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
    [caseId, draft.record, member, draft.outcome, draft.reason, at],
  )
  return { at }
}

function dropDraft({ store }: Desk, member: string, caseId: number, record: string): void {
  store.run('DELETE FROM drafts WHERE case_id = ? AND record = ? AND member = ?', [caseId, record, member])
}
