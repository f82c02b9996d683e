import { doubleMetaphone } from 'double-metaphone'
import daitchMokotoff from 'talisman/phonetics/daitch-mokotoff.js'

/** Longest part of a word that is keyed; both codes are shorter than this in every case. */
const LONGEST_KEYED = 24

/** Letters with two Daitch-Mokotoff codes: each doubles the number of codes of a word. */
const AMBIGUOUS = /[cj]|rs|rz/g
const MOST_AMBIGUOUS = 4

const LATIN_WORD = /^[a-z]+$/
const NO_SOUND = /^0*$/

/**
 * Phonetic keys under which European spellings of one name meet: both Double Metaphone codes (letters) and the
 * Daitch-Mokotoff codes (six digits). For folded words of `a` to `z`; a word with no sound to key on has no keys,
 * and no key is an empty string.
 *
 * @see L. Philips, The Double Metaphone Search Algorithm, C/C++ Users Journal, 2000; the Daitch-Mokotoff soundex, 1985
 * @example metaphones('schmidt') // ['XMT', 'SMT', '463000']
 */
export function metaphones(word: string): readonly string[] {
  if (!LATIN_WORD.test(word)) return []
  const part = word.slice(0, LONGEST_KEYED)
  const keys = [...doubleMetaphone(part), ...daitchMokotoffCodes(part)]
  return [...new Set(keys)].filter((key) => !NO_SOUND.test(key))
}

function daitchMokotoffCodes(word: string): string[] {
  const ambiguous = word.match(AMBIGUOUS)?.length ?? 0
  return ambiguous > MOST_AMBIGUOUS ? [] : daitchMokotoff(word)
}
