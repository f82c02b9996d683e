import { describe, expect, it } from 'vitest'
import { languagesField } from '../../src/compare/languages.js'
import { compareInputs, issuesOf, registerWith } from './field-laws.js'

const read = (text: string) => languagesField.prepare([text], [])

describe('reading', () => {
  it.each([
    [
      'fa',
      'Persian, Farsi, Dari, fa, prs, fas, persan, persiano, Persisch, فارسی, دری, Dari (Persian), Farsi/Dari',
    ],
    ['ps', 'Pashto, Pashtu, Pushto, pachto, Paschtu, pus, پښتو'],
    ['ti', 'Tigrinya, Tigrigna, tigrino, tigrinisch, tir, ትግርኛ'],
    ['am', 'Amharic, amharique, amarico, Amharisch, አማርኛ'],
    ['ar', 'Arabic, Arabe, arabo, Arabisch, Sudanese Arabic, Arabic (Sudanese), arz, العربية'],
    ['ku', 'Kurdish, Sorani, Kurmanji, Badini, ckb, kmr, Kurdish Sorani, Kurdish (Sorani), كوردي'],
    ['om', 'Oromo, Afaan Oromo, Oromiffa, orm'],
    ['so', 'Somali, somalo, Soomaali'],
    ['vi', 'Vietnamese, vietnamita, Tiếng Việt'],
    ['zag', 'Zaghawa, Beria'],
    ['mls', 'Masalit, Massalit'],
    ['ur', 'Urdu, ourdou, اردو'],
    ['sq', 'Albanian, albanais, Shqip'],
    ['ti', 'Tigrinja, Tigriniya'],
  ])('%s: %s', (code, texts) => {
    for (const text of texts.split(', ')) expect.soft([text, read(text)]).toEqual([text, [code]])
  })

  it.each([
    ['Dari and Pashto', ['fa', 'ps']],
    ['Pashto, some English', ['en', 'ps']],
    ['Tigrinya / Arabic', ['ar', 'ti']],
    ['Urdu & Punjabi', ['pa', 'ur']],
  ])('%s: %j', (text, codes) => {
    expect(read(text)).toEqual(codes)
  })

  it('reports what it does not know and uses the rest', () => {
    expect(languagesField.prepare(['Klingon', 'Dari'], [])).toEqual(['fa'])
    expect(issuesOf(languagesField, ['Klingon', 'Dari'])).toMatchObject([
      { code: 'languages.unknown', path: 'languages[0]' },
    ])
    expect(languagesField.prepare(['-', ''], [])).toBeNull()
    expect(issuesOf(languagesField, ['-', ''])).toEqual([])
  })
})

describe('comparing', () => {
  it.each([
    ['Dari', 'Farsi', 'same'],
    ['Dari, Pashto', 'Pashto', 'same'],
    ['Dari', 'Pashto', 'related'],
    ['Tigrinya', 'Amharic', 'related'],
    ['Hazaragi', 'Dari', 'related'],
    ['Sorani', 'Kurmanji', 'same'],
    ['Tigrinya', 'Vietnamese', 'different'],
    ['Pashto', 'Arabic', 'different'],
    ['?', 'Arabic', 'missing'],
  ])('%s and %s: %s', (a, b, level) => {
    expect(compareInputs(languagesField, [a], [b]).level).toBe(level)
    expect(compareInputs(languagesField, [b], [a]).level).toBe(level)
  })

  it('is worth what the rarer of the shared languages is worth', () => {
    const context = registerWith({ ar: 0.4, zag: 0.01 })
    expect(compareInputs(languagesField, ['Arabic', 'Zaghawa'], ['Zaghawa', 'Arabic'], context).value).toBe(
      'zag',
    )
  })
})
