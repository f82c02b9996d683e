import { describe, expect, it } from 'vitest'
import { type CostTable, lossAt, readCosts, substitutionAt } from '../../src/learn/cost-table.js'
import { learnCosts, type SpellingPair } from '../../src/learn/costs.js'
import costs from '../../src/names/costs.json'
import { hashOf } from '../../src/record/hash.js'
import { PHONEMES } from '../../src/text/phonemes.js'
import { chance } from './chance.js'

const base = costs as unknown as CostTable
const stamp = { version: 'composed', made: '2026-11-22', source: 'composed words', command: 'none' }
const sound = (letter: string) => PHONEMES.indexOf(letter)
const pairCost = (table: CostTable, [a, b]: string) =>
  readCosts(table).substitutions[substitutionAt(sound(a!), sound(b!), 1)]!

/** Words of five sounds whose medial consonant is heard as another: `b` as `p` often, `f` as `v` seldom. */
function heard(often: number, seldom: number, count: number): SpellingPair[] {
  const { float, draw } = chance(3)
  const letter = (letters: string) => letters[draw(Array.from(letters, () => 1))]!
  const other: Readonly<Record<string, readonly [string, number]>> = { b: ['p', often], f: ['v', seldom] }
  return Array.from({ length: count }, () => {
    const [first, vowel, last, medial] = [letter('lrnm'), letter('ai'), letter('lrnm'), letter('bpfv')]
    const [to, rate] = other[medial] ?? [medial, 0]
    return [`${first}a${medial}${vowel}${last}`, `${first}a${float() < rate ? to : medial}${vowel}${last}`]
  })
}

const learn = (pairs: readonly SpellingPair[], more: object = {}) =>
  learnCosts(pairs, { base, stamp, hopeless: 4, ...more })

describe('costs learnt from spellings', () => {
  const pairs = heard(0.24, 0.03, 6000)
  const { table, used, dropped } = learn(pairs)

  it('nothing to learn from leaves the table as it was', () => {
    const { table: same } = learn([])
    expect(readCosts(same)).toEqual(readCosts(base))
  })
  it('leave alone what was not seen', () => {
    expect(pairCost(table, 'zs')).toBe(pairCost(base, 'zs'))
    expect(readCosts(table).deletions[lossAt(sound('k'), 1)]).toBe(
      readCosts(base).deletions[lossAt(sound('k'), 1)],
    )
  })
  it('differ by how much oftener one edit is made than another', () => {
    const own = learn(pairs, { prior: 0.005 }).table
    expect(pairCost(own, 'fv') - pairCost(own, 'bp')).toBeCloseTo(Math.log2(0.24 / 0.03), 0)
  })
  it('ask of an edit that nobody made what the table asks of all that it does not name', () =>
    expect(pairCost(table, 'pv')).toBe(base.consonant.substitute))
  it('use every pair that sounds like one name', () => {
    expect(used).toBe(6000)
    expect(dropped).toBe(0)
  })
  it('drop pairs that do not', () => {
    const more = learn([...pairs, ['filmon', 'gebrekidan'], ['', 'x']])
    expect(more.dropped).toBe(2)
    expect(more.table).toEqual(table)
  })
  it('never say less of the pairs from round to round', () => {
    const { written } = learn(pairs).likelihoods
    expect(written.length).toBeGreaterThan(1)
    for (let round = 1; round < written.length; round++)
      expect(written[round]! - written[round - 1]!).toBeGreaterThan(-1e-6)
  })
  it('are the same twice, and sealed', () => {
    expect(learn(pairs).table).toEqual(table)
    const { hash, ...rest } = table
    expect(hash).toBe(hashOf(rest))
  })
  it('can be taken in part', () => {
    const half = pairCost(learn(pairs, { shares: { written: 0.5, unwritten: 0.5 } }).table, 'bp')
    expect(half).toBeCloseTo((pairCost(base, 'bp') + pairCost(table, 'bp')) / 2, 1)
  })
})

describe('costs learnt across scripts', () => {
  const words = ['سالم', 'سليم', 'كريم', 'نور', 'منير', 'رامي', 'مالك', 'نادر', 'كامل', 'ماهر']
  const latin = ['salem', 'saleem', 'kareem', 'noor', 'moneer', 'ramee', 'malek', 'nader', 'kamel', 'maher']
  const pairs = Array.from({ length: 300 }, (_, at): SpellingPair => [latin[at % 10]!, words[at % 10]!])
  const { table, used, likelihoods } = learn(pairs)

  it('take either side first', () =>
    expect(learn(pairs.map(([a, b]) => [b, a])).table.unwrittenVowel).toEqual(table.unwrittenVowel))
  it('use the pairs', () => expect(used).toBeGreaterThan(200))
  it('learn in the model of vowelless scripts only', () => {
    expect(likelihoods.unwritten.length).toBeGreaterThan(1)
    expect(likelihoods.unwritten.at(-1)!).toBeGreaterThan(likelihoods.unwritten[0]!)
  })
  it('find a vowel that was always left out cheaper than one that never was', () => {
    const { unwritten } = readCosts(table)
    expect(unwritten[lossAt(sound('e'), 1)]!).toBeLessThan(unwritten[lossAt(sound('u'), 1)]!)
  })
})

it('no prior at all is refused', () => expect(() => learn([], { prior: 0 })).toThrow(/prior/))
