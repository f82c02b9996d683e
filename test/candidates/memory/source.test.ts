import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createJoinedSource } from '../../../src/candidates/memory/joined-source.js'
import { NamesakeError } from '../../../src/errors.js'
import { defaultNameWeights } from '../../../src/names/weights.js'
import { prepareRecord } from '../../../src/record/prepare.js'
import type { Prepared } from '../../../src/record/prepared.js'
import { candidateSourceContract, contractFields } from '../../contract/candidates.js'

const weights = { names: defaultNameWeights }

function sourceOf(records: readonly Prepared[]) {
  const source = createJoinedSource({ fields: contractFields })
  for (const record of records) source.add(record)
  return source
}

const named = (id: string | undefined, ...names: string[]) =>
  prepareRecord({ ...(id === undefined ? {} : { id }), names }, contractFields)

candidateSourceContract('memory', sourceOf)

describe('a register in memory', () => {
  it('knows what it holds', () => {
    const source = sourceOf([named('b', 'Bilal'), named('a', 'Kamal')])
    expect(source.size).toBe(2)
    expect(source.has('a')).toBe(true)
    expect(source.has('c')).toBe(false)
    expect([...source.ids()]).toEqual(['b', 'a'])
  })

  it.each([
    [
      'a record without an id',
      'id.missing',
      (source: ReturnType<typeof sourceOf>) => source.add(named(undefined, 'Ali')),
    ],
    [
      'an id that is held',
      'id.known',
      (source: ReturnType<typeof sourceOf>) => source.add(named('a', 'Ali')),
    ],
    [
      'a replacement for nobody',
      'id.unknown',
      (source: ReturnType<typeof sourceOf>) => source.replace(named('z', 'Ali')),
    ],
  ])('refuses %s', (_, code, act) => {
    const source = sourceOf([named('a', 'Kamal')])
    expect(() => act(source)).toThrow(expect.objectContaining({ name: 'NamesakeError', code }))
    expect(() => act(source)).toThrow(NamesakeError)
    expect(source.size).toBe(1)
  })

  it('puts a replacement in the place of what was there', () => {
    const source = sourceOf([named('a', 'Kamal'), named('b', 'Bilal')])
    source.replace(named('a', 'Zabihullah'))
    expect(source.size).toBe(2)
    expect(source.candidates(named(undefined, 'Kamal'), { limit: 9, weights })).toEqual([])
    expect(source.candidates(named(undefined, 'Zabihullah'), { limit: 9, weights })).toEqual(['a'])
  })

  it('can hold an id again that was removed', () => {
    const source = sourceOf([named('a', 'Kamal')])
    expect(source.remove('a')).toBe(true)
    expect(source.remove('a')).toBe(false)
    source.add(named('a', 'Bilal'))
    expect(source.get(['a'])).toEqual([named('a', 'Bilal')])
  })

  it('leaves the dead behind, and answers as before', () => {
    const kept = Array.from({ length: 40 }, (_, i) => named(`k${i}`, `Kamal Karimi`))
    const source = sourceOf(kept)
    for (let i = 0; i < 4200; i++) {
      source.add(named(`d${i}`, 'Bilal Karimi'))
      source.remove(`d${i}`)
    }
    expect([...source.ids()]).toEqual(kept.map(({ id }) => id))
    const never = sourceOf(kept)
    const query = named(undefined, 'Kamal Karimi')
    expect(source.candidates(query, { limit: 9, weights })).toEqual(
      never.candidates(query, { limit: 9, weights }),
    )
    expect(source.get(['k7'])).toEqual([kept[7]])
  })

  it.each([
    ['Mohammadali Karimi', 'Mohammad Ali Karimi'],
    ['Mohammad Ali Karimi', 'Mohammadali Karimi'],
    ['Gebremedhin Tesfay', 'Gebre Medhin Tesfay'],
    ['Abdul Rahman Safi', 'Abdurrahman Safi'],
  ])('%s fetches %s, written in another number of words', (query, record) => {
    const source = sourceOf([named('x', record), named('y', 'Karim Safi'), named('z', 'Tesfay Karimi')])
    expect(source.candidates(named(undefined, query), { limit: 1, weights })).toEqual(['x'])
  })

  it('sets a rare name slightly misspelt before a common one as it stands', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => named(`m${i}`, 'Mohammad'))
    const source = sourceOf([...crowd, named('rare', 'Zalmai')])
    const [first] = source.candidates(named(undefined, 'Mohammad Zalmay'), { limit: 1, weights })
    expect(first).toBe('rare')
  })

  it('does not take a misspelling of a common name for a rare name', () => {
    const crowd = Array.from({ length: 200 }, (_, i) => named(`m${i}`, 'Mohammad'))
    const source = sourceOf([...crowd, ...Array.from({ length: 20 }, (_, i) => named(`k${i}`, 'Karimi'))])
    const [first] = source.candidates(named(undefined, 'Muhamad Karimi'), { limit: 1, weights })
    expect(first).toBe('k0')
  })

  it('sets the namesake who was born in the right year before the others, and one whose other name contradicts behind', () => {
    const born = (id: string, name: string, date: string) =>
      prepareRecord({ id, names: [name], births: [{ date }] }, contractFields)
    const others = Array.from({ length: 30 }, (_, i) => born(`m${i}`, 'Mohammad Ahmadi', `19${60 + i}-01-01`))
    const source = sourceOf([
      ...others,
      born('x', 'Mohammad Karimi', '2001'),
      born('y', 'Mohammad', '2001-05'),
    ])
    const query = prepareRecord({ names: ['Mohammad Safi'], births: [{ date: '2001-08' }] }, contractFields)
    const year = contractFields[1]!.prepare([{ date: '2001' }], [])
    const worth = (_: number, value: unknown) => (isDeepStrictEqual(value, year) ? 8 * 1024 : 0)
    const ranked = source.candidates(query, { limit: 3, weights: { ...weights, worth } })
    expect(ranked.slice(0, 2)).toEqual(['y', 'x'])
    expect(source.candidates(query, { limit: 3, weights })).not.toContain('y')
  })

  it('answers a query whose every name is the commonest in bounded time', () => {
    const source = sourceOf(Array.from({ length: 3000 }, (_, i) => named(`m${i}`, 'Mohammad Mohammad Ali')))
    const query = named(
      undefined,
      ...Array.from({ length: 40 }, () => 'Mohammad Ali Mohammad Ali Mohammad Ali'),
    )
    const before = process.cpuUsage()
    for (let round = 0; round < 20; round++)
      expect(source.candidates(query, { limit: 64, weights })).toHaveLength(64)
    expect(process.cpuUsage(before).user).toBeLessThan(5e6)
  })

  it('answers a query of broad keys alone', () => {
    const boys = Array.from({ length: 9 }, (_, i) =>
      prepareRecord({ id: `r${i}`, names: ['Ali'], sex: i === 4 ? 'female' : 'male' }, contractFields),
    )
    const source = createJoinedSource({ fields: contractFields, keyCap: 2 })
    for (const boy of boys) source.add(boy)
    const query = prepareRecord({ names: [], sex: 'male' }, contractFields)
    const found = source.candidates(query, { limit: 20, weights })
    expect(found).toHaveLength(query.keys.length > 0 ? 8 : 0)
  })
})
