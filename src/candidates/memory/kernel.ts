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
    const listed: number[] = []
    const heard: Units[] = []
    for (const form of token.forms)
      pronunciations.forNear(form, limit, (number, cost) => {
        if (!sounds.isListed(number)) visit(number, cost)
        else {
          listed.push(number)
          heard.push(cost)
        }
      })
    // As far as sounds drew the limit in: not where it stood when a name was met, which would depend on the order of their arrival.
    const bound = limit.units
    const compare = (number: number) => {
      const cost = costOf(token, vocabulary.tokenOf(number), bound)
      if (cost <= bound) visit(number, cost)
    }
    for (let i = 0; i < listed.length; i++) if (heard[i]! <= bound) compare(listed[i]!)
    vocabulary.forKin(token, compare)
    const marks = marksOf(token)
    const bag = bagOf(token.text)
    vocabulary.forSpelledLike(token, bound, (number) => {
      if (
        vocabulary.maySeem(number, token, marks, bag) &&
        areAlikeInLetters(token, vocabulary.tokenOf(number))
      )
        compare(number)
    })
  },
}
