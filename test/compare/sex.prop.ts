import * as fc from 'fast-check'
import { describe } from 'vitest'
import { sexField } from '../../src/compare/sex.js'
import { obeysFieldLaws } from './field-laws.js'

const inputs = fc.constantFrom('male' as const, 'female' as const, 'other' as const, 'unknown' as const)

describe('sex', () => obeysFieldLaws(sexField, inputs, ['both-female', 'both-male']))
