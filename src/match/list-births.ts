import type { BirthAgreement } from '../compare/birth.js'
import type { Prepared } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import type { BirthParameters } from '../score/birth.js'
import { BirthTally } from '../score/learnt-births.js'
import { weigh } from '../score/weigh.js'
import { compareField, parametersFor, type Scale } from './comparison.js'

/** Records by which lists are known. */
export const SAMPLE = 8192
/** Strangers that each of them is compared with. */
export const STRANGERS = 32
/** Log odds by everything but births from which a pair is taken for one child. */
const SURE = toUnits(6)
/** What such a pair comes to at least, whatever its births: none weighs much less than -5 bits. */
export const SURE_AT_LEAST = toUnits(1)

/** The births of two records, and what they are worth by the parameters for their origins. */
interface WeighedBirths {
  readonly agreement: BirthAgreement
  readonly parameters: BirthParameters
  readonly units: Units
}

/** Collects what the births of lists teach ({@link BirthTally}) from records that stand in them. */
export class ListBirths {
  private readonly tally = new BirthTally()
  private readonly scale: Scale
  /** Place of births among the fields. */
  private readonly place: number

  constructor(scale: Scale, place: number) {
    this.scale = scale
    this.place = place
  }

  /** Takes chance from a record beside some others, whoever they are. */
  addStrangers(a: Prepared, others: readonly Prepared[]): void {
    for (const b of others) {
      const births = a.id === b.id ? null : this.birthsOf(a, b)
      if (births !== null) this.tally.addStrangers(births.agreement, births.units)
    }
  }

  /** @param odds what the two records come to in all; they are taken down where everything else is sure that they are one child */
  addPair(a: Prepared, b: Prepared, odds: Units): void {
    const births = this.birthsOf(a, b)
    if (births !== null && odds - births.units >= SURE)
      this.tally.addSame(births.agreement, births.parameters)
  }

  levels(): NonNullable<BirthParameters['levels']> {
    return this.tally.levels()
  }

  private birthsOf(a: Prepared, b: Prepared): WeighedBirths | null {
    const { fields, model, statistics } = this.scale
    const [field, one, other] = [fields[this.place]!, a.values[this.place], b.values[this.place]]
    if ((one ?? null) === null || (other ?? null) === null) return null
    const parameters = parametersFor(a, b, this.scale)
    const agreement = compareField(field, one, other, { statistics, weights: model.names }) as BirthAgreement
    return { agreement, parameters, units: weigh(field, agreement, model, statistics, parameters).units }
  }
}
