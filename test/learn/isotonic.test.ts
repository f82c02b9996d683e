import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitKnots } from '../../src/learn/isotonic.js'

const pairs = (text: string) => Array.from(text, (mark, bits) => ({ bits, same: mark === '1' }))

describe('isotonic regression', () => {
  it.each<[string, string, number[]]>([
    ['parts what rises', '0011', [0.5, 2.5]],
    ['pools what falls', '0101', [0, 1.5, 3]],
    ['pools further back while it must', '0110', [0, 2]],
  ])('%s', (_name, marks, evidence) => expect(fitKnots(pairs(marks), 0)!.map(([x]) => x)).toEqual(evidence))

  it('counts half a pair more of each outcome', () => {
    const [low, high] = fitKnots(pairs('0001'), 0)!
    expect(low![1]).toBeCloseTo(Math.log2(0.5 / 3.5), 9)
    expect(high![1]).toBeCloseTo(Math.log2(3), 9)
  })
  it('takes the prior out', () =>
    expect(fitKnots(pairs('0011'), 2)!.map(([, y]) => y)).toEqual(
      fitKnots(pairs('0011'), 0)!.map(([, y]) => y - 2),
    ))
  it('has nothing to say where everything falls', () => expect(fitKnots(pairs('1100'), 0)).toBeNull())
  it('takes equal evidence together', () =>
    expect(fitKnots([...pairs('01'), ...pairs('00'), ...pairs('01')], 0)!.map(([x]) => x)).toEqual([0, 1]))

  it('rises, keeps every pair, and has at most a hundred knots', () => {
    const scored = fc.array(
      fc.record({ bits: fc.double({ min: -30, max: 30, noNaN: true }), same: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 300,
      },
    )
    fc.assert(
      fc.property(scored, (all) => {
        const knots = fitKnots(all, 0) ?? []
        expect(knots.length).toBeLessThanOrEqual(100)
        for (let at = 1; at < knots.length; at++) {
          expect(knots[at]![0]).toBeGreaterThan(knots[at - 1]![0])
          expect(knots[at]![1]).toBeGreaterThan(knots[at - 1]![1])
        }
      }),
    )
  })
})
