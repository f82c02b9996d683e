import { createMemorySource } from '../../candidates/memory/source.js'
import type { CandidateOptions } from '../../candidates/port.js'
import { standardFields } from '../../compare/standard.js'
import { after } from '../../match/after.js'
import type { RegistryOptions, WritableSource } from '../../match/options.js'
import { createRegistry, type Registry } from '../../match/registry.js'
import type { Prepared } from '../../record/prepared.js'

/** How far one search got: what came out of the index, and what of that was compared in full. */
export interface Trace {
  /** The referral as the search saw it; null before the first search. */
  readonly sought: Prepared | null
  /** Ids that the index gave, in its own order. */
  readonly fetched: readonly string[]
  /** Ids that were compared in full. */
  readonly compared: ReadonlySet<string>
}

/** What a search is given instead of the candidates of the index: these records, or none while all are counted. */
type Mode = { readonly only: readonly string[] } | 'none' | null

/**
 * A candidate source that remembers the last search, so that a missed match can be followed to where it fell. It also
 * repeats a search over a few records only, with the weights and frequencies of the whole register.
 */
export class TracedSource implements WritableSource {
  readonly #inner: WritableSource
  #mode: Mode = null
  #sought: Prepared | null = null
  #fetched: readonly string[] = []
  readonly #compared = new Set<string>()

  /** @param inner the source that answers */
  constructor(inner: WritableSource) {
    this.#inner = inner
  }

  get trace(): Trace {
    return { sought: this.#sought, fetched: this.#fetched, compared: new Set(this.#compared) }
  }

  /** Runs a search that compares these records and no others. */
  async among<T>(ids: readonly string[], search: () => Promise<T>): Promise<T> {
    return this.#during({ only: ids }, search)
  }

  /** Runs a search that compares nothing; every record that shares anything with the referral, in the order of the index. */
  async reach(search: () => Promise<unknown>): Promise<readonly string[]> {
    await this.#during('none', search)
    return this.#fetched
  }

  get size(): number {
    return this.#inner.size
  }

  /** As the source says. */
  statistics() {
    return this.#inner.statistics()
  }

  candidates(prepared: Prepared, options: CandidateOptions): readonly string[] | Promise<readonly string[]> {
    this.#sought = prepared
    this.#compared.clear()
    const mode = this.#mode
    if (mode === null) return after(this.#inner.candidates(prepared, options), (ids) => this.#keep(ids))
    if (mode !== 'none') return this.#keep(mode.only)
    const widest = { ...options, limit: Math.max(1, this.size) }
    return after(this.#inner.candidates(prepared, widest), (ids) => {
      this.#keep(ids)
      return []
    })
  }

  /** As the source gives them. */
  get(ids: readonly string[]): readonly (Prepared | undefined)[] {
    for (const id of ids) this.#compared.add(id)
    return this.#inner.get(ids)
  }

  /** As the source says. */
  has(id: string): boolean {
    return this.#inner.has(id)
  }

  /** Passed on to the source. */
  add(record: Prepared): void {
    this.#inner.add(record)
  }

  /** Passed on to the source. */
  replace(record: Prepared): void {
    this.#inner.replace(record)
  }

  /** Passed on to the source. */
  remove(id: string): boolean {
    return this.#inner.remove(id)
  }

  async #during<T>(mode: Mode, search: () => Promise<T>): Promise<T> {
    this.#mode = mode
    try {
      return await search()
    } finally {
      this.#mode = null
    }
  }

  #keep(ids: readonly string[]): readonly string[] {
    this.#fetched = ids
    return ids
  }
}

/** An empty register whose searches can be followed. */
export interface TracedRegistry {
  readonly registry: Registry
  readonly source: TracedSource
}

/**
 * Makes a register in memory whose searches can be followed, for `evaluateSearch`.
 *
 * @example
 * const traced = createTracedRegistry({ coverage: 0.5 })
 * await traced.registry.add(records)
 */
export function createTracedRegistry(options: Omit<RegistryOptions, 'source'> = {}): TracedRegistry {
  const fields = options.fields ?? standardFields
  const source = new TracedSource(createMemorySource({ fields }))
  return { registry: createRegistry([], { ...options, source }), source }
}
