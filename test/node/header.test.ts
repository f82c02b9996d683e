import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { COLUMN_FIELDS, foldHeader } from '../../src/node/fields.js'
import { type ColumnMap, readHeader } from '../../src/node/header.js'

const read = (cells: string[], map: ColumnMap = {}) => readHeader(cells, map, 'people.csv', 1)

/** What each column means, short: `relative:father`, `part:given`, `birth`. */
const meanings = (cells: string[], map: ColumnMap = {}): string[] =>
  read(cells, map).map(({ meaning }) => {
    const [property, detail] = Object.values(meaning) as [string, string?]
    return detail === undefined || detail === null ? property : `${property}:${detail}`
  })

const errorOf = (cells: string[], map: ColumnMap = {}): NamesakeError => {
  try {
    read(cells, map)
  } catch (error) {
    if (error instanceof NamesakeError) return error
  }
  throw new Error('the header was read')
}

describe('readHeader', () => {
  it.each([
    ['ID', 'id'],
    ['Case number', 'id'],
    ['Numéro de dossier', 'id'],
    ['Aktenzeichen', 'id'],
    ['Full Name', 'name:primary'],
    ['nom et prénom', 'name:primary'],
    ['vollständiger Name', 'name:primary'],
    ['a.k.a.', ''],
    ['AKA', 'name:alias'],
    ['surnom', 'name:nickname'],
    ['former_name', 'name:former'],
    ['assumed-name', 'name:assumed'],
    ['Date of Birth', 'birth'],
    ['DOB', 'birth'],
    ['data di nascita', 'birth'],
    ['Geburtsdatum', 'birth'],
    ['age', 'age'],
    ['Alter', 'age'],
    ['Nationalité', 'nationality'],
    ['Staatsangehörigkeit', 'nationality'],
    ['country_of_origin', 'nationality'],
    ['Gender', 'sex'],
    ['sesso', 'sex'],
    ['Place of birth', 'place'],
    ['langue maternelle', 'language'],
    ["Father's name", 'relative:father'],
    ['father’s name', 'relative:father'],
    ['Nom de la mère', 'relative:mother'],
    ['brother', 'relative:brother'],
    ['relatives', 'relative'],
    ['Passport No', 'identifier:passport'],
    ['last seen', 'sighting-date'],
    ['name 2', 'name:primary'],
    ['alias_3', 'name:alias'],
  ])('reads %j as %s', (header, meaning) => {
    if (meaning === '') expect(errorOf(['name', header]).code).toBe('column')
    else expect(meanings([header])).toEqual([meaning])
  })

  it.each([
    [
      ['Given name', 'Family name'],
      ['part:given', 'part:family'],
    ],
    [
      ['Prénom', 'Nom'],
      ['part:given', 'part:family'],
    ],
    [
      ['Nome', 'Cognome'],
      ['part:given', 'part:family'],
    ],
    [
      ['Name', 'Surname'],
      ['part:given', 'part:family'],
    ],
    [
      ['Name', 'Vorname'],
      ['part:family', 'part:given'],
    ],
    [['Nom'], ['name:primary']],
    [
      ['Full name', 'First name'],
      ['name:primary', 'part:given'],
    ],
    [
      ['Full name', 'Surname', 'Father'],
      ['name:primary', 'part:family', 'relative:father'],
    ],
    [
      ['First name', 'Father', 'Grandfather'],
      ['part:given', 'part:father', 'part:grandfather'],
    ],
    [
      ['Name', 'Father', 'Grandfather'],
      ['name:primary', 'relative:father', 'relative:grandfather'],
    ],
    [
      ['Name', 'Given name', 'Family name'],
      ['name:primary', 'part:given', 'part:family'],
    ],
  ])('reads %j together as %j', (header, expected) => {
    expect(meanings(header)).toEqual(expected)
  })

  it('keeps columns of one number together', () => {
    const header = ['given', 'family', 'given2', 'family_2']
    expect(read(header).map((column) => column.group)).toEqual([1, 1, 2, 2])
  })

  it('follows a map before what it knows, whatever the case, and passes over headers the file lacks', () => {
    const map = { etunimi: 'given', SUKUNIMI: 'family', age: '-', 'not here': 'id' }
    expect(meanings(['Etunimi', 'Sukunimi', 'age'], map)).toEqual(['part:given', 'part:family', 'ignored'])
    expect(meanings(['الاسم'], { الاسم: 'name' })).toEqual(['name:primary'])
  })

  it('maps a header that is a whole question', () => {
    const question = `What is the name of the child, ${'as far as it is known, '.repeat(20)}in full?`
    expect(meanings([question, 'id'], { [question]: 'name' })).toEqual(['name:primary', 'id'])
    expect(String(errorOf([question, 'id']).issues[0]?.column).length).toBeLessThan(50)
  })

  it('names every unknown column at once, each with the nearest known header', () => {
    const { issues } = errorOf(['id', 'surnme', 'shoe size', 'Natoinality', '***'])
    expect(issues).toMatchObject([
      { code: 'column', line: 1, column: 'surnme', expected: expect.stringContaining('surname') },
      { code: 'column', line: 1, column: 'shoe size', expected: expect.not.stringContaining('perhaps') },
      { code: 'column', line: 1, column: 'Natoinality', expected: expect.stringContaining('nationality') },
      { code: 'column', line: 1, column: '#5' },
    ])
  })

  it('repeats nothing of a first line that may be a person', () => {
    const error = errorOf(['R-1', 'Philimon Tesfay', '2001-03-12'])
    expect(error.code).toBe('header')
    expect(error.message).not.toMatch(/R-1|Philimon|2001/)
  })

  it('refuses two ids, a field that does not exist, and too many columns', () => {
    expect(errorOf(['id', 'name', 'reference']).issues).toMatchObject([
      { code: 'repeated', column: 'reference' },
    ])
    expect(errorOf(['name'], { name: 'shoes' }).code).toBe('map')
    expect(errorOf(['name'], { name: 'constructor' }).code).toBe('map')
    expect(errorOf(Array.from({ length: 100_000 }, (_, i) => `name${i}`)).code).toBe('columns')
  })

  it('stays bounded on headers of any length', () => {
    const hostile = [
      'name',
      '1'.repeat(1_000_000),
      '_'.repeat(1_000_000),
      `${'a1'.repeat(500_000)}`,
      '\u0301'.repeat(10_000),
    ]
    const { issues } = errorOf(hostile)
    expect(issues).toHaveLength(4)
    expect(issues.every((issue) => String(issue.column).length < 100)).toBe(true)
  })

  it('knows no header twice', () => {
    const owners = new Map<string, string>()
    for (const [field, { headers }] of Object.entries(COLUMN_FIELDS)) {
      for (const header of [field, ...headers.split(', ')]
        .map(foldHeader)
        .filter((folded) => folded !== '')) {
        expect([header, owners.get(header) ?? field]).toEqual([header, field])
        owners.set(header, field)
      }
    }
  })
})
