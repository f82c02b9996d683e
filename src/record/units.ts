/**
 * Weights are integers in 1/1024 bit from the comparator outward, so that sums are exact in any order on
 * every engine; a figure in bits is `units / 1024`, which a double holds exactly.
 */
export type Units = number

export const UNITS_PER_BIT = 1024

/** Bits (a real number) as integer units, rounded to the nearest. */
export const toUnits = (bits: number): Units => Math.round(bits * UNITS_PER_BIT)

/** Integer units as bits: exact. */
export const toBits = (units: Units): number => units / UNITS_PER_BIT
