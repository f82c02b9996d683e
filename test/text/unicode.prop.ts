import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digits, repair } from '../../src/text/unicode.js'
import { anyText } from './texts.js'

describe('repair', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = repair(text)
        expect(repair(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves a well-formed text in NFC, with single spaces, nothing invisible and short runs of marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const repaired = repair(text)
        expect(repaired).not.toMatch(
          /\p{Cs}|\p{Cc}|^\s|\s$|\s\s|[^\S ]|\p{M}{5}|\u200B|\u200D|\u200E|\u200F|[\u202A-\u202E]|[\u2066-\u2069]/u,
        )
        expect(repaired).toBe(repaired.normalize('NFC'))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same with a mark that cannot be seen at the end', () => {
    fc.assert(fc.property(anyText, (text) => repair(`${text}\u200E`) === repair(text)))
  })

  it('does not grow a text by more than its ligatures', () => {
    fc.assert(fc.property(anyText, (text) => repair(text).length <= text.length * 4))
  })
})

describe('digits', () => {
  it('is idempotent and leaves no digit but ASCII ones of the scripts it knows', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = digits(text)
        expect(digits(written)).toBe(written)
        expect(written).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/)
      }),
    )
  })
})
