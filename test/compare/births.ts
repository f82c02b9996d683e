import * as fc from 'fast-check'
import type { BirthInput } from '../../src/record/person.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Years as registers hold them: children's mostly, sometimes anything, sometimes Hijri. */
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1995, max: 2010 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1850, max: 2150 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1300, max: 1450 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }) },
)

/** Dates that the schema takes, possible or not. */
export const textDate = fc
  .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), fc.constantFrom(4, 7, 10))
  .map(([y, m, d, length]) =>
    `${String(y).padStart(4, '0')}-${twoDigits(m)}-${twoDigits(d)}`.slice(0, length),
  )

const basis = fc.constantFrom('documented', 'stated', 'assessed', 'estimated', undefined)
const calendar = fc.constantFrom('gregory', 'persian', 'ethiopic', 'islamic-umalqura', 'other', undefined)

function withBasis(input: BirthInput, how: BirthInput['basis']): BirthInput {
  return how === undefined ? input : { ...input, basis: how }
}

/** Any stated birth that the schema takes. */
export const birthInput: fc.Arbitrary<BirthInput> = fc.oneof(
  fc
    .tuple(textDate, calendar, basis)
    .map(([date, id, how]) => withBasis(id === undefined ? { date } : { date, calendar: id }, how)),
  fc
    .tuple(fc.integer({ min: 0, max: 130 }), textDate, basis)
    .map(([age, at, how]) => withBasis({ age, at }, how)),
  fc.tuple(textDate, textDate, basis).map(([from, to, how]) => withBasis({ from, to }, how)),
)

export const births = fc.array(birthInput, { minLength: 1, maxLength: 4 })
