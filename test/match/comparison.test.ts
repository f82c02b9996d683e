import { describe, expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { compareRecords } from '../../src/match/comparison.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { defaultModel } from '../../src/score/model.js'

const scale = { fields: standardFields, model: defaultModel, statistics: null }

/** What eight years between two births weigh for children of these nationalities, in units. */
function births(nationality: string[], registered = nationality): number {
  const person = (date: string, nationalities: string[]) =>
    prepareRecord({ names: ['Filmon'], births: [{ date }], nationalities }, standardFields)
  const { evidence } = compareRecords(person('1993', nationality), person('2001', registered), scale)
  return evidence.find(({ field }) => field === 'births')!.units
}

describe('births of two people', () => {
  it('are weighed with the calendars of either side in mind', () => {
    expect(births(['Eritrea'])).toBeGreaterThan(births(['Afghanistan']) + 1024)
    expect(births(['Eritrea'])).toBe(births(['Sudan'], ['Ethiopia']))
    expect(births([])).toBe(births(['Afghanistan']))
  })
})
