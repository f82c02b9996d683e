import { describe, expect, it } from 'vitest'
import { nationalityField } from '../../src/compare/nationality.js'
import { compareInputs, issuesOf, registerWith } from './field-laws.js'

const list = (text: string): string[] => (text === '' ? [] : text.split(' | '))
const compare = (a: string, b: string, context?: ReturnType<typeof registerWith>) =>
  compareInputs(nationalityField, list(a), list(b), context)

describe('levels', () => {
  it.each([
    ['AF', 'Afghan', 'same'],
    ['Eritrean', 'ኤርትራ', 'same'],
    ['Syrian/Egyptian', 'EG | SY', 'same'],
    ['Kurdish', 'Kurde', 'same'],
    ['stateless', 'apolide', 'same'],
    ['Syrian/Egyptian', 'Egyptian', 'overlapping'],
    ['Kurdish', 'Iraqi', 'overlapping'],
    ['Kurdish', 'TR', 'overlapping'],
    ['Bidoon', 'stateless', 'overlapping'],
    ['Bidoon', 'KW', 'overlapping'],
    ['Habesha', 'ER', 'overlapping'],
    ['AF | PK', 'PK', 'overlapping'],
    ['ER', 'ET', 'confusable-close'],
    ['Albanian', 'Kosovar', 'confusable-close'],
    ['Bidoon', 'Iraqi', 'confusable-close'],
    ['AF', 'PK', 'confusable'],
    ['Sudanese', 'Chadian', 'confusable'],
    ['Syrian/Egyptian', 'Iraqi', 'confusable'],
    ['SY', 'EG', 'confusable-far'],
    ['Vietnamese', 'Chinese', 'confusable-far'],
    ['Palestinian', 'Jordanian', 'confusable-far'],
    ['AF', 'ER', 'different'],
    ['Sudanese', 'Vietnamese', 'different'],
    ['unknown', 'AF', 'missing'],
    ['', 'AF', 'missing'],
  ])('%s and %s: %s', (a, b, level) => {
    expect(compare(a, b).level).toBe(level)
    expect(compare(b, a).level).toBe(level)
  })
})

describe('notes', () => {
  it.each([
    ['AF', 'AF', undefined],
    ['Syrian/Egyptian', 'SY', ['nationality.one-of-several']],
    ['ER', 'ET', ['nationality.confusable']],
    ['Erithrean', 'ER', ['nationality.spelling']],
    ['Zaire', 'DR Congo', ['nationality.renamed-state']],
    ['Burmese', 'MM', ['nationality.renamed-state']],
    ['Zaire', 'Zaïrois', undefined],
    ['Swaziland', 'AF', undefined],
    ['Erithrean', 'ET', ['nationality.confusable', 'nationality.spelling']],
    ['Erithrean', 'AF', undefined],
  ])('%s and %s: %j', (a, b, notes) => {
    expect(compare(a, b).notes).toEqual(notes)
  })
})

describe('the value that says what an agreement is worth', () => {
  const context = registerWith({ AF: 0.5, ER: 0.2, ET: 0.1, IQ: 0.05, IR: 0.02, SY: 0.04, TR: 0.001 })

  it.each([
    ['AF', 'AF', 'AF'],
    ['AF | TR', 'AF | TR', 'TR'],
    ['Kurdish', 'Kurdish', 'TR'],
    ['Kurdish', 'Iraqi', 'IQ'],
    ['ER', 'ET', 'ET'],
    ['AF', 'ER', undefined],
  ])('%s and %s: %s', (a, b, value) => {
    expect(compare(a, b, context).value).toBe(value)
    expect(compare(b, a, context).value).toBe(value)
  })

  it('is the first of equals where no register says', () => {
    expect(compare('Kurdish', 'Kurdish').value).toBe('IQ')
  })
})

describe('preparing', () => {
  it('narrows a people across borders to the state that the person names too', () => {
    expect(nationalityField.prepare(['Kurdish', 'Iraq'], [])?.codes).toEqual(['IQ'])
    expect(nationalityField.prepare(['Kurd from Iran'], [])?.codes).toEqual(['IR'])
    expect(nationalityField.prepare(['Kurdish', 'Germany'], [])?.codes).toEqual([
      'DE',
      'IQ',
      'IR',
      'SY',
      'TR',
    ])
  })

  it('keeps both readings of a Bidoon, whose nationality is the question', () => {
    expect(nationalityField.prepare(['Kuwait', 'Bidoon'], [])?.codes).toEqual(['KW', 'XXA'])
  })

  it('reports what it does not know, by place and never by value, and uses the rest', () => {
    expect(issuesOf(nationalityField, ['AF', 'Martian'])).toEqual([
      {
        code: 'nationality.unknown',
        path: 'nationalities[1]',
        expected: 'an ISO 3166-1 code, or the name or demonym of a country',
      },
    ])
    expect(nationalityField.prepare(['AF', 'Martian'], [])?.codes).toEqual(['AF'])
  })

  it('is silent where nothing is known', () => {
    expect(nationalityField.prepare(['unknown', '?'], [])).toBeNull()
    expect(issuesOf(nationalityField, ['unknown', '?', ''])).toEqual([])
  })

  it('gives the codes as keys', () => {
    expect(nationalityField.keys?.({ codes: ['EG', 'SY'], misspelt: false, renamed: false })).toEqual([
      'EG',
      'SY',
    ])
  })
})
