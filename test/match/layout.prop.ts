import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { headLines, rowLines, WIDTH, wrap } from '../../src/match/layout.js'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '𞤀', 'س'), maxLength: 300 })
const length = (line: string) => Array.from(line).length

it('a wrapped text keeps its letters and its width', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 60 }), (whole, width) => {
      const lines = wrap(whole, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''))
      for (const line of lines) expect(length(line)).toBeLessThanOrEqual(width)
    }),
  )
})

it('rows and heads keep within the page', () => {
  fc.assert(
    fc.property(text, text, (label, whole) => {
      const lines = [
        ...rowLines('against', whole, '+12.1'),
        ...headLines(label.slice(0, 40), whole, 'probable'),
      ]
      for (const line of lines) expect(length(line)).toBeLessThanOrEqual(WIDTH)
    }),
  )
})
