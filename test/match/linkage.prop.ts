import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dedupe } from '../../src/match/dedupe.js'
import { link } from '../../src/match/link.js'
import type { Link } from '../../src/match/links.js'
import { reconcile } from '../../src/match/reconcile.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { collect } from './doubles.js'

const GIVEN = 'Filmon,Filimon,Abel,Yonas,Mohammad,Zabihullah,Zabiullah,Semhar,Kamal,Hussein'.split(',')
const FATHER = 'Tesfay,Tesfai,Kidane,Karimi,Kareemi,Idris,Berhane'.split(',')
const person: fc.Arbitrary<PersonInput> = fc.record(
  {
    names: fc.tuple(
      fc
        .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FATHER), fc.constantFrom('', ...FATHER))
        .map((parts) => parts.join(' ')),
    ),
    births: fc.tuple(fc.record({ date: fc.constantFrom('2001-03-04', '2001', '2002-05-20', '1999-12-31') })),
    nationalities: fc.tuple(fc.constantFrom('ER', 'AF', 'SD')),
  },
  { requiredKeys: ['names'] },
)
const list = (prefix: string, most = 14) =>
  fc
    .array(person, { minLength: 1, maxLength: most })
    .map((people) => people.map((one, i): PersonInput & { id: string } => ({ ...one, id: `${prefix}-${i}` })))
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
const sorted = (links: readonly Link[]) =>
  [...links].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
const least = 0.2
const runs = { numRuns: 40 }

it('doubles are the same whatever the order of the records, each once and the smaller id first', async () => {
  await fc.assert(
    fc.asyncProperty(
      list('P').chain((people) => fc.tuple(fc.constant(people), shuffled(people))),
      async ([people, other]) => {
        const links = await collect(dedupe(people, { least }))
        expect(sorted(await collect(dedupe(other, { least })))).toEqual(sorted(links))
        for (const { a, b, probability } of links) {
          expect(a < b).toBe(true)
          expect(probability).toBeGreaterThanOrEqual(least)
        }
        expect(new Set(links.map(({ a, b }) => `${a} ${b}`)).size).toBe(links.length)
      },
    ),
    runs,
  )
})

it('links are the same whatever the order of either list', async () => {
  const lists = fc.tuple(list('L', 8), list('R', 8))
  const both = lists.chain(([l, r]) => fc.tuple(fc.constant(l), fc.constant(r), shuffled(l), shuffled(r)))
  await fc.assert(
    fc.asyncProperty(both, fc.boolean(), async ([l, r, otherL, otherR], oneToOne) => {
      const links = await collect(link(l, r, { least, oneToOne }))
      expect(sorted(await collect(link(otherL, otherR, { least, oneToOne })))).toEqual(sorted(links))
    }),
    runs,
  )
})

it('together the links of one left record are at most sure; one to one, every record stands once', async () => {
  await fc.assert(
    fc.asyncProperty(list('L', 8), list('R', 8), fc.boolean(), async (l, r, oneToOne) => {
      const links = await collect(link(l, r, { least: 0.05, oneToOne }))
      for (const { id } of l) {
        const own = links.filter(({ a }) => a === id)
        expect(own.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1.01)
        if (oneToOne) expect(own.length).toBeLessThanOrEqual(1)
      }
      if (oneToOne) expect(new Set(links.map(({ b }) => b)).size).toBe(links.length)
    }),
    runs,
  )
})

const outcomes = fc.constantFrom('same' as const, 'different' as const, 'unsure' as const)
const decided = list('P', 8).chain((people) =>
  fc.tuple(
    fc.constant(people),
    fc.array(
      fc.record({
        i: fc.nat(people.length - 1),
        j: fc.nat(people.length - 1),
        outcome: outcomes,
        hour: fc.integer({ min: 10, max: 23 }),
        isOutdated: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  ),
)

it('the latest decision about each pair is respected, in whatever order they are given', async () => {
  await fc.assert(
    fc.asyncProperty(decided, async ([people, marks]) => {
      const hours = new Set<number>()
      const decisions = marks
        .filter(({ i, j, hour }) => i !== j && !hours.has(hour) && hours.add(hour))
        .map(({ i, j, outcome, hour, isOutdated }): Decision => {
          const [a, b] = [people[i]!, people[j]!]
          const seen = hashOfSeen(isOutdated ? { ...a, sex: 'other' } : a, b)
          return { a: a.id, b: b.id, outcome, reviewer: 'r', reason: 'r', at: `2017-03-02T${hour}:00Z`, seen }
        })
      const links = await collect(dedupe(people, { decisions, least }))
      expect(sorted(await collect(dedupe(people, { decisions: decisions.toReversed(), least })))).toEqual(
        sorted(links),
      )
      const without = await collect(dedupe(people, { least }))
      for (const a of people)
        for (const b of people) {
          if (a.id >= b.id) continue
          const about = decisions.filter((one) => [one.a, one.b].sort().join() === `${a.id},${b.id}`)
          const latest = about.sort((x, y) => (x.at < y.at ? 1 : -1))[0]
          const isPair = (one: Link): boolean => one.a === a.id && one.b === b.id
          const changed = latest && ![hashOfSeen(a, b), hashOfSeen(b, a)].includes(latest.seen)
          const rejected = latest?.outcome === 'different' && !changed
          const expected = !rejected && (latest?.outcome === 'same' || without.some(isPair))
          expect(links.some(isPair)).toBe(expected)
        }
    }),
    runs,
  )
})

it('reconciling puts every record of both lists into exactly one group', async () => {
  await fc.assert(
    fc.asyncProperty(list('L', 10), list('R', 10), async (last, now) => {
      const { same, new: arrived, gone, uncertain } = await reconcile(last, now)
      const lasts = [...same.map(({ a }) => a), ...gone, ...uncertain.flatMap((one) => one.last)]
      const nows = [...same.map(({ b }) => b), ...arrived, ...uncertain.flatMap((one) => one.now)]
      expect(lasts.sort()).toEqual(last.map(({ id }) => id).sort())
      expect(nows.sort()).toEqual(now.map(({ id }) => id).sort())
    }),
    runs,
  )
})
