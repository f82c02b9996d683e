import { NamesakeError } from '../errors.js'

/** Most pairs that are taken at once: all of them are held in memory. */
const MOST_PAIRS = 5_000_000

/** @throws {NamesakeError} `not-a-share` unless the number lies between 0 and 1, both excluded */
export function requireShare(value: number, path: string): void {
  if (!(value > 0 && value < 1))
    throw new NamesakeError({ code: 'not-a-share', path, expected: 'a number between 0 and 1' })
}

/** @throws {NamesakeError} `too-small` unless the number is finite and at least `least` */
export function requireAtLeast(value: number, least: number, path: string): void {
  if (!(value >= least && value < Number.POSITIVE_INFINITY))
    throw new NamesakeError({ code: 'too-small', path, expected: `a number from ${least}` })
}

/** @throws {NamesakeError} `too-short` without a pair, `too-long` with too many */
export function requirePairs(pairs: readonly unknown[], path: string): void {
  if (pairs.length === 0) throw new NamesakeError({ code: 'too-short', path, expected: 'one pair at least' })
  if (pairs.length > MOST_PAIRS)
    throw new NamesakeError({ code: 'too-long', path, expected: `at most ${MOST_PAIRS} pairs` })
}

/** @throws {NamesakeError} `wrong-type` where a pair's bits are no finite number */
export function requireBits(pairs: readonly { readonly bits?: number }[]): void {
  const wrong = pairs.findIndex(({ bits = 0 }) => !Number.isFinite(bits))
  if (wrong >= 0)
    throw new NamesakeError({ code: 'wrong-type', path: `pairs[${wrong}].bits`, expected: 'a finite number' })
}
