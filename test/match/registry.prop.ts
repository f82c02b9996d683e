import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRegistry } from '../../src/match/registry.js'
import type { PersonInput } from '../../src/record/parse.js'
import { register } from './children.js'

const GIVEN = 'Filmon,Abel,Yonas,Mohammad,Ahmad,Zabihullah,Semhar,Kamal,Hussein,Hassan'.split(',')
const FATHER = 'Tesfay,Kidane,Haile,Ali,Karimi,Idris,Omar,Berhane'.split(',')
const name = fc
  .tuple(
    fc.constantFrom(...GIVEN),
    fc.option(fc.constantFrom(...FATHER)),
    fc.option(fc.constantFrom(...FATHER)),
  )
  .map((parts) => parts.filter((part) => part !== null).join(' '))
const birth = fc.oneof(
  fc.record({ date: fc.constantFrom('2001-01-01', '2001', '2002-05-20', '2000-09', '1999-12-31') }),
  fc.record({ age: fc.integer({ min: 9, max: 17 }), at: fc.constant('2016-09') }),
)
const person: fc.Arbitrary<PersonInput> = fc.record(
  {
    names: fc.array(name, { minLength: 1, maxLength: 2 }),
    births: fc.array(birth, { maxLength: 2 }),
    nationalities: fc.array(fc.constantFrom('ER', 'AF', 'SD', 'Kurdish', 'Syrian'), { maxLength: 2 }),
    sex: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
  },
  { requiredKeys: ['names'] },
)
const people = fc
  .array(person, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, i): PersonInput & { id: string } => ({ ...one, id: `P-${i}` })))
const runs = { numRuns: 60 }

it('every probability is within (0, 1), and with nobody they sum to one', async () => {
  await fc.assert(
    fc.asyncProperty(people, person, async (list, referral) => {
      const { candidates, nobody } = await createRegistry(list).find(referral, { limit: 100 })
      for (const { probability } of candidates) expect(probability > 0 && probability < 1).toBe(true)
      expect(nobody >= 0 && nobody <= 1).toBe(true)
      // Each is clamped to the model's [ε, 1 − ε], so the sum may be off by ε for each.
      const sum = candidates.reduce((total, { probability }) => total + probability, nobody)
      expect(Math.abs(sum - 1)).toBeLessThan(0.003 + 0.001 * candidates.length)
    }),
    runs,
  )
})

it('a record finds itself first, or ties with its double', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.nat(11), async (list, index) => {
      const own = list[index % list.length]!
      const { candidates } = await createRegistry(list).find(own, { limit: 100 })
      const found = candidates.find(({ id }) => id === own.id)
      expect(found?.margin ?? 0).toBeGreaterThanOrEqual(0)
      expect(found).toBeDefined()
    }),
    runs,
  )
})

it('the order of the records never changes an answer', async () => {
  const shuffled = people.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, person, async ([list, other], referral) => {
      expect(await createRegistry(other).find(referral)).toEqual(await createRegistry(list).find(referral))
    }),
    runs,
  )
})

it('what is added and removed leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(people, people, person, async (list, passing, referral) => {
      const registry = createRegistry(list)
      const before = await registry.find(referral)
      const visitors = passing.map((one) => ({ ...one, id: `X-${one.id}` }))
      await registry.add(visitors)
      for (const { id } of visitors) await registry.remove(id)
      expect(await registry.find(referral)).toEqual(before)
      expect(registry.size).toBe(list.length)
    }),
    runs,
  )
})

it('what is replaced is as if it had always been so', async () => {
  await fc.assert(
    fc.asyncProperty(people, person, person, async (list, other, referral) => {
      const registry = createRegistry(list)
      await registry.replace({ ...other, id: 'P-0' })
      const fresh = createRegistry([{ ...other, id: 'P-0' }, ...list.slice(1)])
      expect(await registry.find(referral)).toEqual(await fresh.find(referral))
    }),
    runs,
  )
})

it('no text, however odd, stalls or breaks a search', async () => {
  const registry = createRegistry(register)
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 40 }),
      async (text, place) => {
        const referral = {
          names: [text],
          places: place === '' ? [] : [place],
          nationalities: text === '' ? [] : [text],
        }
        const answer = await registry.find(referral)
        expect(answer.candidates.length).toBeLessThanOrEqual(10)
      },
    ),
    runs,
  )
})
