import { exactLog2 } from '../../exact-math.js'
import { toUnits } from '../../record/units.js'

/** How surprising it is (units) that a record of a register of `size` holds a key that `count` of them hold; what every record holds still weighs one unit, so that it can fetch. */
export function rarityOfKey(count: number, size: number): number {
  return Math.max(1, toUnits(exactLog2((size + 1) / (count + 0.5))))
}
