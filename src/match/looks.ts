import type { CandidateSource } from '../candidates/port.js'
import type { Prepared } from '../record/prepared.js'
import { UNITS_PER_BIT } from '../record/units.js'
import { hypothesesOf } from '../score/hypotheses.js'
import { after } from './after.js'
import { type Comparison, candidatesOf, type Scale } from './comparison.js'

/** A record that was compared in full. */
export interface Compared extends Comparison {
  readonly id: string
  readonly prepared: Prepared
}

/** Records fetched and compared before asking whether more could matter, and after that. */
const LOOK = 8
/** How far, in units, all records of one look must fall behind the best before the rest is left unread: 10 bits. */
const HOPELESS = 10 * UNITS_PER_BIT

/** What is asked of a source's candidates. */
export interface Inspection {
  readonly prepared: Prepared
  /** Ids in the order of their promise. */
  readonly ids: readonly string[]
  readonly source: CandidateSource
  readonly scale: Scale
  readonly signal: AbortSignal | undefined
}

/**
 * Compares candidates in the order of their promise, a look at a time, and stops where a whole look has fallen hopelessly
 * behind: the odds of a record 10 bits below another are 1 to 1024, and those that follow promised less. A source that
 * answers with values is read without a pause.
 */
export function compareWhileItMatters(
  inspection: Inspection,
): readonly Compared[] | Promise<readonly Compared[]> {
  const compare = candidatesOf(inspection.prepared, inspection.scale)
  return lookFrom(inspection, compare, 0, [], Number.NEGATIVE_INFINITY)
}

type Compare = (record: Prepared) => Comparison

function lookFrom(
  inspection: Inspection,
  compare: Compare,
  from: number,
  compared: Compared[],
  best: number,
): readonly Compared[] | Promise<readonly Compared[]> {
  const ids = inspection.ids.slice(from, from + LOOK)
  if (ids.length === 0) return compared
  return after(inspection.source.get(ids), (records) => {
    inspection.signal?.throwIfAborted()
    const bestOfLook = compareAll(compare, records, compared)
    if (bestOfLook < best - HOPELESS) return compared
    return lookFrom(inspection, compare, from + LOOK, compared, Math.max(best, bestOfLook))
  })
}

/** Adds the comparisons of one look; the most evidence that one of its records brought, in units. */
function compareAll(
  compare: Compare,
  records: readonly (Prepared | undefined)[],
  compared: Compared[],
): number {
  let best = Number.NEGATIVE_INFINITY
  for (const record of records) {
    if (record === undefined) continue
    const comparison = compare(record)
    best = Math.max(best, hypothesesOf(comparison.evidence).same)
    const { agreements, evidence } = comparison
    compared.push({ id: record.id!, prepared: record, agreements, evidence })
  }
  return best
}
