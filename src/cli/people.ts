import { describePerson } from '../match/describe.js'
import { percent } from '../match/explain.js'
import type { Link } from '../match/links.js'
import type { PersonInput } from '../record/parse.js'
import { english } from '../score/wording.js'
import { padEnd, padStart, type Style, shown, signed, width } from './terminal.js'

const FIGURES = 22
/** Ids of other systems can be long; the names matter more. */
const ID_COLUMNS = 20

/** The people of two lists, or of one twice. */
export type Sides = readonly [ReadonlyMap<string, PersonInput>, ReadonlyMap<string, PersonInput>]

/** One person in one line. */
export function personLine(id: string, people: Sides[0], columns: number): string {
  const label = padEnd(shown(id, ID_COLUMNS), ID_COLUMNS)
  const description = describePerson(people.get(id) ?? { names: [] }, english)
  return `${label}  ${shown(description, columns - width(label) - 2)}`
}

/**
 * A link in two lines of at most `columns` columns:
 *
 * ```
 * R-014      Filmon Tesfai · about 15 in September 2016 · ER      94 %     +3.9 bits
 * UK-40917   Philimon TESFAY KIDANE · 2001-01-01 · ER
 * ```
 */
export function linkLines(
  { a, b, ...link }: Link,
  [lefts, rights]: Sides,
  columns: number,
  style: Style,
): string[] {
  const room = columns - FIGURES
  const figures = padStart(percent(link.probability), 8) + padStart(`${signed(link.bits)} bits`, FIGURES - 8)
  const notes = [
    ...(link.kinship === null ? [] : [english.kinship[link.kinship]]),
    ...(link.decided === null ? [] : [decidedText(link.decided)]),
  ]
  return [
    padEnd(personLine(a, lefts, room), room) + style.faint(figures),
    personLine(b, rights, columns),
    ...notes.map((note) => `  ${shown(note, columns - 2)}`),
  ]
}

const decidedText = ({ outcome, changed }: NonNullable<Link['decided']>): string =>
  `Decided before: ${outcome}${changed ? '; a record has changed since' : ''}.`
