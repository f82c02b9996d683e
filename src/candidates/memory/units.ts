import type { NameToken, NameUnit } from '../../names/name.js'
import type { Token } from '../../names/token.js'
import type { PersonName } from '../../record/prepared.js'

/**
 * The tokens under which a name is held: single ones that say who somebody is, and a name with its half or its head (Ruh Ullah,
 * Gebre Medhin) as one word. Titles, halves and initials alone do not fetch a record, and the joins of two names are
 * sought by the query alone: a register of a million people has as many of them, nearly all distinct.
 */
export function heldTokens(names: readonly PersonName[]): Token[] {
  return names.flatMap(({ units, tokens }) =>
    units.filter((unit) => isHeld(unit, tokens)).map(({ token }) => token),
  )
}

/** Whether a record is held under a unit of its name. */
export function isHeld(unit: NameUnit, tokens: readonly NameToken[]): boolean {
  return tellsWho(unit, tokens) || isCompound(unit, tokens)
}

/** Tokens of which a record is asked for one, of how many names they tell, and whether of the given name. */
export interface Sought {
  readonly tokens: readonly Token[]
  readonly names: number
  readonly given: boolean
}

/**
 * What a query seeks, as lists of tokens of which a record is asked for one: a name, alone or with its half; and two
 * neighbouring names as one word.
 */
export function soughtTokens(names: readonly PersonName[]): Sought[] {
  const sought: Sought[] = []
  for (const { units, tokens, given: at } of names) {
    const compounds = units.filter((unit) => isCompound(unit, tokens))
    for (const unit of units) {
      const given = unit.from <= at && at < unit.to
      if (tellsWho(unit, tokens))
        sought.push({ tokens: [unit.token, ...covering(unit, compounds)], names: 1, given })
      else if (isJoin(unit) && !hasPart(unit, tokens))
        sought.push({ tokens: [unit.token], names: unit.to - unit.from, given })
    }
  }
  return sought
}

/** How many names the longest of a query's names has. */
export function namesIn(names: readonly PersonName[]): number {
  let most = 0
  for (const { units, tokens } of names)
    most = Math.max(most, units.filter((unit) => tellsWho(unit, tokens)).length)
  return most
}

/** The heads of a query's compounds. */
export const headsIn = (names: readonly PersonName[]): string[] =>
  names.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'head').map(({ token }) => token.letters),
  )

function covering(unit: NameUnit, compounds: readonly NameUnit[]): Token[] {
  return compounds.filter(({ from, to }) => from <= unit.from && unit.to <= to).map(({ token }) => token)
}

const isJoin = (unit: NameUnit): boolean => unit.to - unit.from > 1

const isPart = ({ kind }: NameToken): boolean => kind === 'half' || kind === 'head'

function hasPart(unit: NameUnit, tokens: readonly NameToken[]): boolean {
  return tokens.slice(unit.from, unit.to).some(isPart)
}

function tellsWho(unit: NameUnit, tokens: readonly NameToken[]): boolean {
  const { kind } = tokens[unit.from]!
  return !isJoin(unit) && (kind === 'name' || kind === 'kunya')
}

/** Halves that stand behind their name; the others stand before it. */
const TAILS: ReadonlySet<string> = new Set(['ullah', 'uddin'])

/** A name and a half of it, or its head, as one word. */
function isCompound(unit: NameUnit, tokens: readonly NameToken[]): boolean {
  if (unit.to - unit.from !== 2) return false
  const first = tokens[unit.from]!
  const second = tokens[unit.from + 1]!
  if (second.kind === 'half') return first.kind === 'name' && TAILS.has(second.token.letters)
  return isPart(first) && second.kind === 'name' && !TAILS.has(first.token.letters)
}
