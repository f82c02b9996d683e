import { TEXT_LIMIT } from '../record/person.js'
import { fold } from '../text/fold.js'
import { repair } from '../text/unicode.js'

/** Most words read of one free text; a longer one is a story, and its first words say enough. */
export const PHRASE_WORDS = 40

const APOSTROPHES = /['’‘ʼʿʾ`´]/gu
const WORD = /[\p{L}\p{M}]+/gu
const ARABIC_ARTICLE = /^ال(?=..)/u

/**
 * The words of a short free text (a country, a place, a relation), folded and without the Arabic article, so that
 * tables and texts meet in one form. Digits and punctuation divide words and are left out.
 *
 * @example phrase('Ras al-ʿAyn') // ['ras', 'al', 'ayn']
 */
export function phrase(text: string): string[] {
  const found: string[] = []
  for (const [word] of repair(text.slice(0, TEXT_LIMIT)).replace(APOSTROPHES, '').matchAll(WORD)) {
    const folded = fold(word).replace(ARABIC_ARTICLE, '')
    if (folded !== '') found.push(folded)
    if (found.length === PHRASE_WORDS) break
  }
  return found
}

/** Words of a text as one key of a table. */
export const phraseKey = (text: string): string => phrase(text).join(' ')
