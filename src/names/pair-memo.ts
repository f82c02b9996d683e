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

/** Nothing is known of the pair under this bound. */
export const UNKNOWN = -1

function placeOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 14
}

/** The remembered cost of two tokens (`a < b`, by serial), `bound + 1` where it is known to be more than `bound`, or `UNKNOWN`. */
export function recallCost(a: number, b: number, bound: number): number {
  const place = placeOf(a, b)
  if (low[place] !== a || high[place] !== b) return UNKNOWN
  const cost = costs[place]!
  if (cost <= bounds[place]!) return cost <= bound ? cost : bound + 1
  return bound <= bounds[place]! ? bound + 1 : UNKNOWN
}

/** Remembers what `recallCost` will say. */
export function rememberCost(a: number, b: number, bound: number, cost: number): void {
  const place = placeOf(a, b)
  low[place] = a
  high[place] = b
  costs[place] = cost
  bounds[place] = bound
}
