import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../web/person.js'
import { personOf, sheetOf } from '../web/referral-form.js'
import { en } from '../web/words/en.js'
import { fr } from '../web/words/fr.js'

const flat = (table: object, path = ''): [string, string][] =>
  Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
const braces = (text: string) => [...text.matchAll(/\{[a-zA-Z]+\}/g)].map(String).sort().join()

describe('the wording', () => {
  it('says in French all that it says in English, about the same things', () => {
    const french = new Map(flat(fr))
    const differing = flat(en).filter(([path, text]) => braces(french.get(path) ?? '?') !== braces(text))
    expect(differing.filter(([path]) => !french.has(path))).toEqual([])
    expect(differing).toEqual([])
  })

  it('has a sentence for every refusal of the server', () => {
    const folder = join(import.meta.dirname, '../server')
    const source = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    const codes = [...source.matchAll(/refuse\(\d+, '([a-z-]+)'/g)].map((match) => match[1]!)
    expect(codes.length).toBeGreaterThan(15)
    expect(codes.filter((code) => en.refusals[code] === undefined && code !== 'no-member')).toEqual([])
  })

  it.each(['false', 'lie', 'lied', 'liar', 'fraud', 'genuine', 'fake', 'suspect', 'illegal', 'match'])(
    'does not say %s',
    (word) =>
      expect(
        flat(en)
          .map(([, text]) => text)
          .join(' ')
          .toLowerCase(),
      ).not.toMatch(new RegExp(`\\b${word}\\b`)),
  )

  it.each(['faux', 'fausse', 'menteur', 'fraude', 'suspect', 'illégal', 'clandestin'])(
    'ne dit pas %s',
    (word) => {
      const words = flat(fr)
        .map(([, text]) => text)
        .join(' ')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
      expect(words).not.toContain(word)
    },
  )
})

it.each([
  ['ፊልሞን ተስፋይ', ['Tigrinya'], 'ti'],
  ['ፊልሞን ተስፋይ', ['Amharic'], 'am'],
  ['محمد رحیم', ['Pashto'], 'ps'],
  ['نور الله', ['Dari'], 'fa'],
  ['شهد', ['Arabic'], 'ar'],
  ['Filmon', ['Tigrinya'], undefined],
] as const)('%s of a speaker of %s is in %s', (text, languages, language) =>
  expect(languageOf(text, languages)).toBe(language),
)

it('what the form of a correction does not show stays as it was', () => {
  const person = {
    id: 'R-1',
    names: [
      { given: 'Filmon', family: 'Tesfai', source: 'IT' },
      { text: 'Fili', kind: 'nickname' as const },
    ],
    births: [
      { from: '2000', to: '2002' },
      { date: '1994-04-01', calendar: 'ethiopic', basis: 'documented' as const },
      { age: 15, at: '2016-09', basis: 'assessed' as const },
    ],
    sightings: [{ place: 'Calais', on: '2016-09-30' }],
    identifiers: [{ type: 'telephone', value: '0700' }],
    relatives: [{ relation: 'brother', name: 'Bilal' }],
    nationalities: ['ER', 'ET'],
    sex: 'male' as const,
  }
  const again = personOf(sheetOf(person), person)
  expect({ ...again, births: new Set(again.births) }).toEqual({ ...person, births: new Set(person.births) })
  const corrected = personOf(
    { ...sheetOf(person), names: [{ text: 'Filmon Tesfay', kind: 'primary' }] },
    person,
  )
  expect(corrected.names).toEqual([{ text: 'Filmon Tesfay' }])
})
