import { createMemorySource, type MemorySource } from '../candidates/memory/source.js'
import type { Field } from '../record/field.js'
import type { Prepared } from '../record/prepared.js'
import { toBits } from '../record/units.js'
import { familyDiscount } from '../score/hypotheses.js'
import { priorUnits } from '../score/probability.js'
import { compareCandidate, type Scale } from './comparison.js'
import type { Contest } from './rank.js'
import { scoreOf } from './settle.js'

/** Flagged referrals that are compared with one record, at most. */
const REACH = 1024
/** Flagged referrals compared before asking whether more could matter. */
const LOOK = 64
/**
 * How far, in bits, all of one look must stay below what is worth an alert before the rest is left unread: the index promises the
 * best ones first. Comparing all of them found nothing more on composed children (`bench/README.md`), and took seven times as long.
 */
const HOPELESS = 3

/**
 * The flagged referrals as an index: a record that is new looks for them as a referral looks for records, so that it need
 * not be compared with all of them.
 */
export class FlagIndex {
  private readonly source: MemorySource

  constructor(fields: readonly Field[]) {
    this.source = createMemorySource({ fields })
  }

  get size(): number {
    return this.source.size
  }

  set(flag: Prepared): void {
    this.source.remove(flag.id!)
    this.source.add(flag)
  }

  remove(id: string): void {
    this.source.remove(id)
  }

  has(id: string): boolean {
    return this.source.has(id)
  }

  get(id: string): Prepared | undefined {
    return this.source.get([id])[0]
  }

  ids(): Iterable<string> {
    return this.source.ids()
  }

  /**
   * The flagged referrals to which a record would be worth an alert if no other record were held. Rivals only take away,
   * so a search for any other flagged referral leaves the record out, or below what is worth an alert.
   */
  reachedBy(record: Prepared, scale: Scale, { coverage, size, model }: Contest): string[] {
    const ids = this.source.candidates(record, { limit: REACH, weights: { names: model.names } })
    const odds = { prior: priorUnits(coverage, size), discount: familyDiscount(size, model), model }
    const reached: string[] = []
    const { possible } = model.outcomes
    for (let from = 0; from < ids.length; from += LOOK) {
      let best = Number.NEGATIVE_INFINITY
      for (const id of ids.slice(from, from + LOOK)) {
        const { evidence } = compareCandidate(this.get(id)!, record, scale)
        const bits = toBits(scoreOf(evidence, odds).alone)
        if (bits >= possible) reached.push(id)
        best = Math.max(best, bits)
      }
      if (best < possible - HOPELESS) break
    }
    return reached
  }
}
