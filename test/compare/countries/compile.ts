import { stemsOf } from '../../../src/compare/countries/endings.js'
import { phraseKey } from '../../../src/compare/phrase.js'
import { NamesakeError } from '../../../src/errors.js'
import {
  FAR_COUNTRIES,
  FORMER,
  OTHER_COUNTRIES,
  ROUTE_COUNTRIES,
  SETS,
  TERRITORIES,
  UNKNOWN,
} from './source.js'

/** What one line of the source says: codes, and every word for them, folded. */
interface Entry {
  readonly codes: string
  readonly words: readonly string[]
}

/**
 * The text of `src/compare/countries/generated.ts`: for each country or set the fewest words and stems from which the endings of
 * `endings.ts` make every word of `source.ts`. A test compares the two; `npx vitest run
 * test/compare/countries --update` writes the file anew.
 *
 * @throws {NamesakeError} where one word stands for two countries
 */
export function compileCountries(): string {
  const countries = rows(ROUTE_COUNTRIES + OTHER_COUNTRIES + FAR_COUNTRIES + SETS)
  const former = rows(FORMER)
  const owners = ownersOf([...countries, ...former])
  const makers = makersOf([...countries, ...former])
  const stems = new Map(countries.map((entry) => [entry, fewestStems(entry, makers)] as const))
  for (const [entry, words] of stems) words.push(...misread(entry, stems, owners))
  return [
    '/** Compiled by `test/compare/countries/compile.ts`: do not edit. `codes|words and stems`, folded; sources there. */',
    `export const COUNTRIES = \`${[...stems].map(([{ codes }, words]) => line(codes, words)).join('\n')}\``,
    '',
    '/** Territories, of which only the codes are read. */',
    `export const TERRITORIES = '${TERRITORIES.trim().split(/, |\n/).map(shortCodes).join()}'`,
    '',
    '/** The same of states that were renamed or that another took in, without stems. */',
    `export const FORMER_STATES = \`${former.map(({ codes, words }) => line(codes, words)).join('\n')}\``,
    '',
    '/** Texts that say nothing of a nationality. */',
    `export const UNKNOWN = \`${keys(UNKNOWN).join(',')}\``,
    '',
  ].join('\n')
}

const line = (codes: string, words: readonly string[]): string => `${codes}|${words.toSorted().join(',')}`

const rows = (table: string): Entry[] =>
  table
    .trim()
    .split(/\n+/)
    .map((row) => {
      const [codes, ...lists] = row.split(' | ')
      return { codes: shortCodes(codes!), words: keys(lists.join(',')) }
    })

/** `AFG`, or `AL ALB` where the codes begin differently; a people's countries each after a `+`. */
function shortCodes(codes: string): string {
  const [iso2, iso3] = codes.split(' ') as [string, string | undefined]
  const isCountry = codes.length === 6 && iso3 !== 'XXA'
  if (!isCountry) return `+${codes.replaceAll(' ', '+')}`
  return iso3!.startsWith(iso2) ? iso3! : codes
}

const keys = (list: string): string[] =>
  [...new Set(list.split(/[,\n]/).map(phraseKey))].filter((key) => key !== '')

function ownersOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const owners = new Map<string, Entry>()
  for (const entry of entries) {
    for (const word of entry.words) {
      const owner = owners.get(word)
      if (owner !== undefined) {
        const expected = `one meaning of "${word}", not ${owner.codes} as well`
        throw new NamesakeError({ code: 'country.ambiguous', path: entry.codes, expected })
      }
      owners.set(word, entry)
    }
  }
  return owners
}

/** The entries whose words each stem would make. */
function makersOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<Entry>> {
  const makers = new Map<string, Set<Entry>>()
  for (const entry of entries) {
    for (const stem of entry.words.flatMap((word) => [word, ...stemsOf(word)])) {
      makers.set(stem, (makers.get(stem) ?? new Set()).add(entry))
    }
  }
  return makers
}

/**
 * Greedy cover: the stem that makes most words still unmade, the longer of equals, until all are made. No stem is
 * taken that would make a word of another entry.
 */
function fewestStems({ words }: Entry, makers: ReadonlyMap<string, ReadonlySet<Entry>>): string[] {
  const unmade = new Set(words)
  const chosen: string[] = []
  while (unmade.size > 0) {
    const makes = new Map<string, string[]>()
    for (const word of unmade) {
      const own = stemsOf(word).filter((stem) => makers.get(stem)!.size === 1)
      for (const stem of [word, ...own]) makes.set(stem, [...(makes.get(stem) ?? []), word])
    }
    const [stem, made] = [...makes].reduce((best, next) => (isBetter(next, best) ? next : best))
    chosen.push(stem)
    for (const word of made) unmade.delete(word)
  }
  return chosen
}

type Candidate = readonly [stem: string, made: readonly string[]]

/** A stem of few letters would make words of other countries too: it has to make more words to be chosen. */
function isBetter([stem, made]: Candidate, [other, otherMade]: Candidate): boolean {
  const worth = made.length - (stem.length < 4 ? 1 : 0)
  const otherWorth = otherMade.length - (other.length < 4 ? 1 : 0)
  return worth > otherWorth || (worth === otherWorth && stem.length > other.length)
}

/** The words that the stems of another entry would claim: they are listed in full, which goes before any stem. */
function misread(
  entry: Entry,
  stems: ReadonlyMap<Entry, readonly string[]>,
  owners: ReadonlyMap<string, Entry>,
): string[] {
  const holders = new Map(
    [...stems].flatMap(([holder, words]) => words.map((word) => [word, holder] as const)),
  )
  const read = (word: string) =>
    [word, ...stemsOf(word)].map((stem) => holders.get(stem)).find((holder) => holder)
  return entry.words.filter((word) => owners.get(word) === entry && read(word) !== entry)
}
