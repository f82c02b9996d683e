import type { Agreement, Field, PrepareIssue } from '../record/field.js'
import { type BirthInput, birthsSchema } from '../record/person.js'
import { reportDoubts } from './birth-doubts.js'
import {
  type BirthLevel,
  birthLevels,
  contains,
  type Grain,
  grainOf,
  guessOf,
  levelOf,
  monthOf,
  monthsIn,
} from './birth-levels.js'
import { notesOf } from './birth-notes.js'
import { type BirthReading, readBirth } from './birth-reading.js'
import type { Guess } from './date-span.js'

/** All readings of all births of one person. */
export interface BirthValue {
  readonly readings: readonly BirthReading[]
  /** How many births were stated, each of which may have several readings. */
  readonly stated: number
}

/**
 * What the best pair of readings has in common. Spans stand on a grid of months, so that the evidence of a year is one
 * look-up; nothing here says when the child was born, only how far the two sides are apart.
 */
export interface BirthAgreement extends Agreement {
  readonly level: BirthLevel
  readonly notes: readonly string[]
  /** Months from the first month of the register's span to the first of the referral's: positive, the register's is older. */
  readonly shift: number
  /** Months of the referral's span and of the register's, each at least 1. */
  readonly span: number
  readonly registerSpan: number
  /** Years between the middles of the two spans: positive where the register makes the child older. */
  readonly gap: number
  readonly grain: Grain
  /** True where one span lies within the other: the finer one cannot contradict the coarser. */
  readonly contained: boolean
  /** Whether an equal day is a default one, and how common a default. */
  readonly sharedDefault: 'none' | 'weak' | 'strong'
  readonly guess: Guess
  readonly basis: BirthReading['basis']
  readonly registerBasis: BirthReading['basis']
  /** Pairs of stated births that were tried for each that fits as well as this one; at least 1. */
  readonly choices: number
}

/** Births of one record that are read; more are merged records, and every pair costs time. */
const MOST_BIRTHS = 16

function prepare(input: readonly BirthInput[], issues: PrepareIssue[]): BirthValue | null {
  if (input.length > MOST_BIRTHS) {
    issues.push({ code: 'birth.too-many', path: 'births', expected: `at most ${MOST_BIRTHS} births` })
  }
  const distinct = new Map<string, readonly BirthReading[]>()
  for (const [index, birth] of input.slice(0, MOST_BIRTHS).entries()) {
    const readings = readBirth(birth, `births[${index}]`, issues)
    if (readings.length > 0) distinct.set(readings.map(identityOf).join(), readings)
  }
  const readings = [...distinct.values()].flat()
  reportDoubts(input, readings, issues)
  return distinct.size === 0 ? null : { readings, stated: distinct.size }
}

/** One date is what most records state, and many state the same: its digits, how many they are, and its basis. */
function recurs(input: readonly BirthInput[]): number | null {
  const [birth] = input
  if (birth === undefined || input.length > 1 || !('date' in birth) || birth.calendar !== undefined)
    return null
  const { date, basis } = birth
  let digits = 0
  for (let i = 0; i < date.length; i++)
    if (date.charCodeAt(i) !== HYPHEN) digits = digits * 10 + date.charCodeAt(i) - ZERO
  // Of four, seven or ten characters; small enough to be no object.
  const precision = (date.length - 4) / 3
  return (digits * 3 + precision) * (1 + BASES.length) + (basis === undefined ? 0 : 1 + BASES.indexOf(basis))
}

const HYPHEN = 0x2d
const ZERO = 0x30

const identityOf = ({ from, to, day, calendar, basis }: BirthReading): string =>
  `${from} ${to} ${day} ${calendar} ${basis}`

function compare(a: BirthValue, b: BirthValue): BirthAgreement {
  let left = a.readings[0]!
  let right = b.readings[0]!
  if (a.readings.length === 1 && b.readings.length === 1) return agreementOf(left, right, 1, false)
  let best = Number.POSITIVE_INFINITY
  let rank = Number.POSITIVE_INFINITY
  let fitting = 0
  for (const x of a.readings) {
    for (const y of b.readings) {
      const level = birthLevels.indexOf(levelOf(x, y))
      fitting = level < rank ? 1 : level === rank ? fitting + 1 : fitting
      rank = Math.min(rank, level)
      const order = orderOf(x, y, level)
      if (order >= best) continue
      best = order
      left = x
      right = y
    }
  }
  const choices = Math.max(1, (a.stated * b.stated) / Math.max(1, fitting))
  return agreementOf(left, right, choices, a.stated + b.stated > 2)
}

const BASES = ['documented', 'stated', 'unknown', 'estimated', 'assessed'] as const

/**
 * Which pair explains best, smaller first: level, distance of the middles, width, and how well the births are known. One
 * number, whatever the order in which births are listed; of two pairs that are equally far apart, the one in which the
 * register's birth is earlier.
 */
function orderOf(a: BirthReading, b: BirthReading, level: number): number {
  const difference = 2 * (monthOf(a) - monthOf(b)) + monthsIn(a) - monthsIn(b)
  const distance = Math.min(8191, Math.abs(difference))
  const width = Math.min(4095, monthsIn(a) + monthsIn(b))
  const doubt = BASES.indexOf(a.basis) + BASES.indexOf(b.basis)
  return (((level * 8192 + distance) * 4096 + width) * 16 + doubt) * 2 + (difference < 0 ? 1 : 0)
}

function agreementOf(a: BirthReading, b: BirthReading, choices: number, several: boolean): BirthAgreement {
  const level = levelOf(a, b)
  const shift = monthOf(a) - monthOf(b)
  const span = monthsIn(a)
  const registerSpan = monthsIn(b)
  return {
    level,
    notes: notesOf(level, a, b, several),
    shift,
    span,
    registerSpan,
    gap: (shift + (span - registerSpan) / 2) / 12,
    grain: grainOf(a, b),
    contained: contains(a, b) || contains(b, a),
    sharedDefault: sharedDefaultOf(level, a, b),
    guess: guessOf(a, b),
    basis: a.basis,
    registerBasis: b.basis,
    choices,
  }
}

function sharedDefaultOf(
  level: BirthLevel,
  a: BirthReading,
  b: BirthReading,
): BirthAgreement['sharedDefault'] {
  if (level !== 'same-day-default') return 'none'
  return a.trust === 'default' || b.trust === 'default' ? 'strong' : 'weak'
}

/**
 * Days under which a record is fetched although its name says nothing: full dates that are no defaults, as they stand
 * and with day and month swapped.
 */
function keys(value: BirthValue): readonly string[] {
  const found = new Set<string>()
  for (const { trust, gregorian } of value.readings) {
    if (trust !== 'known') continue
    const month = Math.floor(gregorian / 100) % 100
    const day = gregorian % 100
    found.add(keyOf(gregorian))
    if (day <= 12) found.add(keyOf(gregorian - (gregorian % 10000) + day * 100 + month))
  }
  return [...found]
}

function keyOf(digits: number): string {
  const text = String(digits)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

const YEAR = 365.2425
/** The years between which births are told apart when a register is skimmed. */
const EARLIEST = 1900
const LATEST = 2100
const years = new Map<number, BirthValue>()

/** The year in which the middle of the first reading lies. */
function rough({ readings }: BirthValue): BirthValue {
  const { from, to } = readings[0]!
  const year = Math.min(LATEST, Math.max(EARLIEST, 1970 + Math.floor((from + to) / 2 / YEAR)))
  const known = years.get(year) ?? prepare([{ date: String(year) }], [])!
  years.set(year, known)
  return known
}

/**
 * Births as evidence with error: intervals of days with their source, never a filter. Default days, swapped and wrong
 * digits, Hijri and Ethiopian readings and ages at a date are told apart; `weighBirth` says what each is worth.
 *
 * @example
 * const issues: PrepareIssue[] = []
 * const child = birthField.prepare([{ age: 15, at: '2016-09' }], issues)
 * const record = birthField.prepare([{ date: '2001-01-01' }], issues)
 * birthField.compare(child!, record!, context).level // 'same-year'
 */
export const birthField: Field<BirthInput[], BirthValue, BirthAgreement> = {
  name: 'births',
  schema: birthsSchema,
  recurs,
  prepare,
  compare,
  levels: birthLevels,
  keys,
  rough,
}
