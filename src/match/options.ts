import type { CandidateSource } from '../candidates/port.js'
import { NamesakeError } from '../errors.js'
import type { Decision } from '../record/decision.js'
import type { Field } from '../record/field.js'
import type { Prepared } from '../record/prepared.js'
import type { Model } from '../score/model.js'

/** A source of candidates that records can be added to; the embedded one is. */
export interface WritableSource extends CandidateSource {
  readonly size: number
  has(id: string): boolean
  get(ids: readonly string[]): readonly (Prepared | undefined)[]
  add(record: Prepared): void
  replace(record: Prepared): void
  remove(id: string): boolean
}

/** How a registry is made. */
export interface RegistryOptions {
  /** Share of the referred children whom the register is expected to hold, above 0 and below 1; 0.5 unless told. */
  readonly coverage?: number
  /** Kinds of evidence; the built-in ones unless told: `[...standardFields, phone]`. */
  readonly fields?: readonly Field[]
  /** What agreements are worth; `loadModel` of `namesake/model` checks one of your own. */
  readonly model?: Model
  /** A record that cannot be read: `throw` (default) names all of them at once, `skip` lists them in `skipped`. */
  readonly invalid?: 'throw' | 'skip'
  /** What `get` gives back: whole `records` (default), or nothing but the `ids` is kept. */
  readonly keep?: 'records' | 'ids'
  /** A place where the register is kept already, instead of the embedded index. */
  readonly source?: CandidateSource | WritableSource
}

/** How a search is made. */
export interface FindOptions {
  /** Most candidates in the answer, 1 to 100; 10 unless told. */
  readonly limit?: number
  /**
   * Who is searched for: the `child` (default), or the `relatives` whom the referral names, each of them as a person.
   *
   * A search by relative tells where a child's family is, and the person who asks may be the one from whom the child has to be
   * kept safe. A host asks for the purpose, lets few people do it, keeps a trail of who asked what and why, and shows the
   * answer to the professional only, never to the person who named the relative.
   */
  readonly for?: 'child' | 'relatives'
  /**
   * What was decided before, about the child or anybody: a record that was found `different` is left out, and takes no
   * share of the probability, until it or the referral changes (`seen`). The latest decision about a pair counts. The referral needs its `id`, and
   * the registry its records. A search for relatives heeds none: who is not the child may be the brother.
   */
  readonly decisions?: Iterable<Decision>
  /** Ends the search; `find` rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

export function isWritable(source: CandidateSource | WritableSource): source is WritableSource {
  return 'add' in source && 'remove' in source
}

/** @throws {NamesakeError} `options.NAME` where an option is not what it has to be */
export function requireOption(isGood: boolean, option: string, expected: string): void {
  if (!isGood) throw new NamesakeError({ code: `options.${option}`, path: option, expected })
}

/** A probability that leaves room for both sides. */
export function requireShare(value: number, option: string): number {
  const isShare = typeof value === 'number' && value > 0 && value < 1
  requireOption(isShare, option, 'a number above 0 and below 1')
  return value
}

export function requireCount(value: number, option: string, most: number): number {
  const isCount = Number.isInteger(value) && value >= 1 && value <= most
  requireOption(isCount, option, `a whole number from 1 to ${most}`)
  return value
}

export const requireLimit = (limit: number): number => requireCount(limit, 'limit', 100)

export const requireOneOf = (value: string, option: string, choices: readonly string[]): void =>
  requireOption(choices.includes(value), option, choices.join(' or '))

export const requireAim = (aim: string): void => requireOneOf(aim, 'for', ['child', 'relatives'])

/** @throws {NamesakeError} `wrong-type` for what is no list of the kinds that can be read; a text is none */
export function requireList(
  things: unknown,
  path: string,
  kinds: readonly symbol[] = [Symbol.iterator, Symbol.asyncIterator],
): void {
  if (typeof things === 'object' && kinds.some((kind) => kind in Object(things))) return
  throw new NamesakeError({ code: 'wrong-type', path, expected: 'a list' })
}
