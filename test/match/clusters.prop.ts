import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { clusterLinks } from '../../src/match/clusters.js'
import type { Link } from '../../src/match/links.js'
import type { Decision } from '../../src/record/decision.js'

const IDS = Array.from({ length: 9 }, (_, i) => `P${i}`)
const THRESHOLD = 0.9

/** Most links are of people about whom nothing is known. */
const mostlyNull = <T>(rare: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 6 }, { arbitrary: rare, weight: 1 })
const decided = mostlyNull(
  fc.record({
    outcome: fc.constantFrom('same' as const, 'unsure' as const, 'different' as const),
    changed: fc.boolean(),
  }),
)
const link: fc.Arbitrary<Link> = fc
  .record({
    ends: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 2 }).map((ends) => ends.sort()),
    bits: fc.integer({ min: -2, max: 10 }),
    kinship: mostlyNull(fc.constant('sibling' as const)),
    decided,
  })
  .map(({ ends: [a, b], bits, kinship, decided }) => ({
    a: a!,
    b: b!,
    bits,
    probability: 1 / (1 + 2 ** -bits),
    kinship,
    decided,
    reasons: [],
  }))
const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}`, maxLength: 30 })
const decisions = fc.array(
  fc.record({
    ends: fc.uniqueArray(fc.constantFrom(...IDS.slice(0, 4)), { minLength: 2, maxLength: 2 }),
    outcome: fc.constantFrom('same' as const, 'different' as const),
    hour: fc.integer({ min: 10, max: 23 }),
  }),
  { maxLength: 6 },
)
const asDecisions = (marks: { ends: string[]; outcome: 'same' | 'different'; hour: number }[]): Decision[] =>
  marks.map(({ ends: [a, b], outcome, hour }) => ({
    a: a!,
    b: b!,
    outcome,
    reviewer: 'r',
    reason: 'r',
    at: `2017-03-02T${hour}:00Z`,
    seen: '0'.repeat(64),
  }))

it('clusters are a partition, and the order of ids and links changes nothing', async () => {
  const orders = links.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.shuffledSubarray(IDS, { minLength: IDS.length }),
    ),
  )
  await fc.assert(
    fc.asyncProperty(orders, async ([all, shuffled, ids]) => {
      const clusters = await clusterLinks(IDS, all, { threshold: THRESHOLD })
      expect(clusters.flatMap((one) => one.ids).sort()).toEqual(IDS)
      expect(await clusterLinks(ids, shuffled, { threshold: THRESHOLD })).toEqual(clusters)
    }),
    { numRuns: 400 },
  )
})

it('no two records stand together that may not be one, but for what was accepted', async () => {
  await fc.assert(
    fc.asyncProperty(links, async (all) => {
      const mayBeOne = new Set(
        all
          .filter(({ kinship, decided }) => kinship === null && decided?.outcome !== 'different')
          .map(({ a, b }) => `${a} ${b}`),
      )
      const plain = all.filter(({ decided }) => decided?.outcome !== 'same')
      for (const { ids } of await clusterLinks(IDS, plain, { threshold: THRESHOLD }))
        for (const [i, a] of ids.entries())
          for (const b of ids.slice(i + 1)) expect(mayBeOne.has(`${a} ${b}`)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

it('a record that says whom else it fits stands alone or with what was accepted, and fits two who are apart', async () => {
  await fc.assert(
    fc.asyncProperty(links, async (all) => {
      const plain = all.filter(({ decided }) => decided === null)
      const clusters = await clusterLinks(IDS, plain, { threshold: THRESHOLD })
      const placeOf = new Map(clusters.flatMap(({ ids }, place) => ids.map((id) => [id, place])))
      for (const { ids, fits } of clusters) {
        if (fits.length === 0) continue
        expect(ids).toHaveLength(1)
        for (const other of fits) {
          const between = plain.find(({ a, b }) => [a, b].sort().join() === [ids[0], other].sort().join())
          expect(between?.probability).toBeGreaterThanOrEqual(THRESHOLD)
          expect(placeOf.get(other)).not.toBe(placeOf.get(ids[0]!))
        }
      }
    }),
    { numRuns: 400 },
  )
})

it('the latest decisions are respected', async () => {
  await fc.assert(
    fc.asyncProperty(links, decisions, async (all, marks) => {
      const decisions = asDecisions(marks)
      const latest = new Map(
        decisions
          .toSorted((x, y) => (x.at < y.at ? -1 : 1))
          .map((one) => [[one.a, one.b].sort().join(), one] as const),
      )
      // Few people, so that links and decisions meet.
      const plain = all.filter(({ b, decided }) => decided === null && b <= 'P3')
      const clusters = await clusterLinks(IDS, plain, { threshold: THRESHOLD, decisions })
      for (const { ids } of clusters)
        for (const [i, a] of ids.entries())
          for (const b of ids.slice(i + 1)) expect(latest.get(`${a},${b}`)?.outcome).not.toBe('different')
    }),
    { numRuns: 600 },
  )
})
