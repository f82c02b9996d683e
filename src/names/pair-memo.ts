/**
 * What token pairs cost, remembered: a direct-mapped table of fixed size over token serials, so that it is bounded, never
 * cleared, allocates nothing, and a full place is simply overwritten. A forgotten pair is computed again, with the same
 * result. The same few hundred common names meet again and again; the kernel need not see them twice.
 */
const PLACES = 1 << 18
const low = new Int32Array(PLACES)
const high = new Int32Array(PLACES)
const costs = new Int32Array(PLACES)
/** The bound under which the cost was looked for: above it only "more than this" is known. */
const bounds = new Int32Array(PLACES)

/** On what ground the two are one name: the caller's number. */
const grounds = new Uint8Array(PLACES)

/** Nothing is known of the pair under this bound. */
export const UNKNOWN = -1
/** It is known that the pair costs more than the bound. */
export const TOO_MUCH = -2

function placeOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 14
}

/** Where the pair (`a < b`, by serial) is remembered with a cost of at most `bound`; else `TOO_MUCH` or `UNKNOWN`. */
export function recall(a: number, b: number, bound: number): number {
  const place = placeOf(a, b)
  if (low[place] !== a || high[place] !== b) return UNKNOWN
  const cost = costs[place]!
  if (cost <= bounds[place]!) return cost <= bound ? place : TOO_MUCH
  return bound <= bounds[place]! ? TOO_MUCH : UNKNOWN
}

/** The cost at a place that `recall` gave. */
export const costAt = (place: number): number => costs[place]!
/** The ground at a place that `recall` gave. */
export const groundAt = (place: number): number => grounds[place]!

/** Remembers a pair: its cost, or any number above `bound` where it costs more than that. */
export function remember(a: number, b: number, bound: number, cost: number, ground: number): void {
  const place = placeOf(a, b)
  low[place] = a
  high[place] = b
  costs[place] = cost
  bounds[place] = bound
  grounds[place] = ground
}
