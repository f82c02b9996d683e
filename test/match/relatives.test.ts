import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { explain } from '../../src/match/explain.js'
import { createRegistry } from '../../src/match/registry.js'
import { relativesNamedBy } from '../../src/match/relatives.js'
import { prepareName } from '../../src/names/parse.js'
import type { PersonInput } from '../../src/record/parse.js'
import { register, valuesOf } from './children.js'

/** Ten years old; he knew that his older brother was in the country, and a search for the brother reunited them. */
const kamal: PersonInput = {
  id: 'R-2',
  names: ['Kamal Idris Yahya'],
  births: [{ age: 10, at: '2016-06' }],
  nationalities: ['Sudanese'],
  relatives: [{ relation: 'older brother', name: 'Bilal' }],
}
const registry = createRegistry(register)
const foundBy = async (relatives: PersonInput['relatives'], limit = 10) => {
  const { candidates } = await registry.find(
    { ...kamal, relatives: relatives ?? [] },
    { for: 'relatives', limit },
  )
  return candidates
}

describe('a search for the relatives whom a referral names', () => {
  it('finds the brother, known by his first name only', async () => {
    const answer = await registry.find(kamal, { for: 'relatives' })
    expect(answer.outcome).toBe('probable')
    expect(answer.candidates[0]).toMatchObject({ id: 'UK-15', relation: 'brother', kinship: null })
  })

  it.each([
    ['in his own words', 'akhi', 'Bilal', 'brother'],
    ['by his whole name', 'brother', 'Bilaal Idriss Yahia', 'brother'],
    ['under another relation', 'cousin', 'Bilal Idris Yahya', 'cousin'],
    ['under a word that is not known', 'zzz', 'Bilal Idris Yahya', 'relative'],
  ])('finds him %s', async (_name, relation, name, kin) =>
    expect((await foundBy([{ relation, name }]))[0]).toMatchObject({ id: 'UK-15', relation: kin }),
  )

  it('finds every relative who is named, each record once', async () => {
    const candidates = await foundBy([
      { relation: 'brother', name: 'Bilal' },
      { relation: 'friend', name: 'Mahamat Abakar' },
      { relation: 'cousin', name: 'Bilal Idris Yahya' },
    ])
    const ids = candidates.map(({ id }) => id)
    expect(ids.slice(0, 2).sort()).toEqual(['UK-15', 'UK-6'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(candidates.find(({ id }) => id === 'UK-6')?.relation).toBe('friend')
  })

  it('gives as many as are asked for', async () => expect(await foundBy(kamal.relatives, 1)).toHaveLength(1))

  it.each<[string, PersonInput['relatives']]>([
    ['nobody', []],
    ['one who is denied', [{ relation: 'not his brother', name: 'Bilal' }]],
    ['one without a name', [{ relation: 'brother', name: '???' }]],
  ])('has nothing to search for where the referral names %s', async (_name, relatives) => {
    const answer = await registry.find({ ...kamal, relatives: relatives ?? [] }, { for: 'relatives' })
    expect(answer).toMatchObject({ outcome: 'cannot-compare', candidates: [], nobody: 1 })
    expect(explain(answer, { reveal: true }).text).not.toContain('Bilal')
  })

  it('tells which relative a record may be, and what was compared', async () => {
    const { text, rows } = explain(await registry.find(kamal, { for: 'relatives' }), { reveal: true })
    expect(text).toContain('This may be the brother whom the referral names.')
    expect(rows.find(({ field }) => field === 'names')?.text).toContain('Bilal')
  })

  it('holds no value in its answer', async () => {
    const answer = await registry.find(kamal, { for: 'relatives' })
    const texts = JSON.stringify(answer) + explain(answer).text
    for (const value of valuesOf({ ...kamal, relatives: [{ relation: '', name: 'Bilal' }] }))
      expect(texts).not.toContain(value)
  })

  it('is asked for in so many words', () =>
    expect(registry.find(kamal, { for: 'brothers' as never })).rejects.toThrow(NamesakeError))

  it('is no other search for the child', async () => {
    const child = await registry.find(kamal)
    expect(child).toEqual(await registry.find(kamal, { for: 'child' }))
    expect(child.candidates.every((candidate) => !('relation' in candidate))).toBe(true)
  })
})

describe('a relative as a person', () => {
  const named = (child: string, kin: string, name: string) => {
    const person = { ...prepareName(child), kind: 'primary' as const, source: null }
    const relative = { kin, denied: false, id: null, name: prepareName(name) }
    return relativesNamedBy({ names: [child], nationalities: ['SD'] }, [person], [relative])[0]!.person
  }

  it.each([
    ['brother', 'Kamal Idris Yahya', 'Bilal', 'Bilal idris yahya'],
    ['sister', 'Nguyen Van Nam', 'Hoa', 'nguyen van Hoa'],
    ['brother', 'Kamal Idris Yahya', 'Bilal Idris', 'Bilal Idris'],
    ['father', 'Kamal Idris Yahya', 'Idris', 'Idris'],
    ['mother', 'Kamal Idris Yahya', 'Amna', 'Amna'],
    ['brother', 'Kamal', 'Bilal', 'Bilal'],
  ])('a %s of %s named %s is %s', (kin, child, name, text) =>
    expect(named(child, kin, name).names).toEqual([text]),
  )

  it('has the sex of the word and the nationality of the child', () =>
    expect(named('Kamal Idris', 'aunt', 'Amna')).toMatchObject({ sex: 'female', nationalities: ['SD'] }))
})
