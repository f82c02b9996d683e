import type { AlignedPart, Alignment, PreparedName } from '../names/name.js'
import { toUnits, type Units } from '../record/units.js'
import type { Model } from './model.js'

/** Codes of a father's and a child's chain laid side by side. */
export const PARENT_CODES: ReadonlySet<string> = new Set([
  'name.generation-shifted',
  'name.father-and-son',
  'name.generation-apart',
])

const REORDERED: ReadonlySet<string> = new Set(['name.order', 'name.family-first'])

/** An alignment read as two chains of generations: which parts hold the child's own name, and what the rest is worth. */
export interface Chains {
  readonly given: readonly AlignedPart[]
  /** Sum of the parts that agree, integer 1/1024 bits. */
  readonly agreed: Units
  /** True where one side's chain begins a generation above the other's: its first name is the other's second. */
  readonly shifted: boolean
}

export function readChains(alignment: Alignment, left: PreparedName, right: PreparedName): Chains {
  const { parts, notes } = alignment
  const reordered = notes.some((note) => REORDERED.has(note))
  const given: AlignedPart[] = []
  let agreed = 0
  let together = false
  let apart = false
  let coded = notes.some((note) => PARENT_CODES.has(note))
  for (const part of parts) {
    const leadsLeft = part.left === null || holds(part.left, left.given)
    const leadsRight = part.right === null || holds(part.right, right.given)
    if (isGiven(leadsLeft, leadsRight, notes)) given.push(part)
    coded ||= PARENT_CODES.has(part.code)
    if (part.fate !== 'agreed') continue
    agreed += part.units
    together ||= leadsLeft && leadsRight
    apart ||= leadsLeft !== leadsRight
  }
  return { given, agreed, shifted: coded || (apart && !together && !reordered) }
}

/**
 * The part that holds the child's own name: the names that stand first on both sides, or a first name without a partner.
 * Where the family name was put in front on one side, nobody can tell which it is, and both are taken for it.
 */
const isGiven = (leadsLeft: boolean, leadsRight: boolean, notes: readonly string[]): boolean =>
  notes.includes('name.family-first') ? leadsLeft || leadsRight : leadsLeft && leadsRight

const holds = ([from, to]: readonly [number, number], position: number): boolean =>
  position >= from && position < to

/**
 * The same alignment under the hypothesis of one family. Brothers and sisters share what they inherit as one child does
 * with itself, and differ in the first name; a father's chain is the child's, shifted by a generation.
 */
export function familyOf(alignment: Alignment, { given, agreed, shifted }: Chains, model: Model): Units {
  if (shifted) return agreed
  let units = alignment.units - alignment.lineage
  let least = Number.POSITIVE_INFINITY
  for (const part of given) {
    units -= part.units
    least = Math.min(least, givenInFamily(part, model))
  }
  return given.length === 0 ? units : units + least
}

/**
 * What the first names say for a family: brothers are not given one name, and are often given names that rhyme, so that
 * a likeness short of sameness speaks for them.
 */
function givenInFamily(given: AlignedPart, { relatives }: Model): Units {
  if (given.fate === 'conflicting') return toUnits(relatives.differentGiven)
  if (given.fate !== 'agreed') return given.units
  const unlikeness = Math.min(1, 2 * (1 - given.similarity))
  return toUnits((1 - unlikeness) * relatives.sameGiven + unlikeness * relatives.similarGiven)
}
