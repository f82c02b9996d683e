import { NamesakeError } from '../errors.js'
import { words } from '../text/split.js'
import { repair } from '../text/unicode.js'
import { isAbd } from './compounds.js'
import { nameClassOf } from './dictionary.js'
import { unitsOf } from './joined-units.js'
import { endsInArticle, type KnownWord, knownWord } from './known-word.js'
import type { NameToken, PreparedName, Role, TokenKind } from './name.js'
import type { Piece, Written } from './pieces.js'
import { respellings } from './respellings.js'
import { tokensOf } from './settled-kinds.js'
import { ALIAS_WORDS, ARTICLES, FILIATION, KUNYA, LINKED, LINKS, PLACEHOLDERS } from './tables/particles.js'
import { TITLE_WORDS } from './tables/titles.js'
import { FAMILY } from './token.js'

/** Longest name that is read, in UTF-16 units; a longer text is no name, and what follows is not looked at. */
export const NAME_LIMIT = 300
/** Most tokens of one name that are compared; a longer one is cut. */
export const TOKENS_LIMIT = 12

/** A structured name: texts by their roles. */
export type NameParts = { readonly [role in Role]?: string | undefined }

const SPOKEN_ORDER: readonly Role[] = ['given', 'middle', 'father', 'grandfather', 'family']

/**
 * Reads a name once: words, particles, titles, compounds taken apart, placeholders left out.
 *
 * @param input a name in one text, or in parts, which are read in the order in which they are spoken
 * @returns the prepared name; its `tokens` are empty where nothing in it can be compared
 *
 * @throws {NamesakeError} `wrong-type` for what is neither
 * @example prepareName('Sheikh Abdul-Rahman bin Ali').tokens.map(({ token }) => token.text) // ['sheikh', 'abd', 'rahman', 'ali']
 */
export function prepareName(input: string | NameParts): PreparedName {
  const written: Written[] = []
  const isParts = typeof input === 'object' && input !== null
  const whole = isParts ? addParts(written, input) : addText(written, input, null)
  const names = written.some(isAlias) ? splitAliases(written) : null
  const name = readName(whole, names === null ? written : (names[0] ?? []))
  const others = names === null ? [] : names.slice(1).map((alias) => readName(spelt(alias), alias))
  for (const { letters } of respellings(name)) others.push(prepareName(letters))
  return others.length > 0 ? { ...name, others } : name
}

function addParts(written: Written[], parts: NameParts): string {
  let whole: string | null = null
  for (const role of SPOKEN_ORDER) {
    const text = parts[role]
    if (text === undefined) continue
    const repaired = addText(written, text, role)
    whole = whole === null ? repaired : `${whole} ${repaired}`
  }
  return whole ?? ''
}

/** Adds the words of a text, and gives the text repaired. */
function addText(written: Written[], text: string, role: Role | null): string {
  if (typeof text !== 'string')
    throw new NamesakeError({ code: 'wrong-type', path: role ?? 'name', expected: 'a text' })
  const repaired = repair(text.length > NAME_LIMIT ? text.slice(0, NAME_LIMIT) : text)
  for (const { word, joined } of words(repaired)) {
    const known = knownWord(word)
    if (known.isPlain || (known.text !== '' && known.script !== 'none')) written.push({ known, joined, role })
  }
  return repaired
}

const isAlias = ({ known }: Written): boolean => !known.isPlain && ALIAS_WORDS.has(known.text)

const spelt = (name: readonly Written[]): string => name.map(({ known }) => known.letters).join(' ')

function splitAliases(written: readonly Written[]): readonly (readonly Written[])[] {
  const names: Written[][] = [[]]
  for (const word of written) {
    const current = names[names.length - 1]!
    if (!isAlias(word)) current.push(word)
    else if (current.length > 0) names.push([])
  }
  return names.filter((name) => name.length > 0)
}

/** A word for a name that nobody has, or one of two such words (no name, not known). */
function isPlaceholder(all: readonly Written[], i: number): boolean {
  const { known } = all[i]!
  const { text, isPartOfSeveral } = known
  if (!isPartOfSeveral) return PLACEHOLDERS.has(text)
  const [before, after] = [all[i - 1]?.known.text ?? '', all[i + 1]?.known.text ?? '']
  return PLACEHOLDERS.has(text) || PLACEHOLDERS.has(text + after) || PLACEHOLDERS.has(before + text)
}

function readName(text: string, all: readonly Written[]): PreparedName {
  const named = all.every(isPlainWord) ? all : all.filter((_, i) => !isPlaceholder(all, i))
  const pieces = withoutDoubling(readPieces(named))
  if (pieces.length > TOKENS_LIMIT) pieces.length = TOKENS_LIMIT
  const tokens = tokensOf(pieces)
  const syllabic = isSyllabic(tokens)
  const given = givenOf(tokens, syllabic)
  return { text, tokens, units: unitsOf(tokens, pieces, named), given, syllabic, others: [] }
}

const isPlainWord = ({ known }: Written): boolean => known.isPlain

/** Where the given name stands: a kunya in front of a name is not it. */
function givenOf(tokens: readonly NameToken[], syllabic: boolean): number {
  let named = -1
  let kunya = -1
  for (let i = 0; i < tokens.length; i++) {
    const { role, kind } = tokens[i]!
    if (role === 'given' && kind !== 'title') return i
    if (named < 0 && kind === 'name') named = i
    if (kunya < 0 && kind === 'kunya') kunya = i
  }
  if (syllabic && (tokens[0]!.token.standing & FAMILY) !== 0) return tokens.length - 1
  return named >= 0 ? named : kunya
}

/** Vietnamese: a family name at one of the ends, and syllables of the language only. */
function isSyllabic(tokens: readonly NameToken[]): boolean {
  if (tokens.length < 2) return false
  const [first, last] = [tokens[0]!.token, tokens[tokens.length - 1]!.token]
  if (((first.standing | last.standing) & FAMILY) === 0) return false
  return tokens.every(({ token }) => token.isSyllable)
}

function readPieces(written: readonly Written[]): Piece[] {
  const pieces: Piece[] = []
  let after: NameToken['after'] = null
  let kunya = false
  for (let i = 0; i < written.length; ) {
    const { known, role } = written[i]!
    if (known.isPlain) {
      pieces.push(wholeWord(known, role, after, kunya, i, ++i))
      after = null
      kunya = false
      continue
    }
    const particle = particleAt(written, i)
    if (particle === null) {
      i = addWord(pieces, written, { from: i, to: i + 1, after, kunya })
      after = null
      kunya = false
      continue
    }
    if (particle === 'kunya') kunya = true
    else if (particle === 'filiation') after = 'filiation'
    else if (particle === 'article') after ??= 'article'
    i++
  }
  return pieces
}

/** What a word is where it only says how the next one is to be read. */
function particleAt(
  written: readonly Written[],
  i: number,
): 'article' | 'filiation' | 'link' | 'kunya' | null {
  const { known } = written[i]!
  const next = written[i + 1]
  if (!next) return null
  const { text } = known
  if (isArticle(known, next)) return 'article'
  if ((i > 0 || text !== 'ben') && FILIATION.has(text)) return 'filiation'
  if (i > 0 && LINKS.has(text)) return 'link'
  return KUNYA.has(text) && nameClassOf(text + next.known.text) < 0 ? 'kunya' : null
}

/** Adds what a word that is not plain stands for, with the next one where the two are one; gives the place of the first word behind. */
function addWord(pieces: Piece[], written: readonly Written[], context: Context): number {
  const { known, role } = written[context.from]!
  const merged = mergeable(written, context.from)
  if (merged === null) addReading(pieces, withoutLink(known, written[context.to]?.known), role, context)
  else addReading(pieces, merged.known, role, { ...context, to: merged.to })
  return merged?.to ?? context.to
}

/** A word and the next but the article, where the tables know the two as one: Abd Allah, Abu Bakr, Hojjat al-Eslam. */
function mergeable(written: readonly Written[], i: number): { known: KnownWord; to: number } | null {
  const { text, isPartOfSeveral } = written[i]!.known
  const isHead = isAbd(text) || KUNYA.has(text)
  if (!isHead && !isPartOfSeveral) return null
  const at =
    written[i + 2] && written[i + 1] && isArticle(written[i + 1]!.known, written[i + 2]!) ? i + 2 : i + 1
  const next = written[at]
  if (!next) return null
  const both = text + next.known.text
  const known = isHead ? nameClassOf(both) >= 0 : TITLE_WORDS.has(both)
  return known ? { known: knownWord(both), to: at + 1 } : null
}

/** A word without the article of the next one, where that was run onto it. */
function withoutLink(word: KnownWord, next: KnownWord | undefined): KnownWord {
  const { text, script } = word
  if (!next || !endsInArticle(text, script)) return word
  const last = text[text.length - 1]!
  const belongs = last === 'l' ? LINKED.has(next.text) : next.text.startsWith(last)
  return belongs ? knownWord(text.slice(0, -2)) : word
}

/** An article is one before another word; the assimilated ones only before the letter they took (an-Nur, as-Sadiq). */
function isArticle({ text, script }: KnownWord, next: Written): boolean {
  if (!ARTICLES.has(text)) return false
  const last = text[text.length - 1]!
  return last === 'l' || script !== 'latin' || next.joined || next.known.text.startsWith(last)
}

/** Where a word stands, and what stood before it. */
interface Context {
  readonly from: number
  readonly to: number
  readonly after: NameToken['after']
  readonly kunya: boolean
}

function addReading(pieces: Piece[], word: KnownWord, role: Role | null, context: Context): void {
  const { half, apart } = word
  const { from, to, after, kunya } = context
  if (half !== null) pieces.push({ token: half.token, kind: half.kind, role, after: null, from, to })
  else if (apart !== null) {
    for (const { token, kind } of apart)
      pieces.push({ token, kind, role, after: after ?? articleOf(word), from, to })
  } else pieces.push(wholeWord(word, role, after, kunya, from, to))
}

function wholeWord(
  word: KnownWord,
  role: Role | null,
  after: Context['after'],
  kunya: boolean,
  from: number,
  to: number,
): Piece {
  const kind = kunya ? 'kunya' : kindOf(word)
  return { token: word.token, kind, role, after: after ?? articleOf(word), from, to }
}

const articleOf = ({ token, letters }: KnownWord): 'article' | null =>
  token.letters === letters ? null : 'article'

function kindOf({ isPlain, isTitle, text, script }: KnownWord): TokenKind {
  if (isPlain) return 'name'
  if (isTitle) return 'title'
  return text.length === 1 && script !== 'ethiopic' ? 'initial' : 'name'
}

/** A mononym that a form with two fields forced to be written twice. */
function withoutDoubling(pieces: Piece[]): Piece[] {
  if (pieces.length === 2 && pieces[0]!.token.letters === pieces[1]!.token.letters) pieces.length = 1
  return pieces
}
