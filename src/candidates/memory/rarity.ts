import { toUnits, UNITS_PER_BIT } from '../../record/units.js'

/** How many records of a register the built-in rarity of a name counts for: it rules small registers, not large ones. */
const BUILT_IN_RECORDS = 64

/** How surprising it is (units) that a record of a register of `size` holds a name that `count` of them hold. */
export function rarityOfName(count: number, size: number, builtIn: number): number {
  const expected = BUILT_IN_RECORDS * 2 ** (-builtIn / UNITS_PER_BIT)
  return toUnits(Math.log2((size + BUILT_IN_RECORDS) / (count + expected)))
}

/** How many records hold a name at least, if it is no rarer than `rarity` (units). */
export function holdersOfRarity(rarity: number, size: number, builtIn: number): number {
  const expected = BUILT_IN_RECORDS * 2 ** (-builtIn / UNITS_PER_BIT)
  return (size + BUILT_IN_RECORDS) / 2 ** (rarity / UNITS_PER_BIT) - expected
}

/** The same for a key; what every record holds still weighs one unit, so that it can fetch. */
export function rarityOfKey(count: number, size: number): number {
  return Math.max(1, toUnits(Math.log2((size + 1) / (count + 0.5))))
}
