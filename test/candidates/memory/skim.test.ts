import { expect, it } from 'vitest'
import { createJoinedSource } from '../../../src/candidates/memory/joined-source.js'
import { standardFields } from '../../../src/compare/standard.js'
import { weightsFor } from '../../../src/match/worth.js'
import type { PersonInput } from '../../../src/record/parse.js'
import { prepareRecord } from '../../../src/record/prepare.js'
import { defaultModel } from '../../../src/score/model.js'

const prepared = (person: PersonInput) => prepareRecord(person, standardFields)
const born = (names: string | string[], year: string): PersonInput => ({
  names: [names].flat(),
  births: [{ date: year }],
})

/** Ids in the order in which an index would have them compared. */
function ranked(query: PersonInput, records: Readonly<Record<string, PersonInput>>): readonly string[] {
  const source = createJoinedSource({ fields: standardFields })
  for (const [id, record] of Object.entries(records)) source.add(prepared({ ...record, id }))
  const asked = prepared(query)
  const scale = { fields: standardFields, model: defaultModel, statistics: source.statistics() }
  return source.candidates(asked, { limit: 9, weights: weightsFor(asked, scale) }) as readonly string[]
}

it('one name that stands second in a record is no shifted chain, so that the year decides', () => {
  const records = { second: born('Mohammad Imran', '2001'), first: born('Imran Khalid', '1998') }
  expect(ranked(born('Imran', '2001'), records)).toEqual(['second', 'first'])
})

it('of two names that stand shifted, the chain that begins alike comes first', () => {
  const records = { shifted: born('Mohammad Imran', '2001'), alike: born('Imran Khalid', '1999') }
  expect(ranked(born('Imran Khalid', '2001'), records)).toEqual(['alike', 'shifted'])
})

it('a word is not credited again for parts of it that a record holds besides', () => {
  const strangers = Array.from({ length: 40 }, (_, i) => [`s${i}`, born(`Tesfay Kidane`, '1990')])
  const holders = Object.entries({ head: born('Shams Karimi', '1990'), tail: born('Nazar Karimi', '1990') })
  const records = {
    ...Object.fromEntries([...strangers, ...holders]),
    once: born('Shamsnazar', '2000'),
    besides: born('Shamsnazar Shams Nazar', '1998'),
  }
  expect(ranked(born('Shamsnazar', '2000'), records).slice(0, 2)).toEqual(['once', 'besides'])
})
