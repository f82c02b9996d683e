import { fold, letters } from '../text/fold.js'
import { type Script, scriptOf, untangle } from '../text/script.js'
import { halfOf, type Piece, takeApart } from './compounds.js'
import { nameClassOf } from './dictionary.js'
import { TITLE_WORDS } from './tables/titles.js'

/** What the tables say about a written word by itself, whatever stands around it. */
export interface KnownWord {
  /** Lower-case letters with their marks. */
  readonly letters: string
  /** The plain letters of its script; empty where nothing of it can be compared. */
  readonly text: string
  readonly script: Script
  readonly isTitle: boolean
  /** The canonical head or tail where the word alone is one. */
  readonly half: string | null
  /** Its halves where it is a compound. */
  readonly apart: readonly Piece[] | null
}

/** Most words kept in memory; it is emptied when full, which changes no result. */
const REMEMBERED = 1 << 16

const byWriting = new Map<string, KnownWord>()

/** Reads a written word as it stands in a name. The same words come again and again: each is read once. */
export function knownWord(writing: string): KnownWord {
  const known = byWriting.get(writing)
  if (known) return known
  if (byWriting.size >= REMEMBERED) byWriting.clear()
  const word = readWriting(letters(untangle(writing)))
  byWriting.set(writing, word)
  return word
}

/** Empties the memory of words. */
export function forgetWords(): void {
  byWriting.clear()
}

function readWriting(kept: string): KnownWord {
  const text = fold(kept)
  const script = scriptOf(kept)
  const isTitle = TITLE_WORDS.has(text) || TITLE_WORDS.has(kept)
  const whole = isTitle || nameClassOf(text) >= 0
  return {
    letters: kept,
    text,
    script,
    isTitle,
    half: halfOf(text),
    apart: whole ? null : takeApart(text, script),
  }
}
