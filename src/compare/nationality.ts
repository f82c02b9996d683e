import {
  type Agreement,
  type CompareContext,
  type Field,
  onlyText,
  type PrepareIssue,
} from '../record/field.js'
import { nationalitiesSchema } from '../record/person.js'
import { confusable, GRADES, type Grade } from './countries/confusable.js'
import { readCountries } from './countries/read.js'
import { type Codes, isFormer } from './countries/table.js'
import { rarest } from './rarest.js'

/** What a record says of a child's nationality: every country that it may be, and how it was read. */
export interface Nationality {
  /** ISO 3166-1 alpha-2 codes with XK, and XXA for stateless; sorted, at least one. */
  readonly codes: Codes
  readonly misspelt: boolean
  /** True where a state was named as it was once called: Zaire, Burma. */
  readonly renamed: boolean
}

const NAME = 'nationalities'

const LEVEL_OF: Readonly<Record<Grade, string>> = {
  close: 'confusable-close',
  middle: 'confusable',
  far: 'confusable-far',
}

/**
 * Nationality: codes, names and demonyms in the languages of the route, all that a person claims or is recorded with.
 * `same` where both sides name the same countries; `overlapping` where one of several fits ("Syrian/Egyptian", a Kurd
 * from Iraq); three grades of `confusable` where the one is often recorded for the other. A difference says nothing of
 * the child's word: intake errors, borders and parents explain it first.
 */
export const nationalityField: Field<readonly string[], Nationality> = {
  name: NAME,
  schema: nationalitiesSchema,
  recurs: onlyText,
  levels: ['same', 'overlapping', ...GRADES.map((grade) => LEVEL_OF[grade]), 'different'],
  prepare(input, issues) {
    const readings = input.map(readCountries)
    readings.forEach((reading, index) => {
      if (!reading.understood) issues.push(unknownCountry(index))
    })
    const codes = together(readings.flatMap((reading) => reading.found))
    if (codes.length === 0) return null
    const misspelt = readings.some((reading) => reading.misspelt)
    const renamed = readings.some((reading) => reading.found.some(isFormer))
    return codes.length === 1 && !misspelt && !renamed ? plain(codes[0]!) : { codes, misspelt, renamed }
  },
  compare(a, b, context) {
    if (a === b && a.codes.length === 1) return { level: 'same', value: a.codes[0]! }
    const found = compareCodes(a.codes, b.codes, context)
    const notes = [...(found.notes ?? []), ...(found.level === 'different' ? [] : writingNotes(a, b))]
    return notes.length === 0 ? found : { ...found, notes }
  },
  keys: (value) => value.codes,
  rough: (value) => value,
}

/** One object for each country: nearly every record of a register states one and nothing else. */
const plainOf = new Map<string, Nationality>()

function plain(code: string): Nationality {
  const known = plainOf.get(code) ?? { codes: [code], misspelt: false, renamed: false }
  plainOf.set(code, known)
  return known
}

/** What was forgiven in the writing of one side: Regulation (EU) 2023/333, Annex II, wants each named. */
function writingNotes(a: Nationality, b: Nationality): string[] {
  const spelling = a.misspelt === b.misspelt ? [] : ['nationality.spelling']
  return a.renamed === b.renamed ? spelling : [...spelling, 'nationality.renamed-state']
}

function unknownCountry(index: number): PrepareIssue {
  return {
    code: 'nationality.unknown',
    path: `${NAME}[${index}]`,
    expected: 'an ISO 3166-1 code, or the name or demonym of a country',
  }
}

/** All countries that were named. A people across borders is narrowed to those of its states that the person names too. */
function together(found: readonly Codes[]): Codes {
  const stated = new Set(found.filter((codes) => codes.length === 1).map((codes) => codes[0]!))
  const all = new Set(stated)
  for (const codes of found) {
    const isNarrowed = !codes.includes('XXA') && codes.some((code) => stated.has(code))
    if (!isNarrowed) for (const code of codes) all.add(code)
  }
  return [...all].sort()
}

function compareCodes(a: Codes, b: Codes, context: CompareContext): Agreement {
  const shared = a.filter((code) => b.includes(code))
  if (shared.length === 0) return compareApart(a, b, context)
  const value = rarest(NAME, shared, context)
  return shared.length === a.length && shared.length === b.length
    ? { level: 'same', value }
    : { level: 'overlapping', value, notes: ['nationality.one-of-several'] }
}

/** No country in common: the closest pair counts, and of its two countries the rarer says what the agreement is worth. */
function compareApart(a: Codes, b: Codes, context: CompareContext): Agreement {
  const pairs = closestPairs(a, b)
  if (pairs.grade === null) return { level: 'different' }
  const value = rarest(NAME, [...pairs.codes], context)
  return { level: LEVEL_OF[pairs.grade], value, notes: ['nationality.confusable'] }
}

function closestPairs(a: Codes, b: Codes): { grade: Grade | null; codes: ReadonlySet<string> } {
  let grade: Grade | null = null
  const codes = new Set<string>()
  for (const left of a) {
    for (const right of b) {
      const found = confusable(left, right)
      if (found === undefined || (grade !== null && GRADES.indexOf(found) > GRADES.indexOf(grade))) continue
      if (found !== grade) codes.clear()
      grade = found
      codes.add(left).add(right)
    }
  }
  return { grade, codes }
}
