import type { Answer, Candidate, PersonInput } from 'namesake'

/** What the page and its server say to each other. */

export type Language = 'en' | 'fr'
/** One text in every language of the desk. */
export type Text = Readonly<Record<Language, string>>

/** `officer`: checks and reviews. `senior`: also searches for relatives, lets records in, reads the trail. `referrer`: refers. */
export type Role = 'officer' | 'senior' | 'referrer'

export interface Member {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly organisation: string
}

export interface Session {
  /** Null before signing in. */
  readonly member: Member | null
  /** Sent back with everything that changes something. */
  readonly token: string
  /** Who may sign in: it stands for the directory of the host. */
  readonly members: readonly Member[]
  /** Alerts that nobody has looked at. */
  readonly alerts: number
}

export type Consent = 'given' | 'best-interests' | 'refused' | 'not-recorded'

export type Status =
  | 'referred'
  | 'in-review'
  | 'located'
  | 'assessment'
  | 'flagged'
  | 'closed'
  | 'missing-again'
export type Whereabouts = 'in-care' | 'with-family'
export type Step = 'located' | 'assessment' | 'flag' | 'close' | 'missing-again' | 'reopen'

export type Purpose = 'locate' | 'again' | 'relatives'

/** What a case is on a list. */
export interface CaseLine {
  readonly id: number
  readonly reference: string
  readonly referral: PersonInput
  readonly status: Status
  readonly whereabouts: Whereabouts | null
  readonly consent: Consent
  readonly updated: string
  readonly alerts: number
}

/** What the referring charity is told: in care, with family, or that the child is being looked for. Never a record, never where. */
export interface ReferredLine {
  readonly reference: string
  readonly names: PersonInput['names']
  readonly referred: string
  readonly told: Whereabouts | 'looking'
}

/** One row of the account of a candidate, with what it says in each language. */
export interface EvidenceRow {
  readonly step: string
  readonly field: string
  /** Integer 1/1024 bits; the rows before the total add up to it exactly. */
  readonly units: number
  readonly says: Text
}

export interface EarlierDecision {
  readonly outcome: Outcome
  readonly reviewer: string
  readonly reason: string
  readonly at: string
  /** True where the referral or the record has changed since. */
  readonly changed: boolean
}

export interface ShownCandidate
  extends Pick<Candidate, 'id' | 'probability' | 'bits' | 'margin' | 'kinship'> {
  readonly relation: string | null
  /** What the two sides say about companions cannot both be true: to be asked, before anything else. */
  readonly caution: Text | null
  readonly record: PersonInput
  readonly rows: readonly EvidenceRow[]
  /** Hash of the two records as they were shown; a review is about these and no others. */
  readonly seen: string
}

/** A status check as it was answered: kept, so that a review can be explained by what the reviewer saw. */
export interface Check {
  readonly id: number
  readonly at: string
  readonly by: string
  readonly purpose: Purpose
  readonly requester: string
  readonly outcome: Answer['outcome']
  readonly nobody: number
  readonly searched: number
  readonly coverage: number
  readonly model: Answer['model']
  /** Fields of the referral of which a part was not understood, and so not compared. */
  readonly unread: readonly string[]
  readonly candidates: readonly ShownCandidate[]
  /** Less likely records, of which nothing leaves the register. */
  readonly leftOut: number
  /** Records that an earlier review set aside, and that have not changed since. */
  readonly setAside: readonly (EarlierDecision & { readonly record: string })[]
  /** What would tell the candidates apart; null where nothing is missing. */
  readonly help: Text | null
}

export type Outcome = 'same' | 'different' | 'unsure'

export interface Draft {
  readonly record: string
  readonly outcome: Outcome | ''
  readonly reason: string
  readonly at: string
}

export interface HistoryLine {
  readonly at: string
  readonly by: string
  readonly what: 'referred' | 'corrected' | 'consent' | 'check' | 'review' | 'step' | 'alert'
  /** A code of what was done: an outcome, a step, a consent. */
  readonly code: string
  readonly record: string | null
  readonly reason: string
}

export interface CaseView extends CaseLine {
  /** Every change makes a new version; a change that was begun on an older one is refused. */
  readonly version: number
  readonly organisation: string
  readonly consentBy: string
  readonly check: Check | null
  /** True where the referral or a shown record has changed since the check. */
  readonly stale: boolean
  /** The decisions that stand, by record. */
  readonly decisions: Readonly<Record<string, EarlierDecision>>
  /** The reader's own words, not yet sent. */
  readonly drafts: readonly Draft[]
  readonly history: readonly HistoryLine[]
  readonly steps: readonly Step[]
}

export interface Alert {
  readonly id: number
  readonly caseId: number
  readonly reference: string
  readonly names: PersonInput['names']
  readonly record: string
  readonly at: string
  readonly seen: boolean
}

export interface ImportIssue {
  readonly line: number | null
  readonly column: string | null
  readonly code: string
  readonly expected: string
}

export interface ImportResult {
  readonly read: number
  readonly added: number
  /** References that were here already with the same data. */
  readonly known: number
  readonly issues: readonly ImportIssue[]
  readonly remarks: readonly ImportIssue[]
  /** Standing searches that answered because of what came in. */
  readonly alerts: number
}

export interface RegisterView {
  readonly size: number
  readonly arrived: number
  readonly lastArrival: string | null
  readonly flagged: number
}

export interface TrailEntry {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly action: string
  readonly reference: string | null
  readonly purpose: string | null
  readonly requester: string | null
  /** Every record of the register that was returned. */
  readonly records: readonly string[]
  readonly note: string | null
}

export interface Trail {
  readonly entries: readonly TrailEntry[]
  readonly more: boolean
  /** False where an entry was altered or taken out. */
  readonly whole: boolean
}

/** What the desk would not do, and why: a code for the wording, with its facts. */
export interface Refusal {
  readonly code: string
  readonly issues?: readonly ImportIssue[]
  readonly paths?: readonly { readonly path: string; readonly code: string; readonly expected: string }[]
  /** Who changed the case meanwhile, and how. */
  readonly change?: HistoryLine
  /** When it may be tried again. */
  readonly after?: string
}
