import { isPlain } from './unicode.js'

/** A written word of a name; `joined` when only a hyphen, a dot or a soft boundary divides it from the word before. */
export interface Word {
  readonly word: string
  readonly joined: boolean
}

/** Apostrophes, primes, and the signs of ʿayn, hamza, geresh and soft sign: the letters around them belong together. */
const APOSTROPHES = /['’‘‛ʼʻʽʾʿˈˊˋ`´′ʹʺ՚׳״‹›]/gu

/** Letters, marks and digits; what runs on for longer is no word, and would fill the stack of the expression. */
const WORD = /[\p{L}\p{M}\p{N}]{1,1000}/gu
const LONGEST_WORD = 1000
const HAS_LETTER = /\p{L}/u
const GLUE = /^[\p{Pd}\u200C._\u207B\u2212\u00B7]{1,8}$/u

/**
 * The written words of a repaired text, in order. Spaces, hyphens, dots, commas, slashes, the Ethiopic word space and
 * the `<` of machine-readable zones divide words; apostrophes do not. Church and Somali abbreviations are written out.
 *
 * @example words('Abd-ul Rahman') // [{ word: 'Abd', joined: false }, { word: 'ul', joined: true }, { word: 'Rahman', joined: false }]
 */
export function words(text: string): Word[] {
  if (text.length <= LONGEST_WORD && isPlain(text)) return plainWords(text)
  const plain = soraniVowels(writeOut(text.replace(APOSTROPHES, '')))
  const found: Word[] = []
  let end = -1
  for (const match of plain.matchAll(WORD)) {
    if (!HAS_LETTER.test(match[0])) continue
    const gap = end < 0 ? '' : plain.slice(end, match.index)
    found.push({ word: match[0], joined: GLUE.test(gap) })
    end = match.index + match[0].length
  }
  return found
}

const SPACE = 0x20
const HYPHEN = 0x2d

/** Each run of letters is a word, and nothing has to be written out. */
function plainWords(text: string): Word[] {
  const found: Word[] = []
  let start = 0
  let joined = false
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== HYPHEN) continue
    found.push({ word: text.slice(start, at), joined })
    joined = code === HYPHEN
    start = at + 1
  }
  found.push({ word: start === 0 ? text : text.slice(start), joined })
  return found
}

/** Heads of compound names that Ethiopians and Eritreans shorten to one letter and a slash, also in Latin letters. */
const CHURCH_HEADS: Readonly<Record<string, string>> = {
  ገ: 'ገብረ',
  ወ: 'ወልደ',
  ተ: 'ተክለ',
  ኃ: 'ኃይለ',
  ሃ: 'ኃይለ',
  ሀ: 'ኃይለ',
  ኀ: 'ኃይለ',
  ኪ: 'ኪዳነ',
  g: 'Gebre',
  w: 'Wolde',
  t: 'Tekle',
  h: 'Haile',
  k: 'Kidane',
}

/** Whole abbreviations with a slash inside: Ethiopic titles, and "son of", "daughter of" of South Asian papers. */
const SLASHED: Readonly<Record<string, string>> = {
  'ወ/ሮ': 'ወይዘሮ',
  'ወ/ሪት': 'ወይዘሪት',
  'w/ro': 'Weyzero',
  'w/rt': 'Weyzerit',
  'w/rit': 'Weyzerit',
  's/o': 'ibn',
  'd/o': 'bint',
}

/** One letter, a slash or (in Ethiopic) a dot, and the word that follows. */
const ABBREVIATED = /(?<![\p{L}\p{M}])(\p{L})(?:\/|(?<=\p{Script=Ethiopic})\.) ?(\p{L}[\p{L}\p{M}]{0,60})/gu

function writeOut(text: string): string {
  return text.replace(ABBREVIATED, (whole, letter: string, rest: string) => {
    const initial = letter.toLowerCase()
    const slashed = SLASHED[`${initial}/${rest.toLowerCase()}`]
    if (slashed !== undefined) return slashed
    if (rest.length < 3) return whole
    if (initial === 'c') return somaliServant(rest)
    if (initial === 'a') return `Abdul-${rest}`
    const head = CHURCH_HEADS[initial]
    return head === undefined ? whole : `${head}-${rest}`
  })
}

/** Somali writes Cabdi as `C/`: C/raxmaan is Cabdiraxmaan, and C/laahi Cabdullaahi. */
function somaliServant(rest: string): string {
  const lower = rest.toLowerCase()
  return lower.startsWith('la') || lower.startsWith('lla')
    ? `Cabdul${lower.replace(/^l+/, 'l')}`
    : `Cabdi${lower}`
}

const SOFT_WORD = /[\u0600-\u06FF\u200C]{1,1000}/g
const HEH_BOUNDARY = /\u0647\u200C/g
const HEH_FINAL = /\u0647$/

/**
 * Older Sorani typing makes the vowel ە from ه and a zero-width non-joiner (ئه‌حمه‌د). In Persian the same two signs end
 * a word (شاه‌ولی): there both halves are words, of three letters or more.
 */
function soraniVowels(text: string): string {
  return text.replace(SOFT_WORD, (word) => {
    const pieces = word.split('\u200C')
    const isSorani = pieces
      .slice(0, -1)
      .some((piece, index) => HEH_FINAL.test(piece) && isShort(piece, pieces[index + 1]!))
    return isSorani ? word.replace(HEH_BOUNDARY, '\u06D5') : word
  })
}

const isShort = (piece: string, next: string) => piece.length < 3 || next.length < 2
