import { describe, expect, it } from 'vitest'
import { relativesField } from '../../src/compare/relatives.js'
import { compareInputs, issuesOf } from './field-laws.js'

const relatives = (text: string) =>
  text.split(' | ').map((each) => {
    const [relation, rest] = each.split(': ') as [string, string]
    const [name, id] = rest.split(' #') as [string, string | undefined]
    return { relation, name, ...(id === undefined ? {} : { id }) }
  })
const compare = (a: string, b: string) => compareInputs(relativesField, relatives(a), relatives(b))

describe('levels', () => {
  it.each([
    ['brother: Bilal #UK-7', 'cousin: Belal Ahmadi #UK-7', 'same-person'],
    ['brother: Bilal Ahmadzai Kharoti', 'Bruder: Belal Ahmadsai Kharoti', 'same-relative-rare'],
    ['father: Tesfay Kidane', 'أب: Tesfai Kidane', 'same-relative-rare'],
    ['father: Tesfay', 'padre: Tesfai', 'same-relative'],
    ['father: Mohammad', 'pedar: محمد', 'same-relative-common'],
    ['sibling: Weldeab', 'brother: Uoldeab', 'same-relative-rare'],
    ['brother: Weldeab', 'cousin: Weldeab', 'same-name'],
    ['brother: Weldeab', 'friend: Weldeab', 'same-name'],
    ['father: Rahmatullah', 'father: Filmon', 'conflicting-father'],
    ['father: Ahmad Karim', 'father: Ahmad Rahim', 'conflicting-father'],
    ['father: Hassan', 'father: Hussein', 'missing'],
    ['father: Tesfay Kidane', 'father: Tesfay Haile', 'missing'],
    ['mother: Letebrhan', 'mother: Zarghona', 'conflicting-mother'],
    ['brother: Weldeab', 'brother: Rahmatullah', 'missing'],
    ['brother: Weldeab', 'father: Rahmatullah', 'missing'],
    ['brother: Weldeab | father: Rahmatullah', 'brother: Weldeab | father: Filmon', 'mixed'],
    ['father: Rahmatullah | father: Filmon', 'father: Filmon', 'same-relative'],
    ['brother: Bilal', 'no brother: unknown', 'contradicted'],
    ['brother: Weldeab', 'not related: Weldeab', 'contradicted'],
    ['brother: Weldeab', 'alone: ?', 'contradicted'],
    ['uncle: Weldeab', 'no relatives: none', 'contradicted'],
    ['father: Weldeab', 'unaccompanied: ?', 'missing'],
    ['brother: Bilal #UK-7', 'not his brother: ? #UK-7', 'contradicted'],
    ['brother: Weldeab', 'not related: Rahmatullah', 'missing'],
    ['no brother: unknown', 'no brother: unknown', 'missing'],
    ['brother: ? #UK-9', 'brother: Bilal #UK-7', 'cannot-compare'],
    ['brother: ?', 'brother: Bilal', 'missing'],
  ])('%s and %s: %s', (a, b, level) => {
    expect(compare(a, b).level).toBe(level)
    expect(compare(b, a).level).toBe(level)
  })
})

describe('notes', () => {
  it.each([
    ['father: Weldeab', 'father: Weldeab', undefined],
    ['father: Tesfay', 'father: Tesfai', ['relatives.spelling']],
    ['brother: Weldeab', 'cousin: Weldeab', ['relatives.relation-differs']],
    ['father: Rahmatullah', 'father: Filmon', ['relatives.conflicting-father']],
    [
      'brother: Weldeab | father: Rahmatullah',
      'brother: Weldeab | father: Filmon',
      ['relatives.conflicting-father'],
    ],
    ['brother: Bilal', 'no brother: unknown', ['relatives.contradicted']],
    ['brother: Bilal | father: Weldeab', 'no brother: unknown | father: Weldeab', ['relatives.contradicted']],
  ])('%s and %s: %j', (a, b, notes) => {
    expect(compare(a, b).notes).toEqual(notes)
  })
})

it('reports a relation that it does not know, and compares the name all the same', () => {
  expect(issuesOf(relativesField, relatives('tribal elder: Weldeab'))).toMatchObject([
    { code: 'relatives.unknown-relation', path: 'relatives[0].relation' },
  ])
  expect(compare('tribal elder: Weldeab', 'uncle: Weldeab').level).toBe('same-name')
})

it('compares no more relatives than a family has, and says so', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ relation: 'cousin', name: `Name${index}` }))
  expect(relativesField.prepare(many, [])).toHaveLength(24)
  expect(issuesOf(relativesField, many)).toMatchObject([
    { code: 'relatives.too-many', path: 'relatives[24]' },
  ])
})

it('keys a record by how the relatives sound, not by those it denies', () => {
  const keysOf = (text: string) => relativesField.keys?.(relativesField.prepare(relatives(text), [])!) ?? []
  expect(keysOf('brother: Filmon')).not.toEqual([])
  expect(keysOf('brother: Filmon').some((key) => keysOf('fratello: Philimon').includes(key))).toBe(true)
  expect(keysOf('no brother: Filmon')).toEqual([])
})
