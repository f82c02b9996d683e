import type { PreparedName } from '../names/name.js'
import type { NameKind } from './person.js'

/** One of a person's names, read once, with what the record said of it. */
export interface PersonName extends PreparedName {
  readonly kind: NameKind
  /** Country or organisation that wrote it, upper-case ISO code where it is a country; null where unknown. */
  readonly source: string | null
}

/** A person, prepared once: `values[i]` is the prepared value of the i-th field, null where the record says nothing. */
export interface Prepared {
  readonly id: string | null
  readonly values: readonly unknown[]
  /** `field:key` texts under which the record can be fetched. */
  readonly keys: readonly string[]
  /** Parts of the input that could not be understood; the rest is used. */
  readonly issues: readonly { readonly code: string; readonly path: string; readonly expected: string }[]
  /**
   * By field: the serial of the reading that the value comes from; 0 where an input was read by itself. An input that recurs is
   * read once: two values of one serial are one, with the same keys. Absent where a record does not come from an input.
   */
  readonly readings?: readonly number[]
}
