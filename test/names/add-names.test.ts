import { beforeAll, describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { compareNames } from '../../src/match/compare-names.js'
import { addedNames, addNames } from '../../src/names/add-names.js'

// Invented names, so that no table of the library can know them.
const bits = (a: string, b: string) => compareNames(a, b).bits

describe('addNames', () => {
  const before = { spelling: 0, short: 0, distinct: 0, known: 0 }

  beforeAll(() => {
    before.spelling = bits('Vorlamund Tesfay', 'Qirbatek Tesfay')
    before.short = bits('Vorlamund Tesfay', 'Zubi Tesfay')
    before.distinct = bits('Kelbrano Tesfay', 'Kelbrana Tesfay')
    before.known = bits('Filmon Tesfay', 'Zebrik Tesfay')
    addNames({
      names: [
        { name: 'Vorlamund', spellings: ['Qirbatek', 'ቮርላሙንድ'], shortForms: ['Zubi'] },
        { name: 'Filmon', shortForms: ['Zebrik'] },
      ],
      distinct: [['Kelbrano', 'Kelbrana']],
    })
  })

  it.each([
    ['a spelling', () => [before.spelling, bits('Vorlamund Tesfay', 'Qirbatek Tesfay')]],
    ['a short form', () => [before.short, bits('Vorlamund Tesfay', 'Zubi Tesfay')]],
    ['a short form of a name that is known', () => [before.known, bits('Philimon Tesfay', 'Zebrik Tesfay')]],
  ])('%s brings two names together', (_, pair) => {
    const [was, is] = pair() as [number, number]
    expect(is).toBeGreaterThan(was + 3)
  })

  it('keeps apart what is said to be two names', () => {
    expect(bits('Kelbrano Tesfay', 'Kelbrana Tesfay')).toBeLessThan(before.distinct - 3)
  })

  it('is remembered for other threads', () => {
    expect(addedNames()).toHaveLength(1)
  })

  it.each([
    ['names[0].name', { names: [{ name: 'two words' }] }],
    ['names[0].spellings', { names: [{ name: 'Vorlamund', spellings: [''] }] }],
    ['names[0].spellings', { names: [{ name: 'Vorlamund', spellings: ['Mohamed'] }] }],
    ['names[0].bits', { names: [{ name: 'Vorlamund', bits: 40 }] }],
    ['distinct[1]', { distinct: [['Kelbrano'], ['']] }],
  ])('refuses %s of a row that cannot be read, and repeats nothing of it', (path, knowledge) => {
    const refused = () => addNames(knowledge)
    expect(refused).toThrow(NamesakeError)
    try {
      refused()
    } catch (error) {
      expect((error as NamesakeError).path).toBe(path)
      expect((error as NamesakeError).message).not.toMatch(/Vorlamund|Mohamed|Kelbrano/)
    }
    expect(addedNames()).toHaveLength(1)
  })
})
