import { NamesakeError } from '../../errors.js'
import { bootstrapIntervals } from '../bootstrap.js'
import type { Case } from './case.js'
import type { Run } from './run.js'
import { type Counts, countsOf, type Estimate, estimate, figuresOf } from './threshold.js'

/** The same children answered twice: what changed from the first run to the second. */
export interface RunComparison {
  /** Referrals, or pairs, that both runs measured with one truth. */
  readonly cases: number
  /** Second less first, at the threshold of each, with paired bootstrap intervals over the cases. */
  readonly precision: Estimate
  readonly recall: Estimate
  readonly f1: Estimate
  /** Findable children whom only the second run proposed, and those whom only the first did. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** Referrals for which only the second run proposed a wrong record, and those for which only the first did. */
  readonly newlyWrong: readonly string[]
  readonly noLongerWrong: readonly string[]
}

/**
 * Compares two runs over the same children, case by case: an interval around the difference is far narrower than two
 * intervals beside each other. Cases of one run alone, or with another truth, are left out.
 *
 * @throws {NamesakeError} `runs.nothing-shared` where no case is left
 * @example compareRuns(before, after).f1 // { value: 0.021, low: 0.008, high: 0.034 }
 */
export function compareRuns(first: Run, second: Run): RunComparison {
  const pairs = shared(first, second)
  const differences = ({ before, after }: Halves) => {
    const [old, now] = [figuresOf(before), figuresOf(after)]
    return now.map((value, i) => value - old[i]!)
  }
  const values = differences(halvesOf(pairs))
  const intervals = bootstrapIntervals(
    pairs,
    values.length,
    (sample) => differences(halvesOf(sample)),
    second,
  )
  const [precision, recall, f1] = values.map((value, i) => estimate(value, intervals[i] ?? null))
  const where = (test: (pair: CountedPair) => boolean) => pairs.filter(test).map(({ referral }) => referral)
  const wrong = ({ proposed, right }: Counts) => proposed > right
  return {
    cases: pairs.length,
    precision: precision!,
    recall: recall!,
    f1: f1!,
    gained: where(({ before, after }) => after.found > before.found),
    lost: where(({ before, after }) => after.found < before.found),
    newlyWrong: where(({ before, after }) => wrong(after) && !wrong(before)),
    noLongerWrong: where(({ before, after }) => wrong(before) && !wrong(after)),
  }
}

interface CountedPair {
  readonly referral: string
  readonly before: Counts
  readonly after: Counts
}

interface Halves {
  readonly before: readonly Counts[]
  readonly after: readonly Counts[]
}

const halvesOf = (pairs: readonly CountedPair[]): Halves => ({
  before: pairs.map(({ before }) => before),
  after: pairs.map(({ after }) => after),
})

function shared(first: Run, second: Run): CountedPair[] {
  const earlier = new Map(first.cases.map((one) => [keyOf(one), one]))
  const pairs = second.cases.flatMap((one) => {
    const before = earlier.get(keyOf(one))
    if (before === undefined) return []
    return [
      {
        referral: one.referral,
        before: countsOf(before, first.overall.threshold),
        after: countsOf(one, second.overall.threshold),
      },
    ]
  })
  if (pairs.length > 0) return pairs
  const expected = 'two runs that measured some referrals with the same truth'
  throw new NamesakeError({ code: 'runs.nothing-shared', path: 'runs', expected })
}

const keyOf = ({ referral, records }: Case): string => JSON.stringify([referral, records])
