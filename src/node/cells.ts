import type { BirthBasis, Sex } from '../record/person.js'
import { digits, repair } from '../text/unicode.js'
import { foldHeader } from './fields.js'

/** How people write that they do not know. Short words that are also names (Na, Null, None) are not among them. */
const UNKNOWN: ReadonlySet<string> = new Set(
  [
    '',
    '-',
    '--',
    '---',
    '?',
    '??',
    '???',
    'n/a',
    '#n/a',
    'unknown',
    'not known',
    'not stated',
    'inconnu',
    'inconnue',
  ].concat(['sconosciuto', 'sconosciuta', 'unbekannt', 'نامعلوم', 'غير معروف']),
)

/** A cell without the space around it, or null where it says nothing. */
export function readCell(cell: string): string | null {
  const value = cell.trim()
  return value.length < 20 && UNKNOWN.has(repair(value).toLowerCase()) ? null : value
}

const SEXES: Readonly<Record<Sex, string>> = {
  male: 'm, male, boy, man, homme, garcon, masculin, h, maschio, uomo, maschile, ragazzo, mannlich, junge, ذكر, مذكر, مرد, پسر, نر',
  female:
    'f, female, girl, woman, femme, fille, feminin, femmina, donna, femminile, ragazza, weiblich, w, madchen, أنثى, انثي, مؤنث, زن, دختر',
  other: 'o, other, x, autre, altro, divers, andere',
  unknown: 'u, undetermined, not recorded, nicht bekannt',
}

const BASES: Readonly<Record<BirthBasis, string>> = {
  documented:
    'document, passport, id card, birth certificate, official, documente, documentato, dokumentiert',
  stated: 'declared, claimed, self reported, self declared, declare, dichiarato, angegeben',
  assessed: 'assessment, age assessment, medical, evalue, valutato, begutachtet',
  estimated: 'estimate, approximate, guess, about, estime, stimato, geschatzt',
}

/** Folded words → the value that they stand for. */
function vocabulary<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const rows = Object.entries(words) as [T, string][]
  return new Map(
    rows.flatMap(([value, list]) =>
      [value, ...list.split(', ')].map((word) => [foldHeader(word), value] as const),
    ),
  )
}

const SEX_OF_WORD = vocabulary(SEXES)
const BASIS_OF_WORD = vocabulary(BASES)

/** `M`, `girl`, `männlich`, `ذكر`: as a sex, or undefined. */
export const readSex = (value: string): Sex | undefined => SEX_OF_WORD.get(foldHeader(value))

/** How a date of birth is known, or undefined. */
export const readBasis = (value: string): BirthBasis | undefined => BASIS_OF_WORD.get(foldHeader(value))

const AGE =
  /^(?:about|approx|around|circa|ca|c|~)?\.? ?(\d{1,3}(?:[.,]\d{1,2})?)(?: ?(?:-|–|\/|or|to) ?(\d{1,3}))? ?(?:years?|yrs?|yo|y|ans|anni|jahre)?(?: old)?$/i

/** `15`, `١٥`, `about 15 years`; `15-16` is two ages. Null where it is no number of years from 0 to 130. */
export function readAges(value: string): readonly number[] | null {
  const found = AGE.exec(digits(repair(value)))
  if (found === null) return null
  const ages = [found[1], found[2]]
    .filter((age) => age !== undefined)
    .map((age) => Number(age.replace(',', '.')))
  return ages.every((age) => age <= 130) ? ages : null
}

/** The values of a cell that may hold several. */
export function splitCell(value: string, separators: RegExp): string[] {
  return value.split(separators).flatMap((piece) => readCell(piece) ?? [])
}

/** `brother: Bilal` as its two halves, or null where one is missing. */
export function splitPair(value: string): readonly [kind: string, value: string] | null {
  const at = value.indexOf(':')
  const kind = value.slice(0, Math.max(at, 0)).trim()
  const rest = value.slice(at + 1).trim()
  return kind === '' || rest === '' ? null : [kind, rest]
}
