import { compareTokens } from '../../names/agreement.js'
import { costToPacked } from '../../names/kernel.js'
import type { Token } from '../../names/token.js'
import { UNITS_PER_BIT, type Units } from '../../record/units.js'
import { bagOf, marksOf } from './sounds.js'
import type { Vocabulary } from './vocabulary.js'

/** What it costs to take a token for the one with a number in a vocabulary; more than `bound` means that it is not. */
export type CostTo = (number: number, bound: Units) => Units

/** What compares two tokens: what it costs to take two tokens for one name; more than `bound` means that they are not. */
export interface TokenKernel {
  cost(a: Token, b: Token, bound: Units): Units
  /** The same between one token and many of a vocabulary. */
  from(token: Token, vocabulary: Vocabulary): CostTo
}

const costOf = (a: Token, b: Token, bound: Units): Units => compareTokens(a, b, bound)?.cost ?? bound + 1

/** What a swap of letters, a truncation or a form of endearment costs at least. */
const BY_LETTERS = 4 * UNITS_PER_BIT

/**
 * The comparison that scores, so that the index finds no other names than it would agree on. Where no table knows a name, its
 * sounds decide, and only one that could have been swapped or shortened is looked at by its letters.
 */
export const nameKernel: TokenKernel = {
  cost: costOf,
  from(token, vocabulary) {
    const { sounds } = vocabulary
    const costTo = costToPacked(token.forms)
    const marks = marksOf(token)
    const bag = bagOf(token.text)
    return (number, bound) => {
      if (sounds.isListed(number)) return costOf(token, vocabulary.tokenOf(number), bound)
      const heard = costTo(sounds.bytes, sounds.startOf(number), bound)
      if (heard <= BY_LETTERS || bound < BY_LETTERS || !sounds.maySeem(number, marks, bag)) return heard
      return costOf(token, vocabulary.tokenOf(number), bound)
    }
  },
}
