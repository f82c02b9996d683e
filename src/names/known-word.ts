import { fold, letters } from '../text/fold.js'
import { Memory, onForget } from '../text/memory.js'
import { type Script, scriptOf, untangle } from '../text/script.js'
import { halfOf, isAbd, takeApart } from './compounds.js'
import { nameClassOf } from './dictionary.js'
import type { TokenKind } from './name.js'
import {
  ALIAS_WORDS,
  ARTICLES,
  FILIATION,
  KUNYA,
  LINKS,
  PLACEHOLDERS,
  STEMS_LIKE_ARTICLE,
} from './tables/particles.js'
import { TITLE_WORDS } from './tables/titles.js'
import { internToken, type Token } from './token.js'

/** What the tables say about a written word by itself, whatever stands around it. */
export interface KnownWord {
  /** Lower-case letters with their marks. */
  readonly letters: string
  /** The plain letters of its script; empty where nothing of it can be compared. */
  readonly text: string
  readonly script: Script
  readonly isTitle: boolean
  /** The canonical head or tail where the word alone is one. */
  readonly half: Part | null
  /** Its halves where it is a compound. */
  readonly apart: readonly Part[] | null
  /** The token of its letters, without an article of its own script. */
  readonly token: Token
  /** True where a title or a placeholder begins with it, or a placeholder ends with it: with a neighbour it may be one. */
  readonly isPartOfSeveral: boolean
  /** True where it is one name, and no table makes anything else of it beside any other word: most words are. */
  readonly isPlain: boolean
}

/** A token that stands for a word, or for a half of it. */
export interface Part {
  readonly token: Token
  readonly kind: TokenKind
}

/** Most words kept in memory. */
const REMEMBERED = 1 << 16

const byWriting = new Memory<KnownWord>(REMEMBERED)
onForget(() => byWriting.clear())

/** Reads a written word as it stands in a name. The same words come again and again: each is read once. */
export function knownWord(writing: string): KnownWord {
  const known = byWriting.get(writing)
  if (known) return known
  const word = readWriting(letters(untangle(writing)))
  byWriting.set(writing, word)
  return word
}

function readWriting(kept: string): KnownWord {
  const text = fold(kept)
  const script = scriptOf(kept)
  const isTitle = TITLE_WORDS.has(text) || TITLE_WORDS.has(kept)
  const whole = isTitle || nameClassOf(text) >= 0
  const half = halfOf(text)
  const apart = whole ? null : takeApart(text, script)
  return {
    letters: kept,
    text,
    script,
    isTitle,
    half: half === null ? null : { token: internToken(half), kind: LIGHT_HALVES.has(half) ? 'half' : 'head' },
    apart: apart?.map(({ letters, kind }) => ({ token: internToken(letters), kind })) ?? null,
    token: internToken(withoutArticle(kept, text, script)),
    isPartOfSeveral: PARTS_OF_SEVERAL.has(text),
    isPlain: !isTitle && half === null && apart === null && isAlone(text, script),
  }
}

/** The halves that are dropped at will; every other one is the head of a Ge'ez compound. */
const LIGHT_HALVES: ReadonlySet<string> = new Set(['abd', 'ullah', 'uddin', 'ghulam'])

function withoutArticle(letters: string, text: string, script: Script): string {
  const hasArticle =
    script === 'arabic' && letters.startsWith('ال') && letters.length > 3 && !STEMS_LIKE_ARTICLE.has(text)
  return hasArticle ? letters.slice(2) : letters
}

/** Whether a word is no particle, no initial, and no part of a title, a placeholder or another word together with its neighbour. */
function isAlone(text: string, script: Script): boolean {
  return (
    (text.length > 1 || (script === 'ethiopic' && text !== '')) &&
    script !== 'none' &&
    PARTICLES.every((particles) => !particles.has(text)) &&
    !PARTS_OF_SEVERAL.has(text) &&
    !endsInArticle(text, script)
  )
}

const PARTICLES = [ALIAS_WORDS, ARTICLES, FILIATION, KUNYA, LINKS, PLACEHOLDERS]

/** What titles and placeholders begin with, and placeholders end with: with the next or the last word they may be one. */
const PARTS_OF_SEVERAL: ReadonlySet<string> = new Set([
  ...[...TITLE_WORDS, ...PLACEHOLDERS].flatMap(beginningsOf),
  ...[...PLACEHOLDERS].flatMap(endingsOf),
])

function beginningsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at))
}

function endingsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(at))
}

/** Whether the article of the next word may have been run onto this one: Matiur Rahman, Ziaul Haq, Shamsud Din. */
export function endsInArticle(text: string, script: Script): boolean {
  const last = text[text.length - 1]
  if (script !== 'latin' || last === undefined || text.length < 5 || text[text.length - 2] !== 'u')
    return false
  return 'lrsdnz'.includes(last) && nameClassOf(text) < 0 && !isAbd(text) && !KUNYA.has(text)
}
