/** Most combining marks kept on one base letter: Vietnamese needs two, vocalised Arabic and Hebrew three. */
const MARKS_PER_LETTER = 4

/** Lone surrogates, private use, noncharacters, the replacement character. */
const UNUSABLE = /[\p{Cs}\p{Co}\uFDD0-\uFDEF\uFFF0-\uFFFF]/gu

/** Spaces of other widths, line ends and tabs. Ogham and Mongolian separators included. */
const SPACE = /[\t-\r\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFDFA-\uFDFD]/gu

/** One character at a time, looking back: an expression that runs on over megabytes fills its stack. */
const EXTRA_SPACE = /(?<= ) /g
const EXTRA_ZWNJ = /(?<=\u200C)\u200C/g

/**
 * Controls, bidi marks and isolates, zero-width and soft characters, then marks that cannot be seen: the grapheme
 * joiner, inherent Khmer vowels, variation selectors and tags. The zero-width non-joiner has its own rule.
 */
const INVISIBLE =
  /\p{Cc}|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\u200D|\u034F|[\u17B4\u17B5]|[\u180B-\u180D\u180F]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]/gu

/** Letters that only say how they are drawn: ligatures, Arabic presentation forms, full width. */
const PRESENTATION = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDF9\uFE70-\uFEFC\uFF01-\uFF5E]/gu

const MARK_TOO_MANY = new RegExp(`(?<=\\p{M}{${MARKS_PER_LETTER}})\\p{M}`, 'gu')

const ARABIC_LETTER =
  /^[\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08C9]/

/**
 * Letters that stand in NFC as they are: the ASCII, Latin, Cyrillic, Arabic-script and Ethiopic letters of most names. Half of
 * what these modules do is not needed for words of them.
 */
const PLAIN_LETTER =
  /[A-Za-zÀ-ÖØ-öø-\u024F\u1E00-\u1EFF\u0400-\u045F\u0621-\u063A\u0641-\u064A\u0671-\u06D3\u06D5\u1200-\u1248\u1250-\u1256\u1260-\u1288\u1290-\u12B0\u12B8-\u12BE\u12C8-\u12D6\u12D8-\u1310\u1318-\u135A]/
const PLAIN_LIMIT = 0x1f00
/** By code unit: 1 for a plain letter. */
const PLAIN_LETTERS = Uint8Array.from({ length: PLAIN_LIMIT }, (_, code) =>
  PLAIN_LETTER.test(String.fromCharCode(code)) ? 1 : 0,
)
const SPACE_CODE = 0x20
const HYPHEN_CODE = 0x2d

/**
 * True for words of plain letters with one space or hyphen between two: `repair` leaves them as they are. A loop, because
 * it looks at every name of a register, and an expression takes four times as long.
 */
export function isPlain(text: string): boolean {
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < PLAIN_LIMIT && PLAIN_LETTERS[code] === 1) inWord = true
    else if (inWord && (code === SPACE_CODE || code === HYPHEN_CODE)) inWord = false
    else return false
  }
  return inWord
}

/** Nothing but ASCII and bare letters of Cyrillic, Arabic script and Ethiopic: there is nothing to repair but spaces. */
const IN_ORDER =
  /^[ -~\u0400-\u045F\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC\u1200-\u135A]*$/

/**
 * A text as it was meant: well-formed, in NFC, without characters that cannot be seen, with single plain spaces.
 * The result still shows what was written; folding for comparison is `fold`.
 *
 * A zero-width non-joiner stays where an Arabic-script letter follows it inside a word (نجیب‌الله): it is part of
 * correct Persian, and `words` reads it as a soft boundary. Everywhere else it is removed.
 * Linear in the length of the text, and idempotent.
 *
 * @example repair(' Ali\u00A0\u200EReza ') // 'Ali Reza'
 */
export function repair(text: string): string {
  if (isPlain(text)) return text
  const visible = IN_ORDER.test(text) ? text : canonical(removeInvisible(text))
  return visible.replace(EXTRA_SPACE, '').trim()
}

function removeInvisible(text: string): string {
  return text
    .replace(UNUSABLE, '')
    .replace(SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(PRESENTATION, (letter) => letter.normalize('NFKC').replaceAll(' ', ''))
    .replace(EXTRA_ZWNJ, '')
    .replace(/\u200C/g, keepSoftBoundary)
}

function keepSoftBoundary(joiner: string, offset: number, text: string): string {
  const isInside = offset > 0 && text[offset - 1] !== ' '
  return isInside && ARABIC_LETTER.test(text.charAt(offset + 1)) ? joiner : ''
}

/**
 * NFC of a text of any size. Runs of marks are cut first, because canonical ordering sorts each run
 * and a hostile one would stall it, and once more after it, because a few marks decompose into two.
 */
export function canonical(text: string): string {
  return limitMarks(limitMarks(text).normalize('NFC'))
}

/** Cuts every run of combining marks to the first few. */
export function limitMarks(text: string): string {
  return text.replace(MARK_TOO_MANY, '')
}

/** First code point of each block of ten decimal digits that the registers of the route hold. */
const DIGIT_ZEROS = {
  arabicIndic: 0x0660,
  extendedArabicIndic: 0x06f0,
  devanagari: 0x0966,
  bengali: 0x09e6,
  fullWidth: 0xff10,
} as const

const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g
const ETHIOPIC_NUMERALS = /[\u1369-\u137C]+/g

/** Longest Ethiopic numeral that is read, in signs: a year takes five (፲፱፻፺፪). */
const LONGEST_NUMERAL = 8

/**
 * Writes every digit of a text as ASCII: ١٣٨٧ and ۱۳۸۷ become 1387, and an Ethiopic numeral its value (፲፱፻፺፪ = 1992).
 */
export function digits(text: string): string {
  return text.replace(OTHER_DIGITS, asciiDigit).replace(ETHIOPIC_NUMERALS, ethiopicValue)
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = Object.values(DIGIT_ZEROS).findLast((start) => start <= code)!
  return String(code - zero)
}

/** Ethiopic numerals are additive: ones and tens, multiplied by the hundred (፻) or myriad (፼) sign that follows them. */
function ethiopicValue(numeral: string): string {
  if (numeral.length > LONGEST_NUMERAL) return numeral
  let total = 0
  let group = 0
  for (const sign of numeral) {
    const index = sign.charCodeAt(0) - 0x1369
    if (index < 18) group += index < 9 ? index + 1 : (index - 8) * 10
    else {
      total = index === 18 ? total + (group || 1) * 100 : (total + group || 1) * 10_000
      group = 0
    }
  }
  return String(total + group)
}
