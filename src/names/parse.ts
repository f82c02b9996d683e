import { fold } from '../text/fold.js'
import { words } from '../text/split.js'
import { repair } from '../text/unicode.js'
import { readVietnamese } from '../text/vietnamese.js'
import { compareTokens } from './agreement.js'
import { isAbd } from './compounds.js'
import { nameClassOf } from './dictionary.js'
import { type KnownWord, knownWord } from './known-word.js'
import type { NameToken, NameUnit, PreparedName, Role, TokenKind } from './name.js'
import { HONORIFIC_SECONDS } from './tables/compounds.js'
import { ALIAS_WORDS, ARTICLES, FILIATION, KUNYA, LINKED, LINKS, PLACEHOLDERS } from './tables/particles.js'
import { STYLE_WORDS, SUFFIX_TITLE_WORDS, TITLE_WORDS } from './tables/titles.js'
import { VIETNAMESE_FAMILIES } from './tables/vietnamese.js'
import { internToken, type Token } from './token.js'

/** Longest name that is read, in UTF-16 units; a longer text is no name, and what follows is not looked at. */
export const NAME_LIMIT = 300
/** Most tokens of one name that are compared; a longer one is cut. */
export const TOKENS_LIMIT = 12

/** A written word, folded, with what the clerk put around it. */
interface Written extends KnownWord {
  readonly joined: boolean
  readonly role: Role | null
}

/** A text that stands in one field of a structured name, or a whole name without roles. */
export interface NameText {
  readonly text: string
  readonly role: Role | null
}

/**
 * Reads a name once: words, particles, titles, compounds taken apart, placeholders left out.
 *
 * @param input a name in one text, or the texts of its fields in the order in which they are spoken
 * @returns the prepared name; its `tokens` are empty where nothing in it can be compared
 *
 * @example prepareName('Sheikh Abdul-Rahman bin Ali').tokens.map(({ token }) => token.text) // ['sheikh', 'abd', 'rahman', 'ali']
 */
export function prepareName(input: string | readonly NameText[]): PreparedName {
  const texts = typeof input === 'string' ? [{ text: input, role: null }] : input
  const parts = texts.map(({ text, role }) => ({ text: repair(text.slice(0, NAME_LIMIT)), role }))
  const written = parts.flatMap(({ text, role }) => writtenWords(text, role))
  const [first = [], ...others] = splitAliases(written)
  const name = readName(parts.map(({ text }) => text).join(' '), first)
  const more = [...others, ...respellings(name, first)]
  return {
    ...name,
    others: more.map((words) => readName(words.map((word) => word.letters).join(' '), words)),
  }
}

/** Most spellings of one name that a clerk lines up in one field. */
const MOST_RESPELLINGS = 5
/** What two spellings side by side may differ by, in 1/1024 bits: Qaddur, Qaddour. */
const RESPELT_COST = 3 * 1024

/**
 * One name that stands there in several spellings, `Fadloun Fadhloun` or `Qaddur, Qaddour, Qadoor`: each alone is a reading of
 * its own, beside that of a child who has the father's name. A name that is repeated letter by letter is the father's.
 */
function respellings({ tokens }: PreparedName, written: readonly Written[]): readonly (readonly Written[])[] {
  const first = tokens[0]
  if (tokens.length < 2 || tokens.length > MOST_RESPELLINGS || !first) return []
  if (!tokens.slice(1).every(({ token, kind }) => kind === 'name' && isRespelt(first.token, token))) return []
  return written.filter(({ text }) => !ARTICLES.has(text)).map((word) => [word])
}

function isRespelt(a: Token, b: Token): boolean {
  if (a === b || Math.abs(a.consonants - b.consonants) > 1 || a.text[0] !== b.text[0]) return false
  const agreement = compareTokens(a, b, RESPELT_COST)
  return agreement !== null && agreement.code !== 'name.look-alike'
}

function writtenWords(text: string, role: Role | null): readonly Written[] {
  return words(text)
    .map(({ word, joined }) => writtenAs(knownWord(word), joined, role))
    .filter(({ text, script }) => text !== '' && script !== 'none')
}

/** Property by property: this runs for every word of every record, and spreading an object costs ten times as much. */
function writtenAs(
  { letters, text, script, isTitle, half, apart }: KnownWord,
  joined: boolean,
  role: Role | null,
): Written {
  return { letters, text, script, isTitle, half, apart, joined, role }
}

function splitAliases(written: readonly Written[]): readonly (readonly Written[])[] {
  const names: Written[][] = [[]]
  for (const word of written) {
    const current = names[names.length - 1]!
    if (!ALIAS_WORDS.has(word.text)) current.push(word)
    else if (current.length > 0) names.push([])
  }
  return names.filter((name) => name.length > 0)
}

/** A token and the written words it came from, `[from, to)`. */
interface Piece {
  readonly letters: string
  readonly kind: TokenKind
  readonly role: Role | null
  readonly after: NameToken['after']
  readonly from: number
  readonly to: number
}

/** A word for a name that nobody has, or one of two such words (no name, not known). */
function isPlaceholder(all: readonly Written[], i: number): boolean {
  const { text } = all[i]!
  const [before, after] = [all[i - 1]?.text ?? '', all[i + 1]?.text ?? '']
  return PLACEHOLDERS.has(text) || PLACEHOLDERS.has(text + after) || PLACEHOLDERS.has(before + text)
}

function readName(text: string, all: readonly Written[]): PreparedName {
  const named = all.filter((_, i) => !isPlaceholder(all, i))
  const pieces = withoutDoubling(readPieces(named)).slice(0, TOKENS_LIMIT)
  const kinds = settleKinds(pieces)
  const tokens = pieces.map(
    (piece, i): NameToken => ({
      token: internToken(piece.letters),
      kind: kinds[i]!,
      role: piece.role,
      after: piece.after,
    }),
  )
  return { text, tokens, units: unitsOf(tokens, pieces, named), ...placesOf(tokens), others: [] }
}

/** Where the given name stands: a kunya in front of a name is not it. */
function placesOf(tokens: readonly NameToken[]): { given: number; syllabic: boolean } {
  const byRole = tokens.findIndex(({ role, kind }) => role === 'given' && kind !== 'title')
  const named = tokens.findIndex(({ kind }) => kind === 'name')
  const first = named >= 0 ? named : tokens.findIndex(({ kind }) => kind === 'kunya')
  const syllabic = isSyllabic(tokens)
  const familyFirst = syllabic && VIETNAMESE_FAMILIES.has(tokens[0]!.token.text)
  return { given: byRole >= 0 ? byRole : familyFirst ? tokens.length - 1 : first, syllabic }
}

/** Vietnamese: a family name at one of the ends, and syllables of the language only. */
function isSyllabic(tokens: readonly NameToken[]): boolean {
  if (tokens.length < 2) return false
  const ends = [tokens[0]!.token.text, tokens[tokens.length - 1]!.token.text]
  if (!ends.some((end) => VIETNAMESE_FAMILIES.has(end))) return false
  return tokens.every(({ token }) => token.script === 'latin' && readVietnamese(token.letters).length > 0)
}

function readPieces(written: readonly Written[]): Piece[] {
  const pieces: Piece[] = []
  let after: NameToken['after'] = null
  let kunya = false
  for (let i = 0; i < written.length; i++) {
    const word = written[i]!
    const next = written[i + 1]
    if (next && isArticle(word, next)) after ??= 'article'
    else if (next && (i > 0 || word.text !== 'ben') && FILIATION.has(word.text)) after = 'filiation'
    else if (next && i > 0 && LINKS.has(word.text)) continue
    else if (next && KUNYA.has(word.text) && nameClassOf(word.text + next.text) < 0) kunya = true
    else {
      const merged = mergeable(written, i)
      const to = merged?.to ?? i + 1
      pieces.push(...readWord(merged?.word ?? withoutLink(word, next), { from: i, to, after, kunya }))
      i = to - 1
      after = null
      kunya = false
    }
  }
  return pieces
}

/** A word and the next but the article, where the tables know the two as one: Abd Allah, Abu Bakr, Hojjat al-Eslam. */
function mergeable(written: readonly Written[], i: number): { word: Written; to: number } | null {
  const word = written[i]!
  const at = written[i + 2] && written[i + 1] && isArticle(written[i + 1]!, written[i + 2]!) ? i + 2 : i + 1
  const next = written[at]
  if (!next) return null
  const text = word.text + next.text
  const known = isAbd(word.text) || KUNYA.has(word.text) ? nameClassOf(text) >= 0 : TITLE_WORDS.has(text)
  return known ? { word: writtenAs(knownWord(text), word.joined, word.role), to: at + 1 } : null
}

/** The article of the next word, run onto this one: Matiur Rahman, Ziaul Haq, Shamsud Din. */
function withoutLink(word: Written, next: Written | undefined): Written {
  const bare = word.text.slice(0, -2)
  const last = word.text[word.text.length - 1]!
  const links =
    word.script === 'latin' && bare.length >= 3 && word.text.endsWith(`u${last}`) && 'lrsdnz'.includes(last)
  if (!links || !next || nameClassOf(word.text) >= 0 || isAbd(word.text) || KUNYA.has(word.text)) return word
  const belongs = last === 'l' ? LINKED.has(next.text) : next.text.startsWith(last)
  return belongs ? writtenAs(knownWord(bare), word.joined, word.role) : word
}

/** An article is one before another word; the assimilated ones only before the letter they took (an-Nur, as-Sadiq). */
function isArticle(word: Written, next: Written): boolean {
  if (!ARTICLES.has(word.text)) return false
  const last = word.text[word.text.length - 1]!
  return last === 'l' || word.script !== 'latin' || next.joined || next.text.startsWith(last)
}

interface Context {
  readonly from: number
  readonly to: number
  readonly after: NameToken['after']
  readonly kunya: boolean
}

function readWord(word: Written, context: Context): readonly Piece[] {
  const bare = withoutNativeArticle(word)
  const after = context.after ?? (bare === word.letters ? null : 'article')
  const { half, apart } = word
  if (half !== null) return [pieceOf(word, context, half, LIGHT_HALVES.has(half) ? 'half' : 'head', null)]
  if (apart) return apart.map(({ letters, kind }) => pieceOf(word, context, letters, kind, after))
  return [pieceOf(word, context, bare, context.kunya ? 'kunya' : kindOf(word), after)]
}

function pieceOf(
  { role }: Written,
  { from, to }: Context,
  letters: string,
  kind: TokenKind,
  after: NameToken['after'],
): Piece {
  return { letters, kind, role, after, from, to }
}

/** The halves that are dropped at will; every other one is the head of a Ge'ez compound. */
const LIGHT_HALVES: ReadonlySet<string> = new Set(['abd', 'ullah', 'uddin', 'ghulam'])

function kindOf(word: Written): TokenKind {
  if (word.isTitle) return 'title'
  return word.text.length === 1 && word.script !== 'ethiopic' ? 'initial' : 'name'
}

function withoutNativeArticle(word: Written): string {
  return word.script === 'arabic' && word.letters.startsWith('ال') && word.letters.length > 3
    ? word.letters.slice(2)
    : word.letters
}

/** A mononym that a form with two fields forced to be written twice. */
function withoutDoubling(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length === 2 && pieces[0]!.letters === pieces[1]!.letters ? pieces.slice(0, 1) : pieces
}

/** Halves and titles are names where nothing else is; Khan, Jan and Gul are titles only behind another name. */
function settleKinds(pieces: readonly Piece[]): readonly TokenKind[] {
  const proper = pieces.filter((piece) => piece.kind === 'name' || piece.kind === 'kunya').length
  return pieces.map((piece, i) => {
    if (piece.kind === 'initial') return pieces.length > 1 ? 'initial' : 'name'
    if (piece.kind === 'half' || piece.kind === 'head')
      return proper > 0 && hasOtherHalf(pieces, i) ? piece.kind : 'name'
    if (piece.kind === 'title') return proper > 0 && standsAround(pieces, i) ? 'title' : 'name'
    if (piece.kind === 'name' && i === 0 && proper > 2 && STYLE_WORDS.has(piece.letters)) return 'title'
    const follows = i > 0 && pieces[i - 1]!.kind !== 'title' && pieces[i - 1]!.letters !== 'abd'
    if (isHonorificHead(pieces, i)) return 'head'
    return piece.kind === 'name' && follows && proper > 1 && SUFFIX_TITLE_WORDS.has(piece.letters)
      ? 'title'
      : piece.kind
  })
}

/** The first half of an honorific compound, before its article: Saif of Saif al-Islam. */
function isHonorificHead(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]
  return pieces[i]!.kind === 'name' && next?.after === 'article' && HONORIFIC_SECONDS.has(fold(next.letters))
}

/** A title stands before a name; one that ends the name is a family name, unless it is of those that follow (Khan). */
function standsAround(pieces: readonly Piece[], i: number): boolean {
  return (
    SUFFIX_TITLE_WORDS.has(pieces[i]!.letters) || pieces.slice(i + 1).some((piece) => piece.kind !== 'title')
  )
}

/** A head needs a name behind it, a tail one before it; Haile or Tesfa before a father's name is a name. */
function hasOtherHalf(pieces: readonly Piece[], i: number): boolean {
  const { letters: text, from } = pieces[i]!
  if (text === 'ullah' || text === 'uddin') return i > 0
  const next = pieces[i + 1]
  return next !== undefined && (text === 'abd' || text === 'عبد' || text === 'ghulam' || next.from === from)
}

/** Longest run of written words that is read as one, in letters. */
const LONGEST_JOIN = 30

/**
 * Single tokens; a kunya with its Abu and a father's name with its Ben; each written word that was taken apart, whole; and
 * each two neighbouring words as one, spelt as they were written.
 */
function unitsOf(
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
  written: readonly Written[],
): readonly NameUnit[] {
  const units: NameUnit[] = tokens.map(({ token }, i) => ({ token, from: i, to: i + 1 }))
  pieces.forEach((piece, i) => {
    const before = piece.kind === 'kunya' ? KUNYA : piece.after === 'filiation' ? FILIATION : null
    if (before) units.push({ token: internToken(runOn(piece, written, before)), from: i, to: i + 1 })
  })
  const runs = runsOf(pieces)
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    if (run.to - run.from > 1) addJoin(units, run, run, pieces, written)
    if (next) addJoin(units, run, next, pieces, written)
  })
  return units
}

interface Run {
  readonly from: number
  readonly to: number
}

/** The tokens `[from, to)` of each written word. */
function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = []
  pieces.forEach((piece, i) => {
    const last = runs[runs.length - 1]
    if (last && pieces[last.from]!.from === piece.from) runs[runs.length - 1] = { from: last.from, to: i + 1 }
    else runs.push({ from: i, to: i + 1 })
  })
  return runs
}

function addJoin(
  units: NameUnit[],
  first: Run,
  last: Run,
  pieces: readonly Piece[],
  written: readonly Written[],
): void {
  let join = ''
  for (let at = pieces[first.from]!.from; at < pieces[last.to - 1]!.to; at++) join += written[at]!.letters
  if (join.length <= LONGEST_JOIN) units.push({ token: internToken(join), from: first.from, to: last.to })
}

/** `Abu Talib` and `Ben Moussa` as some write them, in one word. */
function runOn(piece: Piece, written: readonly Written[], particles: ReadonlySet<string>): string {
  let at = piece.from - 1
  while (at > 0 && !particles.has(written[at]!.text)) at--
  return written[at]!.letters + piece.letters
}
