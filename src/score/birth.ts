import type { BirthAgreement } from '../compare/birth.js'
import { exactLog2 } from '../exact-math.js'
import { toUnits, type Units } from '../record/units.js'
import { massOf, type Spans } from './birth-density.js'
import {
  type BirthModel,
  birthModel,
  type Cause,
  causeAt,
  type Hypothesis,
  massUnder,
} from './birth-model.js'
import type { BirthParameters } from './birth-parameters.js'
import { type Evidence, evidenceOf, type Reason, reasonOf } from './evidence.js'

export { type BirthParameters, defaultBirthParameters } from './birth-parameters.js'

const FIELD = 'births'

/** Months beyond which a gap, or a span, is not told apart from one of fifty years: both are as wide as lives. */
const LIMIT = 600

/** Months that tell an Ethiopian reading, seven or eight years, from a lunar day or two. */
const ETHIOPIAN = 72

/** One day, or one month, on both sides: where the evidence of equality is measured. */
const SAME_MONTH: Spans = { shift: 0, span: 1, registerSpan: 1 }

/**
 * What two births are worth for one child against two unrelated people: `log2(P(difference | one child) / P(difference |
 * two people))`, both integrated over the two spans, and the same for two children of one family. The evidence of a
 * gap is never below `log2(wrong)`: it never excludes. Where the calendar was a guess or several births were tried, what
 * speaks for the child is discounted, not what speaks against.
 *
 * @returns `units` and `reasons` in integer 1/1024 bits; equal on every engine
 *
 * @example
 * weighBirth(birthField.compare(child, record, context), defaultBirthParameters).units / 1024 // bits
 */
export function weighBirth(agreement: BirthAgreement, parameters: BirthParameters): Evidence {
  const model = birthModel(parameters)
  const hypothesis = model.sameChild(agreement.basis, agreement.registerBasis)
  const spans = spansOf(agreement)
  const alone = worthOf({ agreement, spans, hypothesis, model, parameters })
  const learnt = toUnits(parameters.levels?.[agreement.grain]?.[agreement.level] ?? 0)
  const units = alone + learnt
  const family = worthOf({ agreement, spans, hypothesis: model.family, model, parameters })
  const doubts = doubtsOf(agreement, parameters)
  return evidenceOf(FIELD, agreement.level, doubted(units, doubts), doubted(family, doubts), () =>
    reasonsOf(agreement, { alone, learnt }, doubts, causeOf(agreement, hypothesis)),
  )
}

/** The spans, no wider and no farther apart than the tables reach. */
function spansOf({ shift, span, registerSpan }: BirthAgreement): Spans {
  const width = Math.min(span, LIMIT)
  const registerWidth = Math.min(registerSpan, LIMIT)
  const middle = shift + (span - registerSpan) / 2
  const near = Math.max(-LIMIT, Math.min(LIMIT, middle))
  return { shift: Math.trunc(near - (width - registerWidth) / 2), span: width, registerSpan: registerWidth }
}

/** What one hypothesis makes of the agreement. A likeness of digits is never worth less than the distance alone. */
interface Weighing {
  readonly agreement: BirthAgreement
  readonly spans: Spans
  readonly hypothesis: Hypothesis
  readonly model: BirthModel
  readonly parameters: BirthParameters
}

/** Adding zero turns a negative zero into zero: units are compared as they stand. */
const worthOf = (weighing: Weighing): Units => toUnits(bitsUnder(weighing)) + 0

function bitsUnder(weighing: Weighing): number {
  const { agreement, parameters } = weighing
  const gap = bitsOfGap(weighing)
  switch (agreement.level) {
    case 'same-day':
      return bitsOfDay(weighing)
    case 'same-month':
      return agreement.grain === 'day' ? gap + parameters.monthOfDays : bitsOfMonth(weighing)
    case 'same-day-default':
      return gap + (agreement.sharedDefault === 'strong' ? parameters.strongDefault : parameters.weakDefault)
    case 'calendar':
      return Math.max(gap, bitsOfCalendar(weighing))
    default:
      return Math.max(gap, bitsOfLikeDigits(weighing))
  }
}

/** The very day: the share of claims that are repeated, against one of the days of a month and the register's density. */
function bitsOfDay({ hypothesis, model, parameters }: Weighing): number {
  const match = hypothesis.repeated * parameters.sameDate * parameters.dayChoices
  return exactLog2(match / massOf(model.unrelated, SAME_MONTH))
}

/** The very month, where one side says no more. */
function bitsOfMonth({ hypothesis, model, parameters }: Weighing): number {
  const match = hypothesis.repeated * parameters.sameMonth * (parameters.monthChoices / 12)
  return exactLog2(match / massOf(model.unrelated, SAME_MONTH))
}

/** How often the model expects two whole dates of one child to be one day. */
export const shareOfDay = ({ basis, registerBasis }: BirthAgreement, parameters: BirthParameters): number =>
  birthModel(parameters).sameChild(basis, registerBasis).repeated * parameters.sameDate

function bitsOfLikeDigits(weighing: Weighing): number {
  const { agreement, parameters } = weighing
  switch (agreement.level) {
    case 'day-month-swapped':
      return bitsOfDay(weighing) - parameters.swapped
    case 'one-digit':
      return bitsOfDay(weighing) - parameters.oneDigit
    case 'digits-swapped':
      return bitsOfDay(weighing) - parameters.digitsSwapped
    case 'days-apart':
      return bitsOfDay(weighing) - parameters.daysApart
    default:
      return Number.NEGATIVE_INFINITY
  }
}

/**
 * The same day in another calendar. An Ethiopian reading is as rare as `calendarRate`; a Hijri date is in the calendar
 * that it is in, and only a lunar one may be a day or two off.
 */
function bitsOfCalendar(weighing: Weighing): number {
  const { agreement, spans, hypothesis, model, parameters } = weighing
  const exact = bitsOfDay(weighing)
  if (Math.abs(spans.shift) < ETHIOPIAN) return agreement.guess === 'none' ? exact - parameters.lunar : exact
  const match = (hypothesis.calendar / 2) * parameters.sameDate * parameters.dayChoices
  if (match === 0) return Number.NEGATIVE_INFINITY
  return Math.min(exact, exactLog2(match / massOf(model.unrelated, spans)))
}

/**
 * The distance of the two spans. It is never worth more than two spans that are equal and as wide as the wider one, which
 * is also what a span within the other one is worth: a finer date cannot confirm more than the coarser one says.
 */
function bitsOfGap({ agreement, spans, hypothesis, model, parameters }: Weighing): number {
  const { grain, contained, level } = agreement
  const repeated = grain === 'day' ? parameters.sameDate : grain === 'month' ? parameters.sameMonth : 0
  const width = Math.max(spans.span, spans.registerSpan)
  const equal = ratioAt({ shift: 0, span: width, registerSpan: width }, hypothesis, model, 1 - repeated)
  if (contained || level === 'same-month') return exactLog2(equal)
  return exactLog2(Math.min(equal, ratioAt(spans, hypothesis, model, 1 - repeated)))
}

const ratioAt = (spans: Spans, hypothesis: Hypothesis, model: BirthModel, spreadOut: number): number =>
  massUnder(model, hypothesis, spans, spreadOut) / massOf(model.unrelated, spans)

/** What uncertainty about the comparison itself takes from evidence for the child. */
interface Doubt {
  readonly code: string
  readonly units: Units
}

function doubtsOf({ guess, choices }: BirthAgreement, { likelyReading }: BirthParameters): Doubt[] {
  const doubts: Doubt[] = []
  if (guess !== 'none') {
    const probability = guess === 'likely' ? likelyReading : 1 - likelyReading
    doubts.push({ code: 'birth.hijri-reading', units: toUnits(-exactLog2(probability)) })
  }
  if (choices > 1) doubts.push({ code: 'birth.several-births', units: toUnits(exactLog2(choices)) })
  return doubts
}

/** What is left of evidence after the doubts: they take it down to nothing, and never against the child. */
const doubted = (units: Units, doubts: readonly Doubt[]): Units =>
  doubts.reduce((left, doubt) => left - Math.min(Math.max(0, left), doubt.units), units)

/** The level with what it is worth, the doubts with what they take, and what was seen on the way with nothing. */
function reasonsOf(
  agreement: BirthAgreement,
  { alone, learnt }: { readonly alone: Units; readonly learnt: Units },
  doubts: readonly Doubt[],
  cause: string | null,
): Reason[] {
  const [first = `birth.${agreement.level}`, ...others] = agreement.notes
  const reasons = [reasonOf(FIELD, first, alone)]
  if (learnt !== 0) reasons.push(reasonOf(FIELD, 'birth.listed', learnt))
  let left = alone + learnt
  for (const doubt of doubts) {
    const taken = Math.min(Math.max(0, left), doubt.units)
    reasons.push(reasonOf(FIELD, doubt.code, 0 - taken))
    left -= taken
  }
  const told = new Set(doubts.map(({ code }) => code))
  for (const code of cause === null ? others : [...others, cause]) {
    if (told.has(code)) continue
    told.add(code)
    reasons.push(reasonOf(FIELD, code, 0))
  }
  return reasons
}

const CAUSE_CODES: Readonly<Record<Cause, string>> = {
  'made-older': 'birth.assessed-older',
  calendar: 'birth.ethiopian-calendar',
  counted: 'birth.counted-years',
}

/** Years from which a gap asks for an explanation. */
const NOTABLE_GAP = 0.75

/** The code of a gap that one cause explains better than all the others together; null where none does. */
function causeOf({ gap }: BirthAgreement, hypothesis: Hypothesis): string | null {
  const cause = Math.abs(gap) < NOTABLE_GAP ? null : causeAt(hypothesis, gap * 12)
  return cause === null ? null : CAUSE_CODES[cause]
}
