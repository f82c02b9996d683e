import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { editDistance, isTransposition, withinOneEdit } from '../../src/text/distance.js'
import { exchanges, referenceDistance } from '../reference/levenshtein.js'

/** Few letters, so that the two strings share some. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), maxLength: 40 })

describe('editDistance', () => {
  it('equals the reference, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (a, b) => editDistance(a, b) === referenceDistance(a, b),
      ),
    )
    fc.assert(fc.property(text, text, (a, b) => editDistance(a, b) === referenceDistance(a, b)))
  })

  it('with a limit equals the reference up to the limit, for every limit', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(12),
        (a, b, limit) => editDistance(a, b, limit) === Math.min(referenceDistance(a, b), limit + 1),
      ),
    )
  })

  it('is symmetric, and nothing only for equals', () => {
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b),
      ),
    )
  })

  it('is no longer than the way through a third', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        (a, b, c) => editDistance(a, c) <= editDistance(a, b) + editDistance(b, c),
      ),
    )
  })
})

describe('isTransposition and withinOneEdit', () => {
  it('agree with trying every exchange', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const exchanged = a !== b && exchanges(a).includes(b)
        return (
          isTransposition(a, b) === exchanged &&
          withinOneEdit(a, b) === (exchanged || referenceDistance(a, b) <= 1)
        )
      }),
    )
  })

  it('see every exchange that changes a text', () => {
    fc.assert(
      fc.property(text, (a) =>
        exchanges(a).every((b) => a === b || (isTransposition(a, b) && withinOneEdit(a, b))),
      ),
    )
  })
})
