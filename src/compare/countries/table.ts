import { Spellings } from '../spellings.js'
import { stemsOf } from './endings.js'
import { COUNTRIES, FORMER_STATES, TERRITORIES, UNKNOWN } from './generated.js'

/** ISO 3166-1 alpha-2 codes in order; one for a country, several for a people or a state that broke up; XXA for none. */
export type Codes = readonly string[]

interface Table {
  readonly codes: ReadonlyMap<string, Codes>
  readonly words: Spellings<Codes>
  readonly former: ReadonlySet<Codes>
  readonly unknown: ReadonlySet<string>
}

let table: Table | undefined

/** Built at first use: most callers of the library never read a country. */
function countries(): Table {
  table ??= build()
  return table
}

/** Longest code: shorter words of former states are their codes. */
const CODE_LENGTH = 3

function build(): Table {
  const codes = new Map<string, Codes>([['xxa', ['XXA']]])
  const words = new Map<string, Codes>()
  for (const [head, list] of lines(COUNTRIES)) {
    const meaning = head.startsWith('+') ? head.slice(1).split('+') : addCodes(codes, head)
    for (const word of list) words.set(word, meaning)
  }
  for (const head of TERRITORIES.split(',')) addCodes(codes, head)
  const former = new Map(lines(FORMER_STATES).map(([code, list]) => [[code.slice(1)], list] as const))
  for (const [meaning, list] of former) {
    for (const word of list) (word.length <= CODE_LENGTH ? codes : words).set(word, meaning)
  }
  return {
    codes,
    words: new Spellings(words),
    former: new Set(former.keys()),
    unknown: new Set(UNKNOWN.split(',')),
  }
}

/** `AFG`, or `AL ALB` where the two codes begin differently. */
function addCodes(codes: Map<string, Codes>, head: string): Codes {
  const meaning = [head.slice(0, 2)]
  for (const code of [head.slice(0, 2), head.slice(-3)]) codes.set(code.toLowerCase(), meaning)
  return meaning
}

const lines = (text: string): [string, string[]][] =>
  text.split('\n').map((line) => {
    const [head, words] = line.split('|') as [string, string]
    return [head, words.split(',')]
  })

/** The country of an ISO 3166-1 code of two or three letters, a former state's code, or ICAO's XXA; folded. */
export const byCode = (key: string): Codes | undefined => countries().codes.get(key)

/** The countries that a folded name, demonym or people stands for, as it is or with an ending taken away. */
export function byWord(key: string): Codes | undefined {
  const { words } = countries()
  for (const stem of [key, ...stemsOf(key)]) {
    const found = words.exact(stem)
    if (found !== undefined) return found
  }
  return undefined
}

/** The countries whose word is one edit from the key, where every such word stands for the same ones. */
export function bySpelling(key: string): Codes | undefined {
  const found = [key, ...stemsOf(key)].flatMap((stem) => countries().words.near(stem))
  const first = found[0]
  return first !== undefined && found.every((codes) => codes === first) ? first : undefined
}

/** True for what `byCode` or `byWord` found under the name of a state that was renamed, or that another took in. */
export const isFormer = (codes: Codes): boolean => countries().former.has(codes)

/** True for texts that only say that the nationality is not known. */
export const saysNothing = (key: string): boolean => key === '' || countries().unknown.has(key)
