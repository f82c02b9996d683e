import type { Purpose, Role, Status, Step } from '../shared/types.js'

/** The referral pathway: which step may follow what, and where it leads. A status check leads to review by itself. */
const STEPS: Readonly<Record<Step, { readonly from: readonly Status[]; readonly to: Status }>> = {
  located: { from: ['in-review', 'flagged', 'assessment'], to: 'located' },
  assessment: { from: ['in-review', 'flagged'], to: 'assessment' },
  flag: { from: ['in-review', 'assessment'], to: 'flagged' },
  close: { from: ['located'], to: 'closed' },
  'missing-again': { from: ['located', 'closed'], to: 'missing-again' },
  reopen: { from: ['closed'], to: 'in-review' },
}

export const isStep = (step: string): step is Step => Object.hasOwn(STEPS, step)
export const leadsTo = (step: Step): Status => STEPS[step].to
export const mayFollow = (status: Status, step: Step): boolean => STEPS[step].from.includes(status)
export const stepsFrom = (status: Status): Step[] =>
  (Object.keys(STEPS) as Step[]).filter((step) => mayFollow(status, step))

/** A flag stands until the child is located: a check in between does not lift it. */
export const statusAfterCheck = (status: Status): Status =>
  status === 'referred' || status === 'missing-again' ? 'in-review' : status

/** Located or sent to assessment on the strength of a record, which a later review took back. */
export const statusAfterDoubt = (status: Status): Status =>
  status === 'located' || status === 'assessment' || status === 'closed' ? 'in-review' : status

export const STEPS_ON_A_RECORD: readonly Step[] = ['located', 'assessment']

/** Who may search for which purpose. A search for relatives is a locator: few may make it. */
const PURPOSES: Readonly<Record<Purpose, readonly Role[]>> = {
  locate: ['officer', 'senior'],
  again: ['officer', 'senior'],
  relatives: ['senior'],
}

export const isPurpose = (purpose: string): purpose is Purpose => Object.hasOwn(PURPOSES, purpose)
export const mayAsk = (role: Role, purpose: Purpose): boolean => PURPOSES[purpose].includes(role)
