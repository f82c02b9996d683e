import { groupBy } from '../text/group-by.js'
/**
 * How a hand writes sounds in Latin letters. A token is decoded under every convention, because nobody knows which
 * clerk wrote it; distinct results are kept, each with the convention's penalty.
 *
 * A rule reads `letters>sounds`. `^` before the letters means at the start of the word; a bracket after them names what
 * must follow: single letters, `V` any vowel letter, `!V` no vowel letter, `#` the end of the word. The first rule that
 * fits wins, longer letters first. Letters without a rule have their plain sound (`PLAIN`).
 *
 * The rules follow the spelling habits of the languages (for Latin spellings of Arabic, Persian and Ge'ez names see
 * Freeman, Condon and Ackerman 2006; for Greek, ELOT 743; for Kurdish, the Hawar alphabet; for Somali, the 1972
 * orthography), and were chosen by measurement: see `README.md`.
 */
export interface Convention {
  readonly id: string
  /** What it costs to suppose this hand where nothing is known about the source, in bits. */
  readonly penalty: number
  readonly rules: string
}

/** Rules that every convention shares: digraphs of vowels and glides, and letters whose mark carries the sound. */
const SHARED = `
  aou(aei)>aw au(aei)>aw ai(aou)>ay aou>awu aoo>awu ou(V)>w ou>u oo>u uu>u ee>i ii>i aa>a
  ay(!V)>Y ai>Y ey(!V)>Y ei>Y aw(!V)>W au>W ow(!V)>W
  iy(V)>y uw(V)>w i(aou)>y y(V)>y y>i
  kh>X gh>G sh>S zh>Z th>T dh>D ph>f tch>C dj>J ck>k
  ç>C ş>S ș>S š>S ś>S ğ> ı>i ž>Z ż>Z č>C ć>C đ>d ñ>ny ß>s ẍ>G ḧ>h ä>e ö>o ü>u ë>@ ŷ>i ṣ>s ḥ>h ḍ>d ṭ>t ẓ>z ʻ> ʿ>
`

/** Letters alone. */
const PLAIN: Readonly<Record<string, string>> = {
  a: 'a', b: 'b', c: 'k', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', j: 'J', k: 'k', l: 'l', m: 'm',
  n: 'n', o: 'o', p: 'p', q: 'q', r: 'r', s: 's', t: 't', u: 'u', v: 'v', w: 'w', x: 'ks', y: 'i', z: 'z',
} // biome-ignore format: a table

const SMALL_A = 0x61
const PLAIN_SOUNDS = Object.values(PLAIN)

export const CONVENTIONS: readonly Convention[] = [
  {
    id: 'english',
    penalty: 0,
    rules: 'tsch>C sch>S ch>H gu(ei)>g qu>k ie(!V)>i dz>z ts>c tz>c c(eiy)>s',
  },
  {
    id: 'french',
    penalty: 0.7,
    rules: 'ch>S gu(eiy)>g qu>k gn>ny ts>c c(eiy)>s ç>s',
  },
  {
    id: 'italian',
    penalty: 1.2,
    rules:
      'sci(aou)>S sc(ei)>S ch>k gh>g ci(aou)>C c(ei)>C gi(aou)>J g(ei)>J gn>ny z>c sc(!V)>S u(ae)>w ^u(V)>w uo>wo ^i(V)>y',
  },
  {
    id: 'german',
    penalty: 1.5,
    rules: 'tsch>C dsch>J sch>S ch>X ie>i w>v aj(bdfgklmnprstz)>Y ej(bdfgklmnprstz)>Y ij(V)>y j>y tz>c z>c',
  },
  { id: 'somali', penalty: 1.5, rules: 'x>h c> ee>e oo>o uu>u' },
  {
    id: 'kurmanji',
    penalty: 1.5,
    rules: 'ch>C x>X c>J j>Z ew(!V)>W ê>e î>i û>u e>E i(!V)>@',
  },
  {
    id: 'albanian',
    penalty: 1.8,
    rules: 'xh>J gj>J dj>dy nj>ny q>C c>c x>J aj(bdfgklmnprstz)>Y ej(bdfgklmnprstz)>Y j>y y(!V)>u',
  },
  {
    id: 'greek-route',
    penalty: 1.5,
    rules: 'igi(V)>y gi(V)>y ^ntz>J mp>b nt>d gk>g tz>J ts>C ch>h ou>u ai>e ei>i oi>i',
  },
  { id: 'turkish', penalty: 1.5, rules: 'c>J j>Z ğ>G av(!V)>W ev(!V)>W v>v' },
]

interface Rule {
  readonly letters: string
  readonly sounds: string
  readonly atStart: boolean
  readonly next: string
}

const VOWEL_LETTERS = new Set('aeiouyäöüëıîûêéèáàâíìóòôúùïāēīōūë')

const RULE = /^(\^?)([^>(]+)(?:\(([^)]+)\))?>(.*)$/

function parseRule(text: string): Rule {
  const found = RULE.exec(text)
  if (!found) throw new Error(`spelling rule ${text} cannot be read`)
  return { atStart: found[1] === '^', letters: found[2]!, next: found[3] ?? '', sounds: found[4]! }
}

/** Rules by the code of their first letter, longest first; a convention's own rule goes before a shared one of equal length. */
type Table = ReadonlyMap<number, readonly Rule[]>

function compile(rules: string): Table {
  const read = `${rules} ${SHARED}`.trim().split(/\s+/).map(parseRule)
  const table = groupBy(read, ({ letters }) => letters.charCodeAt(0))
  for (const list of table.values()) list.sort((a, b) => b.letters.length - a.letters.length)
  return table
}

const OWN = CONVENTIONS.map(
  ({ rules }) =>
    new RegExp(
      rules
        .split(' ')
        .map((text) => parseRule(text).letters)
        .join('|'),
    ),
)
const COMPILED = CONVENTIONS.map(({ rules }) => compile(rules))
const COMMON = compile('')

function follows(rule: Rule, letters: string, at: number): boolean {
  if (rule.next === '') return true
  const next = letters[at]
  if (rule.next === '#') return next === undefined
  if (rule.next === 'V') return next !== undefined && VOWEL_LETTERS.has(next)
  if (rule.next === '!V') return next === undefined || !VOWEL_LETTERS.has(next)
  return next !== undefined && rule.next.includes(next)
}

/** All letters of a rule but the first, by which it was looked up. */
function isSpelt(rule: Rule, letters: string, at: number): boolean {
  for (let i = 1; i < rule.letters.length; i++)
    if (rule.letters.charCodeAt(i) !== letters.charCodeAt(at + i)) return false
  return true
}

function ruleAt(rules: readonly Rule[], letters: string, at: number): Rule | undefined {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!
    if (rule.atStart && at > 0) continue
    if (isSpelt(rule, letters, at) && follows(rule, letters, at + rule.letters.length)) return rule
  }
  return undefined
}

/**
 * The sounds of a Latin token in each convention. `letters` are lower-case with their marks, `plain` turns a letter into its
 * unmarked one. A convention without a rule of its own for the letters reads them as all do, which is worked out once.
 *
 * @example
 * decode('mochament', (letter) => letter)[7] // 'mohamed', read as a Greek clerk writes
 */
export function decode(letters: string, plain: (letter: string) => string): readonly string[] {
  const common = decodeBy(COMMON, letters, plain)
  return COMPILED.map((table, convention) =>
    OWN[convention]!.test(letters) ? decodeBy(table, letters, plain) : common,
  )
}

function decodeBy(table: Table, letters: string, plain: (letter: string) => string): string {
  let sounds = ''
  for (let at = 0; at < letters.length; ) {
    const code = letters.charCodeAt(at)
    const rules = table.get(code)
    const rule = rules === undefined ? undefined : ruleAt(rules, letters, at)
    sounds = followedBy(
      sounds,
      rule === undefined ? (PLAIN_SOUNDS[code - SMALL_A] ?? plainSound(plain(letters[at]!))) : rule.sounds,
    )
    at += rule === undefined ? 1 : rule.letters.length
  }
  return sounds
}

function plainSound(letters: string): string {
  let sounds = ''
  for (const letter of letters) sounds += PLAIN[letter] ?? ''
  return sounds
}

/** Doubled sounds are written once: gemination is optional in every romanisation, and unwritten in Ge'ez. */
function followedBy(sounds: string, more: string): string {
  let out = sounds
  for (let i = 0; i < more.length; i++)
    if (more.charCodeAt(i) !== out.charCodeAt(out.length - 1)) out += more[i]
  return out
}
