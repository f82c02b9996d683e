import * as fc from 'fast-check'
import { describe } from 'vitest'
import { nationalityField } from '../../src/compare/nationality.js'
import { anyText, obeysFieldLaws, registerWith } from './field-laws.js'

const words = fc.constantFrom(
  'AF',
  'Eritrean',
  'ET',
  'Syrian/Egyptian',
  'Kurdish',
  'Bidoon',
  'stateless',
  'Erithrean',
  'Iraqi',
  'unknown',
  'USSR',
  'سوداني',
)
const inputs = fc.array(fc.oneof(words, anyText), { maxLength: 4 })

describe('nationality', () => obeysFieldLaws(nationalityField, inputs, ['same']))
describe('nationality, in a register', () =>
  obeysFieldLaws(nationalityField, inputs, ['same'], registerWith({ AF: 0.5, ER: 0.2, ET: 0.2, IQ: 0.01 })))
