import type { Part } from '../candidates/memory/pairs.js'
import type { Prepared } from '../record/prepared.js'
import { type Decided, isRejected } from './decisions.js'
import { Linkage, type Met, type Range, type SavedLinkage, type WeighedPair } from './linkage.js'
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
 * the pairs. Nothing is held but the records, packed, and links are given as some hundred thousand records have been joined.
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
  const doubles = new Doubles(options)
  return linksOf(doubles.linkage, pairsWithin(doubles, records))
}

async function* pairsWithin(doubles: Doubles, records: Records): AsyncGenerator<Link> {
  await doubles.read(records)
  for await (const { range, met } of doubles.linkage.joined())
    yield* doubles.decided(range, doubles.among(met))
}

/** Links of one record with those before it. */
export interface FoundDoubles {
  /** Place of the record in the order of arrival. */
  readonly slot: number
  readonly id: string
  readonly links: readonly Link[]
}

/** One list, and the pairs in it that may be one child. */
export class Doubles {
  readonly linkage: Linkage
  private readonly share: number

  /** @param saved the linkage of another one with the same options */
  constructor({ duplicates = DUPLICATES, ...options }: DedupeOptions, saved?: SavedLinkage) {
    this.share = requireShare(duplicates, 'duplicates')
    this.linkage = new Linkage(options, [own, own], saved)
    if (saved) this.settle()
  }

  async read(records: Records): Promise<void> {
    await this.linkage.read(records, 'records', own)
    this.settle()
    await this.linkage.learn()
  }

  /** Links of the records of a range, or of a part of them, with all before them, whatever was decided about them. */
  found(range: Range, part?: Part): FoundDoubles[] {
    return this.among(this.linkage.meetings(range, part))
  }

  /** Links of records with those that they met. */
  among(met: Iterable<Met>): FoundDoubles[] {
    const found: FoundDoubles[] = []
    for (const { slot, record, others } of met) {
      const pairs = others.map((other) => weighInOrder(this.linkage, record, other))
      const likely = pairs.filter(({ alone }) => alone >= this.linkage.least)
      if (likely.length > 0)
        found.push({ slot, id: record.id!, links: likely.map((pair) => this.told(pair, null)) })
    }
    return found
  }

  /** The links that were found in a range as decisions leave them. */
  *decided([from, to]: Range, found: readonly FoundDoubles[]): Generator<Link> {
    const { decisions } = this.linkage
    if (!decisions.some) {
      for (const { links } of found) yield* links
      return
    }
    const linksById = new Map(found.map(({ id, links }) => [id, links]))
    for (let slot = from; slot < to; slot++) {
      const id = this.linkage.nameAt(slot)
      for (const link of linksById.get(id) ?? []) if (decisions.about(link.a, link.b) === null) yield link
      yield* this.decidedWith(id)
    }
  }

  /** Links of a record with those of a smaller id about which, with it, something was decided. */
  private *decidedWith(id: string): Generator<Link> {
    const { linkage } = this
    for (const partner of linkage.decisions.partnersOf(id)) {
      const decided = linkage.decisions.about(id, partner)
      if (partner >= id || isRejected(decided)) continue
      const [one, other] = linkage.get([partner, id])
      const pair = linkage.weigh(one!, other!)
      if (pair.alone >= linkage.least || decided?.outcome === 'same') yield this.told(pair, decided)
    }
  }

  private told(pair: WeighedPair, decided: Decided | null): Link {
    return linkOf([pair.a, pair.b], pair, {
      rivals: 0,
      decided,
      share: this.share,
      model: this.linkage.model,
    })
  }

  private settle(): void {
    this.linkage.settle(this.share, Math.max(1, this.linkage.size - 1))
  }
}

/** A comparison must not depend on which of the two came first. */
const weighInOrder = (linkage: Linkage, one: Prepared, other: Prepared): WeighedPair =>
  one.id! < other.id! ? linkage.weigh(one, other) : linkage.weigh(other, one)
