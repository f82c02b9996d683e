import { smoothedRarity } from '../../names/rarity.js'
import type { Token } from '../../names/token.js'
import type { PersonName } from '../../record/prepared.js'
import type { Units } from '../../record/units.js'
import type { Expander } from './expand.js'
import type { TokenKernel } from './kernel.js'
import { nearestFirst } from './nearest-first.js'
import { lettersIn } from './skim.js'
import { splitOf } from './split.js'
import type { Store } from './store.js'
import { type Sought, soughtTokens } from './units.js'

/** Some hundred numbers: as a rule in four bytes each. */
export type Numbers = Int32Array | readonly number[]

/**
 * One thing that a query tells: a name, or what a field says. Its posting lists are weighed in units, heaviest first;
 * a record is credited once per clue, with the heaviest list that holds it. Only the first `reaching` lists fetch
 * records; the rest are held by so many that they only weigh what another list has fetched.
 */
export interface Clue {
  readonly lists: Numbers
  readonly weights: Numbers
  readonly reaching: number
  /** Names of the query of which the clue tells: two for a join, half of one for a part of it; none where it tells of something else. */
  readonly names?: number
  /** The word of the query of which it tells: of a word and its parts only one counts. */
  readonly word?: number
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

/** A name of a query, with what it would be worth if a record held it as it is written. */
export interface Wanted {
  readonly word: number
  readonly token: Token
  /** See `lettersIn`. */
  readonly letters: number
  readonly worth: Units
}

/** The clues in the names of a query, and the names by themselves. */
export interface NameClues {
  readonly clues: readonly Clue[]
  readonly wanted: readonly Wanted[]
}

/** The clues in the names of a query. */
export function nameClues(store: Store, names: readonly PersonName[], options: NameClueOptions): NameClues {
  const sought = soughtTokens(names)
    .slice(0, QUERY_NAMES)
    .map((one, word): Word => ({ ...one, word }))
  const clues: Clue[] = []
  const wanted: Wanted[] = []
  for (const one of alike([...sought, ...partsOf(store, sought)], options)) {
    // A part of a name is worth half of what a name can be: by itself it is hardly any reason to look at a record.
    const cap = one.names < 1 ? options.cap >> 1 : options.cap
    const near = nearestLists(store, one.tokens, options.expander)
    const clue = clueOf(store, one, near, { ...options, cap })
    if (clue !== null) clues.push(clue)
    if (one.names === 1) wanted.push(wantedOf(store, one, near, options))
  }
  return { clues, wanted }
}

/** What a query seeks, and in which of its words. */
interface Word extends Sought {
  readonly word: number
}

/** Names of a query that the register holds as two, each of them half of a name; of what the query writes as two words, both are sought. */
function partsOf(store: Store, sought: readonly Word[]): Word[] {
  return sought
    .filter(({ names }) => names === 1)
    .flatMap(({ tokens: [token], given, word }) =>
      splitOf(store, token!).map((part) => ({ tokens: [part], names: 0.5, given, word })),
    )
}

/** What would be called one name, together: spellings of it in several names of a query are one clue, not several. */
function alike(sought: readonly Word[], { kernel, equal }: NameClueOptions): Word[] {
  const groups: Word[] = []
  for (const one of sought) {
    const at = groups.findIndex(({ tokens }) => kernel.cost(tokens[0]!, one.tokens[0]!, equal) <= equal)
    if (at < 0) groups.push(one)
    else groups[at] = together(groups[at]!, one)
  }
  return groups
}

const together = (one: Word, other: Word): Word => ({
  ...one,
  tokens: [...one.tokens, ...other.tokens],
  given: one.given || other.given,
})

/**
 * Weighs every list by how surprising it is that another child's name should come as near as it does, less what the difference
 * in spelling costs: so that a rare name slightly misspelt outweighs a common one, and a misspelling of a common name is not
 * taken for a rare one. What would be called one name is as common as all its spellings together, as it is in the comparison.
 */
function clueOf(
  store: Store,
  { tokens, names, given, word }: Word,
  near: Near,
  { cap, equal }: NameClueOptions,
): Clue | null {
  const { live } = store.postings
  const builtIn = Math.min(...tokens.map((token) => token.rarity))
  const weights = new Int32Array(near.lists.length)
  let reaching = 0
  let rarity = 0
  for (let counted = 0, count = 0; reaching < weights.length; reaching++) {
    const cost = near.costs[reaching]!
    if (reaching === counted) {
      for (; counted < weights.length && near.costs[counted]! <= Math.max(cost, equal); counted++)
        count += live.at(near.lists[counted]!)
      rarity = Math.min(cap, smoothedRarity(count, store.size, builtIn))
    }
    const weight = Math.max(cost === 0 ? 1 : 0, rarity - cost)
    if (weight <= 0) break
    weights[reaching] = weight
  }
  if (reaching === 0) return null
  const lists = near.lists.subarray(0, reaching)
  return { lists, weights: weights.subarray(0, reaching), reaching, names, given, word }
}

function wantedOf(store: Store, { tokens, word }: Word, near: Near, { cap, equal }: NameClueOptions): Wanted {
  const token = tokens[0]!
  let count = 0
  for (let i = 0; i < near.lists.length && near.costs[i]! <= equal; i++)
    count += store.postings.live.at(near.lists[i]!)
  const worth = Math.min(cap, smoothedRarity(count, store.size, token.rarity))
  return { word, token, letters: lettersIn(token.letters), worth }
}

/** Posting lists near a token with their costs, cheapest first. */
interface Near {
  readonly lists: Int32Array
  readonly costs: Int32Array
}

/** The posting lists that are near any of the tokens, each at the least of its costs. */
function nearestLists(store: Store, tokens: readonly Token[], expander: Expander): Near {
  const all = tokens.map((token) => living(store, expander.expand(store, token)))
  return all.length === 1 ? all[0]! : merged(all)
}

/** What is remembered of a token may name lists of which nobody is left. */
function living(store: Store, { lists, costs }: Near): Near {
  const { live } = store.postings
  if (lists.every((list) => live.at(list) > 0)) return { lists, costs }
  const isHeld = (_: number, place: number) => live.at(lists[place]!) > 0
  return { lists: lists.filter(isHeld), costs: costs.filter(isHeld) }
}

function merged(all: readonly Near[]): Near {
  const least = new Map<number, Units>()
  for (const { lists, costs } of all) {
    for (let i = 0; i < lists.length; i++) {
      const known = least.get(lists[i]!)
      if (known === undefined || costs[i]! < known) least.set(lists[i]!, costs[i]!)
    }
  }
  const costOf = (list: number): Units => least.get(list)!
  const lists = nearestFirst([...least.keys()], costOf)
  return { lists, costs: lists.map(costOf) }
}
