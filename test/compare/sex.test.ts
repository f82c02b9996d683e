import { expect, it } from 'vitest'
import { sexField } from '../../src/compare/sex.js'
import { compareInputs } from './field-laws.js'

it.each([
  ['female', 'female', { level: 'both-female', value: 'female' }],
  ['male', 'male', { level: 'both-male', value: 'male' }],
  ['female', 'male', { level: 'different' }],
  ['male', 'female', { level: 'different' }],
  ['male', 'unknown', { level: 'missing' }],
  ['other', 'other', { level: 'missing' }],
  ['other', 'female', { level: 'missing' }],
] as const)('%s and %s: %j', (a, b, agreement) => {
  expect(compareInputs(sexField, a, b)).toEqual(agreement)
})
