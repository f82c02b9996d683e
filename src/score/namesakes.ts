import { exactLog2 } from '../exact-math.js'
import { toUnits, type Units } from '../record/units.js'
import type { Evidence } from './evidence.js'
import { tempered } from './repetition.js'

/**
 * What names say at most where `others` of the `size` records besides the two hold one of them in whole: that another
 * child should hold it too is no less likely than `others / size`. Its parts tell less: which given name goes with which
 * father's and which family's is custom, not chance, so that a whole name is far commoner than the rarities of its parts
 * would have it.
 */
export function withNamesakes(
  evidence: readonly Evidence[],
  others: number,
  size: number,
): readonly Evidence[] {
  if (others < 1) return evidence
  const most = mostWith(others, size)
  return evidence.map((one) =>
    one.field === 'names' && one.units > most ? tempered(one, most, 'name.namesakes') : one,
  )
}

/** The most that names say where `others` of the `size` records hold one of them in whole. */
export const mostWith = (others: number, size: number): Units =>
  Math.max(0, toUnits(exactLog2(size / others)))
