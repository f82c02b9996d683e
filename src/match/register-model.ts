import type { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import type { BirthValue } from '../compare/birth.js'
import type { Field } from '../record/field.js'
import type { Prepared } from '../record/prepared.js'
import type { BirthParameters } from '../score/birth.js'
import { unrelatedWhere } from '../score/birth-core.js'
import { BirthSpread } from '../score/birth-spread.js'
import type { Model } from '../score/model.js'

/**
 * The model as it fits one register. An equal year of birth says more where births lie far apart, in a register that
 * holds adults, than in one of children, and more where they lie evenly than where most are of two or three years.
 */
export class RegisterModel {
  private readonly spread: BirthSpread
  private readonly at: number
  private readonly base: Model
  private fitted: Model
  /** The births that the fitted model was made for, and the share of pairs of one year among them. */
  private births = 0
  private sameYear: number | null = null

  constructor(base: Model, fields: readonly Field[], saved?: SnapshotReader) {
    this.spread = new BirthSpread(saved?.value())
    this.base = base
    this.fitted = base
    this.at = fields.findIndex((field) => field.name === 'births')
  }

  save(out: SnapshotWriter): void {
    out.value(this.spread.sums)
  }

  add(record: Prepared): void {
    const value = this.birthOf(record)
    if (value !== null) this.spread.add(value)
  }

  remove(record: Prepared): void {
    const value = this.birthOf(record)
    if (value !== null) this.spread.remove(value)
  }

  /** Takes what the births of lists have taught. */
  learn(levels: NonNullable<BirthParameters['levels']>): void {
    const { model } = this
    this.fitted = { ...model, births: { ...model.births, levels } }
  }

  /** One object as long as the births are spread as they are: the tables of births are computed once for each. */
  get model(): Model {
    const { years, sameYear, births } = this.spread
    const { spread, unrelated } = this.fitted.births
    const wide = years ?? this.base.births.spread
    if (wide === spread && births === this.births && sameYear === this.sameYear) return this.fitted
    this.births = births
    this.sameYear = sameYear
    const own = { ...this.base.births, spread: wide }
    const apart = sameYear === null ? own.unrelated : unrelatedWhere(own, sameYear, births)
    if (wide !== spread || apart.core !== unrelated.core)
      this.fitted = { ...this.base, births: { ...this.fitted.births, spread: wide, unrelated: apart } }
    return this.fitted
  }

  private birthOf(record: Prepared): BirthValue | null {
    return (record.values[this.at] ?? null) as BirthValue | null
  }
}
