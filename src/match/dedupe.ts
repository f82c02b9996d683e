import type { Prepared } from '../record/prepared.js'
import { isRejected } from './decisions.js'
import { Linkage, type WeighedPair } from './linkage.js'
import type { LinkageOptions, Records } from './linkage-options.js'
import { type Link, type Links, linkOf, linksOf } from './links.js'
import { requireShare } from './options.js'

/** How the doubles of one list are sought. */
export interface DedupeOptions extends LinkageOptions {
  /** Share of the records whose person has another record in the list, above 0 and below 1; 0.1 unless told. */
  readonly duplicates?: number
}

/** One of ten records has a double: the share in registers that nobody has cleaned. */
const DUPLICATES = 0.1

const own = (id: string): string => id

/**
 * Proposes records of one list that may be one child, `a` before `b` by code unit, in the order of the records that complete
 * the pairs. Nothing is held but the records, packed, and links are given as they are found.
 *
 * Before any evidence a record has its double, with probability `duplicates`, in any one of the others: a pair has
 * `log2(d / ((1 − d)(N − 1)))` bits. Pairs do not compete: a child may stand there three times. `clusterLinks` makes
 * groups of the links. A name counts for no more than how many others in the list bear it in whole allows.
 *
 * @throws {NamesakeError} for options that cannot be; the iteration rejects where records cannot be read (see `invalid`)
 * @example
 * for await (const { a, b, probability } of dedupe(records, { duplicates: 0.05 })) console.log(a, b, probability)
 */
export function dedupe<D = unknown>(records: Records<D>, options: DedupeOptions = {}): Links {
  const share = requireShare(options.duplicates ?? DUPLICATES, 'duplicates')
  const linkage = new Linkage(options, [own, own])
  return linksOf(linkage, pairsWithin(linkage, records, share))
}

async function* pairsWithin(linkage: Linkage, records: Records, share: number): AsyncGenerator<Link> {
  await linkage.read(records, 'records', own)
  linkage.settle(share, Math.max(1, linkage.size - 1))
  const { decisions, least, model } = linkage
  const told = { rivals: 0, decided: null, share, model }
  for await (const range of linkage.ranges())
    for (const { record, others } of linkage.meetings(range)) {
      for (const other of others) {
        if (decisions.about(record.id!, other.id!) !== null) continue
        const pair = weighInOrder(linkage, record, other)
        if (pair.alone >= least) yield linkOf([pair.a, pair.b], pair, told)
      }
      for (const partner of decisions.partnersOf(record.id!)) {
        const decided = decisions.about(record.id!, partner)
        if (partner >= record.id! || isRejected(decided)) continue
        const pair = weighInOrder(linkage, record, linkage.get([partner])[0]!)
        if (pair.alone >= least || decided?.outcome === 'same')
          yield linkOf([pair.a, pair.b], pair, { ...told, decided })
      }
    }
}

/** A comparison must not depend on which of the two came first. */
const weighInOrder = (linkage: Linkage, one: Prepared, other: Prepared): WeighedPair =>
  one.id! < other.id! ? linkage.weigh(one, other) : linkage.weigh(other, one)
