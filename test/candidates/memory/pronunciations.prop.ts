import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pronunciations } from '../../../src/candidates/memory/pronunciations.js'
import { encode, type Form } from '../../../src/names/kernel.js'
import { consonantOf, PrefixEdits } from '../../../src/names/prefix-edits.js'
import { formOf } from '../../reference/weighted-edits.js'

const form: fc.Arbitrary<Form> = fc
  .record({
    sounds: fc.string({ unit: fc.constantFrom(...'mktrlnaeiou'), maxLength: 7 }),
    vowelless: fc.boolean(),
    penalty: fc.nat(3000),
  })
  .map(({ sounds, vowelless, penalty }) => ({ ...formOf([...encode(sounds)], vowelless), penalty }))
const token = fc.array(form, { minLength: 1, maxLength: 3 })

/** The least cost of each token within a bound, by comparing the form with every reading by itself. */
function judged(tokens: readonly (readonly Form[])[], own: Form, bound: number): Map<number, number> {
  const found = new Map<number, number>()
  for (const [number, forms] of tokens.entries()) {
    const cost = Math.min(...forms.map((other) => costBetween(own, other)))
    if (cost <= bound) found.set(number, cost)
  }
  return found
}

function costBetween(own: Form, other: Form): number {
  const edits = new PrefixEdits()
  edits.begin(own, other.vowelless, 1 << 20)
  const onward = (from: number) =>
    other.codes.subarray(from).reduce((all, code) => all | consonantOf(code), 0)
  for (const [i, code] of other.codes.entries()) edits.extend(i, code, onward(i))
  return edits.cost(other.codes.length) + own.penalty + other.penalty
}

function heard(pronunciations: Pronunciations, own: Form, bound: number): Map<number, number> {
  const found = new Map<number, number>()
  pronunciations.forNear(own, { units: bound }, (number, cost) => {
    found.set(number, Math.min(cost, found.get(number) ?? cost))
  })
  return new Map([...found].sort((a, b) => a[0] - b[0]))
}

describe('the pronunciations of a vocabulary', () => {
  it('tell every name that sounds near enough, and what that costs, however many came since it was asked last', () => {
    const bound = fc.integer({ min: 0, max: 14_000 })
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 60 }),
        form,
        bound,
        fc.nat(60),
        fc.nat(60),
        (tokens, own, most, early, newcomers) => {
          const pronunciations = new Pronunciations(undefined, newcomers)
          for (const [number, forms] of tokens.entries()) {
            if (number === early) heard(pronunciations, own, most)
            pronunciations.add(number, forms)
          }
          expect(heard(pronunciations, own, most)).toEqual(judged(tokens, own, most))
        },
      ),
      { numRuns: 300 },
    )
  })
})
