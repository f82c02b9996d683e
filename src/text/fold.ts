import { canonical } from './unicode.js'

/**
 * The lower-case letters of a word with their marks: the identity of a written token. Marks that carry sound stay
 * (ç ş ğ ı ö ê č đ ñ, Vietnamese tones, Arabic vowel signs). The same in every locale: `I` is `i`, and `İ` is `i`.
 */
export function letters(word: string): string {
  if (NO_CASE.test(word)) return word
  if (SIMPLE_CASE.test(word)) return word.toLowerCase()
  const lower = canonical(word).replaceAll('İ', 'i').replace(NO_SOUND, '').toLowerCase()
  return canonical(lower).replace(FINAL_SIGMA, 'σ')
}

/** Small ASCII letters, and letters of Arabic script and Ethiopic without marks: most words are their own letters. */
const NO_CASE =
  /^(?:[a-z]*|[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]*|[\u1200-\u135A]*)$/

/** Letters of Latin and Cyrillic in NFC that have one small letter each, in NFC too. */
const SIMPLE_CASE = /^[A-Za-z\u00C0-\u012F\u0131-\u024F\u0400-\u045F]*$/

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

/**
 * Plain letters, each before those that it stands for. Latin letters that compatibility decomposition leaves whole
 * (Unicode CLDR Latin-ASCII, checked block by block in the tests).
 */
const LATIN =
  'd đðɖɗƌȡƍẟ | l łƚɫȴƛⱡ | i ıɨɩ | o øɔɵ | ss ß | ae æ | oe œ | a əʌⱥɑɐ | e ǝɛɇ | th þ | n ŋɲƞȵ | k ĸƙⱪ | ' +
  'h ħⱨ | t ŧƭʈƫȶⱦ | b ƀɓƃ | c ƈȼ | f ƒ | g ɠǥɣ | q ƣɋ | p ƥ | r ʀɍ | s ʃȿƹẝẜƨƽƪ | z ʒƶȥɀƺƻⱬ | u ʉʊɯ | ' +
  'v ʋỽ | y ƴɏȝỿ | w ƿⱳ | j ȷɉ | hv ƕ | ou ȣ | qp ȹ | db ȸ | ll ỻ'

/**
 * Letters of Persian, Pashto, Urdu and Kurdish that have the shape or the sound of an Arabic one (Lucene's Arabic,
 * Persian and Sorani normalisers, extended). Hamza alone stands for nothing.
 */
const ARABIC =
  'ا أإآٱٲٳ | و ؤۆۇۈۉۊۋۅ | ي ئىیېۍےێۑۓ | ه ةەہھۃۀۂ | ك کڪ |  ء | ر ڕړڑڒ | ل ڵ | ت ټٹ | د ډڈ | ن ڼںڻ | ' +
  'ش ښ | ژ ږ | ز ځ | س څ | گ ګڭ | ڤ ڨ | ق ٯ'

/** Final forms of Hebrew. */
const HEBREW = 'כ ך | מ ם | נ ן | פ ף | צ ץ'

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
  ...[LATIN, ARABIC, HEBREW].flatMap(plainLetters),
  ...ethiopicHomophones(),
])

function plainLetters(table: string): [string, string][] {
  return table.split(' | ').flatMap((row) => {
    const [plain, letters] = row.split(' ') as [string, string]
    return [...letters].map((letter): [string, string] => [letter, plain])
  })
}
