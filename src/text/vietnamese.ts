import type { Reading } from './phonemes.js'
import { readings, simplify } from './transcribe.js'

/** Letters and tone marks that no other Latin orthography of the registers uses: horn, hook above, dot below, a circumflex with a tone, ă, a tilde on e i u, and đ. */
const DISTINCTIVE = /[\u031B\u0309\u0323]|[aeo]\u0302[\u0300\u0301\u0303]|a\u0306|[eiuy]\u0303/u
const STROKED_D = /^đ[aăâeêioôơuưy]/u

/** Longest written syllable with all its marks apart, in UTF-16 units: nghiêng with its tone needs ten. */
const LONGEST_SYLLABLE = 16

/** Onset, vowels and coda of the one syllable that a Vietnamese written word is. */
const SYLLABLE =
  /^(ngh|ng|nh|ch|tr|th|kh|ph|gh|gi(?=[aeou])|qu|[bcdđghklmnrstvx])?([aeiouy]{1,4})(ch|ng|nh|[cmnpt])?$/

/**
 * True for a word with marks that only Vietnamese uses, such as Nguyễn, Trần, Đặng or Văn. Names whose marks other
 * languages share (Lê, Bùi) are not recognised by themselves.
 */
export function isVietnamese(word: string): boolean {
  const apart = decomposed(word)
  return (
    SYLLABLE.test(withoutMarks(apart)) && (DISTINCTIVE.test(apart) || STROKED_D.test(apart.normalize('NFC')))
  )
}

/** Lower-case letters and their marks apart; nothing for what is too long for a syllable, however many marks it has. */
const decomposed = (word: string) =>
  word.length > LONGEST_SYLLABLE ? '' : word.toLowerCase().normalize('NFD')

const withoutMarks = (apart: string) => apart.replace(/\p{Mn}/gu, '')

type Sounds = Readonly<Record<string, string>>

// biome-ignore format: a table, one row per group of sounds
const ONSETS: Sounds = {
  b: 'b', c: 'k', ch: 'C', d: 'z', đ: 'd', g: 'g', gh: 'g', gi: 'z', h: 'h', k: 'k', kh: 'X', l: 'l', m: 'm', n: 'n', ng: 'ng', ngh: 'ng',
  nh: 'ny', ph: 'f', qu: 'kw', r: 'r', s: 's', t: 't', th: 'T', tr: 'C', v: 'v', x: 's',
}
const CODAS: Sounds = { c: 'k', ch: 'k', m: 'm', n: 'n', ng: 'ng', nh: 'ny', p: 'p', t: 't' }

/** What the south says otherwise: d, gi and v are y; tr stays a stop; -n and -t sound like -ng and -c. */
const SOUTHERN_ONSETS: Sounds = { ...ONSETS, d: 'y', gi: 'y', v: 'y', tr: 'tr' }
const SOUTHERN_CODAS: Sounds = { ...CODAS, n: 'ng', t: 'k', nh: 'n' }
/** What is said where the marks were lost and the letters are read as in English. */
const FOREIGN_ONSETS: Sounds = { ...ONSETS, d: 'd', gi: 'J', tr: 'tr', đ: 'd' }

const VOWELS: Sounds = { ai: 'Y', ay: 'Y', ao: 'W', au: 'W', ie: 'ie', ye: 'ie', y: 'i', uy: 'ui' }

/**
 * Readings of a Vietnamese word, marked or not, likeliest first: northern, southern, and as a foreigner reads the bare
 * letters. Tones are left out; a word that is no Vietnamese syllable has no reading.
 *
 * @example readVietnamese('Dũng').map((reading) => reading.phonemes) // ['zung', 'yung', 'dung']
 */
export function readVietnamese(word: string): Reading[] {
  const match = SYLLABLE.exec(withoutMarks(decomposed(word)))
  if (!match) return []
  const [, onset = '', vowel = '', coda = ''] = match
  const nucleus = VOWELS[vowel] ?? vowel.replaceAll('y', 'i')
  const say = (onsets: Sounds, codas: Sounds) =>
    simplify((onsets[onset] ?? '') + nucleus + (codas[coda] ?? ''))
  return readings([say(ONSETS, CODAS), say(SOUTHERN_ONSETS, SOUTHERN_CODAS), say(FOREIGN_ONSETS, CODAS)])
}
