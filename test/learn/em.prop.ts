import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLevels } from '../../src/learn/em.js'
import type { ComparedPair } from '../../src/learn/pairs.js'
import { model, statistics } from './composed-pairs.js'

const level = (...levels: string[]) => fc.record({ level: fc.constantFrom(...levels, 'missing') })
const pair: fc.Arbitrary<ComparedPair> = fc.record({
  agreements: fc.record({
    kin: level('same', 'near', 'other'),
    mark: level('same', 'other'),
    land: fc.oneof(
      level('other'),
      fc.record({ level: fc.constant('same'), value: fc.constantFrom('A', 'B', 'C') }),
    ),
  }),
  bits: fc.double({ min: -40, max: 40, noNaN: true }),
})
const pairs = fc.array(pair, { minLength: 1, maxLength: 25 })
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })

describe('learning levels', () => {
  it('never makes the pairs less likely', () => {
    fc.assert(
      fc.property(
        pairs,
        pairs,
        share,
        fc.boolean(),
        fc.constantFrom(0, 1, 20),
        (known, unrelated, prior, learnPrior, strength) => {
          const { likelihoods } = fitLevels(known, {
            model,
            statistics,
            unrelated,
            prior,
            learnPrior,
            strength,
            rounds: 15,
            tolerance: 0,
          })
          for (let round = 1; round < likelihoods.length; round++)
            expect(likelihoods[round]! - likelihoods[round - 1]!).toBeGreaterThan(-1e-8)
        },
      ),
    )
  })

  it('gives probabilities: each field sums to one, for one child and for two', () => {
    fc.assert(
      fc.property(pairs, pairs, share, (known, unrelated, prior) => {
        const { levels } = fitLevels(known, { model, statistics, unrelated, prior, rounds: 3 })
        for (const field of Object.values(levels)) {
          const rows = Object.values(field)
          expect(rows.reduce((sum, row) => sum + row.same, 0)).toBeCloseTo(1, 9)
          expect(rows.reduce((sum, row) => sum + row.unrelated, 0)).toBeCloseTo(1, 9)
        }
      }),
    )
  })
})
