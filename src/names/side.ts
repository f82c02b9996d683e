import type { NameUnit, PreparedName } from './name.js'
import type { Token } from './token.js'
import type { NameWeights } from './weights.js'

/** How rare a name is, integer 1/1024 bits: from a register, or from the token's own table value. */
export type Rarity = (token: Token) => number

/**
 * One of two names that are laid side by side, with what each unit of it would be worth if it agreed exactly, integer 1/1024
 * bits, worked out when it is asked for: the rarity of a name is a search in the register's vocabulary, and most names of most
 * candidates agree with nothing. A name that many are compared with is made a side once.
 */
export class Side {
  readonly name: PreparedName
  readonly hasInitial: boolean
  readonly #weights: NameWeights
  readonly #rarity: Rarity
  readonly #worths: (number | undefined)[]

  constructor(name: PreparedName, weights: NameWeights, rarity: Rarity) {
    this.name = name
    this.#weights = weights
    this.#rarity = rarity
    this.#worths = new Array(name.tokens.length)
    let hasInitial = false
    for (const { kind } of name.tokens) hasInitial ||= kind === 'initial'
    this.hasInitial = hasInitial
  }

  /** Of one token. */
  worthOfToken(at: number): number {
    const known = this.#worths[at]
    if (known !== undefined) return known
    const { token, kind } = this.name.tokens[at]!
    const worth = Math.min(mostOf(kind, this.#weights), this.#rarity(token))
    this.#worths[at] = worth
    return worth
  }

  /** Of a unit: a join is worth what its names are worth together, as far as one name can go. */
  worthOf({ from, to }: NameUnit): number {
    let together = 0
    for (let at = from; at < to; at++) together += this.worthOfToken(at)
    return Math.min(together, this.#weights.nameCap)
  }
}

function mostOf(kind: string, weights: NameWeights): number {
  if (kind === 'half') return weights.halfCap
  if (kind === 'head') return weights.headCap
  if (kind === 'title') return weights.titleCap
  return kind === 'initial' ? weights.initialCap : weights.nameCap
}
