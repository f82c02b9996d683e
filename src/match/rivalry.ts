import { exactLog2, exactPower } from '../exact-math.js'
import { toBits, toUnits, type Units } from '../record/units.js'
import { groupBy } from '../text/group-by.js'
import { byCodeUnit } from './decisions.js'

/** A pair of two lists with the log odds that it has alone, and what the rivals of both of its records take from it. */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly alone: Units
  readonly rivals: Units
}

/** Rounds of messages; damped ones settle within a few dozen. */
const ROUNDS = 100
/** Relative change below which messages have settled: a thousandth of a unit. */
const SETTLED = 1e-6

/**
 * What pairs of two lists come to when neither list holds anybody twice, so that the pairs of one record exclude each
 * other on both sides. The probability of a pair is its share in the weight of all matchings; to count them is out of
 * reach, and belief propagation comes near: exact where pairs form no circle, and never more than one on a record
 * (Bayati, Gamarnik, Katz, Nair and Tetali 2007, Simple deterministic approximation algorithms for counting matchings).
 *
 * @param pairs each once, with `alone` in log odds against both records being somebody else or nobody
 * @returns the same pairs by their ids
 */
export function contest(pairs: readonly Omit<Edge, 'rivals'>[]): Edge[] {
  const ordered = [...pairs].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
  const weights = Float64Array.from(ordered, ({ alone }) => exactPower(toBits(alone)))
  const sides = [groupsOf(ordered, 'a'), groupsOf(ordered, 'b')] as const
  const odds = settledOdds(weights, sides)
  return ordered.map((pair, i) => ({ ...pair, rivals: toUnits(exactLog2(odds[i]!)) - pair.alone }))
}

/** Places of the pairs of each record of one side. */
type Groups = readonly (readonly number[])[]

function groupsOf(pairs: readonly Pick<Edge, 'a' | 'b'>[], side: 'a' | 'b'): Groups {
  return [...groupBy(pairs.keys(), (place) => pairs[place]![side]).values()]
}

/**
 * Each record tells each partner how much it wants it: the weight of the pair against what its other partners tell. The
 * odds of a pair are the product of both, over its weight. A new message is the geometric mean with the one before: two
 * equal suitors would else refuse and want each other in turns.
 */
function settledOdds(weights: Float64Array, sides: readonly [Groups, Groups]): Float64Array {
  let told = [weights.slice(), weights.slice()] as const
  for (let round = 0; round < ROUNDS; round++) {
    const next = [answers(weights, sides[0], told[1]), answers(weights, sides[1], told[0])] as const
    const mean = (of: 0 | 1) => next[of].map((value, i) => Math.sqrt(value * told[of][i]!))
    const damped = [mean(0), mean(1)] as const
    const isSettled = damped.every((side, of) =>
      side.every((value, i) => Math.abs(value - told[of]![i]!) <= SETTLED * value),
    )
    told = damped
    if (isSettled) break
  }
  return weights.map((weight, i) => (told[0][i]! * told[1][i]!) / weight)
}

/** The weight of each pair over one and what the record's other partners tell: summed from both ends, never subtracted. */
function answers(weights: Float64Array, groups: Groups, told: Float64Array): Float64Array {
  const beside = new Float64Array(weights.length).fill(1)
  for (const group of groups) {
    for (let i = 0, sum = 0; i < group.length; sum += told[group[i++]!]!) beside[group[i]!]! += sum
    for (let i = group.length - 1, sum = 0; i >= 0; sum += told[group[i--]!]!) beside[group[i]!]! += sum
  }
  return beside.map((sum, i) => weights[i]! / sum)
}
