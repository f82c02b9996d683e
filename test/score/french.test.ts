import { describe, expect, it } from 'vitest'
import { explain } from '../../src/match/explain.js'
import { createRegistry } from '../../src/match/registry.js'
import { french } from '../../src/score/french.js'
import { english } from '../../src/score/wording.js'
import { filmon, register } from '../match/children.js'

/** Every text of a table with the path to it; lists by position. */
function textsOf(table: object, path = ''): [path: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsOf(value, `${path}${key} `),
  )
}

const bracesIn = (text: string): string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort()
const frenchTexts = new Map(textsOf(french))

describe('the French wording', () => {
  it('has a text with the same braces for every English one', () => {
    const differing = textsOf(english).filter(
      ([path, text]) =>
        `${bracesIn(frenchTexts.get(path) ?? 'missing')}` !== `${bracesIn(text)}` || !frenchTexts.has(path),
    )
    expect(differing).toEqual([])
  })

  it('has no code that English lacks', () =>
    expect(Object.keys(french.codes).sort()).toEqual(Object.keys(english.codes).sort()))

  it.each([
    'faux',
    'fausse',
    'menti',
    'ment',
    'menteur',
    'fraude',
    'véritable',
    'suspect',
    'illégal',
    'prétend',
  ])('does not say %s', (word) => {
    const words = JSON.stringify(french)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
    expect(words).not.toContain(word)
  })

  it('explains an answer without an English word', async () => {
    const answer = await createRegistry(register).find(filmon, { limit: 3 })
    const { text, rows } = explain(answer, { reveal: true, wording: french })
    expect(text).toContain('ne figure que dans le registre')
    expect(text).toContain('ans en septembre 2016')
    expect(text).not.toMatch(/\b(?:the|register|same|against|spelling|male)\b/)
    expect(rows.filter(({ figure }) => !/^[+−]?\d+,\d$/.test(figure))).toEqual([])
  })
})
