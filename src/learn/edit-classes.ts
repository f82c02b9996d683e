import { isVowel, PHONEMES } from '../text/phonemes.js'
import { INITIAL, isNative, lossAt, PLACES, placeOfPair, substitutionAt } from './cost-table.js'
import type { Transducer } from './transducer.js'

/**
 * Which edits of the names kernel share one probability: a substitution with its reverse at one place in the word, a
 * sound that is lost with the same that is added; what an unwritten vowel does is a class of its own.
 */
const SOUNDS = PHONEMES.length
const LETTERS = SOUNDS * PLACES
const SUBSTITUTIONS = SOUNDS * SOUNDS * PLACES
const LOSSES = SOUNDS * PLACES
const CLASSES = SUBSTITUTIONS + 2 * LOSSES

export const soundOf = (code: number): number => Math.floor(code / PLACES)
export const placeOf = (code: number): number => code % PLACES

/** Class of two sounds for each other, in either order. */
export const pairClass = (a: number, b: number, place: number): number =>
  substitutionAt(Math.min(a, b), Math.max(a, b), place)
/** Class of a sound that one side alone has. */
export const lossClass = (sound: number, place: number): number => SUBSTITUTIONS + lossAt(sound, place)
/** Class of a sound that the other side has no letter for. */
export const unwrittenClass = (sound: number, place: number): number => lossClass(sound, place) + LOSSES

/** @param vowelless whether the left words come from a script that leaves vowels unwritten, and the right ones do not */
export function editTransducer(vowelless: boolean): Transducer {
  const substitutions = new Int32Array(LETTERS * LETTERS)
  for (let a = 0; a < LETTERS; a++)
    for (let b = 0; b < LETTERS; b++)
      substitutions[a * LETTERS + b] = pairClass(soundOf(a), soundOf(b), placeOfPair(placeOf(a), placeOf(b)))
  const lost = Int32Array.from({ length: LETTERS }, (_, code) => lossClass(soundOf(code), placeOf(code)))
  const unwritten = lost.map((usual, code) =>
    isVowel(PHONEMES[soundOf(code)]!) ? unwrittenClass(soundOf(code), placeOf(code)) : usual,
  )
  return {
    letters: LETTERS,
    classes: CLASSES,
    substitutions,
    leftOnly: lost,
    rightOnly: vowelless ? unwritten : lost,
    shares: classShares(),
  }
}

/** A half for each order of two sounds and for each side of a loss; a native letter stands on one side only. */
function classShares(): Float64Array {
  const shares = new Float64Array(CLASSES).fill(1)
  for (let a = 0; a < SOUNDS; a++)
    for (let place = INITIAL; place < PLACES; place++) {
      if (isNative(a)) continue
      shares[lossClass(a, place)] = 0.5
      for (let b = a + 1; b < SOUNDS; b++) if (!isNative(b)) shares[pairClass(a, b, place)] = 0.5
    }
  return shares
}
