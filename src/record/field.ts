import type { ZodMiniType } from 'zod/mini'
import type { NameWeights } from '../names/weights.js'
import type { TokenStatistics } from './frequencies.js'

/**
 * What a comparison of one field found. `level` is one of the field's `levels`, the row of the model that weighs it;
 * `missing` and `cannot-compare` are allowed for every field and weigh nothing.
 */
export interface Agreement {
  readonly level: string
  /** The key whose share in the register says what the agreement is worth, e.g. `AF`; only for levels weighed by share. */
  readonly value?: string
  /** Stable codes of what was seen on the way, e.g. `birth.day-month-swapped`: each becomes a reason. */
  readonly notes?: readonly string[]
}

export const MISSING: Agreement = Object.freeze({ level: 'missing' })
export const CANNOT_COMPARE: Agreement = Object.freeze({ level: 'cannot-compare' })

/** What a comparison may know besides the two values. */
export interface CompareContext {
  /** Name frequencies of the register, or null where there is none: the built-in table is used. */
  readonly statistics: TokenStatistics | null
  readonly weights: NameWeights
}

/**
 * One kind of evidence. The built-in fields use the same door as a caller's own.
 *
 * @typeParam Input the property as the caller writes it, after `schema`
 * @typeParam Value its prepared form, computed once per record
 */
export interface Field<Input = unknown, Value = unknown, Found extends Agreement = Agreement> {
  /** The property of the person that the field reads, and its row in the model. */
  readonly name: string
  readonly schema: ZodMiniType
  /**
   * A text or a number that says all of an input, where the same few inputs make up most records, such as one country or one
   * date: what `prepare` and `keys` make of it is remembered under that. Null for an input that is read by itself.
   */
  recurs?(input: Input): string | number | null
  /** The prepared form, or null where the input says nothing. Pure; `issues` takes codes for parts that could not be read. */
  prepare(input: Input, issues: PrepareIssue[]): Value | null
  /** Pure: `a` is the referral's value, `b` the register's. */
  compare(a: Value, b: Value, context: CompareContext): Found
  /** `compare` for a value beside which many are laid, where something of it can be worked out once for all of them. */
  against?(a: Value, context: CompareContext): Comparer<Value, Found>
  /** Every level that `compare` returns, best first. */
  readonly levels: readonly string[]
  /** Texts under which a record is fetched when it shares one with the referral (exact, whole). */
  keys?(value: Value): readonly string[]
  /**
   * The value as roughly as a large register can be skimmed by: one of a few hundred that many records share, such as the year
   * of a birth. A field whose values are few already gives the value itself.
   */
  rough?(value: Value): Value
}

/** One value beside which others are laid, one after the other: what `Field.compare` finds. */
export interface Comparer<Value = unknown, Found extends Agreement = Agreement> {
  /** What `Field.compare` finds of the value and another one. */
  compare(b: Value): Found
}

/** For lists of texts: a list of one recurs. */
export const onlyText = (input: readonly string[]): string | null => (input.length === 1 ? input[0]! : null)

/** A part of a valid input that could not be understood (an unknown country, an impossible date): the rest is still used. */
export interface PrepareIssue {
  readonly code: string
  readonly path: string
  readonly expected: string
}
