import type { TokenFrequency } from '../names/rarity.js'
import type { Token } from '../names/token.js'

/** How often names and other values occur in a register; the source of candidates supplies it. */
export interface TokenStatistics {
  /** Records in the register. */
  readonly size: number
  /** Records that hold a token which would be called equal to this one, however it is spelt; 0 where none does. */
  frequency(token: Token): number
  /** Share (0 to 1) of the records that state the field whose keys hold `key`; null where no record states it. */
  share(field: string, key: string): number | null
  /** How often names occur among the records whose keys of a field hold `key`; left out by a source that cannot tell. */
  within?(field: string, key: string): TokenFrequency
}
