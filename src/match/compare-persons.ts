import { standardFields } from '../compare/standard.js'
import type { Field } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { createParser, type PersonInput } from '../record/parse.js'
import { prepareRecord } from '../record/prepare.js'
import { toBits, type Units } from '../record/units.js'
import { calibrate } from '../score/calibration.js'
import { type Evidence, type Reason, reasonOf } from '../score/evidence.js'
import { hypothesesOf, type Kinship, kinshipOf } from '../score/hypotheses.js'
import { defaultModel, type Model, requireRows } from '../score/model.js'
import { clampOdds, logOdds, probabilityOf } from '../score/probability.js'
import { compareRecords } from './comparison.js'
import { requireShare } from './options.js'

/** What two people are compared with. */
export interface ComparePersonsOptions {
  /** Probability, before any evidence, that the two are one child; without it there is evidence and no probability. */
  readonly prior?: number
  readonly fields?: readonly Field[]
  readonly model?: Model
  readonly frequencies?: TokenStatistics | null
}

/** What speaks for and against two records being one child. */
export interface PersonComparison {
  /** Evidence in bits, calibrated, and with the prior where one was given. */
  readonly bits: number
  /** Only where a prior was given. */
  readonly probability?: number
  readonly kinship: Kinship | null
  /** Every field's level, and its worth in bits. */
  readonly fields: readonly { readonly field: string; readonly level: string; readonly bits: number }[]
  /** They add up exactly to `bits`. */
  readonly reasons: readonly Reason[]
}

/**
 * What speaks for and against two records being one child, in bits; a probability only where a prior is given.
 *
 * @throws {NamesakeError} where either cannot be read
 * @example comparePersons(referral, record, { prior: 0.01 }).probability
 */
export function comparePersons(
  a: PersonInput,
  b: PersonInput,
  options: ComparePersonsOptions = {},
): PersonComparison {
  const { fields = standardFields, model = defaultModel, frequencies = null, prior } = options
  requireRows(model, fields)
  const parser = createParser(fields)
  const [left, right] = [parser.parse(a, 'a'), parser.parse(b, 'b')].map((person) =>
    prepareRecord(person, fields),
  )
  const { evidence } = compareRecords(left!, right!, { fields, model, statistics: frequencies })
  return summaryOf(evidence, model, prior === undefined ? undefined : requireShare(prior, 'prior'))
}

function summaryOf(evidence: readonly Evidence[], model: Model, prior: number | undefined): PersonComparison {
  const { same } = hypothesesOf(evidence)
  const steps = [
    reasonOf('calibration', 'calibration', calibrate(same, model.calibration) - same),
    reasonOf('prior', 'prior', prior === undefined ? 0 : logOdds(prior)),
  ]
  const sum = same + steps.reduce((total, step) => total + step.units, 0)
  const units: Units = prior === undefined ? sum : clampOdds(sum, model.epsilon)
  steps.push(reasonOf('limit', 'limit', units - sum))
  return {
    bits: toBits(units),
    ...(prior === undefined ? {} : { probability: probabilityOf(units) }),
    kinship: kinshipOf(evidence, 0.5, model),
    fields: evidence.map(({ field, level, units: worth }) => ({ field, level, bits: toBits(worth) })),
    reasons: [...evidence.flatMap((one) => one.reasons), ...steps.filter((step) => step.units !== 0)],
  }
}
