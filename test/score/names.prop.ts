import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameField } from '../../src/compare/name.js'
import type { NameInput } from '../../src/record/person.js'
import { defaultModel } from '../../src/score/model.js'
import { totalOf, weighNames } from '../../src/score/names.js'
import { noRegister } from '../compare/field-laws.js'

const TOKENS =
  'Filmon,Philimon,Tesfay,Tesfai,Kidane,Abel,Hassan,Hussein,Mohammad,Zabihullah,Karimi,bin,Nguyen,عمر,ሰምሃር'
const name = fc
  .tuple(
    fc.array(fc.constantFrom(...TOKENS.split(',')), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      'primary' as const,
      'alias' as const,
      'nickname' as const,
      'former' as const,
      'assumed' as const,
    ),
    fc.constantFrom(undefined, 'GB', 'IT', 'a charity'),
  )
  .map(
    ([tokens, kind, source]): NameInput => ({
      text: tokens.join(' '),
      kind,
      ...(source === undefined ? {} : { source }),
    }),
  )
const names = fc.array(name, { minLength: 1, maxLength: 3 })

const weighed = (a: readonly NameInput[], b: readonly NameInput[]) => {
  const [left, right] = [nameField.prepare(a, []), nameField.prepare(b, [])]
  if (left === null || right === null) return null
  return weighNames(nameField.compare(left, right, noRegister), defaultModel)
}

it('no name speaks against a child further than a pseudonym would explain', () => {
  const floor = Math.floor(Math.log2(defaultModel.otherName.sameSource) * 1024)
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(weighed(a, b)?.units ?? 0).toBeGreaterThanOrEqual(floor)
    }),
  )
})

it('the reasons add up, exactly', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      const evidence = weighed(a, b)
      if (evidence === null) return
      expect(totalOf(evidence.reasons)).toBe(evidence.units)
      expect(evidence.reasons.every(({ units }) => Number.isInteger(units))).toBe(true)
    }),
  )
})

it('both sides weigh the same', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(weighed(a, b)?.units).toBe(weighed(b, a)?.units)
    }),
  )
})

it('one more name that says nothing never speaks against', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const alone = weighed([a], [b])
      const accompanied = weighed([a, { text: 'Xhevdet', kind: 'assumed' }], [b])
      if (alone === null || accompanied === null) return
      // Two pairs were tried instead of one: agreement is worth a bit less, a contradiction no more.
      expect(accompanied.units).toBeGreaterThanOrEqual(Math.min(alone.units, alone.units - 1024))
    }),
  )
})
