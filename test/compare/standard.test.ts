import { expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { personShape } from '../../src/record/person.js'

it('reads every property of a person that is evidence, each once', () => {
  const evidence = Object.keys(personShape).filter((name) => name !== 'id' && name !== 'data')
  expect(standardFields.map((field) => field.name).toSorted()).toEqual(evidence.toSorted())
})

it.each(standardFields.map((field) => [field.name, field] as const))(
  '%s has levels of its own, each once',
  (_, field) => {
    expect(field.levels.length).toBeGreaterThan(1)
    expect(new Set(field.levels).size).toBe(field.levels.length)
    expect(field.levels).not.toContain('missing')
    expect(field.levels).not.toContain('cannot-compare')
  },
)
