import { describe, expect, it } from 'vitest'
import { fold, letters } from '../../src/text/fold.js'

/** Signs of tone, of clicks and of the glottal stop, for which a to z has nothing. */
const NO_LETTER = new Set('ƄƅƼƾǀǁǂǃɁɂ')

describe('letters', () => {
  it.each([
    ['Şükrü', 'şükrü'],
    ['ÇELA', 'çela'],
    ['İBRAHİM', 'ibrahim'],
    ['ISMAIL', 'ismail'],
    ['Iğdır', 'iğdır'],
    ['Ḥusayn', 'ḥusayn'],
    ['NGUYỄN', 'nguyễn'],
    ['Đặng', 'đặng'],
    ['STRAẞE', 'straße'],
    ['ΑΧΜΕΤ', 'αχμετ'],
    ['Ιμπραχίμς', 'ιμπραχίμσ'],
    ['ХУССЕЙН', 'хуссейн'],
    ['محـــمد', 'محمد'],
    ['مُحَمَّد', 'مُحَمَّد'],
    ['ተስፋይ', 'ተስፋይ'],
  ])('%s → %s', (word, expected) => {
    expect(letters(word)).toBe(expected.normalize('NFC'))
  })
})

describe('fold', () => {
  it.each([
    ['Şükrü', 'sukru'],
    ['İbrahim', 'ibrahim'],
    ['Iğdır', 'igdir'],
    ['Xelîl', 'xelil'],
    ['Mehmûd', 'mehmud'],
    ['Shpëtim', 'shpetim'],
    ['Đoković', 'dokovic'],
    ['Đặng', 'dang'],
    ['Đức', 'duc'],
    ['Ðức', 'duc'],
    ['Nguyễn', 'nguyen'],
    ['Ươn', 'uon'],
    ['Łukasz', 'lukasz'],
    ['Øystein', 'oystein'],
    ['Weiß', 'weiss'],
    ['Ægir', 'aegir'],
    ['Œuvre', 'oeuvre'],
    ['Əli', 'ali'],
    ['Þór', 'thor'],
    ['Ħal', 'hal'],
    ['Haïdar', 'haidar'],
    ['ʿAlāʾ', 'ala'],
    ["O'Brien-2", 'obrien'],
  ])('Latin %s → %s', (word, expected) => {
    expect(fold(word)).toBe(expected)
  })

  it.each([
    ['Latin-1', 0xc0, 0xff],
    ['Latin Extended-A', 0x100, 0x17f],
    ['Latin Extended-B', 0x180, 0x24f],
    ['Latin Extended Additional', 0x1e00, 0x1eff],
  ])('writes every letter of %s in a to z', (_, from, to) => {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code)
      if (/\p{Script=Latin}/u.test(letter) && !NO_LETTER.has(letter))
        expect(`${code.toString(16)} ${fold(letter)}`).toMatch(/^[0-9a-f]+ [a-z]+$/)
    }
  })

  it.each([
    ['alif with and without hamza', 'أحمد', 'احمد'],
    ['alif with madda', 'آدم', 'ادم'],
    ['hamza below', 'إبراهيم', 'ابراهيم'],
    ['Persian and Arabic ya', 'علی', 'علي'],
    ['final alif maqsura', 'علي', 'على'],
    ['Persian and Arabic kaf', 'کریم', 'كريم'],
    ['ta marbuta', 'فاطمة', 'فاطمه'],
    ['Urdu heh', 'فاطمہ', 'فاطمه'],
    ['vowel signs', 'مُحَمَّد', 'محمد'],
    ['tatweel', 'محــمد', 'محمد'],
    ['hamza', 'علاء', 'علا'],
    ['Pashto retroflex', 'ټورن', 'تورن'],
    ['Pashto gaf', 'ګل', 'گل'],
    ['Sorani r and l', 'ڕزگار', 'رزگار'],
    ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['ligature', 'ﷲ', 'الله'],
    ['hamza on waw and ya', 'مؤمن', 'مومن'],
  ])('Arabic script: %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
    expect(fold(one)).not.toBe('')
  })

  it.each([
    ['sad and sin', 'صالح', 'سالح'],
    ['chim and jim', 'چمن', 'جمن'],
    ['gaf and kaf', 'گل', 'کل'],
    ['pe and be', 'پرویز', 'برویز'],
  ])('Arabic script: keeps %s apart', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it.each([
    ['the three h', 'ሐይለ', 'ኃይለ'],
    ['h of the first and fourth order', 'ሀይለ', 'ኃይለ'],
    ['the two s', 'ሠላም', 'ሰላም'],
    ['the two carriers', 'ዐለም', 'አለም'],
    ['a carrier of the first and fourth order', 'ኣስመራ', 'አስመራ'],
    ['the two ts', 'ፀሐይ', 'ጸሃይ'],
    ['labialised g', 'ሐጐስ', 'ሐጎስ'],
    ['labialised k', 'መኰንን', 'መኮንን'],
  ])('Ethiopic: %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it('Ethiopic: keeps vowels and other consonants apart', () => {
    const rows = ['ሀለመረሰሸቀበተቸነኘአከወዘዠየደጀገጠጨጰጸፈፐ', 'ተቱቲቴትቶ'].flatMap((row) => [...row])
    const folded = rows.map(fold)
    expect(new Set(folded).size).toBe(new Set(rows).size)
  })

  it.each([
    ['Ёлкин', 'елкин'],
    ['Андрій', 'андріи'],
    ['Μοχάμεντ', 'μοχαμεντ'],
    ['Χουσεΐν', 'χουσειν'],
    ['Ιμπραχίμς', 'ιμπραχιμσ'],
    ['דָּוִד', 'דוד'],
    ['אברהם', 'אברהמ'],
    ['გიორგი', 'გიორგი'],
    ['ԱՐԱՄ', 'արամ'],
    ['한국', '한국'],
  ])('other scripts: %s → %s', (word, expected) => {
    expect(fold(word)).toBe(expected.normalize('NFC'))
  })
})
