import type { TokenFrequency } from '../../names/rarity.js'
import type { Token } from '../../names/token.js'

/** How often names occur among records that do not change: by all spellings that would be called equal. */
export class NameFrequency implements TokenFrequency {
  readonly size: number
  private readonly equals: (token: Token) => readonly number[]
  private readonly heldBy: (token: number) => number
  private readonly remembered: number
  private readonly known = new Map<string, number>()

  /**
   * @param size how many the records are
   * @param equals the numbers of the tokens that would be called equal to one
   * @param heldBy how many of the records hold the token with a number
   * @param remembered frequencies that are remembered
   */
  constructor(
    size: number,
    equals: (token: Token) => readonly number[],
    heldBy: (token: number) => number,
    remembered: number,
  ) {
    this.size = size
    this.equals = equals
    this.heldBy = heldBy
    this.remembered = remembered
  }

  /** A record with two spellings of the name counts twice, as it would fetch twice. */
  frequency(token: Token): number {
    const known = this.known.get(token.letters)
    if (known !== undefined) return known
    let sum = 0
    for (const equal of this.equals(token)) sum += this.heldBy(equal)
    const frequency = Math.min(sum, this.size)
    if (this.known.size === this.remembered) this.known.clear()
    this.known.set(token.letters, frequency)
    return frequency
  }
}
