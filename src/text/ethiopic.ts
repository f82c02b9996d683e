import type { Reading } from './phonemes.js'
import { LONGEST_WORD, misreadDigraphs, readings, simplify } from './transcribe.js'

/** First letter of each row of eight and its consonant. Ejectives are read as the plain sounds nobody's Latin keeps apart. */
// biome-ignore format: a table, one row per group of sounds
const ROWS: Readonly<Record<string, string>> = {
  ሀ: 'h', ለ: 'l', ሐ: 'h', መ: 'm', ሠ: 's', ረ: 'r', ሰ: 's', ሸ: 'S', ቀ: 'q', ቐ: 'q', በ: 'b', ቨ: 'v', ተ: 't', ቸ: 'C',
  ኀ: 'h', ነ: 'n', ኘ: 'ny', አ: '', ከ: 'k', ኸ: 'X', ወ: 'w', ዐ: '', ዘ: 'z', ዠ: 'Z', የ: 'y', ደ: 'd', ዸ: 'd', ጀ: 'J',
  ገ: 'g', ጘ: 'g', ጠ: 't', ጨ: 'C', ጰ: 'p', ጸ: 'c', ፀ: 'c', ፈ: 'f', ፐ: 'p',
}

/** Rows of labialised letters, which lie eight places after their plain row. */
const LABIAL_ROWS: Readonly<Record<string, string>> = { ቈ: 'q', ቘ: 'q', ኈ: 'h', ኰ: 'k', ዀ: 'X', ጐ: 'g' }

/** After these consonants and the vowel carriers, the first order sounds like the fourth. */
const OPEN_ROWS = new Set(['ሀ', 'ሐ', 'ኀ', 'አ', 'ዐ'])

/** Vowels of the seven orders, and of the eighth letter of a row: a labial with a. `@` is the sixth: a short vowel or nothing. Labialised first and sixth are heard as o and u (ሐጐስ Hagos). */
const ORDERS = ['E', 'u', 'i', 'a', 'e', '@', 'o', 'wa'] as const
const LABIAL_ORDERS = ['o', '', 'wi', 'wa', 'we', 'u', '', ''] as const
const SIXTH = '@'

const SYLLABLES = new Map([
  ...plainSyllables(),
  ...labialSyllables(),
  ['ኧ', 'E'],
  ['ፘ', 'rya'],
  ['ፙ', 'mya'],
  ['ፚ', 'fya'],
] as [string, string][])

function* plainSyllables(): Generator<[string, string]> {
  for (const [first, consonant] of Object.entries(ROWS)) {
    for (const [order, vowel] of ORDERS.entries()) {
      const isOpen = order === 0 && OPEN_ROWS.has(first)
      yield [String.fromCharCode(first.charCodeAt(0) + order), consonant + (isOpen ? 'a' : vowel)]
    }
  }
}

function* labialSyllables(): Generator<[string, string]> {
  for (const [first, consonant] of Object.entries(LABIAL_ROWS)) {
    for (const [order, vowel] of LABIAL_ORDERS.entries()) {
      if (vowel) yield [String.fromCharCode(first.charCodeAt(0) + order), consonant + vowel]
    }
  }
}

/**
 * Readings of a word in Ethiopic letters (Tigrinya, Amharic, Tigre), likeliest first. Doubled consonants are not
 * written in this script, and a final sixth order is no vowel.
 *
 * @example readEthiopic('ተስፋይ') // [{ phonemes: 'tEs@fY', vowelless: false }]
 */
export function readEthiopic(word: string): Reading[] {
  const syllables = Array.from(word.slice(0, LONGEST_WORD), (letter) => SYLLABLES.get(letter) ?? '')
  const written = withoutFinalSixth(syllables.join('').replace(CLOSING_GLIDE, '$1'))
  const variants = VARIANTS.map(([from, to]) => written.replaceAll(from, to))
  return readings([written, ...variants, misreadDigraphs(written)].map(simplify))
}

/** After a vowel, a glide of the sixth order closes the syllable: ኃይለ is Haile. */
const CLOSING_GLIDE = /([aeiouE][yw])@/g

const withoutFinalSixth = (phonemes: string) => (phonemes.endsWith(SIXTH) ? phonemes.slice(0, -1) : phonemes)

/** What one hand hears where another hears the letter: Wolde for Welde, h for Tigrinya's kh. */
const VARIANTS: readonly (readonly [from: string, to: string])[] = [
  ['wE', 'wo'],
  ['X', 'h'],
]
