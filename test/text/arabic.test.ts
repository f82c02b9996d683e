import { describe, expect, it } from 'vitest'
import { readArabic } from '../../src/text/arabic.js'

const sounds = (word: string) => readArabic(word).map((reading) => reading.phonemes)

describe('readArabic', () => {
  it.each([
    ['محمد', 'mhmd', 'Muhammad'],
    ['احمد', 'Ahmd', 'Ahmad'],
    ['أحمد', 'Ahmd', 'Ahmad'],
    ['علي', 'AlI', 'Ali'],
    ['عمر', 'Amr', 'Omar'],
    ['حسن', 'hsn', 'Hasan'],
    ['حسین', 'hsIn', 'Hossein'],
    ['خالد', 'XAld', 'Khalid'],
    ['يوسف', 'yUsf', 'Yusuf'],
    ['وليد', 'wlId', 'Walid'],
    ['فاطمة', 'fAtmP', 'Fatima'],
    ['فاطمه', 'fAtmP', 'Fatemeh'],
    ['إبراهيم', 'ibrAhIm', 'Ibrahim'],
    ['آدم', 'adm', 'Adam'],
    ['موسى', 'mUsa', 'Musa'],
    ['شاه', 'SAh', 'Shah'],
    ['الله', 'Alah', 'Allah'],
    ['اله', 'Alah', 'Allah, as Persian shortens it'],
    ['عبدالله', 'AbdAlah', 'Abdullah'],
    ['عبداله', 'AbdAlah', 'Abdullah, as Persian shortens it'],
    ['حمدالله', 'hmdAlah', 'Hamdullah'],
    ['گلبدین', 'glbdIn', 'Gulbuddin'],
    ['چنگیز', 'CngIz', 'Changiz'],
    ['پرویز', 'prUIz', 'Parwez'],
    ['ژاله', 'ZAlP', 'Zhaleh'],
    ['معمر', 'm@mr', 'Muammar: two equal sounds have a vowel between them'],
    ['ثريا', 'TrIA', 'Thurayya'],
    ['ښاپېرۍ', 'SAperY', 'Pashto Shaperai'],
    ['ټوخی', 'tUXI', 'Pashto Tokhi'],
    ['فریده', 'frIdP', 'Farida'],
    ['ڈاکٹر', 'dAktr', 'Urdu retroflexes'],
    ['شاھد', 'SAhd', 'Urdu heh that is an h'],
    ['بشریٰ', 'bSrIa', 'Urdu superscript alif'],
    ['مُحَمَّد', 'muhamad', 'with its vowel signs'],
    ['سَعِيد', 'saId', 'a sign before the letter that lengthens it'],
    ['عمرو', 'Amr', 'Amr, with its silent waw'],
    ['طه', 'taha', 'Taha'],
  ])('%s first as %s (%s)', (word, expected) => {
    expect(sounds(word)[0]).toBe(expected)
  })

  it.each([
    ['السيد', ['sId', 'AlsId'], 'without the article, then with it'],
    ['الیاس', ['yAs', 'AlIAs'], 'a name that only looks like an article'],
    ['عبدالرحمن', ['AbdAlrhmn', 'AbdArhmn'], 'the l of the article heard or not'],
    ['صلاحالدين', ['slAhAldIn', 'slAhAdIn'], 'the same before -din'],
    ['ابوالفضل', ['AbUlfdl', 'AbUlfzl'], 'the alif of the article falls after Abu; Persian z'],
    ['موسی', ['mUsI', 'mUsa'], 'Persian final ya may be an a'],
    ['على', ['Ala', 'AlI'], 'Egyptian final ya without dots'],
    ['مرتضی', ['mrtdI', 'mrtda', 'mrtzI', 'mrtza'], 'Morteza'],
    ['رضا', ['rdA', 'rzA'], 'Rida and Reza'],
    ['عثمان', ['ATmAn', 'AsmAn'], 'Othman and Osman'],
    ['كاظم', ['kADm', 'kAzm'], 'Kadhim and Kazim'],
    ['جمال', ['JmAl', 'gmAl'], 'Jamal and Gamal'],
    ['عيسى', ['AIsa', 'AIsI', 'Isa'], 'ʿayn that carries the vowel'],
    ['عائشة', ['AISP', 'YSP'], 'Aisha'],
    ['داود', ['dAUd', 'dWd'], 'Dawud and Daud'],
    ['خواجه', ['XUAJP', 'XUAgP', 'XAJP'], 'the silent w of Khwaja'],
    ['اسحاق', ['AshAq', 'ASAq'], 'Ishaq, whose s and h look like sh in Latin letters'],
    ['پښتون', ['pStUn', 'pXtUn'], 'Pashtun and Pakhtun'],
  ])('%s as %j (%s)', (word, expected) => {
    expect(sounds(word)).toEqual(expected)
  })

  it.each([
    ['ئەحمەد', 'ehmed'],
    ['ئازاد', 'azad'],
    ['ڕزگار', 'r@zgar'],
    ['هێمن', 'hem@n'],
    ['نەورۆز', 'neUroz'],
    ['شێروان', 'SerUan'],
    ['عەلی', 'elI'],
    ['ڕووناک', 'runak'],
  ])('Sorani %s has its vowels: %s', (word, expected) => {
    expect(readArabic(word)).toEqual([{ phonemes: expected, vowelless: false }])
  })

  it('says of all other words that vowels are missing', () => {
    expect(readArabic('محمد')).toEqual([{ phonemes: 'mhmd', vowelless: true }])
  })

  it.each(['', 'ء', 'ع', 'abc', '---', 'ـ'])('reads nothing in %j but sounds', (word) => {
    expect(sounds(word).every((reading) => reading === 'A')).toBe(true)
  })
})
