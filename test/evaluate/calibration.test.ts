import { describe, expect, it } from 'vitest'
import {
  brierScore,
  calibrationError,
  type Prediction,
  reliabilityBins,
} from '../../src/evaluate/calibration.js'

const said = (probability: number, happened: boolean): Prediction => ({ probability, happened })

describe('the Brier score', () => {
  it.each<[text: string, predictions: Prediction[], score: number | null]>([
    ['nothing said', [], null],
    ['certain and right', [said(1, true), said(0, false)], 0],
    ['certain and wrong', [said(1, false), said(0, true)], 1],
    ['undecided', [said(0.5, true), said(0.5, false)], 0.25],
    ['mostly right', [said(0.8, true), said(0.3, false)], (0.04 + 0.09) / 2],
  ])('%s', (_, predictions, score) => {
    if (score === null) expect(brierScore(predictions)).toBeNull()
    else expect(brierScore(predictions)).toBeCloseTo(score, 12)
  })
})

describe('the reliability bins', () => {
  it('hold every prediction once, an edge in the bin above it', () => {
    const bins = reliabilityBins([
      said(0, false),
      said(0.1, true),
      said(0.0999, false),
      said(1, true),
      said(0.95, true),
    ])
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2])
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, observed: 1 })
    expect(bins[9]!.stated).toBeCloseTo(0.975, 12)
    expect(bins[4]).toEqual({ from: 0.4, to: 0.5, count: 0, stated: null, observed: null })
  })
})

describe('the calibration error', () => {
  it('is 0 where what is said is what happens', () => {
    const honest = [
      ...Array(7).fill(said(0.75, true)),
      ...Array(3).fill(said(0.75, false)),
      said(0.75, true),
      said(0.75, true),
    ]
    expect(calibrationError(honest)).toBeCloseTo(0, 12)
  })

  it('is the gap where all is said alike', () => {
    expect(calibrationError([said(0.9, true), said(0.9, false)])).toBeCloseTo(0.4, 12)
  })

  it('weighs the bins by their counts', () => {
    expect(
      calibrationError([said(0.9, false), said(0.1, false), said(0.1, false), said(0.1, false)]),
    ).toBeCloseTo((0.9 + 0.3) / 4, 12)
  })

  it('is unknown where nothing was said', () => {
    expect(calibrationError([])).toBeNull()
  })
})
