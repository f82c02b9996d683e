import type { ComparedPair } from '../../src/learn/pairs.js'
import { defaultModel, type Model, sealModel } from '../../src/score/model.js'
import { chance } from './chance.js'

/** A model of three fields: two with fixed rows, one weighed by shares. */
export const model: Model = sealModel({
  ...defaultModel,
  fields: {
    kin: { same: { bits: 2, family: 1 }, near: { bits: 0.5, family: 1 }, other: { bits: -1, family: 1 } },
    mark: { same: { bits: 1, family: 0 }, other: { bits: -1, family: 0 } },
    land: {
      same: { match: 0.7, usual: 0.3, floor: -1, cap: 6, family: 1 },
      other: { bits: -1, family: 1 },
    },
  },
})

/** What the composed pairs were drawn from. */
export const truth = {
  prior: 0.3,
  kin: { same: [0.7, 0.2, 0.1], unrelated: [0.1, 0.2, 0.7] },
  mark: { same: [0.9, 0.1], unrelated: [0.25, 0.75] },
  /** A child's land is written the same way this often; strangers agree by chance. */
  land: { match: 0.8, shares: { A: 0.6, B: 0.3, C: 0.1 } as Readonly<Record<string, number>> },
}

export const statistics = {
  size: 100_000,
  frequency: () => 0,
  share: (field: string, key: string) => (field === 'land' ? (truth.land.shares[key] ?? null) : null),
}

export interface Composed extends ComparedPair {
  readonly same: boolean
}

/** Pairs with independent fields; every field is unknown as often as told, whatever the truth. */
export function composePairs(
  count: number,
  seed: number,
  { prior = truth.prior, unknown = 0 } = {},
): Composed[] {
  const { float, draw } = chance(seed)
  const lands = Object.keys(truth.land.shares)
  const land = () => lands[draw(Object.values(truth.land.shares))]!
  const kin = ['same', 'near', 'other']
  const mark = ['same', 'other']
  return Array.from({ length: count }, () => {
    const same = float() < prior
    const side = same ? 'same' : 'unrelated'
    const [a, other] = [land(), land()]
    const b = same && float() < truth.land.match ? a : same ? lands.find((one) => one !== a)! : other
    const agreements = {
      kin: { level: kin[draw(truth.kin[side])]! },
      mark: { level: mark[draw(truth.mark[side])]! },
      land: a === b ? { level: 'same', value: a } : { level: 'other' },
    }
    for (const field of Object.keys(agreements) as (keyof typeof agreements)[])
      if (float() < unknown) agreements[field] = { level: 'missing' }
    return { agreements, same }
  })
}
