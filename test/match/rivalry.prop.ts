import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { assign } from '../../src/match/assignment.js'
import { contest } from '../../src/match/rivalry.js'

type Pair = { a: string; b: string; alone: number }

/** Every way to take pairs of which no two share a record, by trying. */
function matchings(pairs: readonly Pair[]): Pair[][] {
  const [first, ...rest] = pairs
  if (first === undefined) return [[]]
  const free = rest.filter(({ a, b }) => a !== first.a && b !== first.b)
  return [...matchings(rest), ...matchings(free).map((taken) => [first, ...taken])]
}

function judgedProbability(pair: Pair, pairs: readonly Pair[]): number {
  const weightOf = (taken: readonly Pair[]) => 2 ** (taken.reduce((sum, { alone }) => sum + alone, 0) / 1024)
  const all = matchings(pairs)
  const total = all.reduce((sum, taken) => sum + weightOf(taken), 0)
  return all.filter((taken) => taken.includes(pair)).reduce((sum, taken) => sum + weightOf(taken), 0) / total
}

const probabilities = (pairs: readonly Pair[]) =>
  new Map(
    contest(pairs).map(({ a, b, alone, rivals }) => [`${a} ${b}`, 1 / (1 + 2 ** (-(alone + rivals) / 1024))]),
  )

const units = fc.integer({ min: -6 * 1024, max: 16 * 1024 })
const pairsAmong = (most: number) =>
  fc
    .uniqueArray(
      fc.record({ a: fc.integer({ max: 3, min: 0 }), b: fc.integer({ max: 3, min: 0 }), alone: units }),
      {
        selector: ({ a, b }) => `${a} ${b}`,
        maxLength: most,
      },
    )
    .map((pairs) => pairs.map(({ a, b, alone }) => ({ a: `l${a}`, b: `r${b}`, alone })))

/** A chain l0 r0 l1 r1 …: pairs that form no circle. */
const chains = fc
  .array(units, { maxLength: 7 })
  .map((weights) => weights.map((alone, i) => ({ a: `l${(i + 1) >> 1}`, b: `r${i >> 1}`, alone })))

it('where pairs form no circle, probabilities are those of all matchings', () => {
  fc.assert(
    fc.property(chains, (pairs) => {
      const found = probabilities(pairs)
      for (const pair of pairs)
        expect(found.get(`${pair.a} ${pair.b}`)).toBeCloseTo(judgedProbability(pair, pairs), 3)
    }),
  )
})

it('where they do, they are near, and never more than one on a record', () => {
  fc.assert(
    fc.property(pairsAmong(8), (pairs) => {
      const found = probabilities(pairs)
      for (const pair of pairs)
        expect(Math.abs(found.get(`${pair.a} ${pair.b}`)! - judgedProbability(pair, pairs))).toBeLessThan(0.2)
      for (const name of new Set(pairs.flatMap(({ a, b }) => [a, b]))) {
        const own = pairs.filter(({ a, b }) => a === name || b === name)
        expect(own.reduce((sum, { a, b }) => sum + found.get(`${a} ${b}`)!, 0)).toBeLessThan(1.002)
      }
    }),
  )
})

it('twins on both lists share evenly', () => {
  const pairs = ['l1', 'l2'].flatMap((a) => ['r1', 'r2'].map((b) => ({ a, b, alone: 20 * 1024 })))
  for (const probability of probabilities(pairs).values()) expect(probability).toBeCloseTo(0.5, 2)
})

it('an assignment takes no record twice, and nobody would rather have each other', () => {
  const lists = pairsAmong(12).map((pairs) => pairs.map(({ a, b, alone }) => ({ a, b, bits: alone })))
  fc.assert(
    fc.property(
      lists.chain((pairs) =>
        fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
      ),
      ([pairs, shuffled]) => {
        const taken = assign(pairs)
        expect(new Set(assign(shuffled))).toEqual(new Set(taken))
        expect(new Set(taken.flatMap(({ a, b }) => [a, b])).size).toBe(2 * taken.length)
        for (const pair of pairs) {
          const instead = taken.filter(({ a, b }) => a === pair.a || b === pair.b)
          expect(instead.some(({ bits }) => bits >= pair.bits)).toBe(true)
        }
      },
    ),
  )
})
