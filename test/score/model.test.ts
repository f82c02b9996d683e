import { describe, expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import type { NamesakeError } from '../../src/errors.js'
import type { Field } from '../../src/record/field.js'
import { describeModel } from '../../src/score/describe-model.js'
import { loadModel } from '../../src/score/load-model.js'
import { defaultModel, type Model, requireRows, sealModel } from '../../src/score/model.js'

const issuesOf = (run: () => unknown): string[] => {
  try {
    run()
  } catch (error) {
    return (error as NamesakeError).issues.map(({ path, code }) => `${path} ${code}`)
  }
  return []
}
const changed = (change: object): Model => sealModel({ ...defaultModel, ...change } as Model)

describe('the model of the library', () => {
  it('is one that it would load', () => expect(loadModel(defaultModel)).toEqual(defaultModel))
  it('is still the same after JSON', () =>
    expect(loadModel(JSON.parse(JSON.stringify(defaultModel)))).toEqual(defaultModel))
  it('has a row for every level of every field', () =>
    expect(() => requireRows(defaultModel, standardFields)).not.toThrow())
  it('has no row that no field asks for', () => {
    const levels = new Map(standardFields.map((field) => [field.name, field.levels]))
    for (const [field, rows] of Object.entries(defaultModel.fields)) {
      expect(Object.keys(rows).sort(), field).toEqual([...(levels.get(field) ?? [])].sort())
    }
  })
})

describe('a model of a caller', () => {
  it.each<[string, object, string[]]>([
    ['another format', { format: 2 }, ['model.format not-allowed']],
    ['more than belongs to it', { secret: 1 }, ['model.secret unknown-property']],
    ['no certainty about nothing', { epsilon: 0 }, ['model.epsilon too-small']],
    ['a weight without end', { verdict: { variant: 1e6 } }, ['model.verdict.variant too-large']],
    [
      'a name weight that is no integer',
      { names: { ...defaultModel.names, join: 0.5 } },
      ['model.names.join wrong-type'],
    ],
    [
      'a falling calibration',
      {
        calibration: {
          knots: [
            [0, 1],
            [1, 0],
          ],
        },
      },
      ['model.calibration.knots model.calibration'],
    ],
    ['one knot', { calibration: { knots: [[0, 1]] } }, ['model.calibration.knots too-short']],
  ])('is refused with %s', (_name, change, issues) => {
    expect(issuesOf(() => loadModel(changed(change)))).toEqual(issues)
  })

  it('is refused where its hash is not that of its content', () => {
    expect(issuesOf(() => loadModel({ ...defaultModel, epsilon: 0.01 }))).toEqual(['model.hash model.hash'])
  })

  it('is read where it is sound', () => {
    const model = changed({
      epsilon: 0.01,
      calibration: {
        knots: [
          [-5, -4],
          [0, 0],
          [20, 10],
        ],
      },
    })
    expect(loadModel(model)).toEqual(model)
    expect(model.hash).not.toBe(defaultModel.hash)
  })

  it('needs a row for each level of a field', () => {
    const phone = { name: 'phone', levels: ['same', 'different'] } as unknown as Field
    expect(issuesOf(() => requireRows(defaultModel, [...standardFields, phone]))).toEqual([
      'model.fields.phone.same model.row-missing',
      'model.fields.phone.different model.row-missing',
    ])
  })
})

describe('a model read aloud', () => {
  const text = describeModel(defaultModel)
  it.each([
    'hash ',
    'names, bits',
    '  conflictFirst −',
    'nationalities, bits',
    '  same log2(0.9 / share)',
    'births',
    'calibration',
  ])('says %s', (part) => expect(text).toContain(part))
  it('names every row', () => {
    for (const rows of Object.values(defaultModel.fields)) {
      for (const level of Object.keys(rows)) expect(text).toContain(`  ${level} `)
    }
  })
})
