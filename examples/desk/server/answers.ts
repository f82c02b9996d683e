import {
  type Answer,
  type Candidate,
  type ExplainedRow,
  english,
  explain,
  hashOfSeen,
  type PersonInput,
  type Registry,
  type Wording,
} from 'namesake'
import { french } from 'namesake/french'
import type { Check, EarlierDecision, EvidenceRow, Language, ShownCandidate, Text } from '../shared/types.js'

/** Most records of one answer that leave the register, besides those that an earlier review set aside. */
export const SHOWN = 5
/** A record less likely than this stays in the register: nobody would tell it from the others. */
const WORTH_A_LOOK = 0.01
/** Relatives find each other, so who may be one is shown at any probability, if few fit better. */
const KIN_WITHIN = 3

const WORDINGS: Readonly<Record<Language, Wording>> = { en: english, fr: french }

export type SetAside = EarlierDecision & { readonly record: string }
/** The part of a check that comes from the library's answer. */
export type Shown = Omit<Check, 'id' | 'at' | 'by' | 'purpose' | 'requester'>

/** An answer as the page shows it: explained in every language, without what nobody needs to see. */
export function shownOf(
  answer: Answer,
  registry: Registry,
  referral: PersonInput,
  aside: readonly SetAside[],
): Shown {
  const isAside = new Set(aside.map(({ record }) => record))
  const explained = explainedRows(answer)
  const gone = answer.candidates.filter(({ id }) => isAside.has(id))
  const left = answer.candidates.filter(({ id }) => !isAside.has(id))
  const shown = left.filter(isShown).slice(0, SHOWN)
  const share = 1 - gone.reduce((sum, { probability }) => sum + probability, 0)
  const candidates = shown.map((candidate): ShownCandidate => {
    const record = registry.get(candidate.id)!
    const { id, kinship, relation = null } = candidate
    const rows = explained.filter(({ of }) => of === id).map(({ row }) => row)
    return {
      id,
      kinship,
      relation,
      caution: cautionOf(candidate),
      record,
      seen: hashOfSeen(referral, record),
      ...settled(candidate, rows, share),
    }
  })
  const { outcome, nobody, searched, coverage, model } = answer
  return {
    outcome,
    unread: [...new Set(answer.unread.map(({ path }) => /^referral\.([a-z]+)/.exec(path)?.[1] ?? path))],
    nobody: Math.min(1, nobody / share),
    searched,
    coverage,
    model,
    candidates: withMargins(candidates),
    leftOut: left.length - shown.length,
    setAside: aside,
    bestSetAside: answer.candidates[0] !== undefined && isAside.has(answer.candidates[0].id),
    help: helpFor(answer, shown),
  }
}

/** A companion whom one side names and the other rules out is told first, never weighed away. */
const cautionOf = ({ reasons }: Candidate): Text | null =>
  reasons.some(({ code }) => code === 'relatives.contradicted')
    ? { en: english.sentences.caution, fr: french.sentences.caution }
    : null

const isShown = ({ probability, kinship }: Candidate, place: number): boolean =>
  probability >= WORTH_A_LOOK || (kinship !== null && place < KIN_WITHIN)

interface OwnRow {
  readonly of: string
  readonly row: EvidenceRow
}

/** The same rows in every language; the total is the page's own sum. */
function explainedRows(answer: Answer): OwnRow[] {
  const rows = (language: Language) => explain(answer, { reveal: true, wording: WORDINGS[language] }).rows
  const inFrench = rows('fr')
  return rows('en').map((row, i) => ({
    of: row.candidate,
    row: {
      step: row.step,
      field: row.field,
      units: row.units,
      says: { en: saysOf(row, 'en'), fr: saysOf(inFrench[i]!, 'fr') },
    },
  }))
}

/** Both sides stand beside each other on the page: a row repeats only the names that it pairs. */
function saysOf({ field, step, codes, text }: ExplainedRow, language: Language): string {
  if (field === 'names' || field === step) return text
  const phrases = codes.map((code) => WORDINGS[language].codes[code] ?? code)
  return [...new Set(phrases)].join('; ')
}

/**
 * Records that a review set aside are known not to be the child, so what they took from the others goes back to them
 * (`p / (1 − p of those set aside)`), in a row of its own.
 */
function settled(
  { probability, bits }: Candidate,
  rows: readonly EvidenceRow[],
  share: number,
): Pick<ShownCandidate, 'probability' | 'bits' | 'margin' | 'rows'> {
  if (share > 1 - 1e-9) return { probability, bits, margin: null, rows }
  const raised = Math.min(probability / share, 0.999)
  const units = Math.round((Math.log2(raised / (1 - raised)) - bits) * 1024)
  const total = { ...rows[rows.length - 1]!, units: rows[rows.length - 1]!.units + units }
  const says: Text = {
    en: 'records that a review set aside no longer count',
    fr: "les fiches écartées lors d'un examen ne comptent plus",
  }
  const row: EvidenceRow = { step: 'set-aside', field: 'set-aside', units, says }
  return {
    probability: raised,
    bits: bits + units / 1024,
    margin: null,
    rows: [...rows.slice(0, -1), row, total],
  }
}

/** The lead over the best other record that is shown. */
const withMargins = (candidates: readonly ShownCandidate[]): ShownCandidate[] =>
  candidates.map((candidate, i) => {
    const other = candidates[i === 0 ? 1 : 0]
    return { ...candidate, margin: other === undefined ? null : candidate.bits - other.bits }
  })

/** What is missing on either side of the first two records and could decide, most decisive first. */
function helpFor({ outcome }: Answer, [first, second]: readonly Candidate[]): Text | null {
  if (first === undefined || (outcome === 'probable' && second === undefined)) return null
  const missing = new Set([first, ...(second === undefined ? [] : [second])].flatMap(missingFields))
  const fields = Object.keys(english.helpful)
    .filter((field) => missing.has(field))
    .slice(0, 2)
  if (fields.length === 0) return null
  const sentence = (language: Language) => {
    const { helpful, sentences } = WORDINGS[language]
    const what = fields.map((field) => helpful[field]).join(sentences.or)
    const template = second === undefined ? sentences.surer : sentences.apart
    return template.replace('{what}', what.charAt(0).toUpperCase() + what.slice(1))
  }
  return { en: sentence('en'), fr: sentence('fr') }
}

const missingFields = ({ reasons }: Candidate): string[] =>
  reasons.filter(({ code }) => /\.(?:missing|cannot-compare)$/.test(code)).map(({ field }) => field)
