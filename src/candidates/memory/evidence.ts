import type { Units } from '../../record/units.js'
import { groupBy } from '../../text/group-by.js'
import type { Clue } from './clues.js'
import { rarityOfKey } from './rarity.js'
import type { Store } from './store.js'

/**
 * The clues in the posting lists of keys: one per field, credited with its rarest key that a record shares, since the
 * keys of one field repeat each other (a date and its year). A birth date, an identifier or a relative can so fetch a
 * child whose name was another.
 *
 * @param lists posting lists of keys, each once
 * @param keyCap a key that more records share only weighs what something else has fetched
 * @param told fields whose keys the profiles of the records tell as well: they fetch, and weigh next to nothing
 * @param most that a key of a field can weigh
 */
export function evidenceClues(
  store: Store,
  lists: readonly number[],
  keyCap: number,
  told: readonly number[] = [],
  most: (field: number) => Units = () => Number.POSITIVE_INFINITY,
): Clue[] {
  return [...groupBy(lists, (list) => store.fieldOfList(list))]
    .map(([field, held]) =>
      told.includes(field) ? fetching(store, held, keyCap) : clueOf(store, held, keyCap, most(field)),
    )
    .filter(({ lists }) => lists.length > 0)
}

function fetching(store: Store, held: readonly number[], keyCap: number): Clue {
  const lists = held.filter((list) => store.postings.live.at(list) <= keyCap)
  return { lists, weights: lists.map(() => 1), reaching: lists.length }
}

/** Posting lists of the keys of a query that records of the register share. */
export function listsOfKeys(store: Store, keys: readonly string[]): number[] {
  const lists = new Set<number>()
  for (const key of keys) {
    const list = store.listOfKey(key)
    if (list >= 0 && store.postings.live.at(list) > 0) lists.add(list)
  }
  return [...lists]
}

/** What a commoner key of a field says, a province beside a town, as a share of what its rarest may. */
const COMMONER = 0.6

function clueOf(store: Store, lists: number[], keyCap: number, most: Units): Clue {
  const { live } = store.postings
  lists.sort((a, b) => live.at(a) - live.at(b) || a - b)
  const weights: Units[] = lists.map((list, place) => {
    const cap = Math.floor(place === 0 ? most : most * COMMONER)
    return Math.max(1, Math.min(cap, rarityOfKey(live.at(list), store.size)))
  })
  return { lists, weights, reaching: lists.filter((list) => live.at(list) <= keyCap).length }
}
