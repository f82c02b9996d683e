import { fold } from '../text/fold.js'
import { Memory, onForget } from '../text/memory.js'
import { type Script, scriptOf } from '../text/script.js'
import { readVietnamese } from '../text/vietnamese.js'
import { UNITS_PER_BIT } from './bits.js'
import { distinctKey, hasLookAlikes, listedRarity, longFormsOf, nameClassOf } from './dictionary.js'
import { pronounce, skeletonsOf } from './forms.js'
import { type Form, packForms, unpackForms } from './kernel.js'
import { STYLE_WORDS, SUFFIX_TITLE_WORDS } from './tables/titles.js'
import { VIETNAMESE_FAMILIES } from './tables/vietnamese.js'

/**
 * A distinct written token: two equal writings have the same letters, and as a rule one `serial`, under which what was found
 * out about them is remembered. Names are lists of tokens; a register's vocabulary is its distinct tokens.
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
  /** True where it may be a syllable of Vietnamese. */
  readonly isSyllable: boolean
  /** What tables say of a word that stands in a name, `STYLE`, `SUFFIX` and `FAMILY` added up. */
  readonly standing: number
  /** Name class in the table of equivalents, or -1. */
  readonly nameClass: number
  /** Consonant letters: a rough length that scripts with and without vowels share. */
  readonly consonants: number
  /** Classes of which this is a short form. */
  readonly longForms: readonly number[]
  /** Key in the table of names that only look alike, or null where the name has none. */
  readonly lookAlike: string | null
  /** How rare the name is where no register says so, integer 1/1024 bits. */
  readonly rarity: number
}

/** A style that may be a family name, a title that follows a name, and a Vietnamese family name: see the tables. */
export const STYLE = 1
export const SUFFIX = 2
export const FAMILY = 4

/** Most tokens kept in the shared memory of names. */
const REMEMBERED = 1 << 16
/** Rarity of a name that no table lists: it grows with the number of its sounds. */
const RARITY_BASE = 3.8 * UNITS_PER_BIT
const RARITY_PER_SOUND = 0.95 * UNITS_PER_BIT
const RARITY_PER_WRITTEN_CONSONANT = 1.5 * UNITS_PER_BIT
const RARITY_MOST = 12 * UNITS_PER_BIT

const interned = new Memory<Token>(REMEMBERED)
onForget(() => interned.clear())
let nextSerial = 1

/**
 * The token for a written word, in lower-case letters with their marks.
 *
 * @param heard gives its forms where they are known already
 * @example internToken('gebremedhin').keys // ['kbrmtn']
 */
export function internToken(letters: string, heard?: () => readonly Form[]): Token {
  const known = interned.get(letters)
  if (known) return known
  const token = new WrittenToken(letters, heard)
  interned.set(letters, token)
  return token
}

/** The same word as it reads in a hand that is known: a token of its own, with the same letters. */
export function tokenInHand(token: Token, hand: number): Token {
  if (token.script !== 'latin') return token
  const key = `${hand} ${token.letters}`
  const known = interned.get(key)
  if (known) return known
  const written = new WrittenToken(token.letters, undefined, hand)
  interned.set(key, written)
  return written
}

/**
 * The token of two written words read as one, which is interned when it is looked at. Nearly every name of a register
 * has joins of its own, and hardly any is ever compared.
 */
export class JoinedToken implements Token {
  readonly letters: string
  #token: Token | null = null

  constructor(letters: string) {
    this.letters = letters
  }

  get serial(): number {
    return this.#interned().serial
  }

  get text(): string {
    return this.#interned().text
  }

  get script(): Script {
    return this.#interned().script
  }

  get consonants(): number {
    return this.#interned().consonants
  }

  get isSyllable(): boolean {
    return this.#interned().isSyllable
  }

  get standing(): number {
    return this.#interned().standing
  }

  get nameClass(): number {
    return this.#interned().nameClass
  }

  get longForms(): readonly number[] {
    return this.#interned().longForms
  }

  get lookAlike(): string | null {
    return this.#interned().lookAlike
  }

  get forms(): readonly Form[] {
    return this.#interned().forms
  }

  get keys(): readonly string[] {
    return this.#interned().keys
  }

  get rarity(): number {
    return this.#interned().rarity
  }

  #interned(): Token {
    this.#token ??= internToken(this.letters)
    return this.#token
  }
}

/** What a token's letters say by themselves. */
interface Writing {
  readonly text: string
  readonly script: Script
  readonly consonants: number
  readonly nameClass: number
  readonly longForms: readonly number[]
  readonly lookAlike: string | null
}

/** Everything is worked out when it is asked for: of the tokens of a register, few are ever compared. */
class WrittenToken implements Token {
  readonly letters: string
  readonly #hand: number | null
  readonly #serial = nextSerial++
  #writing: Writing | null = null
  #isSyllable: boolean | null = null
  #standing: number | null = null
  #rarity: number | null = null
  #keys: readonly string[] | null = null
  #forms: readonly Form[] | null = null
  /** The forms, packed, one byte a letter: a typed array weighs two hundred bytes by itself. */
  #shelved: string | null = null
  readonly #heard: (() => readonly Form[]) | null

  constructor(letters: string, heard?: () => readonly Form[], hand: number | null = null) {
    this.letters = letters
    this.#heard = heard ?? null
    this.#hand = hand
  }

  get serial(): number {
    return this.#serial
  }

  get text(): string {
    return this.#written().text
  }

  get script(): Script {
    return this.#written().script
  }

  get consonants(): number {
    return this.#written().consonants
  }

  get isSyllable(): boolean {
    this.#isSyllable ??= this.script === 'latin' && readVietnamese(this.letters).length > 0
    return this.#isSyllable
  }

  get standing(): number {
    this.#standing ??= standingOf(this)
    return this.#standing
  }

  get nameClass(): number {
    return this.#written().nameClass
  }

  get longForms(): readonly number[] {
    return this.#written().longForms
  }

  get lookAlike(): string | null {
    return this.#written().lookAlike
  }

  get forms(): readonly Form[] {
    this.#forms ??= this.#kept() ?? pronounce(this.letters, this.script, this.#hand)
    return this.#forms
  }

  get keys(): readonly string[] {
    this.#keys ??= skeletonsOf(this.letters, this.script, this.#hand)
    return this.#keys
  }

  get rarity(): number {
    this.#rarity ??= this.#hand !== null ? internToken(this.letters).rarity : rarityOf(this)
    return this.#rarity
  }

  #written(): Writing {
    this.#writing ??= writingOf(this.letters)
    return this.#writing
  }

  /** Packs the forms until they are asked for again. */
  shelve(): void {
    this.#shelved ??= String.fromCharCode(...packForms(this.forms))
    this.#forms = null
  }

  #kept(): readonly Form[] | null {
    if (this.#shelved === null) return this.#heard?.() ?? null
    return unpackForms(
      Uint8Array.from(this.#shelved, (byte) => byte.charCodeAt(0)),
      0,
    )
  }
}

/**
 * Has a token keep its forms in a tenth of the memory until they are asked for again: a large register brings tens of thousands
 * of tokens, of which few are compared.
 */
export function shelve(token: Token): void {
  if (token instanceof WrittenToken) token.shelve()
}

function standingOf({ letters, text }: Token): number {
  return (
    (STYLE_WORDS.has(letters) ? STYLE : 0) |
    (SUFFIX_TITLE_WORDS.has(letters) ? SUFFIX : 0) |
    (VIETNAMESE_FAMILIES.has(text) ? FAMILY : 0)
  )
}

function writingOf(letters: string): Writing {
  const text = fold(letters)
  const spelt = withSibilants(letters) ?? text
  const listed = nameClassOf(spelt)
  const nameClass = listed >= 0 || spelt === text ? listed : nameClassOf(text)
  const key = distinctKey(spelt, nameClass)
  return {
    text,
    script: scriptOf(letters),
    consonants: consonantsOf(text),
    nameClass,
    longForms: longFormsOf(text),
    lookAlike: hasLookAlikes(key) ? key : null,
  }
}

/** Plain letters, with two where a mark makes another name of one: Başir is spelt Bashir elsewhere, and Basir is another name. */
function withSibilants(letters: string): string | null {
  return SIBILANT.test(letters) ? fold(letters.replace(/[şșš]/g, 'sh').replace(/[çč]/g, 'ch')) : null
}

const SIBILANT = /[şșšçč]/

/** Letters that stand for vowels, in Latin, Arabic, Cyrillic and Greek script. */
const VOWEL_LETTERS = new Set('aeiouyاويهىآаеёиоуыэюяіїєйαεηιουω')

function consonantsOf(text: string): number {
  let count = 0
  for (const letter of text) if (!VOWEL_LETTERS.has(letter)) count++
  return count
}

const rarityOf = (token: Token): number => listedRarity(token.text) ?? unlistedRarity(token.forms, token.text)

/** A script that nobody here can read is compared letter by letter, and its letters count as its sounds. */
function unlistedRarity(forms: readonly Form[], text: string): number {
  const sounds = forms[0]?.codes.length ?? text.length
  const perSound = forms[0]?.vowelless === false ? RARITY_PER_SOUND : RARITY_PER_WRITTEN_CONSONANT
  return Math.round(Math.min(RARITY_MOST, RARITY_BASE + sounds * perSound))
}
