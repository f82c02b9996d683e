import { toUnits, UNITS_PER_BIT } from '../names/bits.js'

/**
 * Weights are integers in 1/1024 bit from the comparator outward, so that sums are exact in any order on
 * every engine; a figure in bits is `units / 1024`, which a double holds exactly.
 */
export type Units = number

export { toUnits, UNITS_PER_BIT }

/** Integer units as bits: exact. */
export const toBits = (units: Units): number => units / UNITS_PER_BIT
