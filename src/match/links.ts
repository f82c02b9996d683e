import type { Issue } from '../errors.js'
import { toBits, type Units } from '../record/units.js'
import type { Reason } from '../score/evidence.js'
import { type Kinship, kinshipOf } from '../score/hypotheses.js'
import type { Model } from '../score/model.js'
import { probabilityOf } from '../score/probability.js'
import type { Decided } from './decisions.js'
import type { WeighedPair } from './linkage.js'
import { settle } from './settle.js'

/** Two records that may be one child: a proposal, never a decision. It holds ids, codes and numbers, no person's values. */
export interface Link {
  readonly a: string
  readonly b: string
  /** Probability that the two are one child, `1 / (1 + 2^−bits)`. */
  readonly probability: number
  /** Log odds of the probability, in bits: the exact sum of the reasons. */
  readonly bits: number
  /** What the two may be instead, where they are likelier relatives than one child. */
  readonly kinship: Kinship | null
  readonly reasons: readonly Reason[]
  /** What was decided about the two before; null where nothing was. */
  readonly decided: Decided | null
}

/** Links as they are found; they can be iterated once. */
export interface Links extends AsyncIterable<Link> {
  /** What `invalid: 'skip'` left out, one entry or more for each record; complete when the iteration ends. */
  readonly skipped: readonly Issue[]
}

export const linksOf = ({ skipped }: { skipped: readonly Issue[] }, found: AsyncGenerator<Link>): Links => ({
  skipped,
  [Symbol.asyncIterator]: () => found,
})

/** What a link says besides its pair. */
export interface Told {
  readonly rivals: Units
  readonly decided: Decided | null
  /** Probability, before any evidence, of there being a link: for telling relatives from the same. */
  readonly share: number
  readonly model: Model
}

export function linkOf(
  [a, b]: readonly [string, string],
  pair: WeighedPair,
  { rivals, decided, share, model }: Told,
): Link {
  const { units, reasons } = settle(pair.evidence, pair, rivals, model)
  const kinship = kinshipOf(pair.evidence, share, model)
  return { a, b, probability: probabilityOf(units), bits: toBits(units), kinship, reasons, decided }
}
