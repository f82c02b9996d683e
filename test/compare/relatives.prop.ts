import * as fc from 'fast-check'
import { describe } from 'vitest'
import { relativesField } from '../../src/compare/relatives.js'
import { anyText, obeysFieldLaws } from './field-laws.js'

const relation = fc.oneof(
  fc.constantFrom('brother', 'father', 'mother', 'cousin', 'no brother', 'not related', 'sibling'),
  anyText,
)
const name = fc.oneof(
  fc.constantFrom('Bilal', 'Weldeab Kidane', 'Uoldeab', 'Rahmatullah', 'محمد', 'unknown'),
  anyText,
)
const id = fc.option(fc.constantFrom('UK-7', 'UK-8'), { nil: undefined })
const relative = fc
  .record({ relation, name, id })
  .map(({ id: found, ...rest }) => (found === undefined ? rest : { ...rest, id: found }))
const inputs = fc.array(relative, { maxLength: 3 })

/** A record may itself state two fathers, or a relative and a denial of one: then it agrees with itself no better than that. */
const agreeing = relativesField.levels.filter((level) => !level.startsWith('conflicting'))

describe('relatives', () => obeysFieldLaws(relativesField, inputs, [...agreeing, 'cannot-compare']))
