/** The scripts that the library tells apart; `other` has letters of a script that it does not read, `none` has no letters. */
export type Script =
  | 'latin'
  | 'arabic'
  | 'ethiopic'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'armenian'
  | 'georgian'
  | 'devanagari'
  | 'other'
  | 'none'

const LETTER = /\p{L}/u

/** Letter blocks of the Unicode standard, in code point order. */
const BLOCKS: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x0041, 0x02af, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0531, 0x058f, 'armenian'],
  [0x0591, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x08a0, 0x08ff, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1d00, 0x1dbf, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2c60, 0x2c7f, 'latin'],
  [0x2d00, 0x2d2f, 'georgian'],
  [0x2d80, 0x2ddf, 'ethiopic'],
  [0x2de0, 0x2dff, 'cyrillic'],
  [0xa640, 0xa69f, 'cyrillic'],
  [0xa722, 0xa7ff, 'latin'],
  [0xab01, 0xab2f, 'ethiopic'],
  [0xab30, 0xab6f, 'latin'],
  [0xfb00, 0xfb06, 'latin'],
  [0xfb13, 0xfb17, 'armenian'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0xff21, 0xff5a, 'latin'],
]

/** The script of one letter; `none` for anything that is not a letter. */
export function scriptOfLetter(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0
  if (!LETTER.test(letter)) return 'none'
  const block = BLOCKS.find(([from, to]) => code >= from && code <= to)
  return block ? block[2] : 'other'
}

/**
 * The script in which most letters of a text are written; between equals, the one that comes first.
 *
 * @example scriptOf('Мохаммед') // 'cyrillic'
 */
export function scriptOf(text: string): Script {
  if (PLAIN_LATIN.test(text)) return 'latin'
  const counts = countScripts(text)
  let best: Script = 'none'
  let most = 0
  for (const [script, count] of counts) {
    if (count > most) [best, most] = [script, count]
  }
  return best
}

const PLAIN_LATIN = /^[A-Za-z]+$/

function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>()
  for (const letter of text) {
    const script = scriptOfLetter(letter)
    if (script !== 'none') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return counts
}

/** Letters that look like each other, column by column: the Unicode confusables that stand in names. */
const TWINS: readonly (readonly [from: Script, to: Script, fromLetters: string, toLetters: string])[] = [
  ['cyrillic', 'latin', 'авекмнорстухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅ', 'abekmhopctyxijshdqwlABEKMHOPCTYXIJS'],
  ['greek', 'latin', 'αινορτυχκγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aivoptuxkyABEZHIKMNOPTYX'],
  ['latin', 'cyrillic', 'abekmhopctyxijsABEKMHOPCTYXIJS', 'авекмнорстухіјѕАВЕКМНОРСТУХІЈЅ'],
  ['latin', 'greek', 'aivoptuxkyABEZHIKMNOPTYX', 'αινορτυχκγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'],
]

const TWIN_TABLES = TWINS.map(([from, to, fromLetters, toLetters]) => ({
  from,
  to,
  letters: new Map([...fromLetters].map((letter, index) => [letter, [...toLetters][index]!])),
}))

const TANGLED_SCRIPTS = new Set<Script>(['latin', 'cyrillic', 'greek'])

/**
 * Repairs a word in which letters of another script, or digits, stand for those they look like: a Cyrillic `А` in
 * `Аhmed`, a zero in `M0hamed`. A word of one script comes back unchanged, and so does a code such as `B12`.
 */
export function untangle(word: string): string {
  return UNTANGLED.test(word) ? word : lettersForDigits(oneScript(word))
}

/** Most words: nothing but ASCII letters, Arabic script or Ethiopic. */
const UNTANGLED = /^(?:[A-Za-z]*|[\u0600-\u06FF]*|[\u1200-\u135A]*)$/

/** Writes a word of several European scripts in the one that can hold all its letters, else in the commonest. */
function oneScript(word: string): string {
  const counts = countScripts(word)
  const present = [...counts.keys()].filter((script) => TANGLED_SCRIPTS.has(script))
  if (present.length < 2) return word
  present.sort((a, b) => counts.get(b)! - counts.get(a)!)
  const written = present.map((script) => rewrite(word, script))
  return written.find((candidate) => countScripts(candidate).size === 1) ?? written[0]!
}

function rewrite(word: string, target: Script): string {
  const tables = TWIN_TABLES.filter((table) => table.to === target)
  const twin = (letter: string) => {
    const script = scriptOfLetter(letter)
    return tables.find((table) => table.from === script)?.letters.get(letter) ?? letter
  }
  return Array.from(word, twin).join('')
}

const DIGIT_INSIDE = /[0-9](?=\p{L})/gu
const CONSONANT = /[^aeiouyAEIOUY\d]/

/**
 * Digits that a letter follows, as scanners misread them (0 1 5 8) and as phones write Arabic (2 ʿ/hamza, 3 ʿayn,
 * 6 ṭāʾ, 7 ḥāʾ, 9 qāf). `1` is an i between consonants and an l elsewhere.
 */
const DIGIT_LETTERS: readonly string[] = ['o', 'l', '', '', '', 's', 't', 'h', 'b', 'q']

function lettersForDigits(word: string): string {
  const letterCount = word.replace(/\P{L}/gu, '').length
  if (letterCount < 2 || letterCount * 2 <= word.length || scriptOf(word) !== 'latin') return word
  return word.replace(DIGIT_INSIDE, (digit, offset: number) => {
    const before = offset === 0 || CONSONANT.test(word[offset - 1]!)
    const between = before && CONSONANT.test(word[offset + 1]!)
    return digit === '1' && between ? 'i' : DIGIT_LETTERS[Number(digit)]!
  })
}
