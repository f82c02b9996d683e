/** Weights and costs are integers in 1/1024 bit, so that sums are exact in any order on every engine. */
export const UNITS_PER_BIT = 1024

/** Bits (a real number) as integer units, rounded to the nearest. */
export const toUnits = (bits: number): number => Math.round(bits * UNITS_PER_BIT)
