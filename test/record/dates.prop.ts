import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/record/dates.js'
import { birthSchema } from '../../src/record/person.js'

const pieces = fc.constantFrom(
  ...[
    '1',
    '12',
    '31',
    '2001',
    '1387',
    '00',
    '13',
    '05',
    '-',
    '/',
    '.',
    ' ',
    ',',
    'march',
    'tir',
    'hamal',
    'about',
  ],
  ...['E.C.', 'AH', 'هـ', '١٢', '፲፱፻፺፪', '~', '?', 'T00:00', ':', '\u0301', '\u202e', 'né'],
)

describe('dates in any text', () => {
  it('are births that the schema takes, or nothing', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(
        anyText,
        fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined }),
        (text, referenceYear) => {
          const reading = readDate(text, referenceYear === undefined ? {} : { referenceYear })
          if (reading === null) return
          expect(reading.readings.length).toBeGreaterThan(0)
          for (const birth of reading.readings) expect(birthSchema.safeParse(birth).success).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('hold every day as ISO 8601 writes it, and as both orders of the day and month', () => {
    const days = fc.tuple(
      fc.integer({ min: 1500, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const two = (value: number): string => String(value).padStart(2, '0')
        const date = `${year}-${two(month)}-${two(day)}`
        expect(readDate(date)).toEqual({ readings: [{ date }], ambiguous: false })
        for (const text of [`${day}/${month}/${year}`, `${two(month)}-${two(day)}-${year}`]) {
          expect(readDate(text)!.readings).toContainEqual({ date })
        }
      }),
    )
  })
})
