import { describe, expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { compareRecords } from '../../src/match/comparison.js'
import { createParser, type PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { defaultModel } from '../../src/score/model.js'
import { totalOf } from '../../src/score/names.js'
import { leftOf } from '../../src/score/repetition.js'

const row = { perBit: 0.25, most: 0.5 }
const bit = 1024

describe('what is left of evidence that was told already', () => {
  it.each([
    ['nothing told', 4, 0, 4],
    ['names that contradict', 4, -6, 4],
    ['nothing to tell', 0, 8, 0],
    ['a quarter of what was told', 4, 4, 3],
    ['what agrees with one of two by chance', 4, 40, 0.91],
    ['never more than there was', 0.2, 1, 0.1],
    ['a difference, lessened', -4, 2, -3.5],
    ['a difference, down to what chance leaves', -4, 40, -3],
    ['a small difference, never for', -0.5, 40, 0],
  ])('%s', (_name, bits, told, left) =>
    expect(leftOf(bits * bit, told * bit, row) / bit).toBeCloseTo(left, 2),
  )
})

const parser = createParser(standardFields)
const prepared = (person: PersonInput) => prepareRecord(parser.parse(person, 'person'), standardFields)
const evidenceOf = (a: PersonInput, b: PersonInput) => {
  const scale = { fields: standardFields, model: defaultModel, statistics: null }
  const { evidence } = compareRecords(prepared(a), prepared(b), scale)
  return (field: string) => evidence.find((one) => one.field === field)!
}

describe('two people of one nationality', () => {
  const worth = (a: string, b: string) =>
    evidenceOf({ names: [a], nationalities: ['ER'] }, { names: [b], nationalities: ['ER'] })('nationalities')

  it('agree on less the more their names agree', () => {
    const [apart, one, two] = [
      worth('Filmon Tesfay', 'Zabihullah Karimi'),
      worth('Filmon', 'Philimon'),
      worth('Filmon Tesfay', 'Philimon Tesfai'),
    ].map(({ units }) => units)
    expect(apart).toBeGreaterThan(one!)
    expect(one).toBeGreaterThan(two!)
    expect(two).toBeGreaterThan(0)
  })

  it('say so, and the reasons add up', () => {
    const { reasons, units, family } = worth('Filmon Tesfay', 'Philimon Tesfai')
    expect(totalOf(reasons)).toBe(units)
    expect(family).toBe(units)
    expect(reasons.map(({ code, side }) => `${code} ${side}`)).toEqual([
      'nationalities.same for',
      'name.tells-part for',
    ])
  })
})

describe('a father', () => {
  const father = (name: string) => ({ relatives: [{ relation: 'father', name }] })
  const mother = (name: string) => ({ relatives: [{ relation: 'mother', name }] })
  const worth = (a: PersonInput, b: PersonInput) => evidenceOf(a, b)('relatives').units / bit

  it.each<[string, string, string, object]>([
    ['is new beside a given name', 'Filmon', 'Philimon', father('Tesfamariam Kidane')],
    ['is new beside a tribe', 'Zabihullah Ahmadzai', 'Zabiullah Ahmadzai', father('Tesfamariam Kidane')],
  ])('%s', (_name, a, b, relatives) =>
    expect(worth({ names: [a], ...relatives }, { names: [b], ...relatives })).toBeGreaterThanOrEqual(4.5),
  )

  it('counts once where he stands in the name as well', () => {
    const a = { names: ['Filmon Tesfamariam Kidane'], ...father('Tesfamariam Kidane') }
    const b = { names: ['Philimon Tesfamaryam Kidane'], ...father('Tesfamaryam Kidane') }
    expect(worth(a, b)).toBeLessThan(0.5)
    expect(worth(a, b)).toBe(worth(b, a))
  })

  it('and a mother are two people', () => {
    const named = { names: ['Filmon Tesfamariam Kidane'], ...mother('Tesfamariam Kidane') }
    expect(worth(named, named)).toBeGreaterThanOrEqual(4.5)
  })
})
