import { areAlikeInLetters, compareTokens } from '../../names/agreement.js'
import type { Token } from '../../names/token.js'
import type { Units } from '../../record/units.js'
import type { Limit } from './pronunciations.js'
import { bagOf, marksOf } from './sounds.js'
import type { Vocabulary } from './vocabulary.js'

/** What compares two tokens: what it costs to take two tokens for one name; more than `bound` means that they are not. */
export interface TokenKernel {
  cost(a: Token, b: Token, bound: Units): Units
  /**
   * Visits the tokens of a vocabulary that may be a token for at most `limit`, each with a cost; one that is visited more than
   * once may be it for the least of them. Where the limit is drawn in on the way, some beyond it as well.
   */
  forNear(
    token: Token,
    vocabulary: Vocabulary,
    limit: Limit,
    visit: (number: number, cost: Units) => void,
  ): void
}

const costOf = (a: Token, b: Token, bound: Units): Units => compareTokens(a, b, bound)?.cost ?? bound + 1

/**
 * The comparison that scores, so that the index finds the names that it would agree on and no others. Where no table knows a
 * name, its sounds decide, and only one that could have been swapped or shortened is looked at by its letters.
 */
export const nameKernel: TokenKernel = {
  cost: costOf,
  forNear(token, vocabulary, limit, visit) {
    const { sounds, pronunciations } = vocabulary
    const compare = (number: number) => {
      const cost = costOf(token, vocabulary.tokenOf(number), limit.units)
      if (cost <= limit.units) visit(number, cost)
    }
    const hear = (number: number, cost: Units) => {
      if (sounds.isListed(number)) compare(number)
      else visit(number, cost)
    }
    for (const form of token.forms) pronunciations.forNear(form, limit, hear)
    vocabulary.forKin(token, compare)
    const marks = marksOf(token)
    const bag = bagOf(token.text)
    vocabulary.forSpelledLike(token, (number) => {
      if (
        vocabulary.maySeem(number, token, marks, bag) &&
        areAlikeInLetters(token, vocabulary.tokenOf(number))
      )
        compare(number)
    })
  },
}
