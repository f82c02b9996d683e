import * as fc from 'fast-check'
import { describe } from 'vitest'
import { languagesField } from '../../src/compare/languages.js'
import { anyText, obeysFieldLaws } from './field-laws.js'

const words = fc.constantFrom('Dari', 'Pashto, English', 'ar', 'Tigrinya', 'Kurdish (Sorani)', 'Klingon')
const inputs = fc.array(fc.oneof(words, anyText), { maxLength: 4 })

describe('languages', () => obeysFieldLaws(languagesField, inputs, ['same']))
