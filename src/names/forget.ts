import { forgetTexts } from '../text/memory.js'

/**
 * Forgets every name that was read, and every place, country, language, relation and date: the shared memory keeps up to
 * 65,536 distinct texts of a kind, so that none is read twice. Answers stay the same, only the next comparisons take longer.
 * Registers keep their own names, and nothing of those that were only searched for.
 *
 * @example forgetNames() // at the end of a session that must leave no name in memory
 */
export function forgetNames(): void {
  forgetTexts()
}
