import { type ComposedPerson, composeHousehold } from './household.js'
import { mixSeed, pickShared, seededRandom } from './random.js'
import type { Shape } from './rates.js'
import { type TraditionName, usualShares } from './traditions.js'

/** What people to compose. */
export interface PeopleOptions {
  readonly seed: number
  readonly count: number
  /** Share of each naming tradition; the default is that of a register of arriving children in 2016 and 2017. */
  readonly traditions?: Readonly<Partial<Record<TraditionName, number>>>
  /** First and last year of birth. */
  readonly years?: readonly [from: number, to: number]
  readonly shape?: Shape
  /** Number of the first household; two lists that are to share nobody start far apart. */
  readonly firstHousehold?: number
}

/**
 * Composes people, a household at a time, lazily: ten million take no more memory than ten. Each household depends on the
 * seed and its number alone. The names are real, the people are not.
 *
 * @example
 * for (const person of composePeople({ seed: 1, count: 10, traditions: { afghan: 1 } })) console.log(person.name)
 */
export function* composePeople(options: PeopleOptions): Generator<ComposedPerson, void, undefined> {
  const shares = options.traditions ?? usualShares
  const years = options.years ?? [1998, 2008]
  for (let household = options.firstHousehold ?? 1, left = options.count; left > 0; household++) {
    const random = seededRandom(mixSeed(options.seed, household))
    const tradition = pickShared(random, shares)
    for (const person of composeHousehold(random, {
      household,
      tradition,
      years,
      shape: options.shape,
    }).slice(0, left)) {
      left--
      yield person
    }
  }
}
