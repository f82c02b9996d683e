import type { Token } from './token.js'

/**
 * Endings that make a woman's name of a man's. Arabic and whoever borrowed from it: -a behind a consonant (Karim, Karima; ة).
 * Amharic: -ch and -sh behind a vowel (Abebe, Abebech; Abera, Aberash). Tigrinya: -t behind -wi (Merhawi, Merhawit).
 * A mute e is a French hand's, and -at for -a an Urdu one's: neither is among them.
 */
const LATIN = /^(?:.[^aeiouyhw]ah?|.[ae](?:ch|sh)|wit)$/
const NATIVE = /^.(?:[^ةهاويى]ة|.[ችሽት])$/
const SHORTEST_STEM = 4

/** Whether one name is the other with the ending of a woman's name: a brother and a sister, not two spellings. */
export function areHisAndHers(a: Token, b: Token): boolean {
  if (a.script !== b.script) return false
  const isHis = a.letters.length < b.letters.length
  const his = isHis ? a.letters : b.letters
  const hers = isHis ? b.letters : a.letters
  if (his.length < SHORTEST_STEM || !hers.startsWith(his)) return false
  return (a.script === 'latin' ? LATIN : NATIVE).test(hers.slice(his.length - 2))
}
