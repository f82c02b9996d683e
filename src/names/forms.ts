import { readArabic } from '../text/arabic.js'
import { readCyrillic } from '../text/cyrillic.js'
import { readEthiopic } from '../text/ethiopic.js'
import { fold } from '../text/fold.js'
import { readGreek } from '../text/greek.js'
import type { Reading } from '../text/phonemes.js'
import type { Script } from '../text/script.js'
import { isVietnamese, readVietnamese } from '../text/vietnamese.js'
import { toUnits } from './bits.js'
import { CONVENTIONS, decode } from './conventions.js'
import { encode, type Form, formCost, leastCost, liquidsOf, weightOf } from './kernel.js'
import { skeleton, weakKey } from './skeleton.js'

/** Most pronunciations of one token. */
const FORMS_LIMIT = 12

/**
 * Every reading of a written word, in lower-case letters with their marks; none for a script that is not read here.
 *
 * @param hand the convention that it is known to be spelt in, by its place in the list; null where nobody knows
 */
export function pronounce(letters: string, script: Script, hand: number | null = null): readonly Form[] {
  return withoutNeedless(readToken(letters, script, hand).map(toForm))
}

/** Coarse consonant skeletons of every reading: none where there is no sound to key on, never an empty text. */
export function skeletonsOf(letters: string, script: Script, hand: number | null = null): readonly string[] {
  const keys = new Set<string>()
  for (const { phonemes } of readToken(letters, script, hand)) {
    const key = skeleton(phonemes) || weakKey(phonemes)
    if (key) keys.add(key)
  }
  return [...keys]
}

interface PricedReading extends Reading {
  readonly penalty: number
}

function toForm(reading: PricedReading): Form {
  const codes = encode(reading.phonemes)
  return {
    codes,
    penalty: toUnits(reading.penalty),
    vowelless: reading.vowelless,
    weight: weightOf(codes),
    liquids: liquidsOf(codes),
  }
}

const READERS: Partial<Record<Script, (word: string) => readonly Reading[]>> = {
  arabic: readArabic,
  ethiopic: readEthiopic,
  cyrillic: readCyrillic,
  greek: readGreek,
}

/** A form is needless that another reaches more cheaply than its own penalty: by the triangle inequality it never wins. */
function withoutNeedless(forms: readonly Form[]): readonly Form[] {
  const kept: Form[] = []
  for (const form of forms) {
    if (kept.every((other) => !isReached(form, other))) kept.push(form)
  }
  return kept
}

function isReached(form: Form, from: Form): boolean {
  const left = form.penalty - from.penalty
  return leastCost(from.liquids, form.liquids) <= left && formCost(from, form, left) <= left
}

/** A native reading costs a little for each place down its list: the first is the likeliest. */
const READING_STEP = 0.3

function readToken(letters: string, script: Script, hand: number | null): readonly PricedReading[] {
  if (script === 'latin') return readLatin(letters, hand)
  const read = READERS[script]
  if (!read) return []
  return read(letters)
    .filter((reading) => reading.phonemes !== '')
    .slice(0, FORMS_LIMIT)
    .map((reading, place) => ({ ...reading, penalty: place * READING_STEP }))
}

/** A glued article (Alsayed, Elkhatib) is read both ways; Ali and Elias are too short to have one. */
const GLUED_ARTICLE = /^[ae]l-?(?=.{4})/
const GLUED_ARTICLE_PENALTY = 0.8
/** A syllable that could be Vietnamese, with its marks lost. */
const UNMARKED_VIETNAMESE_PENALTY = 1.8

function readLatin(letters: string, hand: number | null): readonly PricedReading[] {
  const cheapest = new Map<string, number>()
  const bare = letters.replace(GLUED_ARTICLE, '')
  const decoded = decode(letters, fold)
  const decodedBare = bare === letters ? null : decode(bare, fold)
  CONVENTIONS.forEach((convention, index) => {
    const supposed = index === hand ? 0 : convention.penalty
    addReading(cheapest, decoded[index]!, supposed)
    if (decodedBare !== null) addReading(cheapest, decodedBare[index]!, supposed + GLUED_ARTICLE_PENALTY)
  })
  const penalty = isVietnamese(letters) ? 0 : UNMARKED_VIETNAMESE_PENALTY
  readVietnamese(letters).forEach(({ phonemes }, place) => {
    addReading(cheapest, phonemes, penalty + place * READING_STEP)
  })
  return [...cheapest]
    .map(([phonemes, penalty]) => ({ phonemes, penalty, vowelless: false }))
    .sort((a, b) => a.penalty - b.penalty || (a.phonemes < b.phonemes ? -1 : 1))
    .slice(0, FORMS_LIMIT)
}

function addReading(cheapest: Map<string, number>, phonemes: string, penalty: number): void {
  const known = cheapest.get(phonemes)
  if (phonemes !== '' && (known === undefined || penalty < known)) cheapest.set(phonemes, penalty)
}
