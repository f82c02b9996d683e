import type { NameToken, NameUnit } from '../../names/name.js'
import type { Token } from '../../names/token.js'
import type { PersonName } from '../../record/prepared.js'

/**
 * The tokens under which a name is held: single ones that say who somebody is. Titles, halves of compounds and
 * initials do not fetch a record, and the joins of neighbours are sought by the query alone: a register of a million
 * people has as many joins, nearly all distinct.
 */
export function heldTokens(names: readonly PersonName[]): Token[] {
  return tokensOf(names, (unit) => unit.to - unit.from === 1)
}

/** The tokens that a query seeks: those under which it would be held, and the joins of neighbours. */
export function soughtTokens(names: readonly PersonName[]): Token[] {
  return [...heldTokens(names), ...tokensOf(names, (unit) => unit.to - unit.from > 1)]
}

function tokensOf(names: readonly PersonName[], wanted: (unit: NameUnit) => boolean): Token[] {
  const tokens: Token[] = []
  for (const name of names) {
    for (const unit of name.units) if (wanted(unit) && tells(unit, name.tokens)) tokens.push(unit.token)
  }
  return tokens
}

function tells(unit: NameUnit, tokens: readonly NameToken[]): boolean {
  for (let i = unit.from; i < unit.to; i++) {
    const kind = tokens[i]!.kind
    if (kind === 'name' || kind === 'kunya') return true
  }
  return false
}
