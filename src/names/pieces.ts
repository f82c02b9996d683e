import type { KnownWord } from './known-word.js'
import type { NameToken, Role, TokenKind } from './name.js'
import type { Token } from './token.js'

/** A word as it stands in a name. */
export interface Written {
  readonly known: KnownWord
  /** True where only a hyphen or the like divides it from the word before. */
  readonly joined: boolean
  readonly role: Role | null
}

/** A token and the written words it came from, `[from, to)`. */
export interface Piece {
  readonly token: Token
  readonly kind: TokenKind
  readonly role: Role | null
  readonly after: NameToken['after']
  readonly from: number
  readonly to: number
}
