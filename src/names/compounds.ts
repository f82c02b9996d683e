import type { Script } from '../text/script.js'
import {
  ABD_HEADS,
  ALLAH_TAILS,
  DIN_TAILS,
  DIVINE_NAMES,
  ETHIOPIC_HEADS,
  HEADS,
  NATIVE_HEADS,
  NATIVE_TAILS,
  SECOND_ELEMENTS,
} from './tables/compounds.js'

/** A part of a written word: `half` marks the head or tail that makes the compound. */
export interface Piece {
  readonly letters: string
  readonly half: boolean
}

/** Shortest name that stands before a tail: `Salah` is not `sal + ah`. */
const BEFORE_TAIL = 3

const half = (letters: string): Piece => ({ letters, half: true })
const name = (letters: string): Piece => ({ letters, half: false })

/**
 * A written word taken apart into the halves of its compound, or null where it is none. `text` is the word in plain
 * letters; Latin compounds are spelt in it, since their marks carry nothing for the halves.
 *
 * @example takeApart('abdurrahman', 'latin') // [{ letters: 'abd', half: true }, { letters: 'rahman', half: false }]
 */
export function takeApart(text: string, script: Script): readonly Piece[] | null {
  if (script === 'latin')
    return (
      abd(text) ??
      headed(text) ??
      tailed(text, ALLAH_TAILS, 'ullah', 4) ??
      tailed(text, DIN_TAILS, 'uddin', BEFORE_TAIL)
    )
  if (script === 'arabic') return nativeAbd(text) ?? nativeTail(text)
  if (script === 'ethiopic') return ethiopic(text)
  return null
}

/** Whether a word alone is the head of an ʿAbd compound: what follows it is its other half. */
export function isAbd(text: string): boolean {
  return ABD_HEADS.includes(text) || NATIVE_HEADS.includes(text)
}

/** The canonical head or tail when a word alone is one, or null. */
export function halfOf(text: string): string | null {
  if (isAbd(text)) return 'abd'
  if (Object.hasOwn(HEADS, text)) return HEADS[text]!
  if (ALLAH_TAILS.includes(text) || text === 'الله') return 'ullah'
  if (DIN_TAILS.includes(text) || text === 'din' || text === 'deen' || text === 'dine' || text === 'دين')
    return 'uddin'
  return null
}

function abd(text: string): readonly Piece[] | null {
  for (const head of ABD_HEADS) {
    if (!text.startsWith(head)) continue
    const rest = text.slice(head.length)
    for (const other of [rest, withoutArticle(rest), rest[0] === rest[1] ? rest.slice(1) : rest]) {
      if (DIVINE_NAMES.has(other)) return [half('abd'), name(other)]
    }
  }
  return null
}

function withoutArticle(text: string): string {
  return /^(?:al|el|ar|er|as|es|ul|ur|us)/.test(text) ? text.slice(2) : text
}

/** Longest head, by letters: `gebremedhin`, `tekleab`, `ghulamali`. */
function headed(text: string): readonly Piece[] | null {
  for (let length = Math.min(8, text.length - 2); length >= 4; length--) {
    const head = text.slice(0, length)
    const rest = text.slice(length)
    if (Object.hasOwn(HEADS, head) && SECOND_ELEMENTS.has(rest)) return [half(HEADS[head]!), name(rest)]
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

function ethiopic(text: string): readonly Piece[] | null {
  for (const head of ETHIOPIC_HEADS) {
    if (text.startsWith(head) && text.length - head.length >= 2)
      return [half(head), name(text.slice(head.length))]
  }
  return null
}
