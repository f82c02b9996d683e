import { describe, expect, it } from 'vitest'
import { readArabic } from '../../src/text/arabic.js'
import { readCyrillic } from '../../src/text/cyrillic.js'
import { readEthiopic } from '../../src/text/ethiopic.js'
import { fold, letters } from '../../src/text/fold.js'
import { readGreek } from '../../src/text/greek.js'
import { metaphones } from '../../src/text/keys.js'
import { scriptOf, untangle } from '../../src/text/script.js'
import { words } from '../../src/text/split.js'
import { digits, repair } from '../../src/text/unicode.js'
import { isVietnamese, readVietnamese } from '../../src/text/vietnamese.js'

const LENGTH = 100_000

/** Texts of which a part of the room could make something quadratic. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['letters', 'a'.repeat(LENGTH)],
  ['spaces', ' '.repeat(LENGTH)],
  ['one base with marks of changing class', `a${'\u0301\u0323'.repeat(LENGTH / 2)}`],
  ['Arabic marks of changing class', `م${'\u0651\u064E'.repeat(LENGTH / 2)}`],
  ['marks that fall apart', '\u0344'.repeat(LENGTH)],
  ['isolated Arabic marks', '\uFE76\uFE7C'.repeat(LENGTH / 2)],
  ['lone surrogates', '\uD800'.repeat(LENGTH)],
  ['non-joiners', '\u200C'.repeat(LENGTH)],
  ['heh and non-joiners', 'ه\u200C'.repeat(LENGTH / 2)],
  ['apostrophes', "'".repeat(LENGTH)],
  ['hyphens', `a${'-'.repeat(LENGTH)}b`],
  ['abbreviations', 'G/'.repeat(LENGTH / 2)],
  ['one abbreviation with a long rest', `G/${'a'.repeat(LENGTH)}`],
  ['machine-readable fillers', '<'.repeat(LENGTH)],
  ['digits among letters', 'a1'.repeat(LENGTH / 2)],
  ['two scripts', 'aа'.repeat(LENGTH / 2)],
  ['Ethiopic numerals', '፻'.repeat(LENGTH)],
  ['articles', 'ال'.repeat(LENGTH / 2)],
]

const STEPS: readonly (readonly [name: string, step: (text: string) => unknown])[] = [
  ['repair', repair],
  ['digits', digits],
  ['scriptOf', scriptOf],
  ['untangle', untangle],
  ['words', words],
  ['letters', letters],
  ['fold', fold],
  ['isVietnamese', isVietnamese],
  ['readVietnamese', readVietnamese],
  ['readArabic', readArabic],
  ['readEthiopic', readEthiopic],
  ['readCyrillic', readCyrillic],
  ['readGreek', readGreek],
  ['metaphones', metaphones],
]

/** Far more than any step needs, far less than a quadratic one would take. */
const STALLED = 5_000

describe('the door', () => {
  // A run of one class has overflowed the stack of a greedy expression at this length.
  it.each(['я', '\u3000'])(
    'takes ten megabytes of %j',
    (piece) => {
      const text = piece.repeat(10_000_000 / piece.length)
      const start = performance.now()
      expect(fold(words(repair(text)).at(-1)?.word ?? '').length).toBeLessThan(2000)
      expect(performance.now() - start).toBeLessThan(6 * STALLED)
    },
    60_000,
  )
})

describe.each(STEPS)('%s', (_, step) => {
  it.each(TEXTS)('is not stalled by a long run of %s', (_, text) => {
    const start = performance.now()
    step(text)
    expect(performance.now() - start).toBeLessThan(STALLED)
  })
})
