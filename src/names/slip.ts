import { areLettersSwapped, withinOneEdit } from '../text/distance.js'

export type SlipCode = 'name.letters-swapped' | 'name.one-letter'

/**
 * The slip of the hand that turns one writing into the other, or null: two letters swapped, one added, left out or replaced
 * (Regulation (EU) 2023/333, Annex II).
 */
export function slipOf(a: string, b: string): SlipCode | null {
  if (areLettersSwapped(a, b)) return 'name.letters-swapped'
  return a !== b && withinOneEdit(a, b) ? 'name.one-letter' : null
}
