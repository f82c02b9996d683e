import { beforeAll, describe, expect, it } from 'vitest'
import type { ComposedPerson } from '../../src/evaluate/synth/household.js'
import { composePeople } from '../../src/evaluate/synth/people.js'
import { noErrors } from '../../src/evaluate/synth/rates.js'
import { composeRecord, composeReferral, composeRegister } from '../../src/evaluate/synth/rows.js'
import { createRegistry, type Registry } from '../../src/match/registry.js'
import type { PersonInput } from '../../src/record/parse.js'

const RECORDS = 1000
const CHILDREN = 30
const ALWAYS = { referral: 1, register: 1 }
const RECORDED = { ...noErrors, 'relatives.sibling': ALWAYS }
const REFERRED = { ...RECORDED, 'name.assumed': ALWAYS }

/** With a brother or sister, and born on a day that nobody writes for an unknown one. */
function* children(): Generator<ComposedPerson> {
  let left = CHILDREN
  for (const person of composePeople({ seed: 7, count: 1000, firstHousehold: 1_000_000 })) {
    if (person.siblings.length === 0 || /-(01|15|30|31)$/.test(person.birth)) continue
    if (left-- === 0) return
    yield person
  }
}

describe('a child under an entirely different name', { timeout: 60_000 }, () => {
  const people = [...children()]
  let registry: Registry
  beforeAll(() => {
    const others = composeRegister(composePeople({ seed: 3, count: RECORDS - CHILDREN }), { seed: 3 })
    registry = createRegistry([
      ...people.map((person) => composeRecord(person, { seed: 3, rates: RECORDED }).input),
      ...[...others].map(({ input }) => input),
    ])
  }, 60_000)

  const answers = async (fields: readonly (keyof PersonInput)[]) => {
    const found = people.map(async (person) => {
      const { input } = composeReferral(person, { seed: 3, rates: REFERRED, on: '2017-03-31' })
      const told = Object.fromEntries(fields.map((field) => [field, input[field]]))
      const answer = await registry.find({ names: input.names, ...told })
      return { ...answer, place: answer.candidates.findIndex(({ id }) => id === person.id) }
    })
    return Promise.all(found)
  }
  const shareInTen = (all: readonly { place: number }[]) =>
    all.filter(({ place }) => place >= 0).length / all.length

  it('comes up by birth date, nationality, place and brother', async () => {
    const all = await answers(['births', 'nationalities', 'places', 'relatives'])
    expect(all).toHaveLength(CHILDREN)
    expect(shareInTen(all)).toBeGreaterThanOrEqual(0.9)
  })

  it('comes up by birth date and nationality alone in so small a register', async () => {
    expect(shareInTen(await answers(['births', 'nationalities']))).toBeGreaterThanOrEqual(0.8)
  })

  it('is not called probable on the birth date alone', async () => {
    const all = await answers(['births'])
    expect(all.filter(({ place, outcome }) => place === 0 && outcome === 'probable')).toEqual([])
  })
})
