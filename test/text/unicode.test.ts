import { describe, expect, it } from 'vitest'
import { digits, repair } from '../../src/text/unicode.js'

describe('repair', () => {
  it.each([
    ['plain ASCII', 'Filmon Tesfay', 'Filmon Tesfay'],
    ['nothing', '', ''],
    ['spaces only', ' \t\n\u00A0 ', ''],
    ['spaces at the ends and in a row', '  Ali \t  Reza\r\n', 'Ali Reza'],
    ['a no-break space', 'Ali\u00A0Reza', 'Ali Reza'],
    ['an ideographic space', 'Ali\u3000Reza', 'Ali Reza'],
    ['a line separator', 'Ali\u2028Reza', 'Ali Reza'],
    ['NUL and controls', 'A\0l\x07i\x1B', 'Ali'],
    ['a next-line control', 'Ali\u0085Reza', 'Ali Reza'],
    ['a lone high surrogate', 'Al\uD800i', 'Ali'],
    ['a lone low surrogate', '\uDC00Ali', 'Ali'],
    ['the replacement character', 'Al\uFFFDi', 'Ali'],
    ['a byte order mark', '\uFEFFAli', 'Ali'],
    ['bidi marks and isolates', '\u200F\u2067علي\u2069\u202C\u061C', 'علي'],
    ['zero-width space and joiner', 'A\u200Bl\u200Di', 'Ali'],
    ['a soft hyphen', 'Abdul\u00ADrahman', 'Abdulrahman'],
    ['a grapheme joiner and a variation selector', 'A\u034Fli\uFE0F', 'Ali'],
    ['tag characters', 'Ali\u{E0041}\u{E007F}', 'Ali'],
    ['decomposed letters', 'S\u0327u\u0308kru\u0308', 'Şükrü'],
    ['ê with a combining tilde, as CP1258 writes it', 'Nguyê\u0303n', 'Nguyễn'],
    ['a ligature', 'ﬁkret', 'fikret'],
    ['full-width letters', 'Ａｌｉ', 'Ali'],
    ['Arabic presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['the ligature of Allah', 'عبدﷲ', 'عبدالله'],
    ['the blessing after a name', 'محمدﷺ', 'محمد'],
    ['an isolated vowel sign', 'مﹶحمد', 'مَحمد'],
  ])('%s', (_, text, repaired) => {
    expect(repair(text)).toBe(repaired)
  })

  it('keeps the soft boundary of Persian, and only that', () => {
    expect(repair('نجیب\u200Cالله')).toBe('نجیب\u200Cالله')
    expect(repair('نجیب\u200C\u200Cالله')).toBe('نجیب\u200Cالله')
    expect(repair('\u200Cنجیب\u200C')).toBe('نجیب')
    expect(repair('نجیب \u200Cالله')).toBe('نجیب الله')
    expect(repair('Ali\u200CReza')).toBe('AliReza')
  })

  it('keeps what is written: case, accents, marks, apostrophes and digits', () => {
    const text = "O'Brien-İnce مُحَمَّد ኃይለ፡ሥላሴ ٢٠٠١"
    expect(repair(text)).toBe(text.normalize('NFC'))
  })

  it('keeps four marks of a run', () => {
    expect(repair(`x${'\u0303\u0323'.repeat(10)}`).normalize('NFD')).toHaveLength(5)
  })
})

describe('digits', () => {
  it.each([
    ['Arabic-Indic', '١٣٨٧/٦/٢٠', '1387/6/20'],
    ['Extended Arabic-Indic', '۱۳۸۷', '1387'],
    ['Devanagari', '२००१', '2001'],
    ['full-width', '２００１', '2001'],
    ['ASCII', '2001-01-01', '2001-01-01'],
    ['Ethiopic year', '፲፱፻፺፪', '1992'],
    ['Ethiopic two thousand', '፳፻', '2000'],
    ['Ethiopic hundred', '፻', '100'],
    ['Ethiopic hundred and one', '፻፩', '101'],
    ['Ethiopic ten thousand', '፼', '10000'],
    ['Ethiopic twelve thousand and three', '፼፳፻፫', '12003'],
    ['an Ethiopic age', '፲፭ ዓመት', '15 ዓመት'],
    ['a run too long for a number', '፱'.repeat(9), '፱'.repeat(9)],
    ['no digits', 'محمد', 'محمد'],
  ])('%s', (_, text, written) => {
    expect(digits(text)).toBe(written)
  })
})
