import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { bagOf, marksOf } from '../../../src/candidates/memory/sounds.js'
import { Vocabulary } from '../../../src/candidates/memory/vocabulary.js'
import { areAlikeInLetters } from '../../../src/names/agreement.js'
import { internToken } from '../../../src/names/token.js'

/** Names that begin alike, in letters with marks and without, in two scripts. */
const stem = fc
  .array(fc.constantFrom('ma', 'ri', 'mar', 'şa', 'éb', 'k', 'a', 'محم', 'ود'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
const ending = fc.constantFrom('', 'o', 'ko', 'ak', 'jan', 'ush', 'zada', 'ullah', 'am', 'ma', 'د')
/** Words around one stem: with endings, broken off, with two letters swapped. */
const words = stem.chain((base) =>
  fc.array(
    fc
      .tuple(ending, fc.nat(base.length), fc.nat(base.length), fc.boolean())
      .map(([end, one, other, whole]) => internToken(`${whole ? base : swapped(base, one, other)}${end}`)),
    { minLength: 2, maxLength: 12 },
  ),
)

function swapped(text: string, one: number, other: number): string {
  const letters = [...text]
  const [a = '', b = ''] = [letters[one], letters[other]]
  if (a === '' || b === '') return text.slice(0, 3)
  letters[one] = b
  letters[other] = a
  return letters.join('')
}

it('passes over no name whose letters are those of another, swapped, broken off or with an ending', () => {
  let alike = 0
  fc.assert(
    fc.property(words, (tokens) => {
      const distinct = [...new Set(tokens)]
      const vocabulary = new Vocabulary()
      for (const [number, token] of distinct.entries()) vocabulary.add(token, number)
      for (const a of distinct) {
        for (const [number, b] of distinct.entries()) {
          if (a === b || !areAlikeInLetters(a, b)) continue
          alike++
          expect(vocabulary.maySeem(number, a, marksOf(a), bagOf(a.text))).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(alike).toBeGreaterThan(100)
})
