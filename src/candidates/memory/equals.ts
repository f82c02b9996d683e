import type { Token } from '../../names/token.js'
import type { Store } from './store.js'
import type { Vocabulary } from './vocabulary.js'

/** New tokens that are entered into what is known; of more, everything is forgotten. */
const NEWCOMERS = 64
/** Tokens that no record holds, remembered until the vocabulary grows. */
const STRANGERS = 4096

/** Finds the tokens of a vocabulary that would be called equal to one, held or not. */
export type EqualSearch = (store: Store, token: Token) => number[]

/**
 * For each token that was asked about, the tokens of the vocabulary that would be called equal to it, held or not: who holds
 * them changes with every record, who they are only with a new token. Equality is symmetric, so that a new token is
 * entered with all that it is equal to, and nothing is searched twice.
 */
export class EqualTokens {
  private readonly search: EqualSearch
  private vocabulary: Vocabulary | null = null
  private readonly lists: (number[] | undefined)[] = []
  private readonly strangers = new Map<string, number[]>()
  /** Tokens of the vocabulary that are taken into account. */
  private known = 0

  constructor(search: EqualSearch) {
    this.search = search
  }

  of(store: Store, token: Token): readonly number[] {
    this.catchUp(store)
    const number = store.vocabulary.numberOf(token.letters)
    if (number < 0) return this.ofStranger(store, token)
    this.lists[number] ??= this.search(store, store.vocabulary.tokenOf(number))
    return this.lists[number]
  }

  /** Takes what was found of a token on the way to something else. */
  learn(store: Store, token: Token, equal: number[]): void {
    this.catchUp(store)
    const number = store.vocabulary.numberOf(token.letters)
    if (number >= 0) this.lists[number] ??= equal
    else this.keepStranger(token, equal)
  }

  private keepStranger(token: Token, equal: number[]): void {
    if (this.strangers.size === STRANGERS) this.strangers.clear()
    this.strangers.set(token.letters, equal)
  }

  private ofStranger(store: Store, token: Token): readonly number[] {
    const known = this.strangers.get(token.letters)
    if (known !== undefined) return known
    const found = this.search(store, token)
    this.keepStranger(token, found)
    return found
  }

  private catchUp(store: Store): void {
    const { vocabulary } = store
    if (this.vocabulary === vocabulary && this.known === vocabulary.size) return
    this.strangers.clear()
    if (this.vocabulary !== vocabulary || vocabulary.size - this.known > NEWCOMERS) this.lists.length = 0
    else for (let number = this.known; number < vocabulary.size; number++) this.enter(store, number)
    this.vocabulary = vocabulary
    this.known = vocabulary.size
  }

  /** A new token, entered with those that are equal to it; a newer one will enter itself. */
  private enter(store: Store, number: number): void {
    const equal = this.search(store, store.vocabulary.tokenOf(number))
    for (const other of equal) if (other < number) this.lists[other]?.push(number)
    this.lists[number] = equal.filter((other) => other <= number)
  }
}
