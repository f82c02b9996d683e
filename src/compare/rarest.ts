import type { CompareContext } from '../record/field.js'

/**
 * The key that the fewest records of the register hold, the first of equals. The records that hold several keys are
 * at most as many as those that hold the rarest, so its share may stand for them all.
 */
export function rarest(field: string, keys: readonly string[], context: CompareContext): string {
  let best = keys[0]!
  let least = Number.POSITIVE_INFINITY
  for (const key of keys) {
    const share = context.statistics?.share(field, key) ?? 1
    if (share < least || (share === least && key < best)) {
      best = key
      least = share
    }
  }
  return best
}
