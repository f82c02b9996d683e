import type { Units } from '../../record/units.js'

/**
 * What records say in fields of few values, as one number each: a town and a language recur in thousands of records. So a join
 * weighs them for every record that it meets without a look at its row.
 */
export interface Kinds {
  /** By slot: the number of its kind, below 1,024. */
  readonly bySlot: Int32Array
  /** What each kind is worth to one, the same both ways, and the most that one is. */
  of(kind: number): { readonly units: Int32Array; readonly most: Units }
}
