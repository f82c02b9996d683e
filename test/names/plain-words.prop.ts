import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { prepareName } from '../../src/names/parse.js'
import {
  ALIAS_WORDS,
  ARTICLES,
  FILIATION,
  KUNYA,
  LINKED,
  LINKS,
  PLACEHOLDERS,
} from '../../src/names/tables/particles.js'
import { STYLE_WORDS, SUFFIX_TITLE_WORDS, TITLE_WORDS } from '../../src/names/tables/titles.js'

/** A reader that knows no word as plain, and asks every table about each of them and its neighbours. */
async function thoroughReader(): Promise<typeof prepareName> {
  vi.resetModules()
  vi.doMock('../../src/names/known-word.js', async (original) => {
    const known = await original<typeof import('../../src/names/known-word.js')>()
    return { ...known, knownWord: (writing: string) => ({ ...known.knownWord(writing), isPlain: false }) }
  })
  const { prepareName } = await import('../../src/names/parse.js')
  return prepareName
}

const particles = [
  ALIAS_WORDS,
  ARTICLES,
  FILIATION,
  KUNYA,
  LINKED,
  LINKS,
  PLACEHOLDERS,
  STYLE_WORDS,
  SUFFIX_TITLE_WORDS,
]
const titles = [...TITLE_WORDS]
const names =
  'Filmon Tesfay Abdul Abd Allah Rahman Nguyen Van Nam Gebremedhin Gebre Medhin Xuseen Daud Matiur Zabih Ullah Zabihullah Din Jalaluddin محمد علي عبدالله نور ተስፋይ ገብረመድህን A B'.split(
    ' ',
  )
/** Halves of what titles and placeholders are made of: `no name`, `hojjat al eslam`. */
const parts = [...titles, ...PLACEHOLDERS].flatMap((word) => [
  word.slice(0, 3),
  word.slice(3),
  word.slice(0, -2),
  word.slice(-2),
])
const word = fc.oneof(
  fc.constantFrom(...particles.flatMap((table) => [...table])),
  fc.constantFrom(...titles, ...parts.filter((part) => part !== '')),
  fc.constantFrom(...names),
  fc.string({ unit: fc.constantFrom(...'abdulrhm'), minLength: 1, maxLength: 6 }),
)
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', "'")), { minLength: 1, maxLength: 6 })
  .map((all) => all.flat().join(''))

it('a plain word is read as it would be by asking every table', async () => {
  const thorough = await thoroughReader()
  fc.assert(
    fc.property(text, (name) => {
      expect(JSON.stringify(prepareName(name), byLetters)).toBe(JSON.stringify(thorough(name), byLetters))
    }),
    { numRuns: 8000 },
  )
})

/** Tokens of two readers are other objects: their letters say which they are. */
const byLetters = (key: string, value: { letters: string }) => (key === 'token' ? value.letters : value)
