import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { compareNames } from '../../src/match/compare-names.js'
import { comparePersons } from '../../src/match/compare-persons.js'
import { prepareName } from '../../src/names/parse.js'
import type { PersonInput } from '../../src/record/parse.js'
import type { Reason } from '../../src/score/evidence.js'
import { ONE_NAME, pairsOf, TWO_NAMES } from '../names/fixtures.js'

const sum = (reasons: readonly Reason[]) => reasons.reduce((total, { units }) => total + units, 0)

describe('two names', () => {
  it.each([
    ['Filmon Tesfay', 'filmon tesfay', 'same'],
    ['Filmon Tesfay Kidane', 'Filmon  TESFAY-KIDANE', 'same'],
    ['Filmon Tesfai', 'Philimon TESFAY', 'variant'],
    ['Noorullah Shirzad', 'Nurollah Sherzad', 'variant'],
    ['Maxamed Cabdi Faarax', 'Mohamed Abdi Farah', 'variant'],
    ['عمر الحريري', 'Omar Al-Hariri', 'variant'],
    ['Filmon Tesfay', 'Zabihullah Karimi', 'different'],
    ['Abel Tesfay', 'Filmon Tesfay', 'different'],
    ['Merhawi', 'Merhawit', 'different'],
    ['', 'Filmon', 'cannot-compare'],
    ['Filmon', '???', 'cannot-compare'],
    ['UNKNOWN', 'UNKNOWN', 'cannot-compare'],
  ])('%s and %s: %s', (a, b, verdict) => expect(compareNames(a, b).verdict).toBe(verdict))

  it('are compared in the same way once prepared', () => {
    const [a, b] = ['Filmon Tesfai', 'Philimon TESFAY']
    expect(compareNames(prepareName(a!), prepareName(b!))).toEqual(compareNames(a!, b!))
  })

  it.each([
    ['Filmon Tesfai', 'Philimon TESFAY KIDANE'],
    ['Tesfay Filmon', 'Filmon Tesfay'],
    ['Salman bin Muhammad', 'Muhammad bin Salman'],
    ['Abel aka Filmon Tesfay', 'Filmon Tesfay'],
    ['Mohammad Tesfay Kidane Woldu', 'Mohamed Tesfai Chidane Weldu'],
  ])('%s and %s: the reasons add up', (a, b) => {
    const { bits, reasons, similarity } = compareNames(a, b)
    expect(sum(reasons)).toBe(bits * 1024)
    expect(similarity).toBeGreaterThan(0)
    expect(similarity).toBeLessThanOrEqual(1)
  })

  it('have no floor: a pseudonym is a question about people', () => {
    expect(compareNames('Filmon Tesfay Kidane', 'Zabihullah Karimi Wardak').bits).toBeLessThan(-10)
  })

  it('are rarer or commoner by the frequencies that are given', () => {
    const register = (count: number) => ({ size: 1000, frequency: () => count, share: () => null })
    const at = (count: number) => compareNames('Filmon', 'Filmon', { frequencies: register(count) }).bits
    expect(at(1)).toBeGreaterThan(at(500))
  })

  it('hold no text in the result', () => {
    expect(JSON.stringify(compareNames('Filmon Tesfai', 'Philimon Tesfay'))).not.toMatch(
      /filmon|philimon|tesfa/i,
    )
  })
})

describe('pairs of names by tradition', () => {
  const verdicts = (pairs: string) =>
    pairsOf(pairs).map(([a, b]) => `${a}/${b} ${compareNames(a, b).verdict}`)
  const isOne = (line: string) => line.endsWith(' same') || line.endsWith(' variant')

  it.each(Object.entries(ONE_NAME))('%s: each pair is one name', (_tradition, pairs) =>
    expect(verdicts(pairs).filter((line) => !isOne(line))).toEqual([]),
  )

  it('look-alikes are two names', () => expect(verdicts(TWO_NAMES).filter(isOne)).toEqual([]))

  it.each([
    ['Ali', 'Cali', 'variant'],
    ['Gul', 'Gol', 'variant'],
    ['Salim', 'Salem', 'different'],
    ['Ali Gul', 'Ali Jan', 'different'],
  ])('%s and %s, which weigh little: %s', (a, b, verdict) => expect(compareNames(a, b).verdict).toBe(verdict))
})

describe('two people', () => {
  const a: PersonInput = {
    names: ['Filmon Tesfai'],
    births: [{ age: 15, at: '2016-09' }],
    nationalities: ['ER'],
  }
  const b: PersonInput = {
    names: ['Philimon Tesfay'],
    births: [{ date: '2001-01-01' }],
    nationalities: ['Eritrean'],
  }

  it('give evidence in bits, and no probability without a prior', () => {
    const comparison = comparePersons(a, b)
    expect(comparison.bits).toBeGreaterThan(10)
    expect('probability' in comparison).toBe(false)
    expect(sum(comparison.reasons)).toBe(comparison.bits * 1024)
    expect(comparison.fields.map(({ field, level }) => `${field} ${level}`)).toContain('nationalities same')
  })

  it('give a probability with a prior', () => {
    const { bits, probability, reasons } = comparePersons(a, b, { prior: 0.001 })
    expect(probability).toBeCloseTo(1 / (1 + 2 ** -bits), 12)
    expect(sum(reasons)).toBe(bits * 1024)
    expect(reasons.some(({ code }) => code === 'prior')).toBe(true)
  })

  it('may be brothers', () => {
    const brother: PersonInput = { names: ['Abel Tesfay Kidane'], births: [{ date: '2003' }] }
    expect(
      comparePersons({ names: ['Filmon Tesfay Kidane'], births: [{ date: '2000' }] }, brother).kinship,
    ).toBe('sibling')
  })

  it.each([0, 1, 2])('refuse a prior of %d', (prior) => {
    expect(() => comparePersons(a, b, { prior })).toThrow(NamesakeError)
  })

  it('say which of them cannot be read', () => {
    expect(() => comparePersons(a, { names: 1 } as never)).toThrow('b.names: expected a list')
  })

  it('count a difference in names no further than another name may explain', () => {
    const other = comparePersons({ names: ['Filmon Tesfay Kidane'] }, { names: ['Zabihullah Karimi Wardak'] })
    expect(other.fields.find(({ field }) => field === 'names')?.bits).toBeCloseTo(Math.log2(0.08), 2)
  })
})
