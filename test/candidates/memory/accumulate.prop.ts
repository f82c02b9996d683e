import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Accumulator } from '../../../src/candidates/memory/accumulate.js'
import type { Clue } from '../../../src/candidates/memory/clues.js'
import type { Skim } from '../../../src/candidates/memory/skim.js'
import { Store } from '../../../src/candidates/memory/store.js'
import type { Prepared } from '../../../src/record/prepared.js'

const KEYS = 24

/** Records that hold some of a few keys; ids in no order. */
const records = fc
  .array(fc.uniqueArray(fc.nat(KEYS - 1), { maxLength: 8 }), { maxLength: 120 })
  .map((all) => all.map((held, i): Prepared => recordOf(`${(i * 7919) % 1009}`, held)))

function recordOf(id: string, held: readonly number[]): Prepared {
  return { id, values: [], keys: held.map((key) => `k:${key}`), issues: [] }
}

/** Lists with falling weights, of which a beginning reaches. Weights are few, so that many records are equal. */
const clue = fc
  .tuple(
    fc.uniqueArray(fc.nat(KEYS - 1), { minLength: 1, maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
    fc.nat(6),
  )
  .map(([keys, weights, reaching]) => ({
    keys,
    weights: weights
      .slice(0, keys.length)
      .sort((a, b) => b - a)
      .map((weight) => weight * 300),
    reaching: Math.min(reaching, keys.length),
  }))

interface KeyClue {
  readonly keys: readonly number[]
  readonly weights: readonly number[]
  readonly reaching: number
}

function naive(
  all: readonly Prepared[],
  clues: readonly KeyClue[],
  limit: number,
  added: (id: string) => number = () => 0,
): string[] {
  const scored = all.map((record) => {
    let [score, reached] = [added(record.id!), false]
    for (const { keys, weights, reaching } of clues) {
      const held = keys.map((key, i) => (record.keys.includes(`k:${key}`) ? weights[i]! : 0))
      score += Math.max(0, ...held)
      reached ||= held.slice(0, reaching).some((weight) => weight > 0)
    }
    return { id: record.id!, score, reached }
  })
  const found = scored.filter(({ reached }) => reached)
  return found
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id)
}

/** Nothing that names say besides those that agree. */
const WEIGHTLESS: Skim['weights'] = {
  conflict: 0,
  shifted: 0,
  absentFirst: 0,
  absentLast: 0,
  complete: 0,
  headCap: 0,
  conflictHead: 0,
  absentHead: 0,
}

/** What a group of records is worth, besides their clues. */
const worths = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 3, maxLength: 3 })

describe('ranking by clues and profiles', () => {
  it('is what adding up for every record would give', () => {
    fc.assert(
      fc.property(
        records,
        fc.array(clue, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        worths,
        (all, clues, limit, worth) => {
          fc.pre(clues.some(({ reaching }) => reaching > 0))
          const store = new Store([{ name: 'k' }, { name: 'group', rough: (value) => value }])
          const groups = new Map(all.map((record, i) => [record.id!, i % 4]))
          for (let key = 0; key < KEYS; key++) store.add(`key ${key}`, recordOf(`key ${key}`, [key]))
          for (const record of all) {
            const group = groups.get(record.id!)!
            store.add(record.id!, { ...record, values: [null, group === 3 ? null : group] })
          }
          for (let key = 0; key < KEYS; key++) store.remove(store.slotOf(`key ${key}`))
          const weighed = store.profiles.weigh(
            (_, value) => worth[value as number]!,
            (number) => store.valueOf(number),
          )
          const listed = clues.map(({ keys, weights, reaching }): Clue => {
            return { lists: keys.map((key) => store.listOfKey(`k:${key}`)), weights, reaching }
          })
          const slots = new Accumulator(0).rank(store, listed, limit, {
            worths: weighed,
            names: 0,
            wanted: [],
            heads: [],
            ordered: true,
            apart: null,
            weights: WEIGHTLESS,
          })
          const within = (units: number) => Math.max(-16_384, Math.min(16_384, units))
          const added = (id: string) => within(worth[groups.get(id)!] ?? 0)
          expect(slots.map((slot) => store.idOf(slot))).toEqual(naive(all, clues, limit, added))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('ranking by clues', () => {
  it('is what reading every posting would give, whatever is pruned', () => {
    fc.assert(
      fc.property(
        records,
        fc.array(clue, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(4),
        (all, clues, limit, dead) => {
          fc.pre(clues.some(({ reaching }) => reaching > 0))
          const store = new Store([{ name: 'k' }])
          for (let key = 0; key < KEYS; key++) store.add(`key ${key}`, recordOf(`key ${key}`, [key]))
          for (const record of all) store.add(record.id!, record)
          for (let key = 0; key < KEYS; key++) store.remove(store.slotOf(`key ${key}`))
          const left = all.filter((_, i) => i % 5 !== dead)
          for (const record of all) if (!left.includes(record)) store.remove(store.slotOf(record.id!))
          const listed = clues.map(
            ({ keys, weights, reaching }): Clue => ({
              lists: keys.map((key) => store.listOfKey(`k:${key}`)),
              weights,
              reaching,
            }),
          )
          const accumulator = new Accumulator(0)
          for (let round = 0; round < 2; round++) {
            const slots = accumulator.rank(store, listed, limit)
            expect(slots.map((slot) => store.idOf(slot))).toEqual(naive(left, clues, limit))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
