import { describe, expect, it } from 'vitest'
import { readAges, readBasis, readCell, readSex, splitCell, splitPair } from '../../src/node/cells.js'

describe('readCell', () => {
  it.each([
    '',
    '  ',
    '-',
    '?',
    'N/A',
    'Unknown',
    'unbekannt',
    'Inconnu',
    'نامعلوم',
    '\u200e',
    '\u202e',
    '\uFEFF',
  ])('finds nothing in %j', (cell) => {
    expect(readCell(cell)).toBeNull()
  })

  it.each([
    [' Ali ', 'Ali'],
    ['Null', 'Null'],
    ['Na', 'Na'],
    ['None', 'None'],
    ['0', '0'],
  ])('keeps %j', (cell, value) => {
    expect(readCell(cell)).toBe(value)
  })
})

describe('readSex', () => {
  it.each([
    ['M', 'male'],
    ['boy', 'male'],
    ['Garçon', 'male'],
    ['männlich', 'male'],
    ['ذكر', 'male'],
    ['F.', 'female'],
    ['Fille', 'female'],
    ['Mädchen', 'female'],
    ['أنثى', 'female'],
    ['زن', 'female'],
    ['X', 'other'],
    ['U', 'unknown'],
    ['yes', undefined],
    ['constructor', undefined],
  ])('%s is %s', (text, sex) => {
    expect(readSex(text)).toBe(sex)
  })
})

describe('readAges', () => {
  it.each([
    ['15', [15]],
    ['١٥', [15]],
    ['۱۵', [15]],
    ['፲፭', [15]],
    ['15 years', [15]],
    ['15 years old', [15]],
    ['15y', [15]],
    ['15 ans', [15]],
    ['15 Jahre', [15]],
    ['about 15', [15]],
    ['~15', [15]],
    ['c. 15', [15]],
    ['15.5', [15.5]],
    ['15,5', [15.5]],
    ['15-16', [15, 16]],
    ['15 or 16', [15, 16]],
    ['15/16 years', [15, 16]],
    ['0', [0]],
    ['130', [130]],
    ['-1', null],
    ['999', null],
    ['131', null],
    ['15-999', null],
    ['fifteen', null],
    ['1e1', null],
    ['15 16', null],
    [`${'1'.repeat(1e6)}`, null],
    [`15${' '.repeat(1e6)}x`, null],
  ])('reads the ages of %.20s', (text, ages) => {
    expect(readAges(text)).toEqual(ages)
  })
})

it.each([
  ['documented', 'documented'],
  ['Passport', 'documented'],
  ['self-declared', 'stated'],
  ['Age assessment', 'assessed'],
  ['estimate', 'estimated'],
  ['geschätzt', 'estimated'],
  ['hearsay', undefined],
])('the basis %s is %s', (text, basis) => {
  expect(readBasis(text)).toBe(basis)
})

it('splits a cell of several values, and leaves out those that say nothing', () => {
  expect(splitCell('Syrian / unknown;Egyptian|', /[;|/]/)).toEqual(['Syrian', 'Egyptian'])
})

it.each([
  ['brother: Bilal', ['brother', 'Bilal']],
  ['a:b:c', ['a', 'b:c']],
  ['Bilal', null],
  [':Bilal', null],
  ['brother:', null],
])('splits %j', (text, pair) => {
  expect(splitPair(text)).toEqual(pair)
})
