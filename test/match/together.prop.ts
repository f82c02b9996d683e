import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRegistry } from '../../src/match/registry.js'
import { findTogether } from '../../src/match/together.js'
import type { PersonInput } from '../../src/record/parse.js'

const name = fc
  .tuple(
    fc.constantFrom('Kamal', 'Bilal', 'Musa', 'Filmon', 'Abel', 'Jamal'),
    fc.option(fc.constantFrom('Idris', 'Haile', 'Omar', 'Kidane')),
    fc.option(fc.constantFrom('Yahya', 'Woldu', 'Idris')),
  )
  .map((parts) => parts.filter((part) => part !== null).join(' '))
const ids = fc.constantFrom('P-0', 'P-1', 'P-2', 'P-3', 'P-9')
const relative = fc.record(
  { relation: fc.constantFrom('brother', 'sister', 'not his brother', 'friend'), name, id: ids },
  { requiredKeys: ['relation', 'name'] },
)
const person: fc.Arbitrary<PersonInput> = fc.record(
  {
    names: fc.array(name, { minLength: 1, maxLength: 2 }),
    births: fc.array(fc.record({ date: fc.constantFrom('2001-01-01', '2001', '2002-05-20') }), {
      maxLength: 1,
    }),
    nationalities: fc.array(fc.constantFrom('ER', 'SD'), { maxLength: 1 }),
    places: fc.array(fc.constantFrom('Nyala', 'Keren'), { maxLength: 1 }),
    relatives: fc.array(relative, { maxLength: 2 }),
  },
  { requiredKeys: ['names'] },
)
const people = fc
  .array(person, { minLength: 1, maxLength: 10 })
  .map((list) => list.map((one, i): PersonInput & { id: string } => ({ ...one, id: `P-${i}` })))
const referrals = fc.array(person, { minLength: 1, maxLength: 4 })
const runs = { numRuns: 40 }

it('the order of the referrals and of the records changes no answer', async () => {
  const orders = fc.tuple(people, referrals).chain(([list, asked]) =>
    fc.record({
      list: fc.constant(list),
      asked: fc.constant(asked),
      otherList: fc.shuffledSubarray(list, { minLength: list.length }),
      order: fc.shuffledSubarray([...asked.keys()], { minLength: asked.length }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(orders, async ({ list, asked, otherList, order }) => {
      const answers = await findTogether(createRegistry(list), asked)
      const others = await findTogether(
        createRegistry(otherList),
        order.map((at) => asked[at]!),
      )
      expect(others).toEqual(order.map((at) => answers[at]))
    }),
    runs,
  )
})

it('what companions tell is bounded, and the reasons add up', async () => {
  await fc.assert(
    fc.asyncProperty(people, referrals, async (list, asked) => {
      for (const { candidates } of await findTogether(createRegistry(list), asked)) {
        for (const { reasons, bits, probability } of candidates) {
          expect(reasons.reduce((sum, { units }) => sum + units, 0)).toBe(bits * 1024)
          expect(probability > 0 && probability < 1).toBe(true)
          for (const { field, bits: told } of reasons)
            if (field === 'together') expect(Math.abs(told)).toBeLessThanOrEqual(8)
        }
      }
    }),
    runs,
  )
})

it('one referral alone is answered as by find', async () => {
  await fc.assert(
    fc.asyncProperty(people, person, async (list, referral) => {
      const registry = createRegistry(list)
      expect(await findTogether(registry, [referral])).toEqual([await registry.find(referral)])
    }),
    runs,
  )
})
