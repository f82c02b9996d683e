import type { Prepared } from '../record/prepared.js'
import { toBits, toUnits, type Units } from '../record/units.js'
import { probabilityOf, rivalUnits } from '../score/probability.js'
import { assign } from './assignment.js'
import { isRejected } from './decisions.js'
import { Linkage, type WeighedPair } from './linkage.js'
import type { LinkageOptions, Records } from './linkage-options.js'
import { type Link, type Links, linkOf, linksOf } from './links.js'
import { requireShare } from './options.js'
import { contest, type Edge } from './rivalry.js'

/** How two lists are joined. */
export interface LinkOptions extends LinkageOptions {
  /** Share of the left records whose person stands on the right, above 0 and below 1; 0.5 unless told. */
  readonly coverage?: number
  /**
   * True where neither list holds anybody twice: the records of both sides compete, and each stands in one link at most.
   * Links are then given when all pairs are known, in the order of the left ids; the pairs that might count are held.
   */
  readonly oneToOne?: boolean
}

/** What a list may hold of the other, where nobody says: as much as not. */
const COVERAGE = 0.5
/** Log odds below those that are asked for at which a pair is still a rival: it takes less than a hundredth of a bit. */
const RIVAL = toUnits(7)

const LEFT = 'a'
const RIGHT = 'b'
const left = (id: string): string => LEFT + id
const right = (id: string): string => RIGHT + id
const idOf = (name: string): string => name.slice(1)

/**
 * Proposes for each record of the left list those of the right one that may be the same child, in the order of the left
 * list, likelier ones first. The two lists are joined by what their records share; memory holds both, packed.
 *
 * The probability is made as in `find`: before any evidence the child is any one of the right records with probability
 * `coverage`, and exactly one of them or nobody is. With `oneToOne` the left records compete for the right ones as well. How
 * common names are is told by both lists, of parts and of whole names.
 *
 * A pair that was accepted before (`decisions`) leaves no room for another of its left record, or, one to one, of either.
 *
 * @throws {NamesakeError} for options that cannot be; the iteration rejects where records cannot be read (see `invalid`)
 * @example
 * for await (const { a, b, probability } of link(referrals, register, { coverage: 0.5 })) console.log(a, b, probability)
 */
export function link<A = unknown, B = unknown>(
  leftRecords: Records<A>,
  rightRecords: Records<B>,
  options: LinkOptions = {},
): Links {
  const crossing = new Crossing(options)
  const found = options.oneToOne
    ? crossing.assigned(leftRecords, rightRecords)
    : crossing.each(leftRecords, rightRecords)
  return linksOf(crossing.linkage, found)
}

/** Two lists in one index, the right one first. */
export class Crossing {
  readonly linkage: Linkage
  private readonly coverage: number
  private border = 0

  constructor(options: LinkOptions) {
    this.coverage = requireShare(options.coverage ?? COVERAGE, 'coverage')
    this.linkage = new Linkage(options, [left, right])
  }

  async read(leftRecords: Records, rightRecords: Records): Promise<void> {
    await this.linkage.read(rightRecords, 'right', right)
    this.border = this.linkage.size
    await this.linkage.read(leftRecords, 'left', left)
    this.linkage.settle(this.coverage, this.border)
    await this.linkage.learn(this.border)
  }

  /** Links of each left record by itself. */
  async *each(leftRecords: Records, rightRecords: Records): AsyncGenerator<Link> {
    const { linkage } = this
    await this.read(leftRecords, rightRecords)
    for await (const { met } of linkage.joined(this.border))
      for (const { record, others } of met) {
        const accepted = this.acceptedOf(record.id!)
        if (accepted.length > 0) yield* accepted.map((other) => this.told(record.id!, other, 0))
        else yield* this.best(this.pairsOf(record, others))
      }
  }

  /** Links in which each record stands once at most; those that were accepted before come first. */
  async *assigned(leftRecords: Records, rightRecords: Records): AsyncGenerator<Link> {
    await this.read(leftRecords, rightRecords)
    const { accepted, edges } = await this.competing()
    const assigned = assign(edges.map((edge) => ({ ...edge, bits: toBits(edge.alone + edge.rivals) })))
    for (const edge of [...accepted, ...assigned]) yield this.told(edge.a, edge.b, edge.rivals)
  }

  /** The pairs that come to `least` when the records of both lists compete, and those that were accepted before. */
  async competing(): Promise<{ readonly accepted: readonly Edge[]; readonly edges: readonly Edge[] }> {
    const { linkage } = this
    const accepted: Edge[] = []
    const pairs: { a: string; b: string; alone: Units }[] = []
    for await (const { met } of linkage.joined(this.border))
      for (const { record, others } of met) {
        const a = record.id!
        const known = this.acceptedOf(a)
        for (const b of known) accepted.push({ a, b, alone: 0, rivals: 0 })
        if (known.length > 0) continue
        for (const { b, alone } of this.pairsOf(record, others))
          if (alone >= linkage.least - RIVAL && this.acceptedOf(b).length === 0) pairs.push({ a, b, alone })
      }
    return { accepted, edges: contest(pairs).filter((one) => one.alone + one.rivals >= linkage.least) }
  }

  /** Ids of the records of both lists, each in its order. */
  ids(): readonly [left: readonly string[], right: readonly string[]] {
    const ids = [...this.linkage.placed()]
    return [ids.slice(this.border).map(idOf), ids.slice(0, this.border).map(idOf)]
  }

  /** A link between two records, weighed again: of most pairs nobody asks for the reasons. */
  told(a: string, b: string, rivals: Units): Link {
    const [one, other] = this.linkage.get([a, b])
    return this.linkOf(this.linkage.weigh(one!, other!), rivals)
  }

  /** How many links one record can have: together they are at most one. */
  private get most(): number {
    return Math.floor(1 / probabilityOf(this.linkage.least)) + 1
  }

  private *best(pairs: WeighedPair[]): Generator<Link> {
    const { least } = this.linkage
    pairs.sort((x, y) => y.alone - x.alone || (x.b < y.b ? -1 : 1))
    const rivals = rivalUnits(
      pairs.map(({ alone }) => alone),
      this.most,
    )
    for (const [place, units] of rivals.entries())
      if (pairs[place]!.alone + units >= least) yield this.linkOf(pairs[place]!, units)
  }

  /** A left record with those that it met and those that something was decided about, but for the rejected ones. */
  private pairsOf(record: Prepared, others: readonly Prepared[]): WeighedPair[] {
    const { linkage } = this
    const partners = linkage.decisions.partnersOf(record.id!)
    const met = new Set(others.map(({ id }) => id))
    const all = [...others, ...linkage.get(partners.filter((name) => !met.has(name)))]
    return all
      .filter(({ id }) => !isRejected(linkage.decisions.about(record.id!, id!)))
      .map((other) => linkage.weigh(record, other))
  }

  private acceptedOf(name: string): string[] {
    const { decisions } = this.linkage
    return decisions.partnersOf(name).filter((partner) => decisions.about(name, partner)?.outcome === 'same')
  }

  private linkOf(pair: WeighedPair, rivals: Units): Link {
    const { decisions, model } = this.linkage
    const decided = decisions.about(pair.a, pair.b)
    const names = [idOf(pair.a), idOf(pair.b)] as const
    return linkOf(names, pair, { rivals, decided, share: this.coverage, model })
  }
}
