import { describe, expect, it } from 'vitest'
import { dealFolds } from '../../src/learn/folds.js'

describe('folds', () => {
  const groups = Array.from({ length: 103 }, (_, at) => at % 5 === 0)
  const dealt = dealFolds(groups, 4, 9)
  const sizes = (group: boolean) =>
    [0, 1, 2, 3].map((fold) => dealt.filter((one, at) => one === fold && groups[at] === group).length)

  it('hold about as many of each group', () => {
    for (const group of [true, false])
      expect(Math.max(...sizes(group)) - Math.min(...sizes(group))).toBeLessThan(2)
  })
  it('hold everything once', () =>
    expect([...sizes(true), ...sizes(false)].reduce((a, b) => a + b)).toBe(103))
  it('are the same for a seed and others for another', () => {
    expect(dealFolds(groups, 4, 9)).toEqual(dealt)
    expect(dealFolds(groups, 4, 10)).not.toEqual(dealt)
  })
})
