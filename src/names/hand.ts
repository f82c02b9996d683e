import { CONVENTIONS } from './conventions.js'
import type { NameToken, NameUnit, PreparedName } from './name.js'
import { tokenInHand } from './token.js'

/** Whose spelling conventions the offices of a country write in, by ISO code; elsewhere nobody can tell. */
const COUNTRIES: Readonly<Record<string, string>> = {
  english: 'GB UK US AU NZ IE MT KE NG GH ZM ZW PK IN BD',
  french: 'FR LU MC DZ MA TN LB TD DJ SN ML NE CM CI GN BJ TG BF GA CG CD KM MG',
  italian: 'IT SM VA',
  german: 'DE AT LI',
  somali: 'SO',
  albanian: 'AL XK',
  'greek-route': 'GR EL CY',
  turkish: 'TR',
}

const byCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([id, codes]) => codes.split(' ').map((code) => [code, id])),
)

/** The place in the list of conventions of the hand that a country's offices write, or null where there is none of one's own. */
export function handOf(country: string): number | null {
  const id = byCountry.get(country)
  return id === undefined ? null : CONVENTIONS.findIndex((convention) => convention.id === id)
}

/**
 * The name as it reads when one knows whose hand wrote it: readings in that hand's convention cost nothing, and all others
 * what they cost anyway.
 *
 * @example inHand(prepareName('Chidane'), handOf('IT')!) // reads as Kidane, without the cost of supposing an Italian
 */
export function inHand<N extends PreparedName>(name: N, hand: number): N {
  const tokens = name.tokens.map((one): NameToken => ({ ...one, token: tokenInHand(one.token, hand) }))
  const units = name.units.map((unit): NameUnit => ({ ...unit, token: tokenInHand(unit.token, hand) }))
  return { ...name, tokens, units }
}
