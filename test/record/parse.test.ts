import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { NamesakeError } from '../../src/errors.js'
import { createParser, definePerson, type PersonInput } from '../../src/record/parse.js'

const issuesOf = (input: unknown) => {
  const checked = createParser([]).check(input)
  return 'issues' in checked ? checked.issues.map(({ code, path }) => `${path} ${code}`) : []
}

describe('a person that is read', () => {
  it.each<[string, PersonInput]>([
    ['a name alone', { names: ['Filmon Tesfai'] }],
    ['no name at all', { names: [] }],
    ['a name in parts', { names: [{ given: 'Filmon', father: 'Tesfai', kind: 'primary', source: 'IT' }] }],
    ['a name in one text', { names: [{ text: 'Filmon Tesfai', kind: 'assumed' }] }],
    ['a date', { names: [], births: [{ date: '2001-03-12', calendar: 'ethiopic', basis: 'documented' }] }],
    ['a year', { names: [], births: [{ date: '2001' }] }],
    ['an age', { names: [], births: [{ age: 15, at: '2016-09', basis: 'stated' }] }],
    ['a span', { names: [], births: [{ from: '2000', to: '2002-06' }] }],
    ['relatives', { names: [], relatives: [{ relation: 'brother', name: 'Bilal', id: 'UK-2' }] }],
    ['sightings', { names: [], sightings: [{ place: 'Calais', on: '2016-10-24' }] }],
    ['identifiers', { names: [], identifiers: [{ type: 'Eurodac', value: 'IT1AB' }] }],
    [
      'the rest',
      { names: [], nationalities: ['ER'], sex: 'female', places: ['Keren'], languages: ['Tigrinya'] },
    ],
    ['data of the caller', { names: [], data: { anything: [1, null] } }],
  ])('%s', (_name, person) => {
    expect(issuesOf(person)).toEqual([])
    expect(definePerson(person)).toBe(person)
  })
})

describe('a person that is not read', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', 'Filmon', [' wrong-type']],
    ['nothing', null, [' wrong-type']],
    ['no names', {}, ['names missing']],
    ['names in one text', { names: 'Filmon' }, ['names wrong-type']],
    ['an unknown property', { names: [], shoeSize: 38 }, ['shoeSize unknown-property']],
    ['ethnicity', { names: [], ethnicity: 'x' }, ['ethnicity unknown-property']],
    ['a name of no kind', { names: [{ text: 'F', kind: 'stage' }] }, ['names[0].kind not-allowed']],
    [
      'a part of a name that is none',
      { names: [{ given: 'F', tribe: 'x' }] },
      ['names[0].tribe unknown-property'],
    ],
    ['a text beside parts', { names: ['F', { text: 'F', given: 'F' }] }, ['names[1].given unknown-property']],
    ['a name that is a number', { names: [{ given: 7 }] }, ['names[0].given wrong-type']],
    ['a name without end', { names: ['x'.repeat(1001)] }, ['names[0] too-long']],
    ['names without end', { names: Array(201).fill('x') }, ['names too-long']],
    [
      'a date of another form',
      { names: [], births: [{ date: '12/03/2001' }] },
      ['births[0].date wrong-format'],
    ],
    ['an age without a day', { names: [], births: [{ age: 15 }] }, ['births[0].at missing']],
    ['an age in words', { names: [], births: [{ age: '15', at: '2016' }] }, ['births[0].age wrong-type']],
    ['an age below zero', { names: [], births: [{ age: -1, at: '2016' }] }, ['births[0].age too-small']],
    ['an age beyond life', { names: [], births: [{ age: 131, at: '2016' }] }, ['births[0].age too-large']],
    ['a span without end', { names: [], births: [{ from: '2000' }] }, ['births[0].to missing']],
    ['a sex that is none', { names: [], sex: 'm' }, ['sex not-allowed']],
    ['an empty id', { id: '', names: [] }, ['id too-short']],
    [
      'a relative without a name',
      { names: [], relatives: [{ relation: 'aunt' }] },
      ['relatives[0].name missing'],
    ],
    [
      'several things at once',
      { id: 7, names: [], sex: 'x', age: 9 },
      ['id wrong-type', 'sex not-allowed', 'age unknown-property'],
    ],
  ])('%s', (_name, input, expected) => {
    expect(issuesOf(input).sort()).toEqual([...expected].sort())
  })

  it('says all at once, with places and never with values', () => {
    const secret = 'Xyzzy'
    const input = {
      id: `${secret}`.repeat(60),
      names: [{ given: secret, kind: secret }],
      sex: secret,
      births: [{ date: secret }],
    }
    const error = thrown(() => createParser([]).parse(input, 'records[3]'))
    expect(error.issues.map(({ path }) => path).sort()).toEqual([
      'records[3].births[0].date',
      'records[3].id',
      'records[3].names[0].kind',
      'records[3].sex',
    ])
    expect(JSON.stringify(error.issues) + error.message + error.stack).not.toContain(secret)
  })

  it('shortens and cleans the name of an unknown property', () => {
    const [path] = issuesOf({ names: [], [`a\u001b[31m${'b'.repeat(100)}`]: 1 })
    expect(path).toMatch(/^a\?\?31mb+… unknown-property$/)
  })
})

describe('fields of the caller', () => {
  const parser = createParser([{ name: 'phone', schema: z.string() }])
  it('are read by their own schema', () =>
    expect('person' in parser.check({ names: [], phone: '07' })).toBe(true))
  it('may be left out', () => expect('person' in parser.check({ names: [] })).toBe(true))
  it('are checked', () =>
    expect(parser.check({ names: [], phone: 7 })).toMatchObject({ issues: [{ path: 'phone' }] }))
})

function thrown(run: () => unknown): NamesakeError {
  try {
    run()
  } catch (error) {
    if (error instanceof NamesakeError) return error
  }
  throw new Error('no NamesakeError was thrown')
}
