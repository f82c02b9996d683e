import { describe, expect, it } from 'vitest'
import { identifiersField } from '../../src/compare/identifiers.js'
import { compareInputs, issuesOf } from './field-laws.js'

const one = (type: string, value: string) => [{ type, value }]
const compare = (a: [string, string], b: [string, string]) =>
  compareInputs(identifiersField, one(...a), one(...b))

describe('one identifier each', () => {
  it.each([
    [['passport', 'P-123 456 7'], ['Passport No.', 'p1234567'], 'same'],
    [['tazkira', '۱۲۳۴۵۶۷'], ['Tazkera', '1234567'], 'same'],
    [['national id', '1400-0101-12345'], ['تذکره', '1400010112345'], 'same'],
    [['Eurodac', 'GR1 000 123'], ['eurodac number', 'GR1000123'], 'same'],
    [['HO ref', 'A1234567'], ['home office reference', 'a 1234567'], 'same'],
    [['student number', '77-AB'], ['Student Number', '77ab'], 'same'],
    [['phone', '+33 6 12 34 56 78'], ['Mobile', '0033612345678'], 'same-contact'],
    [['phone', '+33 6 12 34 56 78'], ['tel', '06 12 34 56 78'], 'same-contact'],
    [['whatsapp', '٠٧٧٠ ١٢٣ ٤٥٦٧'], ['phone', '+964 770 123 4567'], 'same-contact'],
    [['email', 'Filmon.T@example.org'], ['e-mail', 'filmon.t@example.org'], 'same-contact'],
    [['facebook', 'kamal.b'], ['Facebook ID', 'Kamal B'], 'same-contact'],
    [['passport', 'P1234567'], ['passport', 'P1234568'], 'near'],
    [['passport', 'P1234567'], ['passport', 'P1243567'], 'near'],
    [['passport', 'P1234567'], ['passport', 'P123567'], 'near'],
    [['phone', '0612345678'], ['phone', '0612345679'], 'near'],
    [['passport', 'P1234567'], ['passport', 'Q7654321'], 'different'],
    [['file', 'A12'], ['file', 'A13'], 'different'],
    [['passport', 'P1234567'], ['eurodac', 'P1234567'], 'missing'],
  ] as const)('%j and %j: %s', (a, b, level) => {
    expect(compare([...a], [...b]).level).toBe(level)
    expect(compare([...b], [...a]).level).toBe(level)
  })
})

it('lets the best of several pairs count: a child may hold two cards', () => {
  const a = [...one('phone', '0611111111'), ...one('passport', 'P1234567')]
  const b = [...one('phone', '0622222222'), ...one('passport', 'P1234567')]
  expect(compareInputs(identifiersField, a, b)).toEqual({ level: 'same' })
})

it('says in a note that a character differs', () => {
  expect(compare(['passport', 'P1234567'], ['passport', 'P1234568']).notes).toEqual([
    'identifiers.one-character',
  ])
})

it.each([
  ['passport', 'n/a'],
  ['passport', 'unknown'],
  ['passport', '0000000'],
  ['passport', '12'],
  ['phone', 'none'],
  ['facebook', 'inconnu'],
  ['passport', '---'],
])('%s %s identifies nobody', (type, value) => {
  expect(identifiersField.prepare(one(type, value), [])).toBeNull()
  expect(issuesOf(identifiersField, one(type, value))).toMatchObject([
    { code: 'identifiers.unusable', path: 'identifiers[0].value' },
  ])
})

it('keys a record by type and value, once each', () => {
  const value = identifiersField.prepare(
    [...one('Passport', 'p 123'), ...one('passport no', 'P123'), ...one('tel', '+44 7700 900123')],
    [],
  )!
  expect(identifiersField.keys?.(value)).toEqual(['passport:P123', 'phone:700900123'])
})
