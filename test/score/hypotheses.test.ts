import { describe, expect, it } from 'vitest'
import { type Evidence, reasonOf } from '../../src/score/evidence.js'
import { familyDiscount, kinshipOf } from '../../src/score/hypotheses.js'
import { defaultModel } from '../../src/score/model.js'

const evidence = (field: string, bits: number, family: number, code = `${field}.same`): Evidence => ({
  field,
  level: 'same',
  units: bits * 1024,
  family: family * 1024,
  reasons: [reasonOf(field, code, bits * 1024)],
})

describe('what likeness to a relative takes away', () => {
  it('is nothing where the record is no relative', () => {
    expect(Math.abs(familyDiscount(1000, defaultModel)(0))).toBeLessThan(2)
    expect(Math.abs(familyDiscount(1000, defaultModel)(-20 * 1024))).toBeLessThan(2)
  })

  it('grows bit by bit once relatives are likelier than chance', () => {
    const at = (bits: number) => familyDiscount(1000, defaultModel)(bits * 1024)
    expect(at(30)).toBeLessThan(-16 * 1024)
    expect(at(31) - at(30)).toBe(-1024)
  })

  it('is smaller in a larger register, where a relative is rarer among the records', () => {
    expect(familyDiscount(1_000_000, defaultModel)(20 * 1024)).toBeGreaterThan(
      familyDiscount(1000, defaultModel)(20 * 1024),
    )
  })

  it.each([0, 1, 2])('is finite with %i records', (size) => {
    expect(Number.isInteger(familyDiscount(size, defaultModel)(500 * 1024))).toBe(true)
  })
})

describe('kinship', () => {
  const lineage = evidence('names', 1, 9, 'name.given-conflict')
  it.each<[string, Evidence[], string | null]>([
    ['a brother', [lineage], 'sibling'],
    ['a father', [evidence('names', 1, 9, 'name.generation-shifted')], 'parent'],
    ['somebody of one family', [evidence('names', 1, 9)], 'same-family'],
    ['the child', [evidence('names', 18, 9)], null],
    ['a stranger', [evidence('names', -5, 0, 'name.given-conflict')], null],
    ["a stranger with a common father's name", [evidence('names', -2, 3, 'name.given-conflict')], null],
    [
      'a countryman',
      [evidence('names', -5, 0, 'name.given-conflict'), evidence('nationalities', 6, 6)],
      null,
    ],
    [
      'a brother by his relatives',
      [evidence('names', -3, 0, 'name.given-conflict'), evidence('relatives', 6, 6)],
      'sibling',
    ],
  ])('of %s', (_name, found, kinship) => expect(kinshipOf(found, 0.5, defaultModel)).toBe(kinship))
})
