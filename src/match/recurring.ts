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
const MEMO = 1 << 20
/** Above the number of any value, and of the ways to read births. */
const [RADIX, READINGS] = [2 ** 25, 8]
const NONE = -1

/** The values of one field, each once, and which record states which. */
class Column {
  readonly values: unknown[] = []
  private readonly numbers = new Map<string, number>()
  /** By record; -1 where nothing is stated. */
  private readonly stated = new Int32Column()
  private memo = new Map<number, Units>()

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

  /** What two numbers come to, in one of several readings: worked out once. */
  once(a: number, b: number, reading: number, work: () => Units): Units {
    const key = (a * RADIX + b) * READINGS + reading
    const known = this.memo.get(key)
    if (known !== undefined) return known
    if (this.memo.size === MEMO) this.memo = new Map()
    const found = work()
    this.memo.set(key, found)
    return found
  }
}

/**
 * What two records come to by the fields whose values recur in many records, such as a birth, a nationality, a place:
 * no two values are compared twice. It tells of most pairs that to compare them in full is not worth the time.
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
  private readonly related: boolean[] = []

  constructor(fields: readonly Field[]) {
    const placeOf = (name: string) => fields.findIndex((field) => field.name === name)
    this.fields = fields
    this.births = placeOf('births')
    this.nationalities = placeOf('nationalities')
    this.relatives = placeOf('relatives')
    const places = [...fields.keys()].filter((place) => !OWN.has(fields[place]!.name))
    this.columns = new Map(places.map((place) => [place, new Column()]))
  }

  /** Takes the next record. */
  add(person: PersonInput, { values }: Prepared): void {
    for (const [place, column] of this.columns)
      column.add(person[this.fields[place]!.name as keyof PersonInput], values[place])
    this.related.push((values[this.relatives] ?? null) !== null)
  }

  /**
   * What the fields of two records come to, by their places in the order of arrival.
   *
   * @param scale the same for all pairs
   */
  together(a: number, b: number, scale: Scale): Units {
    let sum = this.related[a] && this.related[b] ? RELATIVES : 0
    for (const [place, column] of this.columns) {
      const [one, other] = [column.at(a), column.at(b)]
      if (one === NONE || other === NONE) continue
      const reading = place === this.births ? this.reading(a, b, scale) : 0
      sum += column.once(one, other, reading, () => this.compare(place, [one, other], reading, scale))
    }
    return sum
  }

  private compare(place: number, [a, b]: readonly [number, number], reading: number, scale: Scale): Units {
    const { model, statistics } = scale
    const field = this.fields[place]!
    const { values } = this.columns.get(place)!
    const agreement = compareField(field, values[a], values[b], { statistics, weights: model.names })
    return weigh(field, agreement, model, statistics, this.readings[reading] ?? model.births).units
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
