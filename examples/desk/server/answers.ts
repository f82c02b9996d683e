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

/** Most records of one answer that leave the register. */
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
  const explained = explainedRows(answer)
  const shown = answer.candidates.filter(isShown)
  const candidates = shown.map((candidate): ShownCandidate => {
    const record = registry.get(candidate.id)!
    const { id, probability, bits, kinship, relation = null } = candidate
    return {
      id,
      kinship,
      relation,
      caution: cautionOf(candidate),
      record,
      seen: hashOfSeen(referral, record),
      probability,
      bits,
      margin: null,
      rows: explained.filter(({ of }) => of === id).map(({ row }) => row),
    }
  })
  const { outcome, nobody, searched, coverage, model } = answer
  return {
    outcome,
    unread: [...new Set(answer.unread.map(({ path }) => /^referral\.([a-z]+)/.exec(path)?.[1] ?? path))],
    nobody,
    searched,
    coverage,
    model,
    candidates: withMargins(candidates),
    leftOut: answer.candidates.length - shown.length,
    setAside: aside,
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
