import type { Decision } from 'namesake'
import type { Check, Member, Purpose } from '../shared/types.js'
import { type SetAside, SHOWN, type Shown, shownOf } from './answers.js'
import { type CaseRow, caseRow, changeCase, referralOf } from './cases.js'
import { decisionsOf } from './decisions.js'
import type { Desk } from './desk.js'
import { requireRoom } from './limits.js'
import { nameOf } from './members.js'
import { mayAsk, statusAfterCheck } from './pathway.js'
import { Refused, refuse } from './refused.js'
import { allowsTracing } from './steps.js'
import { recordDeed } from './trail.js'

export interface CheckOrder {
  readonly version: number
  readonly purpose: Purpose
  /** Who wants to know: a person and an organisation, in words. */
  readonly requester: string
}

/** Searches the register for a case, and keeps the answer as it was given. What is refused stands in the trail, too. */
export async function checkStatus(
  desk: Desk,
  member: Member,
  caseId: number,
  order: CheckOrder,
): Promise<void> {
  const row = caseRow(desk, caseId)
  try {
    requireGrounds(desk, member, row, order)
  } catch (error) {
    if (error instanceof Refused) noteRefusal(desk, member, row, order, error)
    throw error
  }
  const decisions = decisionsOf(desk, row.id)
  const answer = await desk.registry.find(referralOf(row), {
    limit: SHOWN,
    for: order.purpose === 'relatives' ? 'relatives' : 'child',
    decisions: decisions.values(),
  })
  const aside = (answer.rejected ?? []).map((record) => setAside(record, decisions.get(record)!))
  changeCase(desk, caseId, order.version, (current) => {
    if (current.referral !== row.referral) refuse(409, 'changed-meanwhile')
    const check = keepCheck(desk, member, row, order, shownOf(answer, desk.registry, referralOf(row), aside))
    desk.store.run('UPDATE alerts SET looked_at = ? WHERE case_id = ? AND looked_at IS NULL', [
      check.at,
      caseId,
    ])
    return {
      status: statusAfterCheck(current.status),
      history: { member: member.id, what: 'check', code: order.purpose, reason: order.requester.trim() },
      result: undefined,
    }
  })
}

/** Consent, purpose, requester, and room for one more search: without any of them nothing is searched. */
function requireGrounds(desk: Desk, member: Member, row: CaseRow, { purpose, requester }: CheckOrder): void {
  if (!mayAsk(member.role, purpose)) refuse(403, 'purpose-not-yours')
  if (requester.trim() === '') refuse(422, 'requester-missing')
  if (row.status === 'closed') refuse(409, 'case-closed')
  if (!allowsTracing(row.consent)) refuse(403, 'no-consent')
  requireRoom(desk, member.id, purpose)
}

function noteRefusal(
  desk: Desk,
  member: Member,
  row: CaseRow,
  { purpose, requester }: CheckOrder,
  { refusal }: Refused,
): void {
  recordDeed(desk.store, desk.now().toISOString(), {
    member: member.id,
    action: 'refused',
    reference: row.reference,
    purpose,
    requester: requester.trim(),
    note: refusal.code,
  })
}

function keepCheck(
  desk: Desk,
  member: Member,
  row: CaseRow,
  order: CheckOrder,
  shown: Shown,
): Omit<Check, 'id'> {
  const at = desk.now().toISOString()
  const { purpose } = order
  const requester = order.requester.trim()
  const check = { at, by: nameOf(member.id), purpose, requester, ...shown }
  desk.store.run('INSERT INTO checks (case_id, content) VALUES (?, ?)', [row.id, JSON.stringify(check)])
  recordDeed(desk.store, at, {
    member: member.id,
    action: 'check',
    reference: row.reference,
    purpose,
    requester,
    records: shown.candidates.map(({ id }) => id),
    note: shown.outcome,
  })
  return check
}

/** What a review said of a record that the library left out: neither side has changed since. */
const setAside = (record: string, { outcome, reason, reviewer, at }: Decision): SetAside => ({
  record,
  outcome,
  reason,
  reviewer: nameOf(reviewer),
  at,
  changed: false,
})
