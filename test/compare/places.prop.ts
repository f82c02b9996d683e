import * as fc from 'fast-check'
import { describe } from 'vitest'
import { placesField } from '../../src/compare/places.js'
import { anyText, obeysFieldLaws } from './field-laws.js'

const words = fc.constantFrom(
  'Jalalabad',
  'Nangarhar',
  'Charmang',
  'Charmangh, Bajaur',
  'Afghanistan',
  'El Fasher',
  'Darfur',
  'Bari',
)
const inputs = fc.array(fc.oneof(words, anyText), { maxLength: 4 })

describe('places', () => obeysFieldLaws(placesField, inputs, ['same', 'same-province', 'same-country']))
