import type { CandidateWeights } from '../port.js'
import { EQUAL_COST } from './expand.js'
import { Neighbours } from './neighbours.js'
import { Join, type JoinOptions, type PairOptions, pairsOf } from './pairs.js'
import { ProfilePairs } from './profile-pairs.js'
import type { SnapshotReader } from './snapshot.js'
import { type MemorySource, type MemorySourceOptions, RegisterInMemory } from './source.js'

/** A register in memory whose records are joined with each other. It stands apart, so that a page that only searches loads none of it. */
export interface JoinedSource extends MemorySource {
  pairs(weights: CandidateWeights): Iterable<readonly [a: string, b: string]>
  /**
   * The same pairs by record, in the order of arrival: a record, and those before it that are worth comparing with it.
   * What a meeting tells holds until the next.
   */
  join(weights: CandidateWeights, options?: JoinOptions): Join
  /** What a join knows of names. @param saved what others of the same records took down */
  neighbours(weights: CandidateWeights, saved?: SnapshotReader): Neighbours
  /** By field, the number of the value of the record that came last, held once for all that share it; 0 where nothing is stated. */
  readonly numbers: readonly number[]
  /** The value under one of these numbers. */
  valueUnder(number: number): unknown
  /** Whether a join can weigh profiles: they are few enough. */
  readonly hasProfiles: boolean
}

/** @param saved as of `createMemorySource` */
export function createJoinedSource(options: MemorySourceOptions, saved?: SnapshotReader): JoinedSource {
  return new JoinedRegister(options, saved)
}

class JoinedRegister extends RegisterInMemory implements JoinedSource {
  pairs(weights: CandidateWeights): Iterable<readonly [a: string, b: string]> {
    return pairsOf(this.store, this.pairOptions(weights))
  }

  join(weights: CandidateWeights, join?: JoinOptions): Join {
    return new Join(this.store, { ...this.pairOptions(weights), join })
  }

  neighbours(weights: CandidateWeights, saved?: SnapshotReader): Neighbours {
    return new Neighbours(this.store, this.pairOptions(weights), saved)
  }

  get numbers(): readonly number[] {
    return this.store.numbers
  }

  valueUnder(number: number): unknown {
    return number === 0 ? null : this.store.valueOf(number - 1)
  }

  get hasProfiles(): boolean {
    return ProfilePairs.fit(this.store)
  }

  private pairOptions({ names }: CandidateWeights): PairOptions {
    return { expander: this.expander, cap: names.nameCap, equal: EQUAL_COST }
  }
}
