import * as fc from 'fast-check'
import { describe } from 'vitest'
import { identifiersField } from '../../src/compare/identifiers.js'
import { anyText, obeysFieldLaws } from './field-laws.js'

const type = fc.oneof(fc.constantFrom('phone', 'Passport No.', 'eurodac'), anyText)
const value = fc.oneof(
  fc.constantFrom('P1234567', 'P1234568', '+33 6 12 34 56 78'),
  fc.string({ unit: fc.constantFrom('1', '2', 'A'), maxLength: 8 }),
  anyText,
)
const inputs = fc.array(fc.record({ type, value }), { maxLength: 4 })

describe('identifiers', () => obeysFieldLaws(identifiersField, inputs, ['same', 'same-contact']))
