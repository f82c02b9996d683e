import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, letters } from '../../src/text/fold.js'
import { repair } from '../../src/text/unicode.js'
import { anyText, wordOf } from './texts.js'

describe('letters and fold', () => {
  it('are idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(letters(letters(text))).toBe(letters(text))
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('fold does not see the difference between a repaired text and its letters', () => {
    fc.assert(
      fc.property(anyText.map(repair), (text) => {
        expect(fold(letters(text))).toBe(fold(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('fold leaves Latin letters a to z only, no digit, no space, no mark that can be left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/(?![a-z])\p{Script=Latin}|[\d\s\p{P}]|[A-Z]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('fold gives the same with and without marks that it leaves out', () => {
    const word = wordOf('abizحمدعلیكةأإآؤئءکگተስፋኣሐፀጐ')
    fc.assert(
      fc.property(word, (text) => {
        expect(fold([...text].map((letter) => `${letter}\u0301`).join(''))).toBe(fold(text))
        expect(fold(`${text}\u064E`)).toBe(fold(text))
      }),
    )
  })

  it('do not depend on case', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeigkışçöüđñéâőű') })
    fc.assert(
      fc.property(word, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text.toLocaleUpperCase('tr'))).toBe(fold(text))
      }),
    )
  })
})
