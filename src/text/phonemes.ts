/**
 * The phoneme alphabet: one ASCII character per sound. Every script reader and every spelling convention
 * writes in it, so that names from any hand can be compared sound by sound.
 *
 * | sounds | characters |
 * |---|---|
 * | stops | `b p t d k g q` |
 * | fricatives | `f v s z S`(sh) `Z`(zh) `X`(kh) `G`(gh) `T`(th) `D`(dh) `h` `H`(ch of unknown reading: sh, tch or kh) |
 * | affricates | `C`(tch) `J`(dj) `c`(ts) |
 * | liquids, nasals, glides | `l r m n y w` |
 * | vowels | `a e i o u`, `Y`(ay, ei), `W`(aw, au) |
 * | Ge'ez and Kurdish vowels | `E` (first order: a or e), `@` (sixth order: i, e, u or nothing) |
 * | letters of a vowelless script | `A` (alif: any vowel), `I` (ya: y or i), `U` (waw: w, v, u or o), `P` (final ta marbuta or heh) |
 *
 * ʿAyn and hamza have no sound here, and doubled sounds are written once.
 */
export const PHONEMES = 'bptdkgqfvszSZXGTDhHCJclrmnywaeiouYWE@AIUP'

const VOWELS = new Set('aeiouYWE@AIUP')

/** True for a vowel, a diphthong, or a letter that a vowelless script uses for one. */
export function isVowel(phoneme: string): boolean {
  return VOWELS.has(phoneme)
}

/**
 * One way to pronounce a written token. A `vowelless` reading comes from a script that leaves short vowels
 * unwritten (Arabic, Persian, Urdu …), so any short vowel may stand between its consonants at no cost.
 */
export interface Reading {
  readonly phonemes: string
  readonly vowelless: boolean
}
