import { exactLog2 } from '../exact-math.js'

/**
 * A memoryless transducer: two words are written side by side by drawing, again and again, one edit (both write a letter,
 * or one of them does) until the end is drawn. Edits are tied in classes; a class is drawn with one probability and then
 * gives its edit with a fixed share, for example a half to each order of the letters of a substitution.
 *
 * @see E. S. Ristad and P. N. Yianilos, Learning String-Edit Distance, IEEE PAMI 20(5), 1998
 */
export interface Transducer {
  /** Letters are the whole numbers below this. */
  readonly letters: number
  readonly classes: number
  /** Class of writing `a` left and `b` right, at `a * letters + b`. */
  readonly substitutions: Int32Array
  /** Class of a letter that only the left word has, and of one that only the right word has. */
  readonly leftOnly: Int32Array
  readonly rightOnly: Int32Array
  /** What share of its class one edit is, for every class. */
  readonly shares: Float64Array
}

export interface WordPair {
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
}

export interface TransducerOptions {
  /** Pseudo-counts of every class (a Dirichlet prior, less one); none unless told. */
  readonly prior?: ArrayLike<number>
  /** Most rounds of EM; 30 unless told. */
  readonly rounds?: number
  /** It has converged when a pair gains less than this, in bits; 1e-4 unless told. */
  readonly tolerance?: number
}

export interface FittedTransducer {
  /** Probability of every class; with `end` they sum to one. */
  readonly probabilities: Float64Array
  readonly end: number
  /** How often each class was used in the pairs, as expected in the last round; the prior is not in it. */
  readonly counts: Float64Array
  /** Log-likelihood of the pairs in bits, and of the probabilities under the prior, before each round: it never falls. */
  readonly likelihoods: readonly number[]
}

/**
 * Learns the probabilities by expectation maximisation: forward and backward sums over all alignments of every pair give
 * the expected number of uses of each class, and the probabilities become their shares.
 *
 * @see A. P. Dempster, N. M. Laird and D. B. Rubin, Maximum Likelihood from Incomplete Data via the EM Algorithm, 1977
 */
export function fitTransducer(
  transducer: Transducer,
  pairs: readonly WordPair[],
  { prior = new Float64Array(transducer.classes), rounds = 30, tolerance = 1e-4 }: TransducerOptions = {},
): FittedTransducer {
  let current = startOf(transducer, prior)
  const counts = new Float64Array(transducer.classes)
  const likelihoods: number[] = []
  for (let round = 0; round < rounds; round++) {
    counts.fill(0)
    likelihoods.push(
      expect(transducer, current, pairs, counts) + priorLikelihood(current.probabilities, prior),
    )
    current = maximise(counts, prior, pairs.length)
    const gain = likelihoods[round]! - (likelihoods[round - 1] ?? Number.NEGATIVE_INFINITY)
    if (gain < tolerance * pairs.length) break
  }
  return { ...current, counts, likelihoods }
}

interface Probabilities {
  readonly probabilities: Float64Array
  readonly end: number
}

/** Uses that every class is thought to have had at the start, so that none begins at nothing and stays there. */
const START = 0.01

function startOf({ classes }: Transducer, prior: ArrayLike<number>): Probabilities {
  return maximise(new Float64Array(classes).fill(START), prior, 1)
}

function maximise(counts: Float64Array, prior: ArrayLike<number>, pairs: number): Probabilities {
  const probabilities = counts.map((count, at) => count + prior[at]!)
  const total = probabilities.reduce((sum, count) => sum + count, pairs)
  return { probabilities: probabilities.map((count) => count / total), end: pairs / total }
}

function priorLikelihood(probabilities: Float64Array, prior: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < probabilities.length; at++)
    if (prior[at]! > 0) sum += prior[at]! * exactLog2(probabilities[at]!)
  return sum
}

/** Adds the expected uses of every class to `counts`; returns the log-likelihood of the pairs, in bits. */
function expect(
  transducer: Transducer,
  { probabilities, end }: Probabilities,
  pairs: readonly WordPair[],
  counts: Float64Array,
): number {
  const worth = probabilities.map((probability, at) => probability * transducer.shares[at]!)
  let sum = 0
  for (const { left, right } of pairs)
    sum += expectPair(transducer, worth, left, right, counts) + exactLog2(end)
  return sum
}

/**
 * Forward and backward sums over one pair. Each row of the forward sums is divided by its own total, so that long words
 * do not run into zero; the totals are what the likelihood is made of. One long function: it is the whole of the work.
 */
function expectPair(
  { letters, substitutions, leftOnly, rightOnly }: Transducer,
  worth: Float64Array,
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  counts: Float64Array,
): number {
  const n = left.length
  const m = right.length
  const width = m + 1
  const forward = new Float64Array((n + 1) * width)
  const scales = new Float64Array(n + 1)
  let likelihood = 0
  for (let i = 0; i <= n; i++) {
    const row = i * width
    let total = 0
    for (let j = 0; j <= m; j++) {
      let sum = i === 0 && j === 0 ? 1 : 0
      if (i > 0) sum += forward[row - width + j]! * worth[leftOnly[left[i - 1]!]!]!
      if (j > 0) sum += forward[row + j - 1]! * worth[rightOnly[right[j - 1]!]!]!
      if (i > 0 && j > 0)
        sum += forward[row - width + j - 1]! * worth[substitutions[left[i - 1]! * letters + right[j - 1]!]!]!
      forward[row + j] = sum
      total += sum
    }
    for (let j = 0; j <= m; j++) forward[row + j]! /= total
    scales[i] = total
    likelihood += exactLog2(total)
  }
  const whole = forward[n * width + m]!
  let below = new Float64Array(width)
  for (let i = n; i >= 0; i--) {
    const row = i * width
    const here = new Float64Array(width)
    for (let j = m; j >= 0; j--) {
      const reach = forward[row + j]! / whole
      let sum = i === n && j === m ? 1 : 0
      if (j < m) {
        const at = rightOnly[right[j]!]!
        const onward = worth[at]! * here[j + 1]!
        counts[at]! += reach * onward
        sum += onward
      }
      if (i < n) {
        const at = leftOnly[left[i]!]!
        const onward = (worth[at]! * below[j]!) / scales[i + 1]!
        counts[at]! += reach * onward
        sum += onward
      }
      if (i < n && j < m) {
        const at = substitutions[left[i]! * letters + right[j]!]!
        const onward = (worth[at]! * below[j + 1]!) / scales[i + 1]!
        counts[at]! += reach * onward
        sum += onward
      }
      here[j] = sum
    }
    below = here
  }
  return likelihood + exactLog2(whole)
}
