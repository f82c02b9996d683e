import { describe, expect, it } from 'vitest'
import { placesField } from '../../src/compare/places.js'
import { compareInputs, registerWith } from './field-laws.js'

const list = (text: string): string[] => text.split(' | ')

describe('levels', () => {
  it.each([
    ['Jalalabad', 'جلال آباد', 'same'],
    ['Geneina', 'Al-Junaynah, Sudan', 'same'],
    ['Kamishlo', 'Qamishli', 'same'],
    ['Charmang', 'Charmang, Bajaur', 'same'],
    ['Tora Bora Kalay', 'Torabora Kalay', 'same'],
    ['Shatok', 'Chatok', 'same'],
    ['Khogara Chamtalay', 'Xogara Shamtalai', 'same'],
    ['شاتوک', 'Shatok', 'same'],
    ['Deh Bala Shatok', 'Dehbala Shatok', 'same'],
    ['Shatok', 'Shakor', 'different'],
    ['Norak', 'Barak', 'different'],
    ['Kabul | Jalalabad', 'Nangarhar, Jelalabad', 'same'],
    ['Jalalabad', 'Khogyani', 'same-province'],
    ['Jalalabad', 'Nangarhar', 'same-province'],
    ['Nangarhar', 'Ningarhar', 'same-province'],
    ['Darfur', 'El Fasher', 'same-province'],
    ['Darfur', 'Geneina', 'same-province'],
    ['Asmara', 'Keren', 'other-province'],
    ['Kabul', 'Afghanistan', 'same-country'],
    ['El Fasher', 'Geneina', 'other-province'],
    ['Kabul', 'Asmara', 'different'],
    ['Kandalay', 'Borokan', 'different'],
    ['Charmang, Pakistan', 'Charmang, Iran', 'different'],
    ['Charmang', 'Kabul', 'cannot-compare'],
    ['?', 'Kabul', 'missing'],
  ])('%s and %s: %s', (a, b, level) => {
    expect(compareInputs(placesField, list(a), list(b)).level).toBe(level)
    expect(compareInputs(placesField, list(b), list(a)).level).toBe(level)
  })
})

it.each([
  ['Jalalabad', 'Jelalabad', 'AF/nangarhar/jalalabad'],
  ['Jalalabad', 'Khogyani', 'AF/nangarhar'],
  ['Charmang', 'Charmang, Bajaur', 'charmang'],
  ['Kabul', 'Herat', undefined],
  ['Kabul', 'Asmara', undefined],
])('%s and %s share the key %s', (a, b, value) => {
  expect(compareInputs(placesField, [a], [b]).value).toBe(value)
})

it('counts the place that the fewest records name, of two that are shared', () => {
  const context = registerWith({ 'AF/nangarhar/jalalabad': 0.1, 'AF/ghazni/jaghori': 0.01 })
  expect(compareInputs(placesField, ['Jalalabad', 'Jaghori'], ['Jaghori', 'Jalalabad'], context).value).toBe(
    'AF/ghazni/jaghori',
  )
})

it('says in a note that spelling had to be forgiven', () => {
  expect(compareInputs(placesField, ['Jalalabaad'], ['Jalalabad']).notes).toEqual(['places.spelling'])
  expect(compareInputs(placesField, ['Charmangh'], ['Charmang']).notes).toEqual(['places.spelling'])
  expect(compareInputs(placesField, ['Dschalalabad'], ['جلال آباد']).notes).toBeUndefined()
})

it('keys a record by town, province and unlisted words', () => {
  const value = placesField.prepare(['Khogyani, Nangarhar', 'Shatok', 'Eritrea', 'Jalalabad'], [])!
  expect(placesField.keys?.(value)).toEqual([
    'AF/nangarhar/khogyani',
    'AF/nangarhar',
    'shatok',
    'AF/nangarhar/jalalabad',
  ])
})
