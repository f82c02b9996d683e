import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthField } from '../../src/compare/birth.js'
import { digitsOf } from '../../src/compare/calendar.js'
import type { CompareContext } from '../../src/record/field.js'
import { birthInput, births, textDate } from './births.js'

const context = {} as CompareContext

describe('comparison of births', () => {
  it('finds the same likeness either way round', () => {
    fc.assert(
      fc.property(births, births, (a, b) => {
        const left = birthField.prepare(a, [])
        const right = birthField.prepare(b, [])
        if (left === null || right === null) return
        const there = birthField.compare(left, right, context)
        const back = birthField.compare(right, left, context)
        expect(back.level).toBe(there.level)
        expect(back.choices).toBe(there.choices)
        expect(Math.abs(back.gap)).toBeCloseTo(Math.abs(there.gap), 9)
      }),
    )
  })

  it('does not depend on the order in which births are listed', () => {
    fc.assert(
      fc.property(births, births, (a, b) => {
        const right = birthField.prepare(b, [])
        const left = birthField.prepare(a, [])
        const turned = birthField.prepare([...a].reverse(), [])
        if (left === null || right === null || turned === null) return
        const { notes, ...found } = birthField.compare(left, right, context)
        const { notes: otherNotes, ...other } = birthField.compare(turned, right, context)
        expect(other).toEqual(found)
        expect(otherNotes[0]).toBe(notes[0])
      }),
    )
  })

  it('never says that a birth differs from itself', () => {
    fc.assert(
      fc.property(birthInput, (birth) => {
        const value = birthField.prepare([birth], [])
        if (value === null) return
        const { level, gap, choices } = birthField.compare(value, value, context)
        expect(['same-day', 'same-month', 'same-day-default', 'same-year', 'overlapping']).toContain(level)
        expect(gap).toBe(0)
        expect(choices).toBe(1)
      }),
    )
  })

  it('keeps both ends of every reading in order, inside the years that are believed', () => {
    fc.assert(
      fc.property(births, (input) => {
        for (const { from, to, day } of birthField.prepare(input, [])?.readings ?? []) {
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
          expect(from).toBeLessThanOrEqual(to)
          if (day !== null) expect(from <= day && day <= to).toBe(true)
          expect(digitsOf(from)).toBeGreaterThan(17000000)
        }
      }),
    )
  })

  it('shares a key wherever it finds the same day', () => {
    fc.assert(
      fc.property(textDate, textDate, (a, b) => {
        const left = birthField.prepare([{ date: a }], [])
        const right = birthField.prepare([{ date: b }], [])
        if (left === null || right === null) return
        const { level } = birthField.compare(left, right, context)
        if (level !== 'same-day' && level !== 'day-month-swapped') return
        const keys = birthField.keys!(left)
        expect(birthField.keys!(right).some((key) => keys.includes(key))).toBe(true)
      }),
    )
  })
})
