import { expect, it } from 'vitest'
import { createJoinedSource } from '../../../src/candidates/memory/joined-source.js'
import { standardFields } from '../../../src/compare/standard.js'
import { defaultNameWeights } from '../../../src/names/weights.js'
import { prepareRecord } from '../../../src/record/prepare.js'

const NAMES = [
  'Filmon Tesfai',
  'Philimon Tesfay Kidane',
  'Filmon Filimon',
  'Tesfay Tesfai Filmon',
  'Filmon Idris',
  'Zabihullah Karimi',
  'Zabiullah',
]

/** What the names of all that meet come to, by the names. */
function agreements(names: readonly string[]): Map<string, number> {
  const source = createJoinedSource({ fields: standardFields })
  for (const id of names) source.add(prepareRecord({ id, names: [id] }, standardFields))
  const found = new Map<string, number>()
  for (const { slot, others, names: units } of source
    .join({ names: defaultNameWeights }, { least: 1 })
    .meetings())
    for (const [i, other] of others.entries())
      found.set(
        [slot, other]
          .map((at) => source.at(at).id)
          .sort()
          .join(' ~ '),
        units[i]!,
      )
  return found
}

it('what names come to does not depend on which record came first', () => {
  const found = agreements(NAMES)
  expect(found.size).toBeGreaterThan(6)
  expect(agreements(NAMES.toReversed())).toEqual(found)
})

it('a name that has no partner costs something, one that is only left out nothing', () => {
  const found = agreements(NAMES)
  const left = found.get('Filmon Tesfai ~ Philimon Tesfay Kidane')!
  const conflicting = found.get('Filmon Idris ~ Filmon Tesfai')!
  expect(left).toBeGreaterThan(conflicting)
  expect(conflicting).toBeLessThan(found.get('Filmon Filimon ~ Filmon Tesfai')!)
})

it('a name and the word that it makes with its half are one name', () => {
  const found = agreements(['Abdul Basit Nazari', 'Abdulbasit Nazari', 'Abdul Basit Karimi', 'Nazari'])
  const whole = found.get('Abdul Basit Nazari ~ Abdulbasit Nazari')!
  const family = found.get('Abdul Basit Nazari ~ Nazari')!
  const given = found.get('Abdul Basit Karimi ~ Abdul Basit Nazari')!
  expect(whole).toBeLessThanOrEqual(family + given + 2 * 1024)
  expect(whole).toBeGreaterThan(Math.max(family, given))
})

it('a join says the same when it is asked again, however many spellings a name has', () => {
  const vowels = ['a', 'e', 'i', 'o', 'u', 'y', 'aa', 'ee', 'oo', 'ie']
  const source = createJoinedSource({ fields: standardFields })
  for (const a of vowels)
    for (const b of vowels) {
      const name = ['F lm n', 'K d n', 'M l k', 'S l m', 'B r k', 'T sf t', 'G b r', 'H nd l', 'Z k r']
        .map((part) => part.replace(' ', a).replace(' ', b))
        .join(' ')
      source.add(prepareRecord({ id: `${a}-${b}`, names: [name] }, standardFields))
    }
  const join = source.join({ names: defaultNameWeights }, { least: 1 })
  const once = [...join.meetings()]
  expect(once.some(({ others }) => others.length > 10)).toBe(true)
  expect([...join.meetings()]).toEqual(once)
})
