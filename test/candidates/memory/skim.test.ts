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

it('a shifted chain does not contradict besides: what begins it a generation before is no answer', () => {
  const records = { shifted: born('Warku Fayisa', '2001'), other: born('Fayisa Warku', '1995') }
  expect(ranked(born('Fayisa Sisay', '2001'), records)).toEqual(['shifted', 'other'])
})

it('a compound and the name that it holds are one name, so that they leave but one over', () => {
  const records = { both: born('Omar Zubair Shinwari', '2001'), compound: born('Omar Abdulrahman', '2001') }
  expect(ranked(born('Omar', '2001'), records)).toEqual(['compound', 'both'])
})

it('another head makes another name of the same second element', () => {
  const records = { head: born('Teklemariam', '2001'), same: born('Gebremariam', '1999') }
  expect(ranked(born('Gebremaryam', '2001'), records)).toEqual(['same', 'head'])
})

it('a name that resembles the one left over contradicts less', () => {
  const records = { other: born('Khalid Ahmed Shinwari', '2001'), slip: born('Khalid Ahmed Hsmawi', '2000') }
  expect(ranked(born('Khalid Ahmed Hamawi', '2001'), records)).toEqual(['slip', 'other'])
})

it('another town and another language speak against a record, and one that tells of none does not', () => {
  const from = (places?: string[], languages?: string[]): PersonInput => ({
    ...born('Imran Khalid', '2001'),
    ...(places && { places }),
    ...(languages && { languages }),
  })
  const records = { town: from(['Herat']), language: from(undefined, ['Uzbek']), none: from() }
  expect(ranked(from(['Kabul'], ['Pashto']), records)[0]).toBe('none')
})
