import { TEXT_LIMIT } from '../../record/person.js'
import { phrase } from '../phrase.js'
import { byCode, bySpelling, byWord, type Codes, saysNothing } from './table.js'

/** What a free text says of nationality. */
export interface CountryReading {
  /** One entry for each country or people that was named, in the order of the text. */
  readonly found: readonly Codes[]
  /** True where a word was taken for another, one letter away. */
  readonly misspelt: boolean
  /** False where a part of the text stands for no country that the library knows. */
  readonly understood: boolean
}

/** Most registers hold codes: they need no folding. */
const WRITTEN_CODE = /^[A-Z]{2,3}$/
/** Marks that divide two nationalities, or a country from a remark on it. */
const DIVIDERS = /[/,;&+|()[\]:?\u060C\u061B]|\s[-\u2013\u2014]\s/u
/** Longest name of a country, in words: the Democratic People's Republic of Korea has five. */
const LONGEST_NAME = 6
/** Shortest word of a country inside a longer text: the codes and the small words of seven languages are shorter. */
const SHORTEST_NAME = 3

/** Words around a country that say nothing against it: joiners, forms of state, and how the claim was made. */
const FILLERS: ReadonlySet<string> = new Set(
  `the from of and or a an is be as in at to born citizen citizens citizenship national nationals nationality nation origin originally country
   claims claimed claiming stated states says said given possibly possible probably maybe perhaps likely either both dual formerly former ex
   republic islamic arab federal federation democratic united islands iles isole peoples plurinational bolivarian socialist kingdom state people person child children boy girl minor family parents ethnic refugee
   asylum seeker passport holder ou et de du des la le les l d dit ne nee originaire nationalite peut etre o e di del della da oppure nato nata oder und aus von vom
   vermutlich geboren republik och ή και απο η او أو و یا از من في`
    .split(/\s+/)
    .map((word) => phrase(word)[0] ?? ''),
)
const NEGATIONS: ReadonlySet<string> = new Set(
  ['not', 'non', 'no', 'never', 'pas', 'nicht', 'kein', 'keine', 'ليس', 'نیست', 'όχι'].map(
    (word) => phrase(word)[0]!,
  ),
)

/**
 * The countries that a text names: ISO codes, names and demonyms in the languages of the route, several at once
 * ("Syrian/Egyptian", "Iraqi or Iranian Kurd"), former states, statelessness.
 *
 * @example readCountries('Syrian/Egyptian').found // [['SY'], ['EG']]
 */
export function readCountries(text: string): CountryReading {
  const code = WRITTEN_CODE.test(text) ? byCode(text.toLowerCase()) : undefined
  if (code !== undefined) return { found: [code], misspelt: false, understood: true }
  const whole = readWhole(phrase(text.replaceAll('&', ' and ')).join(' ')) ?? readInverted(text)
  if (whole !== undefined) return whole
  const parts = text
    .slice(0, TEXT_LIMIT)
    .split(DIVIDERS)
    .map((part) => readPart(phrase(part)))
  return {
    found: parts.flatMap((part) => part.found),
    misspelt: parts.some((part) => part.misspelt),
    understood: parts.every((part) => part.understood),
  }
}

function readWhole(key: string): CountryReading | undefined {
  if (saysNothing(key)) return { found: [], misspelt: false, understood: true }
  const exact = byCode(key) ?? byWord(key)
  if (exact !== undefined) return { found: [exact], misspelt: false, understood: true }
  const near = bySpelling(key)
  return near && { found: [near], misspelt: true, understood: true }
}

/** Lists of countries write "Korea, Republic of". */
function readInverted(text: string): CountryReading | undefined {
  const pieces = text.split(',')
  const inverted = pieces.length === 2 ? byWord(phrase(`${pieces[1]} ${pieces[0]}`).join(' ')) : undefined
  return inverted && { found: [inverted], misspelt: false, understood: true }
}

function readPart(words: readonly string[]): CountryReading {
  const whole = readWhole(words.join(' '))
  if (whole !== undefined) return whole
  if (words.some((word) => NEGATIONS.has(word))) return { found: [], misspelt: false, understood: false }
  const codes = words.map(byCode)
  return codes.every((code) => code !== undefined)
    ? { found: codes, misspelt: false, understood: true }
    : scan(words)
}

/** Reads a part word by word, the longest name at each place first. */
function scan(words: readonly string[]): CountryReading {
  const found: Codes[] = []
  let misspelt = false
  let understood = true
  let at = 0
  while (at < words.length) {
    const name = longestName(words, at)
    if (name !== undefined) found.push(name.codes)
    else if (!FILLERS.has(words[at]!)) {
      const near = bySpelling(words[at]!)
      if (near === undefined) understood = false
      else {
        found.push(near)
        misspelt = true
      }
    }
    at += name?.length ?? 1
  }
  return { found, misspelt, understood: understood && found.length > 0 }
}

function longestName(words: readonly string[], at: number): { codes: Codes; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).join(' ')
    const codes = key.length >= SHORTEST_NAME ? (byWord(key) ?? byWord(withoutElision(key))) : undefined
    if (codes !== undefined) return { codes, length }
  }
  return undefined
}

/** French and Italian write "d'Irak", "l'Egitto": the apostrophe is gone by now. */
const withoutElision = (key: string): string => key.replace(/^[dl](?=[aeiouhy][a-z]{2})/, '')
