import { expect, it } from 'vitest'
import { type Evidence, reasonOf } from '../../src/score/evidence.js'
import { withNamesakes } from '../../src/score/namesakes.js'

function evidenceOf(field: string, bits: number, family: number): Evidence {
  const units = bits * 1024
  return { field, level: 'same', units, family: family * 1024, reasons: [reasonOf(field, 'x', units)] }
}
const names = evidenceOf('names', 20, 10)
const births = evidenceOf('births', 12, 0)

it('a name that nobody else bears is worth what its parts are', () => {
  expect(withNamesakes([names, births], 0, 1024)).toEqual([names, births])
})

it('one that four of 1,024 others bear is worth eight bits at most, and says why; no other field changes', () => {
  const [tempered, other] = withNamesakes([names, births], 4, 1024)
  expect(tempered).toMatchObject({ units: 8 * 1024, family: 4 * 1024 })
  expect(tempered!.reasons.map(({ code, bits }) => [code, bits])).toEqual([
    ['x', 20],
    ['name.namesakes', -12],
  ])
  expect(other).toBe(births)
})

it('what is worth less stays as it is, also where it speaks against', () => {
  const weak = evidenceOf('names', 3, 1)
  const against = evidenceOf('names', -4, 0)
  expect(withNamesakes([weak, against], 2, 1024)).toEqual([weak, against])
})

it('a name that everybody bears says nothing', () => {
  expect(withNamesakes([names], 1022, 1024)[0]!.units).toBe(3)
})
