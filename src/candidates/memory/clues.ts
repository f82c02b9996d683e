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
  /** Names of the query of which the clue tells: two for a join, half of one for a part of it; none where it tells of something else. */
  readonly names?: number
  /** Whether one of these names is the person's own. */
  readonly given?: boolean
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
  const clues: Clue[] = []
  for (const one of alike([...sought, ...partsOf(store, sought)], options)) {
    // A part of a name is worth half of what a name can be: by itself it is hardly any reason to look at a record.
    const cap = one.names < 1 ? options.cap >> 1 : options.cap
    const clue = clueOf(store, one, { ...options, cap })
    if (clue !== null) clues.push(clue)
  }
  return clues
}

/** Names of a query that the register holds as two, each of them half of a name. */
function partsOf(store: Store, sought: readonly Sought[]): Sought[] {
  return sought.flatMap(({ tokens: [token], given }) =>
    splitOf(store, token!).map((part) => ({ tokens: [part], names: 0.5, given })),
  )
}

/** What would be called one name, together: spellings of it in several names of a query are one clue, not several. */
function alike(sought: readonly Sought[], { kernel, equal }: NameClueOptions): Sought[] {
  const groups: Sought[] = []
  for (const one of sought) {
    const at = groups.findIndex(({ tokens }) => kernel.cost(tokens[0]!, one.tokens[0]!, equal) <= equal)
    if (at < 0) groups.push(one)
    else groups[at] = together(groups[at]!, one)
  }
  return groups
}

const together = ({ tokens, names, given }: Sought, other: Sought): Sought => ({
  tokens: [...tokens, ...other.tokens],
  names,
  given: given || other.given,
})

/**
 * Weighs every list by how surprising it is that another child's name should come as near as it does, less what the difference
 * in spelling costs: so that a rare name slightly misspelt outweighs a common one, and a misspelling of a common name is not
 * taken for a rare one. What would be called one name is as common as all its spellings together, as it is in the comparison.
 */
function clueOf(
  store: Store,
  { tokens, names, given }: Sought,
  { expander, cap, equal }: NameClueOptions,
): Clue | null {
  const near = nearestLists(store, tokens, expander)
  const { live } = store.postings
  const builtIn = Math.min(...tokens.map((token) => token.rarity))
  const weights: Units[] = []
  let rarity = 0
  for (let counted = 0, count = 0; weights.length < near.lists.length; ) {
    const cost = near.costs[weights.length]!
    if (weights.length === counted) {
      for (; counted < near.lists.length && near.costs[counted]! <= Math.max(cost, equal); counted++)
        count += live.at(near.lists[counted]!)
      rarity = Math.min(cap, rarityOfName(count, store.size, builtIn))
    }
    const weight = Math.max(cost === 0 ? 1 : 0, rarity - cost)
    if (weight <= 0) break
    weights.push(weight)
  }
  const lists = near.lists.slice(0, weights.length)
  return lists.length === 0 ? null : { lists, weights, reaching: lists.length, names, given }
}

/** Posting lists near a token with their costs, cheapest first. */
interface Near {
  readonly lists: number[]
  readonly costs: Units[]
}

/** The posting lists that are near any of the tokens, each at the least of its costs. */
function nearestLists(store: Store, tokens: readonly Token[], expander: Expander): Near {
  const [first, ...others] = tokens.map((token) => listsNear(store, token, expander))
  if (others.length === 0) return first ?? { lists: [], costs: [] }
  const least = new Map<number, Units>()
  for (const { lists, costs } of [first!, ...others]) {
    for (let i = 0; i < lists.length; i++) {
      const known = least.get(lists[i]!)
      if (known === undefined || costs[i]! < known) least.set(lists[i]!, costs[i]!)
    }
  }
  const sorted = [...least].sort((a, b) => a[1] - b[1] || a[0] - b[0])
  return { lists: sorted.map(([list]) => list), costs: sorted.map(([, cost]) => cost) }
}

function listsNear(store: Store, token: Token, expander: Expander): Near {
  const { tokens, costs } = expander.expand(store, token)
  const near: Near = { lists: [], costs: [] }
  for (let i = 0; i < tokens.length; i++) {
    const list = store.vocabulary.listOf(tokens[i]!)
    if (store.postings.live.at(list) === 0) continue
    near.lists.push(list)
    near.costs.push(costs[i]!)
  }
  return near
}
