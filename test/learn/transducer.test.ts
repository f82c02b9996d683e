import { describe, expect, it } from 'vitest'
import { fitTransducer } from '../../src/learn/transducer.js'
import { compose, untied, walk } from './transducers.js'

// aa ab ba bb, a- b-, -a -b, end
const KNOWN = [0.3, 0.05, 0.02, 0.25, 0.04, 0.03, 0.06, 0.05, 0.2]

describe('a transducer that is learnt', () => {
  const pairs = compose(2, KNOWN, 6000, 7)
  const fitted = fitTransducer(untied(2), pairs, { rounds: 80, tolerance: 1e-7 })

  it.each(KNOWN.slice(0, -1).map((known, at) => [at, known] as const))(
    'finds edit %i again: %d',
    (at, known) => expect(fitted.probabilities[at]!).toBeCloseTo(known, 1.7),
  )
  it('finds the end again', () => expect(fitted.end).toBeCloseTo(0.2, 2))
  it('has probabilities that sum to one', () =>
    expect(fitted.probabilities.reduce((sum, one) => sum + one, fitted.end)).toBeCloseTo(1, 12))
  it('uses as many edits as the words have letters', () => {
    const letters = pairs.reduce((sum, { left, right }) => sum + left.length + right.length, 0)
    const used = fitted.counts.reduce((sum, count, at) => sum + count * (at < 4 ? 2 : 1), 0)
    expect(used).toBeCloseTo(letters, 4)
  })
  it('is the same twice', () =>
    expect(fitTransducer(untied(2), pairs, { rounds: 80, tolerance: 1e-7 })).toEqual(fitted))
})

describe('its likelihood', () => {
  it('is the sum over all alignments', () => {
    const pair = { left: [0, 1, 1, 0], right: [1, 1, 0] }
    const transducer = { ...untied(2), shares: Float64Array.of(1, 0.5, 0.5, 1, 0.25, 0.5, 1, 1) }
    const { probabilities, end } = fitTransducer(transducer, [pair], { rounds: 1 })
    const [, second] = fitTransducer(transducer, [pair], { rounds: 2 }).likelihoods
    expect(second).toBeCloseTo(Math.log2(walk(transducer, probabilities, end, pair.left, pair.right)), 9)
  })
  it('does not run into zero on the longest words', () => {
    const long = { left: new Array(40).fill(0), right: new Array(40).fill(1) }
    const { likelihoods, probabilities } = fitTransducer(untied(2), [long], {
      prior: [1e6, 1, 1, 1e6, 1, 1, 1, 1],
    })
    expect(likelihoods.every(Number.isFinite)).toBe(true)
    expect([...probabilities].every(Number.isFinite)).toBe(true)
  })
})

describe('pseudo-counts', () => {
  it('stay where the pairs say nothing', () => {
    const { probabilities } = fitTransducer(untied(2), [], { prior: [6, 1, 1, 6, 1, 1, 2, 2] })
    expect([...probabilities].map((one) => Math.round(one * 20))).toEqual([6, 1, 1, 6, 1, 1, 2, 2])
  })
  it('give way to many pairs', () => {
    const pairs = compose(2, KNOWN, 3000, 8)
    const { probabilities } = fitTransducer(untied(2), pairs, { prior: new Array(8).fill(5) })
    expect(probabilities[0]!).toBeCloseTo(0.3, 1)
  })
})
