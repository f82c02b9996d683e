import { expect, it } from 'vitest'
import { confusable } from '../../../src/compare/countries/confusable.js'

it.each([
  ['ER', 'ET', 'close'],
  ['AL', 'XK', 'close'],
  ['KW', 'XXA', 'close'],
  ['IQ', 'KW', 'close'],
  ['AF', 'PK', 'middle'],
  ['AF', 'IR', 'middle'],
  ['SD', 'TD', 'middle'],
  ['SO', 'ET', 'middle'],
  ['IQ', 'SY', 'middle'],
  ['SY', 'EG', 'far'],
  ['VN', 'CN', 'far'],
  ['IR', 'PK', 'far'],
  ['AF', 'ER', undefined],
  ['SD', 'VN', undefined],
  ['ET', 'ET', undefined],
] as const)('%s and %s: %s', (a, b, grade) => {
  expect(confusable(a, b)).toBe(grade)
  expect(confusable(b, a)).toBe(grade)
})
