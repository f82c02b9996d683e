/**
 * The notation in which the stock of names is kept: a plain phonemic romanisation that says more than any official
 * spelling does, so that every hand can write its own spelling from it.
 *
 * | sounds | notation |
 * |---|---|
 * | digraphs | `sh zh kh gh th dh ch ts dz ny`, kept apart by a point: `is.ḥaaq` |
 * | emphatics, gutturals | `ṭ ḍ ṣ ẓ q ḥ ʿ ʾ č`(ejective ch) |
 * | long vowels | `aa ii uu ee oo`, `á` (alif maqsura), `à` (ta marbuta or final heh) |
 * | Ge'ez vowels | `ä` (first order), `ə` (sixth order), `ie` (fifth order) |
 * | Albanian and Turkish | `ḱ`(q) `ǵ`(gj) `ö` `ü` `ə`(ë, ı) |
 * | diphthongs | `ay aw` where no vowel follows |
 */
export type Sound = string

const TWO_LETTERS = new Set('sh zh kh gh th dh ch ts dz ny aa ii uu ee oo ie'.split(' '))
const VOWELS = new Set('a i u e o aa ii uu ee oo ie ay aw ä ə á à ö ü'.split(' '))
const VOWEL_LETTERS = new Set('aiueoäəáàöü')
const FRONT = new Set(['e', 'i', 'ee', 'ii', 'ie', 'ä', 'ə', 'ü', 'ö', 'y'])

export const isVowelSound = (sound: Sound): boolean => VOWELS.has(sound)
export const isFrontSound = (sound: Sound): boolean => FRONT.has(sound)

/** Splits the notation into sounds; a doubled consonant stays two sounds. */
export function readSounds(notation: string): Sound[] {
  const sounds: Sound[] = []
  for (let at = 0; at < notation.length; ) {
    const sound = soundAt(notation, at)
    if (sound !== '.') sounds.push(sound)
    at += sound.length
  }
  return sounds
}

function soundAt(notation: string, at: number): Sound {
  const two = notation.slice(at, at + 2)
  if (two === 'ay' || two === 'aw') return closesSyllable(notation, at) ? two : 'a'
  return TWO_LETTERS.has(two) ? two : notation.charAt(at)
}

/** True where the glide of `ay` or `aw` is neither doubled nor followed by a vowel. */
function closesSyllable(notation: string, at: number): boolean {
  const next = notation.charAt(at + 2)
  return next !== notation.charAt(at + 1) && !VOWEL_LETTERS.has(next)
}
