import type { Token } from '../../names/token.js'
import type { PersonName } from '../../record/prepared.js'
import type { Units } from '../../record/units.js'
import type { Expander } from './expand.js'
import type { TokenKernel } from './kernel.js'
import { rarityOfName } from './rarity.js'
import { splitOf } from './split.js'
import type { Store } from './store.js'
import { type Sought, soughtTokens } from './units.js'

/**
 * One thing that a query tells: a name, or what a field says. Its posting lists are weighed in units, heaviest first;
 * a record is credited once per clue, with the heaviest list that holds it. Only the first `reaching` lists fetch
 * records; the rest are held by so many that they only weigh what another list has fetched.
 */
export interface Clue {
  readonly lists: readonly number[]
  readonly weights: readonly Units[]
  readonly reaching: number
  /** Names of the query of which the clue tells, two for a join; none where it tells of something else. */
  readonly names?: number
}

/** Names of a query that are searched: a person with more has been merged from several. */
const QUERY_NAMES = 48

/** What name clues are made with. */
export interface NameClueOptions {
  readonly kernel: TokenKernel
  readonly expander: Expander
  /** Most that one agreeing token can give. */
  readonly cap: Units
  /** Cost up to which two tokens would be called equal. */
  readonly equal: Units
}

/** The clues in the names of a query. */
export function nameClues(store: Store, names: readonly PersonName[], options: NameClueOptions): Clue[] {
  const sought = soughtTokens(names).slice(0, QUERY_NAMES)
  const parts = sought.flatMap(({ tokens: [token] }) =>
    splitOf(store, token!).map((part) => ({ tokens: [part], names: 1 })),
  )
  const clues: Clue[] = []
  for (const one of alike([...sought, ...parts], options)) {
    const clue = clueOf(store, one, options)
    if (clue !== null) clues.push(clue)
  }
  return clues
}

/** What would be called one name, together: spellings of it in several names of a query are one clue, not several. */
function alike(sought: readonly Sought[], { kernel, equal }: NameClueOptions): Sought[] {
  const groups: Sought[] = []
  for (const { tokens, names } of sought) {
    const group = groups.find((one) => kernel.cost(one.tokens[0]!, tokens[0]!, equal) <= equal)
    if (group === undefined) groups.push({ tokens: [...tokens], names })
    else group.tokens.push(...tokens)
  }
  return groups
}

/**
 * Weighs every list by how surprising it is that another child's name should come at least as near as it does, less
 * what the difference in spelling costs: so that a rare name slightly misspelt outweighs a common one, and a
 * misspelling of a common name is not taken for a rare one.
 */
function clueOf(store: Store, { tokens, names }: Sought, { expander, cap }: NameClueOptions): Clue | null {
  const near = nearestLists(store, tokens, expander)
  const builtIn = Math.min(...tokens.map((token) => token.rarity))
  const lists: number[] = []
  const weights: Units[] = []
  let count = 0
  for (let from = 0; from < near.length; ) {
    const cost = near[from]![1]
    let to = from
    for (; to < near.length && near[to]![1] === cost; to++) count += store.postings.live.at(near[to]![0])
    const weight = Math.max(
      cost === 0 ? 1 : 0,
      Math.min(cap, rarityOfName(count, store.size, builtIn)) - cost,
    )
    if (weight <= 0) break
    for (; from < to; from++) {
      lists.push(near[from]![0])
      weights.push(weight)
    }
  }
  return lists.length === 0 ? null : { lists, weights, reaching: lists.length, names }
}

/** Posting lists near any of the tokens with their cost, cheapest first. */
function nearestLists(
  store: Store,
  tokens: readonly Token[],
  expander: Expander,
): [list: number, cost: Units][] {
  const costs = new Map<number, Units>()
  for (const token of tokens) {
    const near = expander.expand(store, token)
    for (let i = 0; i < near.tokens.length; i++) {
      const list = store.vocabulary.listOf(near.tokens[i]!)
      const cost = near.costs[i]!
      if (store.postings.live.at(list) > 0 && cost < (costs.get(list) ?? Number.POSITIVE_INFINITY)) {
        costs.set(list, cost)
      }
    }
  }
  return [...costs].sort((a, b) => a[1] - b[1] || a[0] - b[0])
}
