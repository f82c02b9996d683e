import { isVowel } from '../text/phonemes.js'

/**
 * Coarse consonant classes: sounds that hands and languages exchange stand in one class, weak sounds in none.
 * A skeleton is a blocking key at most; it is never evidence.
 */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', f: 'b', v: 'b',
  t: 't', d: 't', T: 't', D: 't',
  k: 'k', q: 'k', g: 'k', G: 'k', X: 'k',
  s: 's', z: 's', S: 's', Z: 's', C: 's', J: 's', c: 's', H: 's',
  l: 'l', r: 'r', m: 'm', n: 'm',
} // biome-ignore format: a table

/** The consonant skeleton of a pronunciation; empty where every sound is weak. */
export function skeleton(phonemes: string): string {
  let out = ''
  for (const sound of phonemes) {
    const letter = CLASSES[sound]
    if (letter !== undefined && letter !== out[out.length - 1]) out += letter
  }
  return out
}

/** For names of weak sounds only (Aya, Iyo, Haya): the vowels and glides themselves. */
export function weakKey(phonemes: string): string {
  let out = ''
  for (const sound of phonemes) if (!isVowel(sound) || out === '') out += isVowel(sound) ? 'a' : sound
  return out === '' ? '' : `~${out}`
}
