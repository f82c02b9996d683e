import { phraseKey } from '../phrase.js'
import { stemsOf } from './endings.js'
import { FORMER, OTHER_COUNTRIES, ROUTE_COUNTRIES, SETS, UNKNOWN } from './source.js'

/** `codes|names|stems` of one line of `generated.ts`, lists separated by commas, words folded. */
interface Line {
  readonly codes: string
  readonly names: readonly string[]
  readonly stems: readonly string[]
}

/**
 * The text of `generated.ts`: the tables of `source.ts` folded, without repetitions, one line per country or set. A test
 * compares the two, and writes the file anew when vitest runs with `--update`.
 *
 * @throws {Error} where one word stands for two countries
 */
export function compileCountries(): string {
  const lines = [...rows(ROUTE_COUNTRIES + OTHER_COUNTRIES).map(countryLine), ...rows(SETS).map(setLine)]
  const former = rows(FORMER).map(setLine)
  refuseClashes([...lines, ...former])
  return [
    '/** Compiled from `source.ts` by `compile.ts`: do not edit. `codes|names|stems`, folded. */',
    `export const COUNTRIES = \`${lines.map(written).join('\n')}\``,
    '',
    '/** The same of states that were renamed or that another took in. */',
    `export const FORMER = \`${former.map(written).join('\n')}\``,
    '',
    '/** Texts that say nothing of a nationality. */',
    `export const UNKNOWN = \`${folded(UNKNOWN).join(',')}\``,
    '',
  ].join('\n')
}

const rows = (table: string): string[] => table.trim().split('\n')

const folded = (list: string | undefined): string[] =>
  [...new Set((list ?? '').split(/[,\n]/).map(phraseKey))].filter((key) => key !== '')

function countryLine(row: string): Line {
  const [codes, names, people] = row.split(' | ')
  const stems = folded(people)
  return {
    codes: codes!,
    names: folded(names).filter((name) => !stems.includes(name) && !isDerived(name, stems)),
    stems,
  }
}

function setLine(row: string): Line {
  const [codes, words] = row.split(' | ')
  return { codes: codes!.replaceAll(' ', '+'), names: [], stems: folded(words) }
}

/** Words that a demonym reaches by an ending need no room. */
const isDerived = (word: string, stems: readonly string[]): boolean =>
  stemsOf(word).some((stem) => stems.includes(stem))

const written = (line: Line): string => [line.codes, line.names.join(','), line.stems.join(',')].join('|')

function refuseClashes(lines: readonly Line[]): void {
  const owners = new Map<string, string>()
  for (const line of lines) {
    for (const word of [...line.names, ...line.stems]) {
      const owner = owners.get(word)
      if (owner !== undefined) throw new Error(`${word} stands for ${owner} and for ${line.codes}`)
      owners.set(word, line.codes)
    }
  }
}
