import type { Form } from '../../src/names/kernel.js'
import { formCost, liquidsOf } from '../../src/names/kernel.js'

/** What one edit costs, as the kernel's own table says: measured on forms of one or two sounds, where nothing is left to choose. */
export interface EditCosts {
  substitute(a: number, b: number): number
  deleteLeft(code: number): number
  deleteRight(code: number): number
  readonly transpose: number
}

/**
 * The textbook recursion for the weighted edit distance with adjacent transposition: exponential, and plain to see.
 * Judge of `formCost`.
 */
export function weightedEdits(a: readonly number[], b: readonly number[], costs: EditCosts): number {
  if (a.length === 0) return b.reduce((sum, code) => sum + costs.deleteRight(code), 0)
  if (b.length === 0) return a.reduce((sum, code) => sum + costs.deleteLeft(code), 0)
  const last = a[a.length - 1]!
  const other = b[b.length - 1]!
  const options = [
    weightedEdits(a.slice(0, -1), b.slice(0, -1), costs) + costs.substitute(last, other),
    weightedEdits(a.slice(0, -1), b, costs) + costs.deleteLeft(last),
    weightedEdits(a, b.slice(0, -1), costs) + costs.deleteRight(other),
  ]
  if (
    a.length > 1 &&
    b.length > 1 &&
    soundOf(last) === soundOf(b[b.length - 2]!) &&
    soundOf(a[a.length - 2]!) === soundOf(other)
  )
    options.push(weightedEdits(a.slice(0, -2), b.slice(0, -2), costs) + costs.transpose)
  return Math.min(...options)
}

const FAR = 1 << 28

/**
 * The kernel's costs, read off it: a substitution of two codes could also be two deletions, so both are offered.
 *
 * @param transpose what it costs where two sounds change places
 */
export function kernelCosts(leftVowelless: boolean, rightVowelless: boolean, transpose: number): EditCosts {
  const cost = (a: number[], b: number[]) =>
    formCost(formOf(a, leftVowelless), formOf(b, rightVowelless), FAR)
  return {
    substitute: (a, b) => cost([a], [b]),
    deleteLeft: (code) => cost([code], []),
    deleteRight: (code) => cost([], [code]),
    transpose,
  }
}

/** Three positional codes to a sound. */
const soundOf = (code: number): number => Math.floor(code / 3)

/** A form of given codes, for asking the kernel about one edit. */
export const formOf = (codes: readonly number[], vowelless = false): Form => ({
  codes: Uint8Array.from(codes),
  penalty: 0,
  vowelless,
  weight: 0,
  liquids: liquidsOf(Uint8Array.from(codes)),
})
