import type { Script } from '../text/script.js'
import { fromGreek } from './greek-route.js'
import {
  ABD_HEADS,
  ALLAH_TAILS,
  DIN_TAILS,
  DIVINE_NAMES,
  ETHIOPIC_HEADS,
  HEADS,
  NATIVE_HEADS,
  NATIVE_SECONDS,
  NATIVE_TAILS,
  SECOND_ELEMENTS,
} from './tables/compounds.js'
import { LINKED } from './tables/particles.js'

/** A part of a written word, with what it is in the compound. */
export interface Piece {
  readonly letters: string
  readonly kind: 'name' | 'head' | 'half'
}

/** Shortest name that stands before a tail: `Salah` is not `sal + ah`. */
const BEFORE_TAIL = 3

const half = (letters: string): Piece => ({ letters, kind: 'half' })
const head = (letters: string): Piece => ({ letters, kind: 'head' })
const name = (letters: string): Piece => ({ letters, kind: 'name' })

/**
 * A written word taken apart into the halves of its compound, or null where it is none. `text` is the word in plain
 * letters; Latin compounds are spelt in it, since their marks carry nothing for the halves.
 *
 * @example takeApart('abdurrahman', 'latin') // [{ letters: 'abd', kind: 'half' }, { letters: 'rahman', kind: 'name' }]
 */
export function takeApart(text: string, script: Script): readonly Piece[] | null {
  if (script === 'latin') {
    const plain = fromGreek(text)
    return latin(text) ?? (plain === null ? null : latin(plain))
  }
  if (script === 'arabic') return nativeAbd(text) ?? nativeTail(text) ?? nativeLinked(text)
  if (script === 'ethiopic') return ethiopic(text)
  return null
}

function latin(text: string): readonly Piece[] | null {
  return (
    abd(text) ??
    headed(text) ??
    tailed(text, ALLAH_TAILS, 'ullah', 4) ??
    tailed(text, DIN_TAILS, 'uddin', IZZ.test(text) ? 2 : BEFORE_TAIL) ??
    linked(text)
  )
}

/** ʿIzz al-Din, whose first half is mostly written with two letters. */
const IZZ = /^[iea]z[^z]/

/** Whether a word alone is the head of an ʿAbd compound: what follows it is its other half. */
export function isAbd(text: string): boolean {
  return ABD_HEADS.includes(text) || NATIVE_HEADS.includes(text)
}

/** The canonical head when a word alone is one that makes another name of the same second element, or null. */
export const headOf = (text: string): string | null => (Object.hasOwn(HEADS, text) ? HEADS[text]! : null)

/** The canonical head or tail when a word alone is one, or null. */
export function halfOf(text: string): string | null {
  if (isAbd(text)) return 'abd'
  if (Object.hasOwn(HEADS, text)) return HEADS[text]!
  if (ALLAH_TAILS.includes(text) || text === 'الله') return 'ullah'
  if (DIN_TAILS.includes(text) || DIN_ALONE.has(text)) return 'uddin'
  return null
}

const DIN_ALONE: ReadonlySet<string> = new Set(['din', 'deen', 'dine', 'دين', 'الدين'])

function abd(text: string): readonly Piece[] | null {
  for (const head of ABD_HEADS) {
    if (!text.startsWith(head)) continue
    const rest = text.slice(head.length)
    for (const other of [rest, withoutArticle(rest), rest[0] === rest[1] ? rest.slice(1) : rest]) {
      if (DIVINE_NAMES.has(other) || isCutOff(other)) return [half('abd'), name(other)]
    }
  }
  const [, served] = SERVANT.exec(text) ?? []
  return served ? [half('abd'), name(served)] : null
}

/** Behind ʿAbd and its article stands a divine name, however it is spelt; but Abdulai and Abdullaev are made of Abdallah. */
const SERVANT = /^c?[ae]bd(?:ou|[ueoa])l((?!l?[aei])\w{4,})$/

/** A divine name that a field's width cut off by a letter or two. */
function isCutOff(text: string): boolean {
  if (text.length < 4) return false
  for (const whole of DIVINE_NAMES) if (whole.length - text.length <= 2 && whole.startsWith(text)) return true
  return false
}

function withoutArticle(text: string): string {
  return /^(?:al|el|ar|er|as|es|ul|ur|us)/.test(text) ? text.slice(2) : text
}

/** Ghulam and ʿAbd say "servant" and are dropped at will; the heads of Ge'ez names are not. */
const headOrHalf = (letters: string): Piece => (LIGHT_HEADS.has(letters) ? half(letters) : head(letters))
const LIGHT_HEADS: ReadonlySet<string> = new Set(['ghulam', 'አብድ', 'አብዱ', 'አብዱል', 'አብደል'])

/** Longest head, by letters: `gebremedhin`, `tekleab`, `ghulamali`. */
function headed(text: string): readonly Piece[] | null {
  for (let length = Math.min(8, text.length - 2); length >= 4; length--) {
    const start = text.slice(0, length)
    const rest = text.slice(length)
    if (Object.hasOwn(HEADS, start) && SECOND_ELEMENTS.has(rest))
      return [headOrHalf(HEADS[start]!), name(rest)]
  }
  return null
}

function tailed(
  text: string,
  tails: readonly string[],
  canonical: string,
  least: number,
): readonly Piece[] | null {
  for (const tail of tails) {
    if (
      text.endsWith(tail) &&
      text.length - tail.length >= least &&
      !/^(?:abd|cabd|ebd|evd|ob[ae]id)/.test(text)
    ) {
      return [name(text.slice(0, -tail.length)), half(canonical)]
    }
  }
  return null
}

function nativeAbd(text: string): readonly Piece[] | null {
  if (!text.startsWith('عبدال') || text.length < 7 || text.startsWith('عبدالله')) return null
  return [half('عبد'), name(text.slice(5))]
}

function nativeTail(text: string): readonly Piece[] | null {
  for (const tail of NATIVE_TAILS) {
    if (text.endsWith(tail) && text.length - tail.length >= BEFORE_TAIL && !text.startsWith('عبد')) {
      return [name(text.slice(0, -tail.length)), half(tail === 'الله' ? 'ullah' : 'uddin')]
    }
  }
  return null
}

/** Two names with the article between them, in one word: `Habiburrahman`, `Shamsulhaq`. Either is somebody's name alone. */
function linked(text: string): readonly Piece[] | null {
  const [, first, second] = TWO_LINKED.exec(text) ?? []
  return first && second ? [name(first), name(second)] : null
}

const TWO_LINKED = new RegExp(
  `^(.{${BEFORE_TAIL},}?)(?:[uo]l(?=(?:${[...LINKED].join('|')})$)|(?:ou|[aeou])[lr]?(?=r(?:[ae]h?|ax|ach)man$))(.+)$`,
)

function nativeLinked(text: string): readonly Piece[] | null {
  const article = text.indexOf('ال', BEFORE_TAIL - 1)
  if (article < 0 || text.startsWith('عبد')) return null
  const second = text.slice(article + 2)
  return NATIVE_SECONDS.has(second) ? [name(text.slice(0, article)), name(second)] : null
}

function ethiopic(text: string): readonly Piece[] | null {
  for (const start of ETHIOPIC_HEADS) {
    if (text.startsWith(start) && text.length - start.length >= 2)
      return [headOrHalf(start), name(text.slice(start.length))]
  }
  return null
}
