import type { Token } from '../../names/token.js'
import type { Store } from './store.js'

/** Shortest name that is sought inside another. */
const PART_LENGTH = 3

/**
 * Two names of a register that a query wrote as one (Mohammadali): the parts that most records hold, or none. The
 * other way round, a query's own joins find what the register wrote as one.
 */
export function splitOf(store: Store, { letters }: Token): readonly Token[] {
  let best: readonly Token[] = []
  let most = 0
  for (let at = PART_LENGTH; at <= letters.length - PART_LENGTH; at++) {
    const head = store.vocabulary.numberOf(letters.slice(0, at))
    const tail = head < 0 ? -1 : store.vocabulary.numberOf(letters.slice(at))
    if (tail < 0) continue
    const held = Math.min(store.liveOf(head), store.liveOf(tail))
    if (held > most) best = [store.vocabulary.tokenOf(head), store.vocabulary.tokenOf(tail)]
    most = Math.max(most, held)
  }
  return best
}
