import { exactLog2, exactPower } from '../exact-math.js'
import { onForget } from '../text/memory.js'
import { listedRarity } from './align.js'
import { UNITS_PER_BIT } from './bits.js'
import type { Rarity } from './side.js'
import type { Token } from './token.js'

/** The part of a register's statistics that rarity needs. */
export interface TokenFrequency {
  readonly size: number
  frequency(token: Token): number
}

/** Records' worth of trust in the built-in tables: a register of a few dozen says little about how common a name is. */
const TABLE_TRUST = 20
/** Most tokens whose rarity is remembered; the memory is emptied when full, which changes no result. */
const REMEMBERED = 1 << 15

/**
 * How rare names are in a register, integer 1/1024 bits: -log2 of the share of records that hold the name in any
 * spelling, smoothed towards the built-in tables (a Dirichlet prior of `TABLE_TRUST` records).
 */
export function rarityIn(statistics: TokenFrequency): Rarity {
  return remembering((token) => rarityOf(token, statistics))
}

let shared = new WeakMap<TokenFrequency, Rarity>()
onForget(() => {
  shared = new WeakMap()
})

/** The same, one memory for all fields that compare within one state of a register; the built-in tables where there is none. */
export function sharedRarity(statistics: TokenFrequency | null): Rarity {
  if (statistics === null) return listedRarity
  const rarity = shared.get(statistics) ?? rarityIn(statistics)
  shared.set(statistics, rarity)
  return rarity
}

const rarityOf = (token: Token, statistics: TokenFrequency): number =>
  smoothedRarity(statistics.frequency(token), statistics.size, token.rarity)

/** -log2 of the share of `size` records that hold a name which `count` of them hold, smoothed towards its built-in rarity; units. */
export function smoothedRarity(count: number, size: number, builtIn: number): number {
  const share = (count + expectedOf(builtIn)) / (size + TABLE_TRUST)
  return Math.max(0, Math.round(-exactLog2(Math.min(1, share)) * UNITS_PER_BIT))
}

/** How many of `size` records hold a name at least that is no rarer than `rarity`, smoothed as above. */
export function holdersOfRarity(rarity: number, size: number, builtIn: number): number {
  return (size + TABLE_TRUST) * exactPower(-rarity / UNITS_PER_BIT) - expectedOf(builtIn)
}

const expectedOf = (builtIn: number): number => TABLE_TRUST * exactPower(-builtIn / UNITS_PER_BIT)

function remembering(work: Rarity): Rarity {
  const known = new Map<Token, number>()
  return (token) => {
    const found = known.get(token)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const rarity = work(token)
    known.set(token, rarity)
    return rarity
  }
}
