import { type Issue, NamesakeError } from '../errors.js'
import { type Decision, parseDecision } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import { prepareRecord } from '../record/prepare.js'
import { contestOf } from './conclude.js'
import { type Interior, interiorOf } from './interior.js'
import { requireLimit } from './options.js'
import { pauses } from './pause.js'
import type { Registry } from './registry.js'
import { FlagIndex } from './watch-flags.js'
import { type RecordElsewhere, WatchSearch } from './watch-search.js'
import { type Flag, type FlagState, WatchState } from './watch-state.js'
import type { Alert, ReadAnswer, WatchEntry, WatchStore } from './watch-store.js'

export type { RecordElsewhere } from './watch-search.js'
export type { FlagState } from './watch-state.js'
export type { Alert, News, ReadAnswer, Told, WatchEntry, WatchStore } from './watch-store.js'

/** How a watch is opened. */
export interface WatchOptions {
  /** Where flags, alerts and decisions are kept; without one they end with the process. */
  readonly store?: WatchStore
  /** Candidates of an answer that can be worth an alert, 1 to 100; 10 unless told. */
  readonly limit?: number
  /** The record of an id, where the registry itself keeps ids only, or stands on a source of its own. */
  readonly record?: RecordElsewhere
}

/** How a child is flagged. */
export interface FlagOptions {
  /**
   * The answer that whoever flags the child has read: its candidates count as told, so that an alert brings only what has changed
   * since and what the answer did not hold.
   */
  readonly read?: ReadAnswer
}

/** A flagged referral, and whether it is searched for. */
export interface Flagged {
  readonly referral: PersonInput
  readonly state: FlagState
}

/**
 * A standing search: a child who was not found is flagged, and whoever is told of it hears when a record arrives, or changes,
 * that may be the child. It is one process's; the registry stays the caller's.
 *
 * **What is told.** A candidate of a flagged referral is worth an alert where `find`, without the records that a professional
 * has rejected, comes to at least *possible* and the candidate's own odds do, too. It is told once. It is told again only when
 * the data of the referral or of the record differ from what was told last (by `hashOfSeen`) and with them the
 * outcome or the candidate's rank. A record that was decided about (`same`, `different`) is told again only when the data
 * differ from what the reviewer saw.
 *
 * **When.** After a change of records, those records are looked at for every flagged referral; a referral is looked at against all
 * records when it is flagged, replaced, reported missing again or decided about, when the watch is opened, after {@link Watch.sweep}, and
 * when a record that it was told of changes or goes. Odds move a little with every record that is added anywhere; only a
 * sweep looks for records that came to be possible that way.
 */
export interface Watch {
  /**
   * Flags a referral (it needs an id), puts another in its place, or reports a located child missing again.
   *
   * @throws {NamesakeError} where the referral cannot be read
   */
  flag(referral: PersonInput, options?: FlagOptions): Promise<void>
  /** The child is located: no more alerts until it is flagged again. Alerts that nobody acknowledged are taken back. */
  locate(id: string): Promise<void>
  /** Ends the watch for a referral and forgets what was told and decided about it. */
  unflag(id: string): Promise<void>
  /** Takes a professional's decision about a flagged referral and a record; a later one about the two takes its place. */
  decide(decision: Decision): Promise<void>
  /** Whether a child is flagged under this id. */
  has(id: string): boolean
  /** The flag of a child, with what has become of it. */
  get(id: string): Flagged | undefined
  /** Ids of the flagged referrals, located ones too. */
  ids(): IterableIterator<string>
  /** Says that records were added, replaced or removed where the registry does not hear of it: in a source of its own. */
  changed(ids: Iterable<string>): void
  /** Has the next call of {@link Watch.alerts} look at all flagged referrals against all records. */
  sweep(): void
  /**
   * Looks at what has changed since it was last asked, and gives all alerts that were not acknowledged, oldest first: those that
   * were given before, too. Many changes at once cost less than one by one.
   *
   * @throws {NamesakeError} `watch.record` where a record's data cannot be got; rejects with the reason of an aborted signal, and
   *   what was not looked at stays for the next call
   */
  alerts(options?: { readonly signal?: AbortSignal }): Promise<readonly Alert[]>
  /** The alert has reached whom it concerns, and is not given again. Acknowledging twice does no harm. */
  acknowledge(alert: number): Promise<void>
  /** Stops listening and closes the store. */
  close(): Promise<void>
}

/**
 * Opens a standing search over a registry, with the state that its store holds.
 *
 * @throws {NamesakeError} for a registry that `createRegistry` did not make, or a store that cannot be read
 * @example
 * const watch = await openWatch(registry, { store: await openWatchStore('flags.watch') })
 * await watch.flag(referral)
 * await registry.add(record)
 * for (const { id, referral, news } of await watch.alerts()) {
 *   await tell(referral, news)
 *   await watch.acknowledge(id)
 * }
 */
export async function openWatch(registry: Registry, options: WatchOptions = {}): Promise<Watch> {
  const entries = (await options.store?.read()) ?? []
  return new StandingSearch(registry, entries, options)
}

/** Which records are to be looked at for a flagged referral: those that changed, or all. */
type Task = 'changed' | 'all'

/** Entries that a store may hold beyond twice those that are needed. */
const SPARE = 1000

class StandingSearch implements Watch {
  readonly #interior: Interior
  readonly #store: WatchStore | undefined
  readonly #search: WatchSearch
  readonly #state = new WatchState()
  readonly #index: FlagIndex
  /** Records that changed since alerts were asked for. */
  readonly #changed = new Set<string>()
  /** Records that changed before, and are tasks now. */
  readonly #fresh = new Set<string>()
  readonly #tasks = new Map<string, Task>()
  readonly #deafen: () => void
  /** Ends when the last piece of work that was begun does. */
  #turn: Promise<unknown> = Promise.resolve()
  #written: number
  #most: number

  constructor(
    registry: Registry,
    entries: readonly WatchEntry[],
    { store, limit = 10, record }: WatchOptions,
  ) {
    this.#interior = interiorOf(registry)
    this.#store = store
    this.#search = new WatchSearch(this.#interior, requireLimit(limit), record ?? (() => undefined))
    this.#index = new FlagIndex(this.#interior.fields)
    for (const entry of entries) this.#state.apply(entry)
    for (const flag of this.#state.flags.values()) if (flag.state === 'missing') this.#seek(flag)
    this.#written = entries.length
    this.#most = roomFor(this.#state.entries())
    this.#deafen = this.#interior.holdings.observe((id) => this.#changed.add(id))
  }

  async flag(referral: PersonInput, { read }: FlagOptions = {}): Promise<void> {
    const checked = this.#interior.parser.check(referral, 'referral')
    if ('issues' in checked) throw new NamesakeError(checked.issues)
    const { id } = checked.person
    if (id === undefined) throw new NamesakeError(noId)
    const copy = { ...copyOf(checked.person), id }
    await this.#inTurn(async () => {
      const told = read === undefined ? [] : await this.#search.toldBy(read, copy)
      await this.#write({ is: 'flagged', referral: copy }, ...told)
      this.#seek(this.#state.flags.get(id)!)
    })
  }

  async locate(id: string): Promise<void> {
    await this.#rest(id, 'located')
  }

  async unflag(id: string): Promise<void> {
    await this.#rest(id, 'unflagged')
  }

  async decide(input: Decision): Promise<void> {
    const decision = parseDecision(input)
    await this.#inTurn(async () => {
      const referral = this.#state.flags.has(decision.a) ? decision.a : decision.b
      const record = referral === decision.a ? decision.b : decision.a
      this.#known(referral)
      await this.#write({ is: 'decided', referral, record, decision })
      this.#assign(referral, 'all')
    })
  }

  has(id: string): boolean {
    return this.#state.flags.has(id)
  }

  get(id: string): Flagged | undefined {
    const flag = this.#state.flags.get(id)
    return flag && { referral: copyOf(flag.referral), state: flag.state }
  }

  ids(): IterableIterator<string> {
    return this.#state.flags.keys()
  }

  changed(ids: Iterable<string>): void {
    for (const id of ids) this.#changed.add(id)
  }

  sweep(): void {
    for (const id of this.#index.ids()) this.#assign(id, 'all')
  }

  async alerts({ signal }: { readonly signal?: AbortSignal } = {}): Promise<readonly Alert[]> {
    const breathe = pauses()
    await this.#inTurn(() => this.#spread(breathe, signal))
    for (const id of [...this.#tasks.keys()]) {
      signal?.throwIfAborted()
      await this.#inTurn(() => this.#lookAt(id, signal))
      await breathe()
    }
    if (this.#tasks.size === 0) this.#fresh.clear()
    return [...this.#state.pending.values()]
  }

  async acknowledge(alert: number): Promise<void> {
    if (!Number.isInteger(alert) || alert < 1 || alert > this.#state.alerts)
      throw new NamesakeError({ code: 'alert.unknown', path: 'alert', expected: 'the number of an alert' })
    await this.#inTurn(async () => {
      if (this.#state.pending.has(alert)) await this.#write({ is: 'acknowledged', alert })
    })
  }

  async close(): Promise<void> {
    this.#deafen()
    await this.#inTurn(async () => {
      if (this.#written > this.#state.entries().length) await this.#compact()
      await this.#store?.close()
    })
  }

  /** No more searches for a referral. */
  async #rest(referral: string, is: 'located' | 'unflagged'): Promise<void> {
    await this.#inTurn(async () => {
      this.#known(referral)
      await this.#write({ is, referral })
      this.#index.remove(referral)
      this.#tasks.delete(referral)
    })
  }

  #seek({ referral }: Flag): void {
    this.#index.set(prepareRecord(referral, this.#interior.fields))
    this.#tasks.set(referral.id, 'all')
  }

  #known(id: string): Flag {
    const flag = this.#state.flags.get(id)
    if (flag !== undefined) return flag
    throw new NamesakeError({
      code: 'id.unknown',
      path: 'id',
      expected: 'the id of a referral that is flagged',
    })
  }

  /** Turns changed records into tasks, by the referrals that they reach, or by all where that is less work. */
  async #spread(breathe: () => Promise<void>, signal: AbortSignal | undefined): Promise<void> {
    const ids = [...this.#changed]
    const toAll = ids.length > this.#index.size
    if (toAll) for (const flag of this.#index.ids()) this.#assign(flag, 'changed')
    for (const id of ids) {
      signal?.throwIfAborted()
      for (const hearer of this.#state.hearersOf(id)) this.#assign(hearer, 'all')
      // What changes while a distant source is asked is looked at once more.
      this.#changed.delete(id)
      this.#fresh.add(id)
      if (toAll) continue
      for (const flag of await this.#reachedBy(id).catch(this.#again(id))) this.#assign(flag, 'changed')
      await breathe()
    }
  }

  /** Has a record that could not be looked at wait for the next call. */
  #again(id: string): (error: unknown) => never {
    return (error) => {
      this.#changed.add(id)
      throw error
    }
  }

  #assign(flag: string, task: Task): void {
    if (this.#index.has(flag) && this.#tasks.get(flag) !== 'all') this.#tasks.set(flag, task)
  }

  async #reachedBy(id: string): Promise<readonly string[]> {
    const { fields, holdings } = this.#interior
    const { source, model } = holdings
    const [record] = await source.get([id])
    if (record === undefined) return []
    const statistics = await source.statistics()
    return this.#index.reachedBy(record, { fields, model, statistics }, contestOf(this.#interior, statistics))
  }

  /** Looks for one referral, and takes down what is news about it. */
  async #lookAt(id: string, signal: AbortSignal | undefined): Promise<void> {
    const flag = this.#state.flags.get(id)
    const task = this.#tasks.get(id)
    if (flag === undefined || task === undefined) return
    const isLookedAt = (record: string): boolean => task === 'all' || this.#fresh.has(record)
    const found = await this.#search.newsOf(flag, this.#index.get(id)!, isLookedAt, signal)
    const alert = { id: this.#state.alerts + 1, referral: id, ...found }
    if (found.news.length > 0) await this.#write({ is: 'alerted', alert })
    this.#tasks.delete(id)
  }

  /** Applies a step as soon as it is safe; several belong together. */
  async #write(...entries: readonly WatchEntry[]): Promise<void> {
    await this.#store?.append(entries)
    for (const entry of entries) this.#state.apply(entry)
    this.#written += entries.length
    if (this.#written <= this.#most) return
    // Where there is no room for a shorter copy, the long one still holds everything.
    await this.#compact().catch(() => {
      this.#most *= 2
    })
  }

  async #compact(): Promise<void> {
    const entries = this.#state.entries()
    await this.#store?.rewrite(entries)
    this.#written = entries.length
    this.#most = roomFor(entries)
  }

  /** One piece of work after the other, in the order in which they were asked for. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => {})
    return turn
  }
}

/** Entries that a store may hold before it is rewritten. */
const roomFor = (needed: readonly WatchEntry[]): number => 2 * needed.length + SPARE

const noId: Issue = { code: 'missing', path: 'referral.id', expected: 'an id' }
/** A copy that the caller cannot change, as it would come back from a store. */
function copyOf(person: PersonInput): PersonInput {
  try {
    return JSON.parse(JSON.stringify(person)) as PersonInput
  } catch {
    throw new NamesakeError({ code: 'data.not-json', path: 'data', expected: 'data that JSON can hold' })
  }
}
