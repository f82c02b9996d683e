import type { SnapshotReader } from '../candidates/memory/snapshot.js'
import { createMemorySource } from '../candidates/memory/source.js'
import type { Relative } from '../compare/relatives.js'
import { standardFields } from '../compare/standard.js'
import { type Issue, NamesakeError } from '../errors.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { type Place, pathOf } from '../record/issues.js'
import { createParser, type PersonInput } from '../record/parse.js'
import { prepareRecord } from '../record/prepare.js'
import type { PersonName } from '../record/prepared.js'
import { defaultModel, requireRows } from '../score/model.js'
import { after, all } from './after.js'
import type { Answer } from './answer.js'
import { answerTo, conclude, type Question, unreadOf } from './conclude.js'
import { fieldValue } from './field-value.js'
import { Holdings, type Ready } from './holdings.js'
import { type Interior, shareInterior } from './interior.js'
import {
  type FindOptions,
  type RegistryOptions,
  requireAim,
  requireLimit,
  requireList,
  requireOneOf,
  requireShare,
} from './options.js'
import { rejectedFor } from './rejected.js'
import { mergeAnswers, relativesNamedBy } from './relatives.js'
import { type OpenOptions, outdated, readingOf, readSnapshot, requireLike, snapshotOf } from './snapshot.js'
import { isJson } from './store.js'

/**
 * A register of people that can be searched for a referred child.
 *
 * @typeParam D what the caller keeps in each record's `data`
 * @typeParam C properties of the caller's own fields
 */
export interface Registry<D = unknown, C extends object = object> {
  /** Records held. */
  readonly size: number
  /** What `invalid: 'skip'` left out, one entry or more for each record. */
  readonly skipped: readonly Issue[]
  /**
   * Parts of records that nobody could read, such as an unknown country or an impossible date, or that cannot all be true, as
   * the records came in; the rest of each is used. What a referral holds of the kind stands in its answer.
   */
  readonly unread: readonly Issue[]
  /** Whether a record with this id is held. */
  has(id: string): boolean
  /** The record as it was given; undefined where it is not held, or where only ids are kept. */
  get(id: string): (PersonInput<D> & C) | undefined
  /** Adds one record or many, all or none. @throws {NamesakeError} `id.known` for an id that is held */
  add(records: (PersonInput<D> & C) | Iterable<PersonInput<D> & C>): Promise<void>
  /** Puts a record in the place of the one with its id. @throws {NamesakeError} `id.unknown` */
  replace(record: PersonInput<D> & C): Promise<void>
  /** @throws {NamesakeError} `id.unknown` */
  remove(id: string): Promise<void>
  /**
   * The records that may be the referred child, likeliest first. It reaches its answer before its first await, so it sees
   * one state of an embedded register.
   *
   * With `for: 'relatives'`, the records that may be the relatives whom the referral names; `relation` says which. Each
   * relative is a search of its own: a probability is that of the record being that relative, and `nobody` that none is found.
   * See {@link FindOptions.for} for what a host must do before it offers such a search.
   *
   * @throws {NamesakeError} where the referral cannot be read; rejects with the reason of an aborted signal
   */
  find(referral: PersonInput & C, options?: FindOptions): Promise<Answer>
  /**
   * The whole registry as bytes, in pieces that are to be written one after the other; `openRegistry` opens them again. Most
   * pieces are the registry's own memory, so that no second copy of it is made.
   *
   * Whoever has the bytes has the register: keep them where the register may be kept.
   *
   * @throws {NamesakeError} `snapshot.source` for a registry with a source of its own; `snapshot.changed` where a record was added,
   * replaced or removed before the last piece; `snapshot.not-plain` for fields whose prepared values are no plain data
   */
  snapshot(): Iterable<Uint8Array>
}

/**
 * Makes a register in memory; it can be used at once.
 *
 * @throws {NamesakeError} with the issues of all records (see `invalid`), for wrong options, for a field without weights
 * @example
 * const registry = createRegistry([{ id: 'UK-40917', names: ['Philimon TESFAY KIDANE'], births: [{ date: '2001-01-01' }] }])
 * const answer = await registry.find({ names: ['Filmon Tesfai'], births: [{ age: 15, at: '2016-09' }] })
 */
export function createRegistry<D = unknown, C extends object = object>(
  records: Iterable<PersonInput<D> & NoInfer<C>>,
  options: RegistryOptions = {},
): Registry<D, C> {
  const registry = new EmbeddedRegistry<D, C>(options)
  registry.fill(records, options.invalid ?? 'throw')
  return registry
}

/**
 * Opens a snapshot (`registry.snapshot()`, `loadSnapshot` of `namesake/node`) as the registry that it was taken of. The registry
 * reads from these bytes, which must not be changed: nothing is copied but what is added later, so that several threads can open
 * one `SharedArrayBuffer`. `skipped` and `unread` begin empty.
 *
 * @throws {NamesakeError} `snapshot.foreign` for other bytes; `snapshot.format` for another format; `snapshot.damaged`;
 * `snapshot.fields` and `snapshot.model` where these are not those of the snapshot; `snapshot.reading`, see `OpenOptions.rebuild`
 * @example
 * const bytes = await new Blob([...registry.snapshot()]).arrayBuffer()
 * const same = openRegistry(bytes)
 */
export function openRegistry<D = unknown, C extends object = object>(
  snapshot: ArrayBuffer | SharedArrayBuffer,
  options: OpenOptions = {},
): Registry<D, C> {
  const { fields = standardFields, model, verify = true, rebuild = false } = options
  const { saved, head } = readSnapshot(snapshot, verify)
  requireLike(head, fields, model === undefined ? defaultModel : null)
  const { keep } = head
  const made = { fields, keep, model: model ?? defaultModel, coverage: options.coverage ?? head.coverage }
  const registry = new EmbeddedRegistry<D, C>(made, saved)
  if (head.reading === readingOf(fields)) return registry
  if (!rebuild || keep === 'ids') throw outdated()
  return createRegistry<D, C>(registry.records(), made)
}

/** A record that was read, and where it stood in the input. */
interface Read<R> extends Ready<R> {
  readonly place: Place
}

class EmbeddedRegistry<D, C extends object> implements Registry<D, C> {
  readonly skipped: Issue[] = []
  readonly unread: Issue[] = []
  readonly #interior: Interior
  readonly #holdings: Holdings<PersonInput<D> & C>

  constructor(options: RegistryOptions, saved?: SnapshotReader) {
    const { fields = standardFields, model = defaultModel, coverage = 0.5, keep = 'records' } = options
    requireRows(model, fields)
    requireOneOf(keep, 'keep', ['records', 'ids'])
    const source = options.source ?? createMemorySource({ fields }, saved)
    const holdings = new Holdings<PersonInput<D> & C>(source, model, fields, keep, saved)
    this.#holdings = holdings
    this.#interior = {
      fields,
      parser: createParser(fields),
      holdings,
      coverage: requireShare(coverage, 'coverage'),
    }
    shareInterior(this, this.#interior)
  }

  get size(): number {
    return this.#holdings.size
  }

  has(id: string): boolean {
    return this.#holdings.has(id)
  }

  get(id: string): (PersonInput<D> & C) | undefined {
    return this.#holdings.get(id)
  }

  snapshot(): Iterable<Uint8Array> {
    return snapshotOf(this.#interior)
  }

  records(): Iterable<PersonInput<D> & C> {
    return this.#holdings.records()
  }

  fill(records: Iterable<unknown>, invalid: 'throw' | 'skip'): void {
    requireList(records, 'records', [Symbol.iterator])
    requireOneOf(invalid, 'invalid', ['throw', 'skip'])
    let position = 0
    for (const record of records) {
      const ready = this.#read(record, position++)
      if ('issues' in ready) for (const issue of ready.issues) this.skipped.push(issue)
      else this.#keep(ready)
    }
    if (this.skipped.length > 0 && invalid === 'throw') throw new NamesakeError(this.skipped)
  }

  async add(records: (PersonInput<D> & C) | Iterable<PersonInput<D> & C>): Promise<void> {
    const list = Symbol.iterator in Object(records) ? [...(records as Iterable<unknown>)] : [records]
    const ids = new Set<string>()
    const read = list.map((record, i) => this.#read(record, list.length === 1 ? 'record' : i, ids))
    const issues = read.flatMap((one) => ('issues' in one ? one.issues : []))
    if (issues.length > 0) throw new NamesakeError(issues)
    for (const one of read) if ('record' in one) this.#keep(one)
  }

  async replace(record: PersonInput<D> & C): Promise<void> {
    const person = this.#interior.parser.parse(record, 'record') as PersonInput<D> & C
    const id = this.#known(person.id)
    if (!isJson(person.data)) throw new NamesakeError(notJson('record'))
    const prepared = prepareRecord(person, this.#interior.fields)
    this.#holdings.replace({ id, record: person, prepared })
    this.unread.push(...unreadOf(prepared, 'record'))
  }

  async remove(id: string): Promise<void> {
    this.#holdings.remove(this.#known(id))
  }

  async find(referral: PersonInput & C, options: FindOptions = {}): Promise<Answer> {
    const { limit = 10, signal, for: aim = 'child', decisions } = options
    signal?.throwIfAborted()
    requireLimit(limit)
    requireAim(aim)
    const person = this.#interior.parser.parse(referral, 'referral')
    const prepared = prepareRecord(person, this.#interior.fields)
    const recordOf = (id: string) => this.#holdings.toReview(id)
    const rejected = decisions && aim === 'child' ? rejectedFor(person, decisions, recordOf) : undefined
    const question: Question = { person, prepared, limit, signal, rejected }
    return after(this.#holdings.source.statistics(), (statistics) =>
      aim === 'relatives'
        ? this.#searchRelatives(question, statistics)
        : answerTo(question, this.#interior, statistics),
    )
  }

  #searchRelatives(question: Question, statistics: TokenStatistics): Answer | Promise<Answer> {
    const { person, prepared, limit } = question
    const { fields } = this.#interior
    const named = relativesNamedBy(
      person,
      fieldValue<readonly PersonName[]>('names', prepared, fields) ?? [],
      fieldValue<readonly Relative[]>('relatives', prepared, fields) ?? [],
    )
    const answers = named.map((one) => {
      const prepared = prepareRecord(one.person, fields)
      return answerTo({ ...question, person: one.person, prepared }, this.#interior, statistics)
    })
    const blank = conclude(question, [], this.#interior, statistics)
    return after(all(answers), (found) => mergeAnswers(blank, named, found, limit))
  }

  #keep(ready: Read<PersonInput<D> & C>): void {
    this.#holdings.add(ready)
    if (ready.prepared.issues.length > 0) this.unread.push(...unreadOf(ready.prepared, pathOf(ready.place)))
  }

  #read(
    input: unknown,
    place: Place,
    seen: Set<string> | null = null,
  ): Read<PersonInput<D> & C> | { issues: readonly Issue[] } {
    const checked = this.#interior.parser.check(input, place)
    if ('issues' in checked) return checked
    const record = checked.person as PersonInput<D> & C
    const { id } = record
    const path = `${pathOf(place)}.id`
    if (id === undefined) return { issues: [{ code: 'missing', path, expected: 'an id' }] }
    if (seen?.has(id) || this.has(id))
      return { issues: [{ code: 'id.known', path, expected: 'an id that no other record has' }] }
    if (!isJson(record.data)) return { issues: [notJson(pathOf(place))] }
    seen?.add(id)
    return { id, record, prepared: prepareRecord(record, this.#interior.fields), place }
  }

  #known(id: string | undefined): string {
    if (id !== undefined && this.has(id)) return id
    throw new NamesakeError({ code: 'id.unknown', path: 'id', expected: 'the id of a record that is held' })
  }
}

const notJson = (path: string): Issue => ({
  code: 'data.not-json',
  path: `${path}.data`,
  expected: 'data that JSON can hold',
})
