import { exactLog2, exactPower } from '../exact-math.js'
import { toBits, toUnits, type Units } from '../record/units.js'

/**
 * What stands before any evidence: the register holds the child with probability `coverage`, as any one of its `size`
 * records; against it stands that it holds nobody.
 *
 * @returns integer 1/1024 bits, `log2(c / ((1 − c) · N))`
 */
export function priorUnits(coverage: number, size: number): Units {
  return toUnits(exactLog2(coverage / ((1 - coverage) * Math.max(1, size))))
}

/**
 * Exactly one record, or nobody, is the child: `p = 2^b / (1 + Σ 2^b')`.
 *
 * The sum runs over sorted scores and relative to the largest, so that neither the order of the records nor the size of
 * the exponents can change it.
 *
 * @param scores bits of every record against nobody
 * @returns the probability of every record in the same order, and of nobody; together they are one
 */
export function shareOut(scores: readonly number[]): { readonly records: number[]; readonly nobody: number } {
  const top = Math.max(0, ...scores)
  const sum = sumOfPowers(scores, top) + exactPower(-top)
  return { records: scores.map((score) => exactPower(score - top) / sum), nobody: exactPower(-top) / sum }
}

function sumOfPowers(scores: readonly number[], top: number): number {
  let sum = 0
  for (const score of [...scores].sort((a, b) => a - b)) sum += exactPower(score - top)
  return sum
}

/**
 * What the other records take away from each: `−log2(1 + Σ 2^b')` over the others, so that a score and its rivals add up
 * to the log odds of its probability.
 *
 * @param scores integer 1/1024 bits, from the largest to the smallest
 * @param count for how many of the first it is asked
 */
export function rivalUnits(scores: readonly Units[], count: number): Units[] {
  const [best = 0, second = 0] = scores
  const beside = (own: number): Units => (own === 0 ? second : best)
  const lists = [0, 1].map((own) => powersOf(scores, Math.max(0, toBits(beside(own)))))
  return scores.slice(0, count).map((_, own) => rivalsOf(lists[Math.min(own, 1)]!, own))
}

/** Powers of two relative to `top` bits, and that of nobody. */
interface Powers {
  readonly top: number
  readonly each: readonly number[]
  readonly nobody: number
}

function powersOf(scores: readonly Units[], top: number): Powers {
  return { top, each: scores.map((score) => exactPower(toBits(score) - top)), nobody: exactPower(-top) }
}

/** From the smallest on, and without subtraction, which would lose what little a strong record leaves to the others. */
function rivalsOf({ top, each, nobody }: Powers, own: number): Units {
  let sum = nobody
  for (let i = each.length - 1; i >= 0; i--) if (i !== own) sum += each[i]!
  return 0 - toUnits(top + exactLog2(sum))
}

/** Log odds as a probability: `1 / (1 + 2^−bits)`. */
export function probabilityOf(units: Units): number {
  return 1 / (1 + exactPower(-toBits(units)))
}

/** A probability as log odds, integer 1/1024 bits. */
export function logOdds(probability: number): Units {
  return toUnits(exactLog2(probability / (1 - probability)))
}

/** Log odds within `[ε, 1 − ε]`: no evidence of this kind is ever certain. */
export function clampOdds(units: Units, epsilon: number): Units {
  const limit = Math.floor(exactLog2((1 - epsilon) / epsilon) * 1024)
  return Math.max(-limit, Math.min(limit, units))
}
