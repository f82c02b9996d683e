import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { standardFields } from '../../src/compare/standard.js'
import { english, fill, phraseOf } from '../../src/score/wording.js'

describe('the wording', () => {
  const sentences = JSON.stringify(english).toLowerCase()
  it.each([
    'false',
    'lie',
    'lied',
    'lying',
    'liar',
    'fraud',
    'genuine',
    'fake',
    'bogus',
    'honest ',
    'suspect',
    'illegal',
    'claims to be',
  ])('does not say %s', (word) => expect(sentences).not.toMatch(new RegExp(`\\b${word}\\b`)))

  it('has a phrase for every level of every built-in field that shows it', () => {
    const levels = standardFields
      .filter(({ name }) => name !== 'names')
      .flatMap(({ name, levels }) =>
        levels.map((level) => (name === 'births' ? `birth.${level}` : `${name}.${level}`)),
      )
    expect(levels.filter((code) => english.codes[code] === undefined)).toEqual([])
  })

  it('has a phrase for every code that a comparison or a score may give', () => {
    const codes = ['src/names', 'src/compare', 'src/score'].flatMap(codesIn)
    expect(codes).toEqual(expect.arrayContaining(['name.one-letter', 'relatives.relation-differs']))
    const unknown = codes.filter((code) => english.codes[code] === undefined)
    expect(unknown.filter((code) => !INTAKE.has(code))).toEqual([])
  })

  it('ends with what no difference proves', () =>
    expect(english.sentences.closing).toContain('not evidence of dishonesty'))
})

/** Codes of values that could not be read: they are issues of a record, not reasons of an answer. */
const INTAKE = new Set(
  'birth.after-age birth.contradictory birth.impossible-age birth.impossible-date birth.impossible-year birth.reversed-span birth.too-many birth.unknown-calendar identifiers.unusable sightings.impossible-date languages.unknown nationality.unknown'.split(
    ' ',
  ),
)

function codesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('wording'),
  )
  const text = files.map((file) => withNames(readFileSync(`${folder}/${file}`, 'utf8'))).join('\n')
  const found = text.matchAll(
    /['`]((?:name|birth|nationality|languages?|places?|sightings?|identifiers|relatives?)\.[a-z-]+)['`]/g,
  )
  return [...new Set([...found].map((match) => match[1]!))].sort()
}

/** The fields write `${NAME}.code`, with their own name in a constant. */
function withNames(source: string): string {
  const name = /^const NAME = '([a-z]+)'$/m.exec(source)?.[1]
  return name === undefined ? source : source.replace(/\$\{NAME\}/g, name)
}

describe('a template', () => {
  it.each([
    ['{a} ~ {b}', { a: 'x', b: 'y' }, 'x ~ y'],
    ['{a} and {c}', { a: '{b}', b: 'y' }, '{b} and '],
  ])('%s', (template, values, text) =>
    expect(fill(template, values as unknown as Record<string, string>)).toBe(text),
  )

  it('of an unknown code is its last part', () =>
    expect(phraseOf('phone.same-number', english)).toBe('same number'))
})
