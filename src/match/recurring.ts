import { Int32Column } from '../candidates/memory/column.js'
import type { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import type { Field } from '../record/field.js'
import type { Prepared } from '../record/prepared.js'
import type { Units } from '../record/units.js'
import type { Model } from '../score/model.js'
import { weigh } from '../score/weigh.js'
import { compareField, parametersFor, type Scale } from './comparison.js'
import { KindsOfRecords } from './kinds-of-records.js'

/** Fields whose values are dear to compare, the dearest last: a pair that nothing else speaks for needs none of theirs. */
const DEAR: readonly string[] = ['births', 'relatives']
/** Results that are remembered for one field. */
const MEMO_BITS = 16
const MEMO = 1 << MEMO_BITS
/** Values of one field that are kept as objects. */
const KEPT = 1 << 14
/** Values that are asked what they are worth at most. */
const ASKED = 1 << 12
/** Above the number of any value, and of the ways to read births. */
const [RADIX, READINGS] = [2 ** 25, 8]
/** The number of what is not stated, and no result. */
const [NOTHING, NONE] = [0, -1]
/** Less than any evidence that could matter. */
const BELOW: Units = -(2 ** 30)

/** What a field is worth at most, and what its rough form is, 0 where it has none. */
export interface MostOf {
  readonly most: Units
  readonly rough: Units
}

/** Where values are held once for all records that share them. */
export interface Values {
  /** By field, the number of the value of the record that came last; 0 where nothing is stated. */
  readonly numbers: readonly number[]
  valueUnder(number: number): unknown
}

/** The values of one field. */
class Column {
  /** By record: the number of its value. */
  readonly stated: Int32Column
  private readonly values: Values
  private readonly kept = new Map<number, unknown>()
  /** By number, what a value is worth to itself beyond its rough form, once it was asked. */
  readonly beyond = new Map<number, Units>()
  /** By number, the keys of a value; as many as results. */
  private readonly keysUnder = new Map<number, readonly string[]>()
  /** Results, each at a place that its two values share with others: the last that came stays. */
  private readonly keys = new Float64Array(MEMO).fill(NONE)
  private readonly results = new Int32Array(MEMO)

  constructor(values: Values, saved?: SnapshotReader) {
    this.values = values
    this.stated = saved?.column() ?? new Int32Column()
  }

  at(record: number): number {
    return this.stated.at(record)
  }

  /** The value under a number. */
  value(number: number): unknown {
    if (number === NOTHING) return null
    if (this.kept.has(number)) return this.kept.get(number)
    if (this.kept.size === KEPT) this.kept.clear()
    const value = this.values.valueUnder(number)
    this.kept.set(number, value)
    return value
  }

  /** Whether the values under two numbers have a key in common. */
  shareKey(a: number, b: number, keys: NonNullable<Field['keys']>): boolean {
    if (a === b) return true
    const own = this.keysOf(a, keys)
    return this.keysOf(b, keys).some((key) => own.includes(key))
  }

  private keysOf(number: number, keys: NonNullable<Field['keys']>): readonly string[] {
    const known = this.keysUnder.get(number)
    if (known !== undefined) return known
    if (this.keysUnder.size === MEMO) this.keysUnder.clear()
    const found = keys(this.value(number))
    this.keysUnder.set(number, found)
    return found
  }

  /** The values of the first records, each once. */
  first(): unknown[] {
    const numbers = new Set<number>()
    for (const number of this.stated.view()) {
      if (number !== NOTHING) numbers.add(number)
      if (numbers.size === ASKED) break
    }
    return [...numbers].map((number) => this.value(number))
  }

  forget(): void {
    this.keys.fill(NONE)
    this.beyond.clear()
  }

  /** What two numbers come to, in one of several readings: hardly ever worked out twice. */
  once(a: number, b: number, reading: number, work: () => Units): Units {
    const key = (a * RADIX + b) * READINGS + reading
    const place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ reading) >>> (32 - MEMO_BITS)
    if (this.keys[place] === key) return this.results[place]!
    const found = work()
    this.keys[place] = key
    this.results[place] = found
    return found
  }
}

/**
 * What two records come to by the fields whose values recur in many records, such as a birth, a nationality, a father's name: all
 * but their own. It tells of most pairs that to compare them in full is not worth the time.
 */
export class Recurring {
  private readonly fields: readonly Field[]
  private readonly columns: ReadonlyMap<number, Column>
  private readonly cheap: readonly number[]
  private readonly dear: readonly number[]
  private readonly births: number
  private readonly nationalities: number
  private readonly values: Values
  /** Parameters of births, which go by the nationalities of two records; few, and each has its number. */
  private readonly readings: Model['births'][] = []
  private readonly readingOf = new Map<number, number>()
  /** By place: what each field is worth at most, once it was asked. */
  private known: readonly MostOf[] | undefined
  /** What each field came to in the last two records that were asked about, by place; nothing for the names. */
  readonly units: Int32Array

  /** @param saved what another one took down */
  constructor(fields: readonly Field[], values: Values, saved?: SnapshotReader) {
    const placeOf = (name: string) => fields.findIndex((field) => field.name === name)
    this.fields = fields
    this.values = values
    this.units = new Int32Array(fields.length)
    this.births = placeOf('births')
    this.nationalities = placeOf('nationalities')
    const places = [...fields.keys()].filter((place) => fields[place]!.name !== 'names')
    this.columns = new Map(places.map((place) => [place, new Column(values, saved)]))
    this.cheap = places.filter((place) => !DEAR.includes(fields[place]!.name))
    this.dear = DEAR.map(placeOf).filter((place) => place >= 0)
  }

  /** Takes down everything, in the order in which the constructor reads it. */
  save(out: SnapshotWriter): void {
    for (const { stated } of this.columns.values()) out.column(stated)
  }

  /** Takes the record that came last. */
  add(): void {
    for (const [place, { stated }] of this.columns) stated.push(this.values.numbers[place]!)
  }

  /** Forgets what was worked out, for another scale. */
  forget(): void {
    this.known = undefined
    this.readings.length = 0
    this.readingOf.clear()
    for (const column of this.columns.values()) column.forget()
  }

  /**
   * By place, what each field is worth at most: what a value of it is worth to itself, and, where it has a rough form, what that
   * is worth; the first of very many values speak for all.
   *
   * @param scale the same whenever it is asked
   */
  mosts(scale: Scale): readonly MostOf[] {
    this.known ??= this.fields.map((field, place) => {
      const values = this.columns.get(place)?.first() ?? []
      const rough = field.rough === undefined ? [] : values.map((value) => field.rough!(value))
      return { most: this.mostTo(place, values, scale), rough: this.mostTo(place, rough, scale) }
    })
    return this.known
  }

  /**
   * The most that another record's value of a field, beyond what its rough form tells, is worth to a record; all of it where the
   * rough form tells nothing.
   *
   * @param scale and `isTold` the same whenever it is asked
   */
  beyond(place: number, record: number, isTold: boolean, scale: Scale): Units {
    const column = this.columns.get(place)!
    const number = column.at(record)
    const known = column.beyond.get(number)
    if (known !== undefined) return known
    const value = column.value(number)
    const rough = (isTold && value !== null && this.fields[place]!.rough?.(value)) || null
    const found = Math.max(0, this.worth(place, value, value, scale) - this.worth(place, rough, rough, scale))
    column.beyond.set(number, found)
    return found
  }

  private mostTo(place: number, values: readonly unknown[], scale: Scale): Units {
    return values.reduce<Units>((most, value) => Math.max(most, this.worth(place, value, value, scale)), 0)
  }

  /**
   * What the fields of two records come to, by their places in the order of arrival; where that is below `least`, something below
   * it.
   *
   * @param scale the same for all pairs
   */
  together(a: number, b: number, scale: Scale, least = Number.NEGATIVE_INFINITY): Units {
    this.units.fill(0)
    const mosts = this.mosts(scale)
    let sum = 0
    let left = 0
    for (const place of this.cheap) sum += this.between(place, a, b, scale)
    const mostOf = (place: number) => (this.mayAgree(place, a, b) ? mosts[place]!.most : 0)
    for (const place of this.dear) left += mostOf(place)
    for (const place of this.dear) {
      if (sum + left < least) return BELOW
      if (!this.isStated(place, a, b)) continue
      left -= mostOf(place)
      sum += this.between(place, a, b, scale)
    }
    return sum
  }

  /**
   * Records by what they say in the fields of few values, but for the dear ones and those in some places.
   *
   * @param scale the same for all pairs
   */
  kinds(without: readonly number[], scale: Scale): KindsOfRecords {
    const places = this.cheap.filter((place) => !without.includes(place))
    const columns = new Map(places.map((place) => [place, this.columns.get(place)!.stated.view()]))
    const size = columns.get(places[0]!)?.length ?? 0
    return new KindsOfRecords(columns, size, (place, a, b) => this.between(place, a, b, scale))
  }

  /** Whether what two records state may speak for one child: of births that is not told by keys, since years have none. */
  private mayAgree(place: number, a: number, b: number): boolean {
    const column = this.columns.get(place)!
    if (!this.isStated(place, a, b)) return false
    const { keys } = this.fields[place]!
    return place === this.births || keys === undefined || column.shareKey(column.at(a), column.at(b), keys)
  }

  private isStated(place: number, a: number, b: number): boolean {
    const column = this.columns.get(place)!
    return column.at(a) !== NOTHING && column.at(b) !== NOTHING
  }

  private between(place: number, a: number, b: number, scale: Scale): Units {
    const column = this.columns.get(place)!
    const [one, other] = [column.at(a), column.at(b)]
    if (one === NOTHING || other === NOTHING) return 0
    const reading = place === this.births ? this.reading(a, b, scale) : 0
    const units = column.once(one, other, reading, () =>
      this.worth(place, column.value(one), column.value(other), scale, this.readings[reading]),
    )
    this.units[place] = units
    return units
  }

  private worth(place: number, a: unknown, b: unknown, scale: Scale, births?: Model['births']): Units {
    const { model, statistics } = scale
    const field = this.fields[place]!
    const agreement = compareField(field, a, b, { statistics, weights: model.names })
    return weigh(field, agreement, model, statistics, births ?? model.births).units
  }

  /** The number of the parameters that go for the births of two records. */
  private reading(a: number, b: number, scale: Scale): number {
    const column = this.columns.get(this.nationalities)
    const key = (column?.at(a) ?? NOTHING) * RADIX + (column?.at(b) ?? NOTHING)
    const known = this.readingOf.get(key)
    if (known !== undefined) return known
    const births = parametersFor(this.comingFrom(a), this.comingFrom(b), scale)
    const at = this.readings.indexOf(births)
    const found = at < 0 ? this.readings.push(births) - 1 : at
    this.readingOf.set(key, found)
    return found
  }

  /** A record with nothing but its nationalities. */
  private comingFrom(record: number): Prepared {
    const column = this.columns.get(this.nationalities)
    const values = this.fields.map((_, place) =>
      place === this.nationalities && column ? column.value(column.at(record)) : null,
    )
    return { id: null, values, keys: [], issues: [] }
  }
}
