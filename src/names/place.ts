import type { NameToken, PreparedName } from './name.js'

/** Whether a token is a name proper, not a title, an initial or the half of a compound. */
export function isProper(name: PreparedName, at: number): boolean {
  const { kind } = name.tokens[at]!
  return kind === 'name' || kind === 'kunya'
}

/** Whether a token is the given name, or a title or half that stands before it. */
export function isGiven(name: PreparedName, at: number): boolean {
  return at === name.given || (at < name.given && !isProper(name, at))
}

/** Whether the name has one proper name only. */
export function isMononym(name: PreparedName): boolean {
  let proper = 0
  for (let at = 0; at < name.tokens.length; at++) if (isProper(name, at)) proper++
  return proper < 2
}

/** Whether all that is known is a name with the article: a lineage or a place, so a family name (al-Ahmad). */
export function isFamilyAlone({ tokens }: PreparedName): boolean {
  let found = 0
  let only: NameToken | null = null
  for (const token of tokens) {
    if (token.kind === 'title') continue
    found++
    only = token
  }
  return found === 1 && only!.after === 'article'
}
