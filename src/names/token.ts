import { fold } from '../text/fold.js'
import { type Script, scriptOf } from '../text/script.js'
import { isVietnamese } from '../text/vietnamese.js'
import { distinctKey, hasLookAlikes, listedRarity, longFormsOf, nameClassOf } from './dictionary.js'
import { type Form, pronounce } from './forms.js'

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
  const { forms, keys } = pronounce(letters, script)
  const nameClass = nameClassOf(text)
  const key = distinctKey(text, nameClass)
  return {
    serial: nextSerial++,
    letters,
    text,
    script,
    forms,
    keys,
    nameClass,
    vietnamese: script === 'latin' && isVietnamese(letters),
    longForms: longFormsOf(text),
    lookAlike: hasLookAlikes(key) ? key : null,
    rarity: listedRarity(text) ?? unlistedRarity(forms, text),
  }
}

/** A script that nobody here can read is compared letter by letter, and its letters count as its sounds. */
function unlistedRarity(forms: readonly Form[], text: string): number {
  const sounds = forms[0]?.codes.length ?? text.length
  const perSound = forms[0]?.vowelless === false ? RARITY_PER_SOUND : RARITY_PER_WRITTEN_CONSONANT
  return Math.round(Math.min(RARITY_MOST, RARITY_BASE + sounds * perSound))
}
