import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Spellings } from '../../src/compare/spellings.js'
import { withinOneEdit } from '../../src/text/distance.js'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 })

it('finds what comparing with every key finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (keys, key) => {
      const table = new Spellings(new Map(keys.map((each) => [each, each])))
      const expected = keys.filter((each) => withinOneEdit(key, each))
      expect(table.near(key).toSorted()).toEqual(expected.toSorted())
    }),
  )
})
