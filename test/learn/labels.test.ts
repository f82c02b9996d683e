import { describe, expect, it } from 'vitest'
import { applyLevels } from '../../src/learn/apply.js'
import { fitDecisions, type ReviewedPair } from '../../src/learn/labels.js'
import type { DecisionOutcome } from '../../src/record/decision.js'
import { defaultModel, type FixedRow } from '../../src/score/model.js'
import { composePairs, model, statistics } from './composed-pairs.js'

const stamp = { version: 't-1', created: '2026-11-22', data: 'composed' }
const unrelated = composePairs(20_000, 11, { prior: 0 })
const reviewed = (count: number, seed: number): ReviewedPair[] =>
  composePairs(count, seed).map(({ agreements, same }) => ({
    agreements,
    decision: { outcome: same ? 'same' : 'different' },
  }))
const decided = (outcome: DecisionOutcome, kin: string): ReviewedPair => ({
  decision: { outcome },
  agreements: { kin: { level: kin } },
})

describe('levels learnt from decisions', () => {
  const { levels } = fitDecisions(reviewed(20_000, 12), { model, statistics, unrelated })
  it.each<[string, string, number]>([
    ['kin', 'same', 0.7],
    ['kin', 'near', 0.2],
    ['mark', 'same', 0.9],
    ['land', 'same', 0.8],
  ])('%s %s: %d', (field, level, same) => expect(levels[field]![level]!.same).toBeCloseTo(same, 1.6))

  it('take pairs decided as different for chance where there is nothing better', () => {
    const { levels: own } = fitDecisions(reviewed(20_000, 12), { model, statistics })
    expect(own.kin!.same!.unrelated).toBeCloseTo(0.1, 1.6)
  })
})

describe('without a decision', () => {
  it('the shipped model stays as it is', () => {
    const { levels } = fitDecisions([])
    const after = applyLevels(defaultModel, levels, stamp)
    for (const [field, rows] of Object.entries(defaultModel.fields))
      for (const [level, row] of Object.entries(rows)) {
        const learnt = after.fields[field]![level]!
        if ('bits' in row) expect((learnt as FixedRow).bits, `${field} ${level}`).toBeCloseTo(row.bits, 3)
        else
          expect(learnt, `${field} ${level}`).toMatchObject({
            usual: row.usual,
            match: expect.closeTo(row.match, 5),
          })
      }
  })
  it('nobody stands behind any level', () =>
    expect(fitDecisions([], { model }).decisions.kin).toEqual({
      same: { same: 0, different: 0, unsure: 0 },
      near: { same: 0, different: 0, unsure: 0 },
      other: { same: 0, different: 0, unsure: 0 },
    }))
})

describe('decisions', () => {
  const few = [
    decided('same', 'near'),
    decided('same', 'near'),
    decided('different', 'other'),
    decided('unsure', 'same'),
  ]
  const { decisions, levels } = fitDecisions(few, { model, unrelated })
  it('are counted by level and outcome', () => {
    expect(decisions.kin!.near).toEqual({ same: 2, different: 0, unsure: 0 })
    expect(decisions.kin!.other).toEqual({ same: 0, different: 1, unsure: 0 })
    expect(decisions.kin!.same).toEqual({ same: 0, different: 0, unsure: 1 })
    expect(decisions.mark!.same).toEqual({ same: 0, different: 0, unsure: 0 })
  })
  it('that were left open teach nothing', () => {
    const without = fitDecisions(few.slice(0, 3), { model, unrelated })
    expect(levels).toEqual(without.levels)
  })
  it('move a level the more the less the model holds it', () => {
    const near = (strength: number) =>
      fitDecisions(few, { model, unrelated, strength }).levels.kin!.near!.same
    expect(near(0)).toBe(1)
    expect(near(1)).toBeGreaterThan(near(20))
    expect(near(20)).toBeGreaterThan(near(1000))
  })
  it('of a level without a row are refused', () =>
    expect(() => fitDecisions([decided('same', 'far')], { model })).toThrow(/row-missing/))
})
