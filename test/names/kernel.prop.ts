import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  encode,
  formCost,
  formsCost,
  leastCost,
  packForms,
  unpackForms,
  weightOf,
} from '../../src/names/kernel.js'
import { PHONEMES } from '../../src/text/phonemes.js'
import { formOf, kernelCosts, weightedEdits } from '../reference/weighted-edits.js'

const FAR = 1 << 28
const codes = fc.array(fc.integer({ min: 0, max: PHONEMES.length * 3 - 1 }), { maxLength: 6 })
const phonemes = fc.string({ unit: fc.constantFrom(...PHONEMES), maxLength: 14 })

const TRANSPOSE = formCost(
  formOf([PHONEMES.indexOf('b') * 3, PHONEMES.indexOf('l') * 3]),
  formOf([PHONEMES.indexOf('l') * 3, PHONEMES.indexOf('b') * 3]),
  FAR,
)

describe('the kernel', () => {
  it('agrees with the textbook recursion, with and without written vowels', () => {
    fc.assert(
      fc.property(codes, codes, fc.boolean(), fc.boolean(), (a, b, left, right) => {
        const fast = formCost(formOf(a, left), formOf(b, right), FAR)
        expect(fast).toBe(weightedEdits(a, b, kernelCosts(left, right, TRANSPOSE)))
      }),
      { numRuns: 150 },
    )
  })

  it('says the same under every bound, up to the bound', () => {
    fc.assert(
      fc.property(phonemes, phonemes, fc.integer({ min: 0, max: 60_000 }), (a, b, bound) => {
        const [left, right] = [formOf([...encode(a)]), formOf([...encode(b)])]
        const whole = formCost(left, right, FAR)
        expect(formCost(left, right, bound)).toBe(whole <= bound ? whole : bound + 1)
      }),
    )
  })

  it('is symmetric, and nothing costs nothing but sameness of sound', () => {
    fc.assert(
      fc.property(phonemes, phonemes, (a, b) => {
        const [left, right] = [formOf([...encode(a)]), formOf([...encode(b)])]
        expect(formCost(left, right, FAR)).toBe(formCost(right, left, FAR))
        expect(formCost(left, left, FAR)).toBe(0)
      }),
    )
  })

  it('costs at least what the liquids and nasals alone say', () => {
    fc.assert(
      fc.property(phonemes, phonemes, fc.boolean(), (a, b, vowelless) => {
        const [left, right] = [formOf([...encode(a)], vowelless), formOf([...encode(b)])]
        expect(leastCost(left.liquids, right.liquids)).toBeLessThanOrEqual(formCost(left, right, FAR))
      }),
      { numRuns: 500 },
    )
  })

  it('adds the penalties of both readings and takes the cheapest pair', () => {
    fc.assert(
      fc.property(
        fc.array(phonemes, { minLength: 1, maxLength: 4 }),
        fc.array(phonemes, { minLength: 1, maxLength: 4 }),
        (a, b) => {
          const lefts = a.map((text, i) => ({ ...formOf([...encode(text)]), penalty: 300 * i }))
          const rights = b.map((text, i) => ({ ...formOf([...encode(text)]), penalty: 200 * i }))
          const all = lefts.flatMap((left) =>
            rights.map((right) => formCost(left, right, FAR) + left.penalty + right.penalty),
          )
          expect(formsCost(lefts, rights, FAR)).toBe(Math.min(...all))
        },
      ),
    )
  })

  it('gives forms back as they were packed', () => {
    const readings = fc.array(fc.tuple(phonemes, fc.boolean(), fc.nat(9000)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(readings, (heard) => {
        const forms = heard.map(([text, vowelless, penalty]) => {
          const codes = encode(text)
          return { ...formOf([...codes], vowelless), codes, penalty, weight: weightOf(codes) }
        })
        expect(unpackForms(Uint8Array.from([7, ...packForms(forms)]), 1)).toEqual(forms)
      }),
    )
  })
})
