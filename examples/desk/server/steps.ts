import type { PersonInput } from 'namesake'
import type { Consent, Step, Whereabouts } from '../shared/types.js'
import { type CaseRow, changeCase, lastCheck } from './cases.js'
import { hasAccepted } from './decisions.js'
import type { Desk } from './desk.js'
import { leadsTo, mayFollow, STEPS_ON_A_RECORD } from './pathway.js'
import { refuse } from './refused.js'
import { recordDeed } from './trail.js'

export interface StepOrder {
  readonly version: number
  readonly step: Step
  readonly whereabouts: Whereabouts | null
  readonly reason: string
}

/** Takes a case a step along the pathway, on the word of the person who takes it. */
export function takeStep(desk: Desk, member: string, caseId: number, order: StepOrder): void {
  const { step, whereabouts, reason } = order
  if (reason.trim() === '') refuse(422, 'reason-missing')
  changeCase(desk, caseId, order.version, (row) => {
    if (!mayFollow(row.status, step)) refuse(409, 'step-out-of-turn')
    if (step === 'located' && whereabouts === null) refuse(422, 'whereabouts-missing')
    if (STEPS_ON_A_RECORD.includes(step) && !isGrounded(desk, row, whereabouts))
      refuse(409, 'nothing-accepted')
    recordDeed(desk.store, desk.now().toISOString(), {
      member,
      action: 'step',
      reference: row.reference,
      note: [step, whereabouts].filter((word) => word !== null).join(' '),
    })
    return {
      status: leadsTo(step),
      whereabouts: whereaboutsAfter(step, row, whereabouts),
      history: {
        member,
        what: 'step',
        code: step === 'located' ? `${step}-${whereabouts}` : step,
        reason: reason.trim(),
      },
      result: undefined,
    }
  })
}

/** A child is located by a record that a professional accepted, or with the family by a search for relatives. */
const isGrounded = (desk: Desk, row: CaseRow, whereabouts: Whereabouts | null): boolean =>
  hasAccepted(desk, row.id) ||
  (whereabouts === 'with-family' && lastCheck(desk, row.id)?.purpose === 'relatives')

const whereaboutsAfter = (step: Step, row: CaseRow, whereabouts: Whereabouts | null): Whereabouts | null =>
  step === 'located' ? whereabouts : step === 'close' ? row.whereabouts : null

export function recordConsent(
  desk: Desk,
  member: string,
  caseId: number,
  order: { readonly version: number; readonly consent: Consent; readonly by: string },
): void {
  const by = order.by.trim()
  if (by === '') refuse(422, 'consent-by-missing')
  changeCase(desk, caseId, order.version, (row) => {
    desk.store.run('UPDATE cases SET consent = ?, consent_by = ? WHERE id = ?', [order.consent, by, caseId])
    const deed = { member, action: 'consent', reference: row.reference, note: order.consent }
    recordDeed(desk.store, desk.now().toISOString(), deed)
    // Where consent is taken back, nobody goes on searching.
    const isStopped = row.status === 'flagged' && !allowsTracing(order.consent)
    return {
      ...(isStopped ? { status: 'in-review' as const } : {}),
      history: { member, what: 'consent', code: order.consent, reason: by },
      result: undefined,
    }
  })
}

export const allowsTracing = (consent: Consent): boolean =>
  consent === 'given' || consent === 'best-interests'

/** Puts a corrected referral in the place of the former one; what was decided about other words is shown as such. */
export function correctReferral(
  desk: Desk,
  member: string,
  caseId: number,
  order: { readonly version: number; readonly referral: PersonInput; readonly reason: string },
): void {
  if (order.reason.trim() === '') refuse(422, 'reason-missing')
  changeCase(desk, caseId, order.version, (row) => {
    const referral = { ...order.referral, id: row.reference }
    desk.store.run('UPDATE cases SET referral = ? WHERE id = ?', [JSON.stringify(referral), caseId])
    recordDeed(desk.store, desk.now().toISOString(), { member, action: 'correct', reference: row.reference })
    return {
      history: { member, what: 'corrected', code: '', reason: order.reason.trim() },
      result: undefined,
    }
  })
}
