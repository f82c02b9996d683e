import type { NameToken, TokenKind } from './name.js'
import type { Piece } from './pieces.js'
import { HONORIFIC_SECONDS } from './tables/compounds.js'
import { STYLE, SUFFIX } from './token.js'

/** The tokens of a name, each of the kind that it has among the others. */
export function tokensOf(pieces: readonly Piece[]): readonly NameToken[] {
  let proper = 0
  for (const { kind } of pieces) if (kind === 'name' || kind === 'kunya') proper++
  return pieces.map(({ token, role, after }, i) => ({
    token,
    kind: settledKind(pieces, i, proper),
    role,
    after,
  }))
}

/**
 * Halves and titles are names where nothing else is; Khan, Jan and Gul are titles only behind another name.
 *
 * @param proper how many of the pieces are names by themselves
 */
function settledKind(pieces: readonly Piece[], i: number, proper: number): TokenKind {
  const { kind, token } = pieces[i]!
  if (kind === 'initial') return pieces.length > 1 ? 'initial' : 'name'
  if (kind === 'half' || kind === 'head') return proper > 0 && hasOtherHalf(pieces, i) ? kind : 'name'
  if (kind === 'title') return proper > 0 && standsAround(pieces, i) ? 'title' : 'name'
  if (kind !== 'name') return kind
  if (isHonorificHead(pieces, i)) return 'head'
  if (proper < 2) return kind
  if (i === 0) return proper > 2 && (token.standing & STYLE) !== 0 ? 'title' : 'name'
  const before = pieces[i - 1]!
  const follows = (token.standing & SUFFIX) !== 0
  return follows && before.kind !== 'title' && before.token.letters !== 'abd' ? 'title' : 'name'
}

/** The first half of an honorific compound, before its article: Nur of Nur al-Huda. */
function isHonorificHead(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]
  return next?.after === 'article' && HONORIFIC_SECONDS.has(next.token.text)
}

/** A title stands before a name; one that ends the name is a family name, unless it is of those that follow (Khan). */
function standsAround(pieces: readonly Piece[], i: number): boolean {
  return (
    (pieces[i]!.token.standing & SUFFIX) !== 0 || pieces.slice(i + 1).some((piece) => piece.kind !== 'title')
  )
}

/** A head needs a name behind it, a tail one before it; Haile or Tesfa before a father's name is a name. */
function hasOtherHalf(pieces: readonly Piece[], i: number): boolean {
  const { token, from } = pieces[i]!
  const text = token.letters
  if (text === 'ullah' || text === 'uddin') return i > 0
  const next = pieces[i + 1]
  return next !== undefined && (text === 'abd' || text === 'عبد' || text === 'ghulam' || next.from === from)
}
