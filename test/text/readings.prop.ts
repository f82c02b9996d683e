import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArabic } from '../../src/text/arabic.js'
import { readCyrillic } from '../../src/text/cyrillic.js'
import { readEthiopic } from '../../src/text/ethiopic.js'
import { letters } from '../../src/text/fold.js'
import { readGreek } from '../../src/text/greek.js'
import { metaphones } from '../../src/text/keys.js'
import { PHONEMES } from '../../src/text/phonemes.js'
import { MOST_READINGS } from '../../src/text/transcribe.js'
import { readVietnamese } from '../../src/text/vietnamese.js'
import { anyText, wordOf } from './texts.js'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
    .filter((letter) => /[\p{L}\p{M}]/u.test(letter))
    .join('')

const READERS = [
  ['readArabic', readArabic, range(0x620, 0x6ff)],
  ['readEthiopic', readEthiopic, range(0x1200, 0x135a)],
  ['readCyrillic', readCyrillic, range(0x430, 0x4ff)],
  ['readGreek', readGreek, range(0x386, 0x3ce)],
  ['readVietnamese', readVietnamese, 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạ'],
] as const

describe.each(READERS)('%s', (_, read, alphabet) => {
  const word = fc.oneof(anyText, wordOf(alphabet))

  it('speaks in phonemes, each sound once, never nothing', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const { phonemes } of read(letters(text))) {
          expect(phonemes).not.toBe('')
          expect(phonemes).not.toMatch(/(.)\1/)
          expect([...phonemes].every((sound) => PHONEMES.includes(sound))).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives a few different readings, and always the same', () => {
    fc.assert(
      fc.property(word, (text) => {
        const readings = read(text)
        expect(readings.length).toBeLessThanOrEqual(MOST_READINGS)
        expect(new Set(readings.map((reading) => reading.phonemes)).size).toBe(readings.length)
        expect(read(text)).toEqual(readings)
      }),
    )
  })
})

describe('metaphones', () => {
  it('gives a few different keys, never an empty one', () => {
    fc.assert(
      fc.property(wordOf('abcdefghijklmnopqrstuvwxyz'), (word) => {
        const keys = metaphones(word)
        expect(keys.every((key) => /^[A-Z0-9]+$/.test(key))).toBe(true)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length).toBeLessThanOrEqual(18)
      }),
      { numRuns: 1000 },
    )
  })
})
