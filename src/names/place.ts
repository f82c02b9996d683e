import type { PreparedName } from './name.js'

/** Whether a token is a name proper, not a title, an initial or the half of a compound. */
export function isProper(name: PreparedName, at: number): boolean {
  const { kind } = name.tokens[at]!
  return kind === 'name' || kind === 'kunya'
}

/** Whether no proper name stands before the token: the place of the given name. */
export function isFirst(name: PreparedName, at: number): boolean {
  for (let i = 0; i < at; i++) if (isProper(name, i)) return false
  return true
}

/** Whether the name has one proper name only. */
export function isMononym(name: PreparedName): boolean {
  let proper = 0
  for (let at = 0; at < name.tokens.length; at++) if (isProper(name, at)) proper++
  return proper < 2
}
