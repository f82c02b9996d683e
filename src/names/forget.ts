import { forgetWords } from './known-word.js'
import { forgetTokens } from './token.js'

/**
 * Forgets every name that was read: the shared memory keeps up to 65,536 distinct words and as many tokens, so that none is
 * read twice. Answers stay the same, only the next comparisons take longer. Registers keep their own names.
 *
 * @example forgetNames() // at the end of a session that must leave no name in memory
 */
export function forgetNames(): void {
  forgetWords()
  forgetTokens()
}
