import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { hashOfSeen, parseDecision } from '../../src/record/decision.js'

const referral = { id: 'R-1', names: ['Filmon'] }
const record = { id: 'UK-1', names: ['Philimon'] }
const decision = {
  a: 'R-1',
  b: 'UK-1',
  outcome: 'same',
  reviewer: 'sw-7',
  reason: 'His uncle was telephoned.',
  at: '2017-03-02T10:15Z',
  seen: hashOfSeen(referral, record),
}

it('a decision is read as it stands', () => expect(parseDecision(decision)).toEqual(decision))

describe('a decision is refused', () => {
  it.each<[string, object, string]>([
    ['without a reviewer', { reviewer: '' }, 'reviewer'],
    ['without a reason', { reason: undefined }, 'reason'],
    ['with an outcome of another kind', { outcome: 'merged' }, 'outcome'],
    ['at no time', { at: 'yesterday' }, 'at'],
    ['without what was seen', { seen: 'abc' }, 'seen'],
    ['with more than belongs to it', { name: 'x' }, 'name'],
  ])('%s', (_name, change, path) => {
    expect(() => parseDecision({ ...decision, ...change })).toThrow(NamesakeError)
    try {
      parseDecision({ ...decision, ...change })
    } catch (error) {
      expect((error as NamesakeError).path).toBe(path)
    }
  })
})

describe('the hash of what was seen', () => {
  it('changes with the data', () => {
    expect(hashOfSeen(referral, { ...record, names: ['Filimon'] })).not.toBe(decision.seen)
    expect(hashOfSeen(record, referral)).not.toBe(decision.seen)
  })
  it("does not know the caller's data", () =>
    expect(hashOfSeen({ ...referral, data: 1 }, record)).toBe(decision.seen))
})
