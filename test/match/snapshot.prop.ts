import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRegistry, openRegistry, type Registry } from '../../src/match/registry.js'
import type { PersonInput } from '../../src/record/parse.js'
import { bytesOf } from './bytes.js'

const NAMES =
  'Filmon,Philimon,ፊልሞን,Mohammad,Muhammed,محمد,Zabihullah,Ruh Ullah,Tesfay,Kidane,Karimi,Nguyễn,Abu Bakr'.split(
    ',',
  )
const name = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '))
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é')
const person: fc.Arbitrary<PersonInput> = fc.record(
  {
    names: fc.array(name, { minLength: 1, maxLength: 2 }),
    births: fc.array(fc.record({ date: fc.constantFrom('2001-01-01', '2001', '2002-05') }), { maxLength: 2 }),
    nationalities: fc.array(fc.constantFrom('ER', 'AF', 'Kurdish'), { maxLength: 2 }),
    places: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), { maxLength: 2 }),
    relatives: fc.array(fc.record({ relation: fc.constant('brother'), name }), { maxLength: 2 }),
    data: fc.constantFrom<unknown>(1, { note: 'x' }),
  },
  { requiredKeys: ['names'] },
)
/** Adds a person under an id, or removes whoever has it; or saves the registry and goes on with what was loaded. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: id, person }) },
  { weight: 2, arbitrary: fc.record({ remove: id }) },
  { weight: 2, arbitrary: fc.constant('reload' as const) },
)

async function live(registry: Registry, one: { put: string; person: PersonInput } | { remove: string }) {
  if ('put' in one) {
    const record = { ...one.person, id: one.put }
    await (registry.has(one.put) ? registry.replace(record) : registry.add(record))
  } else if (registry.has(one.remove)) await registry.remove(one.remove)
}

it('a registry that was saved and loaded, however often, answers as one that never was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.array(person, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('records' as const, 'ids' as const),
      async (steps, referrals, keep) => {
        const never = createRegistry<unknown>([], { keep })
        let reloaded = createRegistry<unknown>([], { keep })
        for (const one of [...steps, 'reload' as const]) {
          if (one === 'reload') reloaded = openRegistry(bytesOf(reloaded))
          else for (const registry of [never, reloaded]) await live(registry, one)
        }
        for (const referral of referrals)
          expect(await reloaded.find(referral, { limit: 100 })).toEqual(
            await never.find(referral, { limit: 100 }),
          )
        for (const key of ['a', 'b', 'c', 'd', 'e', 'é']) expect(reloaded.get(key)).toEqual(never.get(key))
        expect(reloaded.size).toBe(never.size)
      },
    ),
    { numRuns: 60 },
  )
})
