import { readArabic } from '../text/arabic.js'
import { readCyrillic } from '../text/cyrillic.js'
import { readEthiopic } from '../text/ethiopic.js'
import { fold } from '../text/fold.js'
import { readGreek } from '../text/greek.js'
import type { Reading } from '../text/phonemes.js'
import { type Script, scriptOf } from '../text/script.js'
import { isVietnamese, readVietnamese } from '../text/vietnamese.js'
import { CONVENTIONS, decode } from './conventions.js'
import { distinctKey, hasLookAlikes, listedRarity, longFormsOf, nameClassOf } from './dictionary.js'
import { encode, formCost, liquidsOf, weightOf } from './kernel.js'
import { skeleton, weakKey } from './skeleton.js'

/** One decoded pronunciation of a token, ready for the edit-distance kernel. */
export interface Form {
  /** Positional phoneme codes, see `kernel.ts`. */
  readonly codes: Uint8Array
  /** What this reading costs, integer 1/1024 bits: 0 for the likeliest convention. */
  readonly penalty: number
  readonly vowelless: boolean
  /** Counts of liquids and nasals, see `kernel.ts`. */
  readonly liquids: number
  /** What it would cost to lose every sound, integer 1/1024 bits. */
  readonly weight: number
}

/**
 * A distinct written token, interned: two equal writings are one object, and carry one `serial`.
 * Names are lists of tokens; a register's vocabulary is its distinct tokens.
 */
export interface Token {
  readonly serial: number
  /** Lower-case letters with their marks: the token's identity. */
  readonly letters: string
  /** Folded to plain letters of its script. */
  readonly text: string
  readonly script: Script
  readonly forms: readonly Form[]
  /** Phonetic blocking keys, coarse consonant skeletons: empty where there is no sound to key on, never an empty string. */
  readonly keys: readonly string[]
  /** Name class in the table of equivalents, or -1. */
  readonly nameClass: number
  /** A Vietnamese syllable with its marks: its letters were chosen with care, and its neighbours in sound are other names. */
  readonly vietnamese: boolean
  /** Classes of which this is a short form. */
  readonly longForms: readonly number[]
  /** Key in the table of names that only look alike, or null where the name has none. */
  readonly lookAlike: string | null
  /** How rare the name is where no register says so, integer 1/1024 bits. */
  readonly rarity: number
}

/** Most tokens kept in the shared memory of names; it is emptied when full, which changes no result. */
export const TOKEN_LIMIT = 1 << 16
/** Most pronunciations of one token. */
const FORMS_LIMIT = 12
const UNITS_PER_BIT = 1024
/** Rarity of a name that no table lists: it grows with the number of its sounds. */
const RARITY_BASE = 3.8 * UNITS_PER_BIT
const RARITY_PER_SOUND = 0.95 * UNITS_PER_BIT
const RARITY_PER_WRITTEN_CONSONANT = 1.5 * UNITS_PER_BIT
const RARITY_MOST = 12 * UNITS_PER_BIT

const interned = new Map<string, Token>()
let nextSerial = 1

/** Empties the shared memory of names; results do not change, only the time of the next comparison. */
export function clearTokens(): void {
  interned.clear()
}

/**
 * The token for a written word, in lower-case letters with their marks.
 *
 * @example internToken('gebremedhin').keys // ['kbrmtn']
 */
export function internToken(letters: string): Token {
  const known = interned.get(letters)
  if (known) return known
  if (interned.size >= TOKEN_LIMIT) interned.clear()
  const token = makeToken(letters)
  interned.set(letters, token)
  return token
}

function makeToken(letters: string): Token {
  const script = scriptOf(letters)
  const text = fold(letters)
  const readings = readToken(letters, script)
  const nameClass = nameClassOf(text)
  const key = distinctKey(text, nameClass)
  const forms = withoutNeedless(readings.map(toForm))
  return {
    serial: nextSerial++,
    letters,
    text,
    script,
    forms,
    keys: keysOf(readings),
    nameClass,
    vietnamese: script === 'latin' && isVietnamese(letters),
    longForms: longFormsOf(text),
    lookAlike: hasLookAlikes(key) ? key : null,
    rarity: listedRarity(text) ?? unlistedRarity(forms, text),
  }
}

interface PricedReading extends Reading {
  readonly penalty: number
}

function toForm(reading: PricedReading): Form {
  const codes = encode(reading.phonemes)
  return {
    codes,
    penalty: Math.round(reading.penalty * UNITS_PER_BIT),
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
    if (kept.every((other) => other.penalty + formCost(other, form, form.penalty) > form.penalty))
      kept.push(form)
  }
  return kept
}

/** A native reading costs a little for each place down its list: the first is the likeliest. */
const READING_STEP = 0.3

function readToken(letters: string, script: Script): readonly PricedReading[] {
  if (script === 'latin') return readLatin(letters)
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

function readLatin(letters: string): readonly PricedReading[] {
  const cheapest = new Map<string, number>()
  const bare = letters.replace(GLUED_ARTICLE, '')
  CONVENTIONS.forEach((convention, index) => {
    addReading(cheapest, decode(letters, index, fold), convention.penalty)
    if (bare !== letters)
      addReading(cheapest, decode(bare, index, fold), convention.penalty + GLUED_ARTICLE_PENALTY)
  })
  const penalty = isVietnamese(letters) ? 0 : UNMARKED_VIETNAMESE_PENALTY
  readVietnamese(letters).forEach(({ phonemes }, place) =>
    addReading(cheapest, phonemes, penalty + place * READING_STEP),
  )
  return [...cheapest]
    .map(([phonemes, penalty]) => ({ phonemes, penalty, vowelless: false }))
    .sort((a, b) => a.penalty - b.penalty || (a.phonemes < b.phonemes ? -1 : 1))
    .slice(0, FORMS_LIMIT)
}

function addReading(cheapest: Map<string, number>, phonemes: string, penalty: number): void {
  const known = cheapest.get(phonemes)
  if (phonemes !== '' && (known === undefined || penalty < known)) cheapest.set(phonemes, penalty)
}

function keysOf(readings: readonly Reading[]): readonly string[] {
  const keys = new Set<string>()
  for (const reading of readings) {
    const key = skeleton(reading.phonemes) || weakKey(reading.phonemes)
    if (key) keys.add(key)
  }
  return [...keys]
}

/** A script that nobody here can read is compared letter by letter, and its letters count as its sounds. */
function unlistedRarity(forms: readonly Form[], text: string): number {
  const sounds = forms[0]?.codes.length ?? text.length
  const perSound = forms[0]?.vowelless === false ? RARITY_PER_SOUND : RARITY_PER_WRITTEN_CONSONANT
  return Math.round(Math.min(RARITY_MOST, RARITY_BASE + sounds * perSound))
}
