import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitTransducer } from '../../src/learn/transducer.js'
import { untied } from './transducers.js'

const word = fc.array(fc.nat(2), { maxLength: 8 })
const pairs = fc.array(fc.record({ left: word, right: word }), { minLength: 1, maxLength: 12 })
const prior = fc.option(
  fc.array(fc.double({ min: 0.01, max: 20, noNaN: true }), { minLength: 15, maxLength: 15 }),
  {
    nil: undefined,
  },
)

describe('learning a transducer', () => {
  it('never makes the pairs less likely, with or without a prior', () => {
    fc.assert(
      fc.property(pairs, prior, (words, counts) => {
        const options = { rounds: 12, tolerance: 0, ...(counts ? { prior: counts } : {}) }
        const { likelihoods } = fitTransducer(untied(3), words, options)
        for (let round = 1; round < likelihoods.length; round++)
          expect(likelihoods[round]! - likelihoods[round - 1]!).toBeGreaterThan(-1e-7)
      }),
      { numRuns: 60 },
    )
  })

  it('takes the two sides alike: turned pairs give the turned transducer', () => {
    fc.assert(
      fc.property(pairs, (words) => {
        const there = fitTransducer(untied(3), words, { rounds: 4 })
        const turned = words.map(({ left, right }) => ({ left: right, right: left }))
        const back = fitTransducer(untied(3), turned, { rounds: 4 })
        for (let a = 0; a < 3; a++) {
          expect(back.probabilities[9 + a]).toBeCloseTo(there.probabilities[12 + a]!, 8)
          for (let b = 0; b < 3; b++)
            expect(back.probabilities[a * 3 + b]).toBeCloseTo(there.probabilities[b * 3 + a]!, 8)
        }
      }),
      { numRuns: 30 },
    )
  })
})
