import { describe, expect, it } from 'vitest'
import { metaphones } from '../../src/text/keys.js'

describe('metaphones', () => {
  it('gives the codes of Double Metaphone and Daitch-Mokotoff', () => {
    expect(metaphones('schmidt')).toEqual(['XMT', 'SMT', '463000'])
    expect(metaphones('peters')).toEqual(['PTRS', '739400', '734000'])
  })

  it.each([
    ['schmidt', 'schmitt'],
    ['philip', 'filip'],
    ['catherine', 'katherine'],
    ['nowak', 'novak'],
    ['hoxha', 'hoxa'],
    ['kowalczyk', 'kovalchik'],
    ['lewi', 'levi'],
  ])('%s and %s meet', (one, other) => {
    expect(metaphones(one).some((key) => metaphones(other).includes(key))).toBe(true)
  })

  it.each([
    ['schmidt', 'novak'],
    ['philip', 'catherine'],
  ])('%s and %s do not', (one, other) => {
    expect(metaphones(one).some((key) => metaphones(other).includes(key))).toBe(false)
  })

  it.each(['', 'محمد', 'şükrü', 'Ali', '123', '-'])('has no keys for %j', (word) => {
    expect(metaphones(word)).toEqual([])
  })

  it('stays small where every letter has two codes', () => {
    expect(metaphones('cjcjcjcjcjcjcjcjcjcjcjcjcjcjcjcj').length).toBeLessThanOrEqual(2)
    expect(metaphones('cacaca'.repeat(100_000)).length).toBeLessThanOrEqual(18)
  })
})
