import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, listedRarity } from '../../src/names/align.js'
import { forgetNames } from '../../src/names/forget.js'
import { prepareName } from '../../src/names/parse.js'
import { internToken } from '../../src/names/token.js'
import { defaultNameWeights } from '../../src/names/weights.js'

const NAMES =
  'Filmon Tesfay Kidane Mohammed Ahmed Ali Hassan Hussein Abdul Rahman bin al Nguyen Van Nam Gebremedhin Xuseen Cali محمد علي حسين ተስፋይ Zabihullah Khan Sayed Mahamat Abu M.'.split(
    ' ',
  )
const name = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))
const anyText = fc.oneof(
  name,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const lay = (a: string, b: string) => align(prepareName(a), prepareName(b), defaultNameWeights, listedRarity)

describe('laws of the alignment', () => {
  it('is worth the same from either side', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(lay(a, b).units).toBe(lay(b, a).units)
      }),
    )
  })

  it('a name agrees with itself in every part, and nothing agrees better', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const own = lay(a, a)
        expect(own.parts.every((part) => part.fate === 'agreed' && part.similarity === 1)).toBe(true)
        expect(lay(a, b).units - lay(a, b).lineage).toBeLessThanOrEqual(own.units - own.lineage)
      }),
    )
  })

  it('puts every token of both names into exactly one part', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { parts } = lay(a, b)
        for (const [text, side] of [
          [a, 'left'],
          [b, 'right'],
        ] as const) {
          const places = parts.flatMap((part) => spread(part[side])).sort((x, y) => x - y)
          expect(places).toEqual(prepareName(text).tokens.map((_, i) => i))
        }
      }),
    )
  })

  it('adds up: parts, order, completeness and lineage are the whole', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { parts, units, lineage, notes } = lay(a, b)
        const w = defaultNameWeights
        const order = [0, w.rotated, w.rotatedLabelled, w.rotatedPart, w.reordered, w.fatherFirst]
        const rest =
          units -
          lineage -
          parts.reduce((sum, part) => sum + part.units, 0) -
          (notes.includes('name.complete') ? w.complete : 0)
        expect(order).toContain(rest)
      }),
    )
  })

  it('remembers nothing that changes an answer', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const before = lay(a, b)
        forgetNames()
        expect(lay(a, b)).toEqual(before)
      }),
    )
  })

  it('any text is read in bounded tokens, and an empty reading is no name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, units } = prepareName(text)
        expect(tokens.length).toBeLessThanOrEqual(12)
        expect(units.length).toBeLessThanOrEqual(3 * tokens.length)
        for (const { token } of tokens) expect(internToken(token.letters)).toBe(token)
      }),
    )
  })
})

const spread = (range: readonly [number, number] | null): number[] =>
  range === null ? [] : Array.from({ length: range[1] - range[0] }, (_, i) => range[0] + i)
