import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode, formCost } from '../../src/names/kernel.js'
import { consonantOf, PrefixEdits } from '../../src/names/prefix-edits.js'
import { PHONEMES } from '../../src/text/phonemes.js'
import { formOf, kernelCosts, weightedEdits } from '../reference/weighted-edits.js'

const FAR = 1 << 28
const sounds = fc.string({ unit: fc.constantFrom(...PHONEMES), maxLength: 6 }).map(encode)

const onwardOf = (codes: Uint8Array) => codes.reduce((all, code) => all | consonantOf(code), 0)

/** What is told sound by sound comes to: null where nothing that begins so can be within the bound. */
function told(edits: PrefixEdits, codes: Uint8Array): number | null {
  for (const [i, code] of codes.entries())
    if (!edits.extend(i, code, onwardOf(codes.subarray(i)))) return null
  return edits.cost(codes.length)
}

describe('edits told sound by sound', () => {
  it('come to what the textbook recursion says, within every bound', () => {
    const bound = fc.integer({ min: 0, max: 30_000 })
    fc.assert(
      fc.property(
        sounds,
        fc.array(sounds, { maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        bound,
        (own, others, a, b, most) => {
          const edits = new PrefixEdits()
          edits.begin(formOf([...own], a), b, most)
          for (const other of others) {
            const judged = weightedEdits([...own], [...other], kernelCosts(a, b, FAR))
            const found = told(edits, other)
            if (judged <= most) expect(found).toBe(judged)
            else expect(found ?? FAR).toBeGreaterThan(most)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('go on behind a beginning that several have', () => {
    const edits = new PrefixEdits()
    const [karim, kamal, kamila] = ['karim', 'kamal', 'kamila'].map(encode) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    edits.begin(formOf([...karim]), false, FAR)
    told(edits, kamal)
    const shared = 3
    for (let i = shared; i < kamila.length; i++) edits.extend(i, kamila[i]!, onwardOf(kamila.subarray(i)))
    expect(edits.cost(kamila.length)).toBe(formCost(formOf([...karim]), formOf([...kamila]), FAR))
  })

  it('know a consonant by its sound, wherever it stands, and no vowel', () => {
    const [d, th, a] = encode('dDa') as unknown as [number, number, number]
    expect(consonantOf(d)).toBe(consonantOf(th))
    expect(consonantOf(d)).not.toBe(0)
    expect(consonantOf(a)).toBe(0)
  })
})
