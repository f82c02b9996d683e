import { expect, it } from 'vitest'
import { PHRASE_WORDS, phrase } from '../../src/compare/phrase.js'

it.each([
  ['South Sudan', ['south', 'sudan']],
  ["Côte d'Ivoire", ['cote', 'divoire']],
  ['ʿAin al-ʿArab', ['ain', 'al', 'arab']],
  ['السودان', ['سودان']],
  ['Hà Tĩnh', ['ha', 'tinh']],
  ['Camp 4, Zone B', ['camp', 'zone', 'b']],
  ['\u200fسوريا\u200f', ['سوريا']],
  ['سرزمین\u200cهای', ['سرزمين', 'هاي']],
  ['', []],
  ['?? – 12', []],
])('%j has the words %j', (text, words) => {
  expect(phrase(text)).toEqual(words)
})

it('reads no more words than a place or country can have', () => {
  expect(phrase('word '.repeat(10_000))).toHaveLength(PHRASE_WORDS)
})
