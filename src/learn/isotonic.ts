import { exactLog2 } from '../exact-math.js'
import type { ScoredPair } from './scored.js'

/** Groups that the pairs are cut into before neighbours are pooled: no knot rests on less than its share of them. */
const MOST_GROUPS = 100
/** Every group counts as half a pair more of each outcome, so that none is certain. */
const UNSEEN = 0.5

interface Group {
  readonly count: number
  readonly same: number
  readonly bits: number
}

export type Knots = readonly (readonly [evidence: number, worth: number])[]

/**
 * Isotonic regression: neighbouring groups of pairs are pooled until the share of one child rises with the evidence. Returns
 * knots in bits, or null where everything was pooled into one and nothing is left to say.
 *
 * @param offset log odds of the pairs before any evidence, in bits
 * @see B. Zadrozny and C. Elkan, Transforming Classifier Scores into Accurate Multiclass Probability Estimates, 2002
 * @see M. Ayer et al., An Empirical Distribution Function for Sampling with Incomplete Information, 1955 (pooling)
 */
export function fitKnots(pairs: readonly ScoredPair[], offset: number): Knots | null {
  const pooled = pool(pool(groupsOf(pairs), observed), shareOf)
  if (pooled.length < 2) return null
  return pooled.map((group): [number, number] => [group.bits / group.count, worthOf(group) - offset])
}

const observed = ({ same, count }: Group): number => same / count
const shareOf = ({ same, count }: Group): number => (same + UNSEEN) / (count + 2 * UNSEEN)
const worthOf = (group: Group): number => exactLog2(shareOf(group) / (1 - shareOf(group)))

/** Equal evidence is one group; small groups are joined up to a hundredth of the pairs. */
function groupsOf(pairs: readonly ScoredPair[]): Group[] {
  const sorted = [...pairs].sort((a, b) => a.bits - b.bits)
  const least = Math.ceil(sorted.length / MOST_GROUPS)
  const groups: Group[] = []
  let group: Group = { count: 0, same: 0, bits: 0 }
  sorted.forEach((pair, at) => {
    group = join(group, { count: 1, same: pair.same ? 1 : 0, bits: pair.bits })
    if (group.count < least || sorted[at + 1]?.bits === pair.bits) return
    groups.push(group)
    group = { count: 0, same: 0, bits: 0 }
  })
  return group.count > 0 ? [...groups, group] : groups
}

const join = (a: Group, b: Group): Group => ({
  count: a.count + b.count,
  same: a.same + b.same,
  bits: a.bits + b.bits,
})

/**
 * Pool adjacent violators: while a group does not lie above the one before, the two become one. Done by what was observed,
 * and then again by what is made of it, because small groups are drawn further to the middle than large ones.
 */
function pool(groups: readonly Group[], height: (group: Group) => number): Group[] {
  const pooled: Group[] = []
  for (const next of groups) {
    let group = next
    while (pooled.length > 0 && height(pooled[pooled.length - 1]!) >= height(group))
      group = join(pooled.pop()!, group)
    pooled.push(group)
  }
  return pooled
}
