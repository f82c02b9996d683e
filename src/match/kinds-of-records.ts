import type { Kinds } from '../candidates/memory/kinds.js'
import type { Units } from '../record/units.js'

/** Kinds beyond which a table for each would take too long. */
const MOST_KINDS = 1024
const RADIX = 2 ** 25

/** Numbers of kinds, by record, a record of each, and the fields whose values they tell. */
interface Told {
  readonly numbers: Int32Array
  readonly first: readonly number[]
  readonly fields: readonly number[]
}

/** What each kind is worth to each, worked out for one kind when it is first asked for. */
export class KindsOfRecords implements Kinds {
  private readonly told: Told
  private readonly worth: (field: number, a: number, b: number) => Units
  private readonly tables: ({ readonly units: Int32Array; readonly most: Units } | undefined)[] = []

  /**
   * Records that say the same in several fields are of one kind; a field that would make too many is left out.
   *
   * @param columns by place of a field, the numbers of the values of all records
   * @param worth what a field of two records is worth
   */
  constructor(
    columns: ReadonlyMap<number, Int32Array<ArrayBufferLike>>,
    size: number,
    worth: (field: number, a: number, b: number) => Units,
  ) {
    let told: Told = { numbers: new Int32Array(size), first: size > 0 ? [0] : [], fields: [] }
    for (const [field, values] of columns) told = finer(told, field, values) ?? told
    this.told = told
    this.worth = worth
  }

  /** Places of the fields that kinds tell of. */
  get fields(): readonly number[] {
    return this.told.fields
  }

  get bySlot(): Int32Array {
    return this.told.numbers
  }

  /** The better of the two ways to compare them, so that it does not matter which came first. */
  of(kind: number): { readonly units: Int32Array; readonly most: Units } {
    const known = this.tables[kind]
    if (known !== undefined) return known
    const { first } = this.told
    const own = first[kind]!
    const units = Int32Array.from(first, (one) => Math.max(this.sum(own, one), this.sum(one, own)))
    const found = { units, most: units.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY) }
    this.tables[kind] = found
    return found
  }

  private sum(a: number, b: number): Units {
    return this.fields.reduce<Units>((sum, field) => sum + this.worth(field, a, b), 0)
  }
}

function finer(told: Told, field: number, values: Int32Array<ArrayBufferLike>): Told | null {
  const known = new Map<number, number>()
  const first: number[] = []
  const numbers = new Int32Array(told.numbers.length)
  for (let record = 0; record < numbers.length; record++) {
    const key = told.numbers[record]! * RADIX + values[record]!
    let number = known.get(key)
    if (number === undefined) {
      if (first.length === MOST_KINDS) return null
      number = first.push(record) - 1
      known.set(key, number)
    }
    numbers[record] = number
  }
  return { numbers, first, fields: [...told.fields, field] }
}
