import { describe, expect, it } from 'vitest'
import { nameField } from '../../src/compare/name.js'
import type { NameInput } from '../../src/record/person.js'
import { defaultModel } from '../../src/score/model.js'
import { nameFloor, totalOf, weighNames } from '../../src/score/names.js'
import { noRegister } from '../compare/field-laws.js'

const agreementOf = (a: NameInput[], b: NameInput[]) =>
  nameField.compare(nameField.prepare(a, [])!, nameField.prepare(b, [])!, noRegister)
const weighed = (a: NameInput[], b: NameInput[]) => weighNames(agreementOf(a, b), defaultModel)
const bits = (probability: number) => Math.log2(probability)
const codes = (a: NameInput[], b: NameInput[]) => weighed(a, b).reasons.map(({ code }) => code)

describe('the floor', () => {
  const { otherName } = defaultModel
  it.each<[string, NameInput, NameInput, number]>([
    ['what a child says', 'Filmon', 'Zabihullah', bits(otherName.stated)],
    [
      'one source',
      { text: 'Filmon', source: 'GB' },
      { text: 'Zabihullah', source: 'GB' },
      bits(otherName.sameSource),
    ],
    ['a border', { text: 'Filmon', source: 'IT' }, 'Zabihullah', bits(otherName.border)],
    [
      'what others call the child',
      { text: 'Filmon', kind: 'nickname' },
      'Zabihullah',
      bits(otherName.calledBy),
    ],
    ['a name used on the road', { text: 'Filmon', kind: 'assumed' }, 'Zabihullah', 0],
    ['an alias', 'Filmon', { text: 'Zabihullah', kind: 'alias' }, 0],
  ])('of %s', (_name, a, b, floor) => {
    const { units, reasons } = weighed([a], [b])
    expect(units).toBe(Math.round(floor * 1024))
    expect(reasons.at(-1)?.code).toBe('name.other-name-possible')
    expect(totalOf(reasons)).toBe(units)
  })

  it("is the whole field's, however many names contradict", () => {
    const { units } = weighed(['Filmon Tesfay Kidane Berhane'], ['Zabihullah Karimi Ahmadzai Wardak'])
    expect(units).toBe(Math.round(bits(otherName.stated) * 1024))
  })

  it('is not needed where names agree', () => {
    expect(codes(['Filmon Tesfay'], ['Philimon Tesfai'])).not.toContain('name.other-name-possible')
  })

  it('of a name that counts is not lifted by an alias beside it', () => {
    const { units } = weighed(['Filmon', { text: 'Lucky', kind: 'assumed' }], ['Zabihullah'])
    expect(units).toBe(Math.round(bits(otherName.stated) * 1024))
  })

  it('does not keep an alias from agreeing', () => {
    expect(weighed(['Filmon', { text: 'Zabihullah', kind: 'alias' }], ['Zabihullah']).units).toBeGreaterThan(
      1024,
    )
  })

  it('is one for the two sides', () => {
    const { left, right } = agreementOf([{ text: 'Filmon', source: 'IT' }], ['Zabihullah'])
    expect(nameFloor(left, right, defaultModel)).toBe(nameFloor(right, left, defaultModel))
  })
})

describe('several names', () => {
  it('are discounted by log2 of the pairs tried', () => {
    const one = weighed(['Filmon Tesfay'], ['Filmon Tesfay'])
    const two = weighed(['Filmon Tesfay', 'Abel Haile'], ['Filmon Tesfay'])
    expect(one.units - two.units).toBe(1024)
    expect(two.reasons.at(-1)).toMatchObject({ code: 'name.best-of-several', units: -1024, side: 'against' })
  })
})

describe('family', () => {
  const family = (a: string, b: string) => weighed([a], [b]).family - weighed([a], [b]).units
  it.each([
    ['brothers', 'Filmon Tesfay Kidane', 'Abel Tesfay Kidane'],
    ['a father and his son', 'Filmon Tesfay Kidane', 'Tesfay Kidane Berhane'],
  ])('%s are likelier than one child', (_name, a, b) => expect(family(a, b)).toBeGreaterThan(2048))

  it.each([
    ['the same name', 'Filmon Tesfay Kidane', 'Filmon Tesfay Kidane'],
    ['the same name spelt otherwise', 'Filmon Tesfay Kidane', 'Philimon Tesfai Chidane'],
    ['a name without the grandfather', 'Filmon Tesfay Kidane', 'Filmon Tesfay'],
  ])('%s is likelier one child', (_name, a, b) => expect(family(a, b)).toBeLessThan(-2048))

  it('says nothing where nothing is inherited', () => {
    expect(weighed(['Zabihullah'], ['Najibullah']).family).toBeLessThanOrEqual(2048)
  })

  it('a different first name has a code of its own', () => {
    expect(codes(['Filmon Tesfay'], ['Abel Tesfay'])).toContain('name.given-conflict')
    expect(codes(['Filmon Tesfay'], ['Filmon Berhane'])).toContain('name.conflict')
    expect(codes(['Filmon Tesfay'], ['Filmon Berhane'])).not.toContain('name.given-conflict')
  })
})
