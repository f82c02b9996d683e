import type { CompareContext, Field } from '../record/field.js'
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
/** Above the number of any value. */
const RADIX = 2 ** 26
const NONE = -1

/** The values of one field, each once, and which record states which. */
class Column {
  readonly values: unknown[] = []
  private readonly numbers = new Map<string, number>()
  /** By record; -1 where nothing is stated. */
  private readonly stated: number[] = []
  private memo = new Map<number, Units>()

  add(input: unknown, value: unknown): void {
    if (value === null) {
      this.stated.push(NONE)
      return
    }
    const text = JSON.stringify(input)
    const number = this.numbers.get(text) ?? this.values.push(value) - 1
    this.numbers.set(text, number)
    this.stated.push(number)
  }

  at(record: number): number {
    return this.stated[record]!
  }

  valueOf(record: number): unknown {
    return this.values[this.stated[record]!] ?? null
  }

  /** What two numbers come to: worked out once. */
  once(a: number, b: number, work: () => Units): Units {
    const key = a * RADIX + b
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
  private readonly nationalities: number
  private readonly relatives: number
  /** By record: whether it names relatives. */
  private readonly related: boolean[] = []

  constructor(fields: readonly Field[]) {
    const placeOf = (name: string) => fields.findIndex((field) => field.name === name)
    this.fields = fields
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

  /** What the fields of two records come to, by their places in the order of arrival. */
  together(a: number, b: number, scale: Scale): Units {
    const context = { statistics: scale.statistics, weights: scale.model.names }
    let sum = this.related[a] && this.related[b] ? RELATIVES : 0
    for (const [place, column] of this.columns) {
      const [one, other] = [column.at(a), column.at(b)]
      if (one === NONE || other === NONE) continue
      sum += column.once(one, other, () => this.compare(place, a, b, scale, context))
    }
    return sum
  }

  private compare(place: number, a: number, b: number, scale: Scale, context: CompareContext): Units {
    const { model, statistics } = scale
    const field = this.fields[place]!
    const [one, other] = [a, b].map((record) => this.columns.get(place)!.valueOf(record))
    const births: Model['births'] = parametersFor(this.comingFrom(a), this.comingFrom(b), scale)
    return weigh(field, compareField(field, one, other, context), model, statistics, births).units
  }

  /** A record with nothing but its nationalities. */
  private comingFrom(record: number): Prepared {
    const values = this.fields.map((_, place) =>
      place === this.nationalities ? (this.columns.get(place)?.valueOf(record) ?? null) : null,
    )
    return { id: null, values, keys: [], issues: [] }
  }
}
