import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Postings } from '../../../src/candidates/memory/postings.js'

/** Gaps of every width, and lists of every length, written in turns. */
const gap = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 40_000 }),
  fc.integer({ min: 0, max: 2 ** 22 }),
)
const writes = fc.array(fc.tuple(fc.nat(5), gap), { maxLength: 600 })

describe('posting lists', () => {
  it('hold what arrays of slots would hold', () => {
    fc.assert(
      fc.property(writes, fc.nat(2 ** 24), fc.nat(600), (entries, end, early) => {
        const postings = new Postings()
        const model = Array.from({ length: 6 }, () => [] as number[])
        for (const _ of model) postings.create()
        let slot = 0
        for (const [i, [list, step]] of entries.entries()) {
          if (i === early) postings.gather()
          slot += step
          const held = model[list]!.at(-1) === slot
          expect(postings.append(list, slot)).toBe(!held)
          if (!held) model[list]!.push(slot)
        }
        if (early % 2 === 0) postings.gather()
        const out = new Int32Array(entries.length + 1)
        model.forEach((slots, list) => {
          expect(postings.total.at(list)).toBe(slots.length)
          expect([...out.subarray(0, postings.read(list, out))]).toEqual(slots)
          const before = slots.filter((one) => one < end)
          expect([...out.subarray(0, postings.read(list, out, end))]).toEqual(before)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('hold a long list in slices', () => {
    const postings = new Postings()
    const lists = [postings.create(), postings.create()]
    const count = 300_000
    for (let slot = 0; slot < count; slot++) postings.append(lists[slot % 3 === 0 ? 1 : 0]!, slot * 100)
    const out = new Int32Array(count)
    expect(postings.read(lists[1]!, out)).toBe(100_000)
    expect(out.subarray(0, 100_000).every((slot, i) => slot === i * 300)).toBe(true)
  })
})
