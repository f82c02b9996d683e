import { describe, expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { composeCohort } from '../../src/evaluate/synth/cohort.js'
import { applyCalibration, applyLevels } from '../../src/learn/apply.js'
import { fitCalibration } from '../../src/learn/calibrate.js'
import { fitLevels } from '../../src/learn/em.js'
import { fitDecisions } from '../../src/learn/labels.js'
import type { ComparedPair } from '../../src/learn/pairs.js'
import { comparePersons } from '../../src/match/compare-persons.js'
import { defaultModel, type FixedRow, requireRows } from '../../src/score/model.js'

const stamp = { version: 'cohort-1', created: '2026-11-22', data: 'composed people' }
const { register, referrals, truth } = composeCohort({ seed: 4, register: 300, referrals: 200, present: 0.9 })
const recordOf = new Map(register.map((record) => [record.id, record]))
const foundAs = new Map(truth.map(({ referral, record }) => [referral, record]))

/** The recipe of `ComparedPair`. */
function compare(referral: (typeof referrals)[number], record: (typeof register)[number]) {
  const { fields, bits } = comparePersons(referral, record)
  const own = fields.filter(({ field }) => field === 'names' || field === 'births')
  const pair: ComparedPair = {
    agreements: Object.fromEntries(fields.map(({ field, level }) => [field, { level }])),
    bits: own.reduce((sum, one) => sum + one.bits, 0),
  }
  return { pair, bits, same: foundAs.get(referral.id!) === record.id }
}

const trueOnes = referrals.flatMap((referral) => {
  const record = recordOf.get(foundAs.get(referral.id!) ?? '')
  return record ? [compare(referral, record)] : []
})
const strangers = referrals.flatMap((referral, at) =>
  [7, 31].map((step) => compare(referral, register[(at * step + step) % register.length]!)),
)
const unrelated = strangers.filter(({ same }) => !same).map(({ pair }) => pair)

describe('a cohort teaches a model that loads', () => {
  it('by what nobody decided, nearly as by the truth', () => {
    const pairs = [...trueOnes, ...strangers].map(({ pair }) => pair)
    const blind = fitLevels(pairs, { unrelated, prior: 0.3, learnPrior: true })
    const decided = fitDecisions(
      trueOnes.map(({ pair }) => ({ decision: { outcome: 'same' }, agreements: pair.agreements })),
      { unrelated, strength: 10 },
    )
    expect(Math.abs(blind.prior - trueOnes.length / pairs.length)).toBeLessThan(0.05)
    for (const level of ['same', 'different'])
      expect(
        Math.abs(blind.levels.nationalities![level]!.same - decided.levels.nationalities![level]!.same),
      ).toBeLessThan(0.1)
    const model = applyLevels(defaultModel, blind.levels, stamp)
    expect(() => requireRows(model, standardFields)).not.toThrow()
    expect((model.fields.nationalities!.different as FixedRow).bits).toBeLessThan(-1)
  })

  it('and states probabilities that come true more nearly', () => {
    const scored = [...trueOnes, ...strangers.filter(({ same }) => !same)]
    const { calibration, losses, method } = fitCalibration(scored, { seed: 1 })
    expect(losses[method]!).toBeLessThanOrEqual(losses.none!)
    expect(applyCalibration(defaultModel, calibration, stamp).calibration).toEqual(calibration)
  })
})
