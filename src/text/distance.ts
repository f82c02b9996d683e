import { distance } from 'fastest-levenshtein'

/** Longest strings that are compared letter by letter, in UTF-16 units, once what they share at both ends is set aside. */
const LONGEST_COMPARED = 1000

/**
 * Levenshtein distance: the least number of UTF-16 units inserted, deleted or replaced. With a `limit`, every distance
 * above it is given as `limit + 1`. Of two strings that differ over more than 1,000 units only the longer difference is given.
 *
 * @see V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals, 1966
 * @example editDistance('kunduz', 'qunduz') // 1
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const start = sharedStart(a, b)
  const end = sharedEnd(a, b, start)
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  const longest = Math.max(left.length, right.length)
  const found = longest > LONGEST_COMPARED ? longest : distance(left, right)
  return Math.min(found, limit + 1)
}

/** True when one insertion, deletion, replacement or exchange of neighbours, or nothing, makes the two equal. */
export function withinOneEdit(a: string, b: string): boolean {
  const start = sharedStart(a, b)
  const end = sharedEnd(a, b, start)
  const left = a.length - start - end
  const right = b.length - start - end
  return (left <= 1 && right <= 1) || isTransposition(a, b)
}

/** True when the two differ by one exchange of neighbouring units, as in `1990` and `1909`. */
export function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = sharedStart(a, b)
  return at + 2 + sharedEnd(a, b, at) === a.length && a[at] === b[at + 1] && a[at + 1] === b[at]
}

/**
 * True when the two differ by one exchange of two units, neighbours or not, as Annex II of Regulation (EU) 2023/333 counts
 * it.
 *
 * @example areLettersSwapped('kamiran', 'kariman') // true
 */
export function areLettersSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  const first = sharedStart(a, b)
  const last = a.length - 1 - sharedEnd(a, b, first)
  const between = a.slice(first + 1, last) === b.slice(first + 1, last)
  return first < last && between && a[first] === b[last] && a[last] === b[first]
}

function sharedStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let length = 0
  while (length < shorter && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function sharedEnd(a: string, b: string, start: number): number {
  const shorter = Math.min(a.length, b.length) - start
  let length = 0
  while (length < shorter && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++
  return length
}
