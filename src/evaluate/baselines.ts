import jaroWinkler from 'talisman/metrics/jaro-winkler.js'
import type { PersonInput } from '../record/parse.js'
import type { BirthInput } from '../record/person.js'
import { metaphones } from '../text/keys.js'
import { nameText } from './name-text.js'

/**
 * Ways in which registers are searched today, to measure against: each takes the register and answers a referral in the
 * shape that `evaluateAnswers` reads. They are fast to understand, not fast to run: every record is looked at.
 */
export type Baseline = (
  register: readonly (PersonInput & { readonly id: string })[],
) => (referral: PersonInput) => BaselineAnswer

/** What a plainer search answers: the shape of an answer, without reasons. */
export interface BaselineAnswer {
  readonly outcome: 'probable' | 'ambiguous' | 'possible' | 'none'
  /** Best first, equal ones by id; `probability` is the method's own score, which is none. */
  readonly candidates: readonly { readonly id: string; readonly probability: number }[]
}

/** Most candidates of an answer. */
const ANSWERED = 10
/** Jaro-Winkler similarity from which its users commonly call two names a match. */
const ALIKE = 0.92
/** What two years of birth that cannot be one take off a similarity. */
const OTHER_YEARS = 0.2

interface Row {
  readonly id: string
  readonly name: string
  readonly years: readonly [from: number, to: number] | null
}

/** Rows whose first name is letter for letter the same, whatever its case and marks, and whose years of birth overlap. */
export const exactSearch: Baseline = (register) => {
  const rows = register.map(rowOf)
  return (referral) => {
    const asked = rowOf({ ...referral, id: '' })
    return allAlike(
      rows.filter((row) => row.name !== '' && row.name === asked.name && bornWithin(0, row, asked)),
    )
  }
}

/**
 * Rows that share a phonetic key with every word of the referral's name (Double Metaphone or Daitch-Mokotoff), and whose
 * years of birth are at most one apart.
 */
export const phoneticSearch: Baseline = (register) => {
  const rows = register.map((record) => ({ ...rowOf(record), keys: keysOf(rowOf(record).name) }))
  return (referral) => {
    const asked = rowOf({ ...referral, id: '' })
    const sought = asked.name
      .split(' ')
      .map((word) => keysOf(word))
      .filter((keys) => keys.size > 0)
    const meets = (keys: ReadonlySet<string>) =>
      sought.every((word) => [...word].some((key) => keys.has(key)))
    return allAlike(
      sought.length === 0 ? [] : rows.filter((row) => meets(row.keys) && bornWithin(1, row, asked)),
    )
  }
}

/** Rows by the Jaro-Winkler similarity of the sorted words; proposed from 0.92 on where the years of birth are at most one apart. */
export const jaroWinklerSearch: Baseline = (register) => {
  const rows = register.map((record) => ({ ...rowOf(record), sorted: sorted(rowOf(record).name) }))
  return (referral) => {
    const asked = rowOf({ ...referral, id: '' })
    const name = sorted(asked.name)
    const scored = rows.map((row) => ({
      id: row.id,
      probability: jaroWinkler(name, row.sorted) - (bornWithin(1, row, asked) ? 0 : OTHER_YEARS),
    }))
    const candidates = scored.sort(byScore).slice(0, ANSWERED)
    return { outcome: (candidates[0]?.probability ?? 0) >= ALIKE ? 'probable' : 'possible', candidates }
  }
}

/** Similarity from which the trigram search lists a row: the default of PostgreSQL's pg_trgm, whose measure this is. */
const LISTED = 0.3
/** Similarity from which it proposes one: twice as much. */
const PROPOSED = 0.6

/**
 * Rows by the share of three-letter pieces that their names have in common with the referral's (pg_trgm's similarity, from
 * 0.3 on); proposed from 0.6 on where the years of birth are at most one apart.
 */
export const trigramSearch: Baseline = (register) => {
  const rows = register.map((record) => ({ ...rowOf(record), pieces: trigrams(rowOf(record).name) }))
  return (referral) => {
    const asked = rowOf({ ...referral, id: '' })
    const pieces = trigrams(asked.name)
    const scored = rows.flatMap((row) => {
      const alike = shareInCommon(pieces, row.pieces)
      const probability = alike - (bornWithin(1, row, asked) ? 0 : OTHER_YEARS)
      return alike >= LISTED ? [{ id: row.id, probability }] : []
    })
    const candidates = scored.sort(byScore).slice(0, ANSWERED)
    const best = candidates[0]?.probability ?? 0
    return { outcome: best >= PROPOSED ? 'probable' : best > 0 ? 'possible' : 'none', candidates }
  }
}

/** Every three letters of every word, two spaces before it and one behind. */
function trigrams(name: string): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const word of name.split(/[^\p{L}\p{N}]+/u)) {
    const padded = `  ${word} `
    for (let at = 0; word !== '' && at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}

function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const piece of a) if (b.has(piece)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

function allAlike(hits: readonly Row[]): BaselineAnswer {
  const candidates = hits.map(({ id }) => ({ id, probability: 1 / hits.length })).sort(byScore)
  const outcome = hits.length === 1 ? 'probable' : hits.length > 1 ? 'ambiguous' : 'none'
  return { outcome, candidates: candidates.slice(0, ANSWERED) }
}

type Scored = BaselineAnswer['candidates'][number]

const byScore = (a: Scored, b: Scored): number => b.probability - a.probability || (a.id < b.id ? -1 : 1)

function rowOf({ id, names, births = [] }: PersonInput & { readonly id: string }): Row {
  return { id, name: plain(names[0] === undefined ? '' : nameText(names[0])), years: yearsOf(births) }
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

const sorted = (name: string): string => name.split(' ').sort().join(' ')

const keysOf = (name: string): ReadonlySet<string> => new Set(name.split(' ').flatMap(metaphones))

/** The first and last year of birth that a row allows, all its births together. */
function yearsOf(births: readonly BirthInput[]): Row['years'] {
  const years = births.flatMap(yearsOfBirth)
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}

function yearsOfBirth(birth: BirthInput): readonly number[] {
  const year = (text: string) => Number(text.slice(0, 4))
  if ('age' in birth) return [year(birth.at) - birth.age - 1, year(birth.at) - birth.age]
  return 'from' in birth ? [year(birth.from), year(birth.to)] : [year(birth.date)]
}

function bornWithin(slack: number, a: Row, b: Row): boolean {
  if (a.years === null || b.years === null) return true
  return a.years[0] <= b.years[1] + slack && b.years[0] <= a.years[1] + slack
}
