import { Int32Column } from '../candidates/memory/column.js'
import type { Field } from '../record/field.js'
import type { PersonInput } from '../record/parse.js'
import type { Prepared } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import type { Model } from '../score/model.js'
import { weigh } from '../score/weigh.js'
import { compareField, parametersFor, type Scale } from './comparison.js'

/** Fields whose values hold names: every record has its own, and no two are compared twice. */
const OWN: ReadonlySet<string> = new Set(['names', 'relatives'])
/** What relatives bring whom both records name, at most, but for a few. */
const RELATIVES = toUnits(10)
/** Results that are remembered for one field. */
const MEMO_BITS = 16
const MEMO = 1 << MEMO_BITS
/** Values that are asked what they are worth at most. */
const ASKED = 1 << 14
/** Above the number of any value, and of the ways to read births. */
const [RADIX, READINGS] = [2 ** 25, 8]
const NONE = -1
/** Less than any evidence that could matter. */
const BELOW: Units = -(2 ** 30)

/** What a field is worth at most, and what its rough form is, 0 where it has none. */
export interface MostOf {
  readonly most: Units
  readonly rough: Units
}

/** All that a {@link Recurring} knows, for another thread to go on from: it can be cloned where all values are plain. */
export interface SavedRecurring {
  readonly columns: readonly SavedColumn[]
  readonly related: readonly boolean[]
}

interface SavedColumn {
  readonly values: unknown[]
  readonly stated: Int32Array<ArrayBufferLike>
}

/** The values of one field, each once, and which record states which. */
class Column {
  readonly values: unknown[]
  private readonly numbers = new Map<string, number>()
  /** By record; -1 where nothing is stated. */
  private readonly stated: Int32Column
  /** Results, each at a place that its two values share with others: the last that came stays. */
  private readonly keys = new Float64Array(MEMO).fill(NONE)
  private readonly results = new Int32Array(MEMO)

  constructor(saved?: SavedColumn) {
    this.values = saved?.values ?? []
    this.stated = saved ? Int32Column.over(saved.stated) : new Int32Column()
  }

  save(): SavedColumn {
    return { values: this.values, stated: this.stated.view() }
  }

  add(input: unknown, value: unknown): void {
    if (value === null) {
      this.stated.push(NONE)
      return
    }
    const text = `${typeof input} ${typeof input === 'object' ? JSON.stringify(input) : String(input)}`
    const number = this.numbers.get(text) ?? this.values.push(value) - 1
    this.numbers.set(text, number)
    this.stated.push(number)
  }

  at(record: number): number {
    return this.stated.at(record)
  }

  valueOf(record: number): unknown {
    return this.values[this.stated.at(record)] ?? null
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
 * What two records come to by the fields whose values recur in many records, such as a birth, a nationality, a place. It
 * tells of most pairs that to compare them in full is not worth the time.
 */
export class Recurring {
  private readonly fields: readonly Field[]
  private readonly columns: ReadonlyMap<number, Column>
  private readonly births: number
  private readonly nationalities: number
  private readonly relatives: number
  /** Parameters of births, which go by the nationalities of two records; few, and each has its number. */
  private readonly readings: Model['births'][] = []
  private readonly readingOf = new Map<number, number>()
  /** By record: whether it names relatives. */
  private readonly related: boolean[]
  private birthsMost: Units | undefined
  /** What each field came to in the last two records that were asked about, by place; nothing for the names. */
  readonly units: Int32Array

  /** @param saved what another one knew; no record can be added to it */
  constructor(fields: readonly Field[], saved?: SavedRecurring) {
    const placeOf = (name: string) => fields.findIndex((field) => field.name === name)
    this.fields = fields
    this.units = new Int32Array(fields.length)
    this.births = placeOf('births')
    this.nationalities = placeOf('nationalities')
    this.relatives = placeOf('relatives')
    const places = [...fields.keys()].filter((place) => !OWN.has(fields[place]!.name))
    // Births come last: they have most values, and a pair that nothing else speaks for needs none of theirs.
    const ordered = places.sort((x, y) => Number(x === this.births) - Number(y === this.births))
    this.columns = new Map(ordered.map((place, i) => [place, new Column(saved?.columns[i])]))
    this.related = [...(saved?.related ?? [])]
  }

  save(): SavedRecurring {
    return { columns: [...this.columns.values()].map((column) => column.save()), related: this.related }
  }

  /** Takes the next record. */
  add(person: PersonInput, { values }: Prepared): void {
    for (const [place, column] of this.columns)
      column.add(person[this.fields[place]!.name as keyof PersonInput], values[place])
    this.related.push((values[this.relatives] ?? null) !== null)
  }

  /**
   * By place, what each field is worth at most: what a value of it is worth to itself, and, where it has a rough form, what that
   * is worth; the first of very many values speak for all.
   */
  mosts(scale: Scale): readonly MostOf[] {
    return this.fields.map((field, place) => {
      const values = this.columns.get(place)?.values.slice(0, ASKED)
      if (values === undefined) return { most: RELATIVES, rough: 0 }
      const rough = field.rough === undefined ? [] : values.map((value) => field.rough!(value))
      return { most: this.mostTo(place, values, scale), rough: this.mostTo(place, rough, scale) }
    })
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
    let sum = this.related[a] && this.related[b] ? RELATIVES : 0
    if (this.relatives >= 0) this.units[this.relatives] = sum
    for (const [place, column] of this.columns) {
      const [one, other] = [column.at(a), column.at(b)]
      if (one === NONE || other === NONE) continue
      if (place === this.births && sum + this.mostOfBirths(scale) < least) return BELOW
      const reading = place === this.births ? this.reading(a, b, scale) : 0
      const units = column.once(one, other, reading, () => this.compare(place, [one, other], reading, scale))
      this.units[place] = units
      sum += units
    }
    return sum
  }

  private mostOfBirths(scale: Scale): Units {
    this.birthsMost ??= this.mostTo(this.births, this.columns.get(this.births)!.values.slice(0, ASKED), scale)
    return this.birthsMost
  }

  private compare(place: number, [a, b]: readonly [number, number], reading: number, scale: Scale): Units {
    const { values } = this.columns.get(place)!
    return this.worth(place, values[a], values[b], scale, this.readings[reading])
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
    const key = (1 + (column?.at(a) ?? NONE)) * RADIX + 1 + (column?.at(b) ?? NONE)
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
    const values = this.fields.map((_, place) =>
      place === this.nationalities ? (this.columns.get(place)?.valueOf(record) ?? null) : null,
    )
    return { id: null, values, keys: [], issues: [] }
  }
}
