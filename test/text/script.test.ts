import { describe, expect, it } from 'vitest'
import { scriptOf, untangle } from '../../src/text/script.js'

describe('scriptOf', () => {
  it.each([
    ['Nguyễn Văn Nam', 'latin'],
    ['Ｍｏｈａｍｍｅｄ', 'latin'],
    ['نجیب‌الله', 'arabic'],
    ['ﻣﺤﻤﺪ', 'arabic'],
    ['ተስፋይ', 'ethiopic'],
    ['Хуссейн', 'cyrillic'],
    ['Μοχάμεντ', 'greek'],
    ['Ἀλέξανδρος', 'greek'],
    ['דוד', 'hebrew'],
    ['Արամ', 'armenian'],
    ['გიორგი', 'georgian'],
    ['मोहम्मद', 'devanagari'],
    ['李明', 'other'],
    ['한국', 'other'],
    ['', 'none'],
    ['12-34 ٣', 'none'],
    ['محمد Ali Reza', 'latin'],
    ['محمدرضا Ali', 'arabic'],
    ['علي Ali', 'arabic'],
    ['Ali علي', 'latin'],
  ] as const)('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script)
  })
})

describe('untangle', () => {
  it.each([
    ['a Cyrillic А in a Latin word', 'Аhmed', 'Ahmed'],
    ['several Cyrillic letters in a Latin word', 'Моhаmed', 'Mohamed'],
    ['Latin letters in a Cyrillic word', 'Мохаммeд', 'Мохаммед'],
    ['a Latin word that has more Cyrillic letters', 'АНМЕD', 'AHMED'],
    ['Greek capitals in a Latin word', 'ΑLΙ', 'ALI'],
    ['a Latin o in a Greek word', 'Μoχάμεντ', 'Μοχάμεντ'],
    ['a zero', 'M0hamed', 'Mohamed'],
    ['a one between vowels', 'A1i', 'Ali'],
    ['a one between consonants', 'Hab1b', 'Habib'],
    ['a five', 'Ha5an', 'Hasan'],
    ['an eight', '8ilal', 'bilal'],
    ['the 7 of phones', 'Mo7amed', 'Mohamed'],
    ['the 3 of phones', '3omar', 'omar'],
    ['the 2 of phones', 'Ra2uf', 'Rauf'],
  ])('%s', (_, word, repaired) => {
    expect(untangle(word)).toBe(repaired)
  })

  it.each([
    'Ahmed',
    'Мохаммед',
    'Μοχάμεντ',
    'محمد',
    'ተስፋይ',
    'B12',
    'A1',
    '2001',
    'Ali2',
    'АНА',
    'Nguyễn',
    '',
  ])('leaves %s as it is', (word) => {
    expect(untangle(word)).toBe(word)
  })
})
