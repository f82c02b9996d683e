/**
 * What token pairs cost, remembered: a table of fixed size over token serials, so that it is bounded, never cleared, and
 * allocates nothing. A pair has two places, of which the one that was filled last is kept longer. A forgotten pair is
 * computed again, with the same result. The same few hundred common names meet again and again; the kernel need not see
 * them twice.
 */
const SETS = 1 << 17
/** A pair takes four numbers (the lower serial, the higher, what is known, the bound), and two pairs share a set: a look touches one line of the processor's cache. */
const PAIR = 4
const SET_SHIFT = 3
const table = new Int32Array(SETS * 2 * PAIR)

const HIGH = 1
/** The cost, and in its lowest bits on what ground the two are one name: the caller's number. */
const KNOWN = 2
/** The bound under which the cost was looked for: above it only "more than this" is known. */
const BOUND = 3

const GROUND_BITS = 3
const GROUND_MASK = (1 << GROUND_BITS) - 1

/** Nothing is known of the pair under this bound. */
export const UNKNOWN = -1
/** It is known that the pair costs more than the bound. */
export const TOO_MUCH = -2

function setOf(a: number, b: number): number {
  return ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 15) << SET_SHIFT
}

const holds = (place: number, a: number, b: number): boolean =>
  table[place] === a && table[place + HIGH] === b

/** Where the pair (`a < b`, by serial) is remembered with a cost of at most `bound`; else `TOO_MUCH` or `UNKNOWN`. */
export function recall(a: number, b: number, bound: number): number {
  let place = setOf(a, b)
  if (!holds(place, a, b)) {
    place += PAIR
    if (!holds(place, a, b)) return UNKNOWN
  }
  const cost = costAt(place)
  const sought = table[place + BOUND]!
  if (cost <= sought) return cost <= bound ? place : TOO_MUCH
  return bound <= sought ? TOO_MUCH : UNKNOWN
}

/** The cost at a place that `recall` gave. */
export const costAt = (place: number): number => table[place + KNOWN]! >> GROUND_BITS
/** The ground at a place that `recall` gave. */
export const groundAt = (place: number): number => table[place + KNOWN]! & GROUND_MASK

/**
 * Remembers a pair: its cost, or any number above `bound` where it costs more than that.
 *
 * @param ground 0 to 7
 */
export function remember(a: number, b: number, bound: number, cost: number, ground: number): void {
  const first = setOf(a, b)
  const second = first + PAIR
  const place = holds(second, a, b) ? second : first
  if (place === first && !holds(first, a, b)) table.copyWithin(second, first, second)
  table[place] = a
  table[place + HIGH] = b
  table[place + KNOWN] = (cost << GROUND_BITS) | ground
  table[place + BOUND] = bound
}
