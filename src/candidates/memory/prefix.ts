import type { Units } from '../../record/units.js'
import type { Near } from './neighbours.js'
import type { Traits } from './traits.js'

/** How much of the traits of a record has to be read, and what is left unread. */
export interface Prefix {
  /** By trait, names first: how many of its lists are read. */
  readonly reads: readonly number[]
  /** The most that the lists which are not read add to a record. */
  readonly names: Units
  readonly rest: Units
}

/**
 * Which lists of a record must be read to reach all that come to `least` with it: whoever shares nothing but what is left unread
 * cannot, so that the longest lists are left first (prefix filtering: Chaudhuri, Ganti and Kaushik 2006, A primitive
 * operator for similarity joins in data cleaning; Bayardo, Ma and Srikant 2007, Scaling up all pairs similarity search).
 *
 * @param most that all names of the record come to
 */
export function prefixOf({ names, keys }: Traits, most: Units, least: Units): Prefix {
  const all = [...names, ...keys]
  const reads = all.map(({ lists }) => lists.length)
  const order = [...all.keys()].sort((a, b) => all[b]!.holders - all[a]!.holders || a - b)
  const left = { names: 0, rest: 0 }
  const leave = (trait: number, from: number): boolean => {
    const side = trait < names.length ? 'names' : 'rest'
    const more = weightFrom(all[trait]!, from) - weightFrom(all[trait]!, reads[trait]!)
    const wouldBe = { ...left, [side]: left[side] + more }
    if (Math.min(most, wouldBe.names) + wouldBe.rest >= least) return false
    left[side] += more
    reads[trait] = from
    return true
  }
  const read = order.filter((trait) => !leave(trait, 0))
  for (const trait of read) leaveTail(trait, all[trait]!.lists.length, leave)
  return { reads, ...left }
}

/** Leaves as many of the lightest lists of a trait as can be. */
function leaveTail(trait: number, lists: number, leave: (trait: number, from: number) => boolean): void {
  // Halving finds the first place from which on lists can be left: weights fall.
  for (let from = lists, step = lists; step > 0; step >>= 1)
    while (from - step > 0 && leave(trait, from - step)) from -= step
}

const weightFrom = ({ weights }: Near, from: number): Units => (from < weights.length ? weights[from]! : 0)
