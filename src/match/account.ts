import type { NameAgreement } from '../compare/name.js'
import type { AlignedPart, PreparedName } from '../names/name.js'
import type { Agreement } from '../record/field.js'
import type { PersonInput } from '../record/parse.js'
import { UNITS_PER_BIT } from '../record/units.js'
import type { Reason, Side } from '../score/evidence.js'
import { totalOf } from '../score/names.js'
import { fill, phraseOf, type Wording, wordOf } from '../score/wording.js'
import { groupBy } from '../text/group-by.js'
import type { Answer, Candidate, Revealed } from './answer.js'
import { describeField, shown } from './describe.js'
import { figureText, roundToSum } from './round.js'

/** A row is about a side of a field, or about a step from the evidence to the probability. */
export type Step = Side | 'prior' | 'family' | 'calibration' | 'rivals' | 'limit' | 'total'

/** One row of the account of a candidate. */
export interface ExplainedRow {
  readonly candidate: string
  readonly step: Step
  /** The field the row is about; the step again where it is about none. */
  readonly field: string
  readonly codes: readonly string[]
  /** Integer 1/1024 bits: the rows before the total add up to it exactly. */
  readonly units: number
  /** Bits with one decimal, rounded so that the column adds up. */
  readonly figure: string
  /** Codes, or a sentence with both sides' values where they are revealed. */
  readonly text: string
}

/** What every part of an explanation draws on; `values` only where they are revealed. */
export interface Teller {
  readonly answer: Answer
  readonly values: Revealed | undefined
  readonly wording: Wording
}

/** The rows of one candidate, the total last. */
export function accountOf(place: number, teller: Teller): readonly ExplainedRow[] {
  const candidate = teller.answer.candidates[place]!
  const groups = groupsOf(candidate)
  const phrase = phraser(place, teller)
  const { tenths, total } = roundToSum(groups.map((group) => group.units))
  const rows = groups.map((group, i): ExplainedRow => {
    const { step, field, units } = group
    const codes = group.reasons.map((reason) => reason.code)
    return {
      candidate: candidate.id,
      step,
      field,
      codes,
      units,
      figure: figureText(tenths[i]!, teller.wording.figures.decimal),
      text: phrase(group),
    }
  })
  return [...rows, totalRow(candidate, total, teller)]
}

function totalRow(candidate: Candidate, tenths: number, { values, wording }: Teller): ExplainedRow {
  const text = values === undefined ? 'total' : wording.labels.total
  const units = candidate.bits * UNITS_PER_BIT
  return {
    candidate: candidate.id,
    step: 'total',
    field: 'total',
    codes: [],
    units,
    figure: figureText(tenths, wording.figures.decimal),
    text,
  }
}

interface Group {
  readonly step: Step
  readonly field: string
  readonly reasons: readonly Reason[]
  readonly units: number
}

const STEPS = ['prior', 'family', 'calibration', 'rivals', 'limit'] as const
const isStep = (field: string): field is (typeof STEPS)[number] =>
  (STEPS as readonly string[]).includes(field)

/** Reasons by row: before any evidence, what speaks for, what against, what only should be known, and the steps after. */
function groupsOf({ reasons }: Candidate): readonly Group[] {
  const fields = groupBy(reasons, ({ field }) => field)
  const steps = STEPS.flatMap((step) => groupOf(step, step, fields.get(step) ?? []))
  const evidence = [...fields]
    .filter(([field]) => !isStep(field))
    .flatMap(([field, reasons]) => sidesOf(field, reasons))
  const rows = (wanted: Step) => [...steps, ...evidence].filter(({ step }) => step === wanted)
  return (['prior', 'for', 'against', 'neutral', ...STEPS.slice(1)] as const).flatMap(rows)
}

/** Codes of fields that say nothing have no row of their own: they show in what would help. */
const isSilent = ({ code }: Reason): boolean => code.endsWith('.missing') || code.endsWith('.cannot-compare')

/** At most one row for and one against; what weighs nothing goes with the heavier of the two. */
function sidesOf(field: string, all: readonly Reason[]): Group[] {
  const sides = groupBy(
    all.filter((reason) => !isSilent(reason)),
    ({ side }) => side,
  )
  const { for: pro = [], against = [], neutral = [] } = Object.fromEntries(sides)
  const groups = [...groupOf('for', field, pro), ...groupOf('against', field, against)]
  if (groups.length === 0) return groupOf('neutral', field, neutral)
  const heavier = groups.reduce((a, b) => (Math.abs(b.units) > Math.abs(a.units) ? b : a))
  return groups.flatMap((group) =>
    group === heavier ? groupOf(group.step, field, [...group.reasons, ...neutral]) : group,
  )
}

/** The row of some reasons, where there are any. */
const groupOf = (step: Step, field: string, reasons: readonly Reason[]): Group[] =>
  reasons.length === 0 ? [] : [{ step, field, reasons, units: totalOf(reasons) }]

/** Turns groups of one candidate into text: codes only, or sentences with both sides' values. */
function phraser(place: number, teller: Teller): (group: Group) => string {
  const { values, wording } = teller
  if (values === undefined) return ({ field, reasons }) => codesText(field, reasons)
  const parts = namePartsOf(
    teller.answer.candidates[place]!,
    values.candidates[place]?.agreements[values.fields.indexOf('names')],
    wording,
  )
  const record = values.candidates[place]?.record()
  const sought = values.candidates[place]?.sought ?? values.referral
  return (group) => {
    const { field, reasons } = group
    if (isStep(field)) return stepText(group, place, teller)
    const phrases = reasons.map((reason) => fill(phraseOf(reason.code, wording), parts.get(reason) ?? {}))
    const told = [...new Set(phrases)].join(field === 'names' ? ', ' : '; ')
    const both = field === 'names' ? '' : bothSides(field, sought, record, wording)
    return both === '' ? told : `${both}: ${told}`
  }
}

function codesText(field: string, reasons: readonly Reason[]): string {
  const codes = reasons.map((reason) => reason.code)
  return isStep(field) ? codes.join(', ') : `${field}: ${codes.join(', ')}`
}

function bothSides(
  field: string,
  referral: PersonInput,
  record: PersonInput | undefined,
  wording: Wording,
): string {
  const sides = [describeField(field, referral, wording), describeField(field, record, wording)].filter(
    (text) => text !== '',
  )
  return [...new Set(sides)].join(' ~ ')
}

/** The names that stand in the braces of a reason's phrase. */
type Braces = Readonly<Record<string, string>>

/** The reasons of the names begin with one for each part of the alignment, in the same order. */
function namePartsOf(
  candidate: Candidate,
  agreement: Agreement | undefined,
  wording: Wording,
): ReadonlyMap<Reason, Braces> {
  if (agreement === undefined || !('alignment' in agreement)) return new Map()
  const { alignment, left, right } = agreement as NameAgreement
  const reasons = candidate.reasons.filter(({ field }) => field === 'names')
  return new Map(alignment.parts.map((part, i) => [reasons[i]!, bracesOf(part, left, right, wording)]))
}

/** The tokens of both names that a part of their alignment is about, as its phrase takes them. */
export function bracesOf(
  part: AlignedPart,
  left: PreparedName,
  right: PreparedName,
  wording: Wording,
): Braces {
  const a = tokensText(part.left, left)
  const b = tokensText(part.right, right)
  return { a: a === '' ? b : a, b, side: wordOf(a === '' ? 'register' : 'referral', wording) }
}

function tokensText(range: AlignedPart['left'], name: PreparedName): string {
  if (range === null) return ''
  const tokens = name.tokens.slice(range[0], range[1])
  return shown(tokens.map(({ token }) => capitalised(token.letters)).join(' '))
}

const capitalised = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1)

function stepText({ field, units }: Group, place: number, { answer, wording }: Teller): string {
  const { sentences } = wording
  switch (field) {
    case 'prior':
      return priorText(answer, wording)
    case 'rivals':
      return rivalsOf(answer, place) === 1 ? sentences.oneRival : sentences.rivals
    case 'limit':
      return units < 0 ? sentences.limitAbove : sentences.limitBelow
    default:
      return field === 'family' ? sentences.family : sentences.calibration
  }
}

function priorText({ searched, coverage }: Answer, { sentences, figures }: Wording): string {
  const size = grouped(searched, figures.thousands)
  return coverage === 0.5
    ? fill(sentences.priorEven, { size })
    : fill(sentences.prior, { size, coverage: String(Math.round(coverage * 100)) })
}

/** Records besides this one that are worth a look. */
const rivalsOf = ({ candidates }: Answer, place: number): number =>
  candidates.filter((candidate, i) => i !== place && isWorthALook(candidate)).length

/** Below a probability of one in a hundred nobody would want to tell a record from the others. */
export const isWorthALook = (candidate: Candidate): boolean => candidate.probability >= 0.01

/** `3,000`: by the wording, not the machine's locale, so that an explanation reads the same everywhere. */
const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, separator)
