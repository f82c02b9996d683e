import { describe, expect, it } from 'vitest'
import {
  type CostTable,
  lossAt,
  mixCosts,
  placeOfPair,
  readCosts,
  substitutionAt,
  writeCosts,
} from '../../src/learn/cost-table.js'
import costs from '../../src/names/costs.json'
import { formCost } from '../../src/names/kernel.js'
import { PHONEMES } from '../../src/text/phonemes.js'
import { formOf } from '../reference/weighted-edits.js'

const table = costs as unknown as CostTable
const dense = readCosts(table)
const stamp = { version: 'v', made: '2026-11-22', source: 's', command: 'c' }
const codes = Array.from({ length: PHONEMES.length * 3 }, (_, code) => code)
const units = (bits: number) => Math.round(bits * 1024)
const kernel = (a: number[], b: number[], left = false) => formCost(formOf(a, left), formOf(b), 1 << 28)

describe('a table of costs is read as the kernel reads it', () => {
  it('losses at every place', () => {
    for (const code of codes) {
      const at = lossAt(Math.floor(code / 3), code % 3)
      expect(kernel([code], []), PHONEMES[Math.floor(code / 3)]).toBe(units(dense.deletions[at]!))
      expect(kernel([], [code], true)).toBe(units(dense.unwritten[at]!))
    }
  })
  it('substitutions at every place, unless two losses are cheaper', () => {
    for (const a of codes)
      for (const b of codes) {
        // The beginning of one word and the end of another: the kernel reads whichever row stands there last.
        if (Math.abs((a % 3) - (b % 3)) === 2) continue
        const [x, y] = [Math.floor(a / 3), Math.floor(b / 3)]
        const substitution = dense.substitutions[substitutionAt(x, y, placeOfPair(a % 3, b % 3))]!
        const losses = units(dense.deletions[a]!) + units(dense.deletions[b]!)
        expect(kernel([a], [b]), PHONEMES[x]! + PHONEMES[y]!).toBe(Math.min(units(substitution), losses))
      }
  })
})

describe('a table that is written', () => {
  const written = writeCosts(dense, table, stamp)
  it('says what was to be said', () => expect(readCosts(written)).toEqual(dense))
  it('has no row for what is usual', () =>
    expect(written.substitutions.some(([pair]) => pair === 'bt')).toBe(false))
  it('carries its stamp', () => expect(written).toMatchObject(stamp))
  it('keeps a change at one place at that place', () => {
    const changed = { ...dense, deletions: dense.deletions.slice() }
    changed.deletions[lossAt(PHONEMES.indexOf('r'), 2)] = 1.25
    expect(writeCosts(changed, table, stamp).finalDeletions).toMatchObject({ r: 1.25 })
    expect(readCosts(writeCosts(changed, table, stamp)).deletions).toEqual(changed.deletions)
  })
})

describe('between two tables', () => {
  const dear = {
    substitutions: dense.substitutions.map((bits) => bits * 3),
    deletions: dense.deletions.map((bits) => bits * 3),
    unwritten: dense.unwritten.map((bits) => bits * 3),
  }
  const [a, A, i] = ['a', 'A', 'i'].map((sound) => PHONEMES.indexOf(sound)) as [number, number, number]

  it('nothing of the second is the first', () =>
    expect(mixCosts(dense, dear, { written: 0, unwritten: 0 })).toEqual(dense))
  it('written sounds and native letters go their own way', () => {
    const mixed = mixCosts(dense, dear, { written: 0, unwritten: 0.5 })
    const [written, native] = [substitutionAt(a, i, 1), substitutionAt(A, i, 1)]
    expect(mixed.substitutions[written]).toBe(dense.substitutions[written])
    expect(mixed.substitutions[native]).toBeCloseTo(2 * dense.substitutions[native]!, 12)
    expect(mixed.unwritten[lossAt(a, 1)]).toBeCloseTo(2 * dense.unwritten[lossAt(a, 1)]!, 12)
    expect(mixed.deletions[lossAt(a, 1)]).toBe(dense.deletions[lossAt(a, 1)])
  })
})
