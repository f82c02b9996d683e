import { expect, it } from 'vitest'
import { createJoinedSource } from '../../src/candidates/memory/joined-source.js'
import { standardFields } from '../../src/compare/standard.js'
import { compareField, parametersFor, type Scale } from '../../src/match/comparison.js'
import { Recurring } from '../../src/match/recurring.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { defaultModel } from '../../src/score/model.js'
import { weigh } from '../../src/score/weigh.js'
import { composeDoubles } from './doubles.js'

const scale: Scale = { fields: standardFields, model: defaultModel, statistics: null }
const context = { statistics: null, weights: defaultModel.names }

it('what recurs comes to what its fields come to, one by one, however often it is asked', () => {
  const people = composeDoubles({ seed: 9, people: 60, every: 3 }).records
  const records = people.map((person) => prepareRecord(person, standardFields))
  const source = createJoinedSource({ fields: standardFields })
  const recurring = new Recurring(standardFields, source)
  for (const record of records) {
    source.add(record)
    recurring.add()
  }
  for (const [i, a] of records.entries())
    for (const [j, b] of records.entries()) {
      const births = parametersFor(a, b, scale)
      const judged = standardFields.reduce((sum, field, place) => {
        if (field.name === 'names') return sum
        const agreement = compareField(field, a.values[place], b.values[place], context)
        return sum + weigh(field, agreement, defaultModel, null, births).units
      }, 0)
      expect(recurring.together(i, j, scale)).toBe(judged)
      expect(recurring.together(i, j, scale, judged)).toBe(judged)
      expect(recurring.together(i, j, scale, judged + 1)).toBeLessThanOrEqual(judged)
    }
})
