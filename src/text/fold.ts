import { canonical } from './unicode.js'

/**
 * The lower-case letters of a word with their marks: the identity of a written token. Marks that carry sound stay
 * (ç ş ğ ı ö ê č đ ñ, Vietnamese tones, Arabic vowel signs). The same in every locale: `I` is `i`, and `İ` is `i`.
 */
export function letters(word: string): string {
  if (NO_CASE.test(word)) return word
  const lower = canonical(word).replaceAll('İ', 'i').replace(NO_SOUND, '').toLowerCase()
  return canonical(lower).replace(FINAL_SIGMA, 'σ')
}

/** Small ASCII letters, and letters of Arabic script and Ethiopic without marks: most words are their own letters. */
const NO_CASE =
  /^(?:[a-z]*|[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]*|[\u1200-\u135A]*)$/

/** The final form, and a rounded one, which compatibility decomposition turns into the final form. */
const FINAL_SIGMA = /[ςϲ]/g

/** Tatweel only stretches a line of Arabic script. */
const NO_SOUND = /\u0640/g

const MARKS = /\p{Mn}/gu
const LATIN_LEFTOVERS = /(?![a-z])\p{Script=Latin}/gu
/** Digits and punctuation, and letters that only modify others: tatweel, ʿayn and hamza as signs. */
const NOT_LETTERS = /[^\p{L}\p{M}]|\p{Lm}/gu
const FOLDED = /[^a-z]/gu

/**
 * A word in the plain letters of its script: `a` to `z` for Latin; unified letter shapes for Arabic script, one of each
 * set of homophones for Ethiopic, and no accents for Greek, Cyrillic and the rest. Digits and punctuation are left out.
 * Idempotent; independent of the locale.
 *
 * @example fold('Şükrü') // 'sukru'
 * @example fold('أحمد') === fold('احمد') // true
 */
export function fold(word: string): string {
  const lower = letters(word)
  if (NO_CASE.test(lower)) return lower.replace(FOLDED, plainLetter)
  const bare = withoutMarks(withoutMarks(lower).replace(FOLDED, plainLetter).toLowerCase())
  return bare
    .replace(FOLDED, plainLetter)
    .replace(LATIN_LEFTOVERS, '')
    .replace(NOT_LETTERS, '')
    .normalize('NFC')
}

/** Marks go before the decomposition too, so that none of its runs is long. */
function withoutMarks(text: string): string {
  return text.replace(MARKS, '').normalize('NFKD').replace(MARKS, '')
}

function plainLetter(letter: string): string {
  return PLAIN.get(letter) ?? letter
}

/** Latin letters that compatibility decomposition leaves whole (Unicode CLDR Latin-ASCII, checked block by block in the tests). */
// biome-ignore format: a table, one row per group of sounds
const LATIN: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ɖ: 'd', ɗ: 'd', ƌ: 'd', ȡ: 'd', ł: 'l', ƚ: 'l', ɫ: 'l', ȴ: 'l', ı: 'i', ɨ: 'i', ɩ: 'i', ø: 'o', ɔ: 'o', ɵ: 'o',
  ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ǝ: 'e', ɛ: 'e', ɇ: 'e', þ: 'th', ŋ: 'n', ɲ: 'n', ƞ: 'n', ȵ: 'n', ĸ: 'k', ƙ: 'k', ħ: 'h',
  ŧ: 't', ƭ: 't', ʈ: 't', ƫ: 't', ȶ: 't', ⱦ: 't', ƀ: 'b', ɓ: 'b', ƃ: 'b', ƈ: 'c', ȼ: 'c', ƒ: 'f', ɠ: 'g', ǥ: 'g', ɣ: 'g',
  ƣ: 'q', ɋ: 'q', ƥ: 'p', ʀ: 'r', ɍ: 'r', ʃ: 's', ȿ: 's', ƹ: 's', ʒ: 'z', ƶ: 'z', ȥ: 'z', ɀ: 'z', ʉ: 'u', ʊ: 'u', ʋ: 'v', ʌ: 'a',
  ⱥ: 'a', ɑ: 'a', ɐ: 'a', ƴ: 'y', ɏ: 'y', ȝ: 'y', ƿ: 'w', ɯ: 'u', ȷ: 'j', ɉ: 'j', ƕ: 'hv', ȣ: 'ou', ȹ: 'qp', ȸ: 'db', ƍ: 'd',
  ỻ: 'll', ỽ: 'v', ỿ: 'y', ẟ: 'd', ẝ: 's', ẜ: 's', ƨ: 's', ƽ: 's', ƪ: 's', ƺ: 'z', ƻ: 'z', ƛ: 'l', ⱡ: 'l', ⱨ: 'h', ⱪ: 'k', ⱬ: 'z', ⱳ: 'w',
}

/** Letters of Persian, Pashto, Urdu and Kurdish that have the shape or the sound of an Arabic one (Lucene's Arabic, Persian and Sorani normalisers, extended). */
// biome-ignore format: a table, one row per group of sounds
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي',
  ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ے: 'ي', ێ: 'ي', ۑ: 'ي', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه',
  ک: 'ك', ڪ: 'ك', ۆ: 'و', ۇ: 'و', ۈ: 'و', ۉ: 'و', ۊ: 'و', ۋ: 'و', ۅ: 'و', ء: '', ڕ: 'ر', ړ: 'ر', ڑ: 'ر', ڒ: 'ر', ڵ: 'ل', ټ: 'ت', ٹ: 'ت',
  ډ: 'د', ڈ: 'د', ڼ: 'ن', ں: 'ن', ڻ: 'ن', ښ: 'ش', ږ: 'ژ', ځ: 'ز', څ: 'س', ګ: 'گ', ڭ: 'گ', ڨ: 'ڤ', ٯ: 'ق', ۀ: 'ه', ۂ: 'ه', ۓ: 'ي',
}

/** Final forms of Hebrew. */
const HEBREW: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

/** After h and ʿ the first order sounds like the fourth. */
const LONG_A: Readonly<Record<string, string>> = { ሃ: 'ሀ', ኣ: 'አ' }

const sameVowel = (letter: string) => LONG_A[letter] ?? letter
const shifted = (letter: string, by: number) => String.fromCharCode(letter.charCodeAt(0) + by)

/** First letters of the rows of seven orders that sound alike in Amharic, each with the row that replaces it. */
function* ethiopicHomophones(): Generator<[string, string]> {
  const rows: Readonly<Record<string, string>> = { ሐ: 'ሀ', ኀ: 'ሀ', ኸ: 'ሀ', ሠ: 'ሰ', ዐ: 'አ', ፀ: 'ጸ' }
  for (const [from, to] of Object.entries(rows)) {
    for (let order = 0; order < 7; order++) yield [shifted(from, order), sameVowel(shifted(to, order))]
  }
  for (const [long, short] of Object.entries(LONG_A)) yield [long, short]
  const labialRows: Readonly<Record<string, string>> = { ቈ: 'ቀ', ኈ: 'ሀ', ኰ: 'ከ', ጐ: 'ገ', ቘ: 'ቐ', ዀ: 'ሀ' }
  for (const [labial, plain] of Object.entries(labialRows)) {
    yield [shifted(labial, 0), shifted(plain, 6)]
    yield [shifted(labial, 5), shifted(plain, 1)]
  }
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LATIN),
  ...Object.entries(ARABIC),
  ...Object.entries(HEBREW),
  ...ethiopicHomophones(),
])
