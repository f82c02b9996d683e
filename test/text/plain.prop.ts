import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letters } from '../../src/text/fold.js'
import { scriptOf } from '../../src/text/script.js'
import { words } from '../../src/text/split.js'
import { isPlain, repair } from '../../src/text/unicode.js'
import { anyText } from './texts.js'

/** Letters, among them all that the short ways know, and what may stand between words. */
const letter = fc.oneof(
  fc.nat(0x24f),
  fc.integer({ min: 0x400, max: 0x45f }),
  fc.integer({ min: 0x600, max: 0x6d5 }),
  fc.integer({ min: 0x1200, max: 0x135f }),
  fc.integer({ min: 0x1e00, max: 0x1eff }),
)
const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((codes) => String.fromCharCode(...codes))
const text = fc.oneof(
  anyText,
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', ' ', '- ', '.', '/', "'", '\u200C')), { maxLength: 4 })
    .map((all) => all.flat().join('').slice(0, -1)),
)
const runs = { numRuns: 10_000 }

describe('the short way for plain letters is the long one', () => {
  it('finds them', () => {
    for (const plain of ['Filmon Tesfai', 'Abd-ul Rahman', 'Nguyễn Văn', 'ሰላም', 'سۆران حەسەن', 'Шевченко'])
      expect(isPlain(plain)).toBe(true)
    for (const other of ['', ' Ali', 'Ali  Reza', "O'Brien", 'ገ/መድህን', 'Ali 2', 'e\u0301', 'Ａli', '-Ali'])
      expect(isPlain(other)).toBe(false)
  })

  it('of a repaired text', () => {
    // A space behind it is more than plain letters, and is repaired away.
    fc.assert(
      fc.property(text, (plain) => {
        expect(repair(plain)).toBe(repair(`${plain} `))
      }),
      runs,
    )
  })

  it('of its words', () => {
    fc.assert(
      fc.property(text, (plain) => {
        expect(words(plain)).toEqual(words(`${plain} `))
      }),
      runs,
    )
  })

  it('of small letters', () => {
    // Tatweel only stretches a line, and is left out.
    fc.assert(
      fc.property(word, (plain) => {
        expect(letters(plain)).toBe(letters(`${plain}\u0640`))
      }),
      runs,
    )
  })

  it('of a script', () => {
    // A digit is of no script.
    fc.assert(
      fc.property(word, (plain) => {
        expect(scriptOf(plain)).toBe(scriptOf(`${plain}1`))
      }),
      runs,
    )
  })
})
