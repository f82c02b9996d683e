import type { NameToken, NameUnit } from './name.js'
import type { Piece, Written } from './pieces.js'
import { FILIATION, KUNYA } from './tables/particles.js'
import { JoinedToken } from './token.js'

/** Longest run of written words that is read as one, in letters. */
const LONGEST_JOIN = 30

/**
 * Single tokens; a kunya with its Abu and a father's name with its Ben; each written word that was taken apart, whole; and
 * each two neighbouring words as one, spelt as they were written.
 */
export function unitsOf(
  tokens: readonly NameToken[],
  pieces: readonly Piece[],
  written: readonly Written[],
): readonly NameUnit[] {
  const units: NameUnit[] = []
  for (let i = 0; i < tokens.length; i++) units.push({ token: tokens[i]!.token, from: i, to: i + 1 })
  for (let i = 0; i < pieces.length; i++) {
    const { kind, after } = pieces[i]!
    const particles = kind === 'kunya' ? KUNYA : after === 'filiation' ? FILIATION : null
    if (particles)
      units.push({ token: new JoinedToken(runOn(pieces[i]!, written, particles)), from: i, to: i + 1 })
  }
  for (let from = 0; from < pieces.length; ) {
    const to = endOfWord(pieces, from)
    if (to - from > 1) addJoin(units, from, to, pieces, written)
    if (to < pieces.length) addJoin(units, from, endOfWord(pieces, to), pieces, written)
    from = to
  }
  return units
}

/** The place behind the last token of the written word whose first token stands at a place. */
function endOfWord(pieces: readonly Piece[], at: number): number {
  let to = at + 1
  while (to < pieces.length && pieces[to]!.from === pieces[at]!.from) to++
  return to
}

function addJoin(
  units: NameUnit[],
  from: number,
  to: number,
  pieces: readonly Piece[],
  written: readonly Written[],
): void {
  let join = ''
  for (let at = pieces[from]!.from; at < pieces[to - 1]!.to; at++) join += written[at]!.known.letters
  if (join.length <= LONGEST_JOIN) units.push({ token: new JoinedToken(join), from, to })
}

/** `Abu Talib` and `Ben Moussa` as some write them, in one word. */
function runOn(piece: Piece, written: readonly Written[], particles: ReadonlySet<string>): string {
  let at = piece.from - 1
  while (at > 0 && !particles.has(written[at]!.known.text)) at--
  return written[at]!.known.letters + piece.token.letters
}
