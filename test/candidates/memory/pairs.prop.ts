import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Expander } from '../../../src/candidates/memory/expand.js'
import { flatRowsOf } from '../../../src/candidates/memory/flat-rows.js'
import { nameKernel } from '../../../src/candidates/memory/kernel.js'
import type { Kinds } from '../../../src/candidates/memory/kinds.js'
import { Neighbours } from '../../../src/candidates/memory/neighbours.js'
import { Join, type JoinOptions } from '../../../src/candidates/memory/pairs.js'
import { ProfilePairs, type WorthOfPair } from '../../../src/candidates/memory/profile-pairs.js'
import { NOT_ENOUGH, RowAgreements } from '../../../src/candidates/memory/row-agreements.js'
import { SnapshotReader, SnapshotWriter } from '../../../src/candidates/memory/snapshot.js'
import { Store } from '../../../src/candidates/memory/store.js'
import { type MostOfKey, TraitReader } from '../../../src/candidates/memory/traits.js'
import { standardFields } from '../../../src/compare/standard.js'
import { defaultNameWeights } from '../../../src/names/weights.js'
import type { PersonInput } from '../../../src/record/parse.js'
import { prepareRecord } from '../../../src/record/prepare.js'

const GIVEN = 'Filmon,Filimon,Abel,Mohammad,Mohamed,Abdul Basit,Abdulbasit,Semhar,Hussein'.split(',')
const FATHER = 'Tesfay,Tesfai,Kidane,Karimi,Kareemi,Idris'.split(',')
const person = fc.record({
  names: fc.tuple(
    fc
      .tuple(fc.constantFrom(...GIVEN), fc.constantFrom('', ...FATHER), fc.constantFrom('', ...FATHER))
      .map((parts) => parts.join(' ')),
  ),
  births: fc.tuple(fc.record({ date: fc.constantFrom('2001-03-04', '2001', '2002-05-20') })),
  nationalities: fc.tuple(fc.constantFrom('ER', 'AF', 'SD')),
  places: fc.tuple(fc.constantFrom('Kabul', 'Asmara', 'Herat')),
})

const registerOf = (people: readonly object[]): Store => {
  const store = new Store(standardFields)
  for (const [i, one] of people.entries())
    store.add(`P-${i}`, prepareRecord({ ...one, id: `P-${i}` } as PersonInput, standardFields))
  return store
}

const options = {
  expander: new Expander(nameKernel),
  cap: defaultNameWeights.nameCap,
  equal: 4 * 1024,
}

/** Agreement is worth something, contradiction costs something: no more is asked of a worth. */
const worth: WorthOfPair = (place, a, b) =>
  (JSON.stringify(a) === JSON.stringify(b) ? 700 : -1500) * (1 + place)

/** Three kinds, each worth something to itself. */
const kindsOf = (people: readonly unknown[]): Kinds => ({
  bySlot: Int32Array.from(people, (_, slot) => slot % 3),
  of: (kind) => ({ units: Int32Array.from([0, 1, 2], (one) => (one === kind ? 900 : -400)), most: 900 }),
})

/** Every pair that comes to `least`, everybody asked of everybody. */
function everyPair(
  store: Store,
  least: number,
  most: Int32Array,
  { keys, worth, kinds }: { keys: MostOfKey; worth: WorthOfPair; kinds: Kinds },
): string[] {
  const profiles = new ProfilePairs(store, worth)
  const rows = flatRowsOf(store, [...Array(store.slots).keys()])
  const reader = new TraitReader(store, rows, new Neighbours(store, options), keys)
  const agreements = new RowAgreements(store, rows, keys)
  const pairs: string[] = []
  for (let slot = 0; slot < store.slots; slot++) {
    reader.place(slot)
    const traits = reader.traits()
    agreements.set(traits)
    for (let other = 0; other < slot; other++) {
      const profile = profiles.of(slot).units[store.profiles.bySlot[other]!]!
      const kind = kinds.of(kinds.bySlot[slot]!).units[kinds.bySlot[other]!]!
      const names = agreements.namesOf(other, Math.min(most[slot]!, most[other]!), least - profile - kind)
      if (names !== NOT_ENOUGH) pairs.push(`${slot} ${other} ${names}`)
    }
    agreements.clear(traits)
  }
  return pairs
}

it('the join meets exactly the pairs that come to what is asked, however little of the lists it reads', () => {
  const units = (bits: number) => fc.integer({ min: 1, max: bits * 1024 })
  const register = fc.array(person, { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(register, units(14), fc.infiniteStream(units(20)), units(8), (people, least, caps, key) => {
      const store = registerOf(people)
      const names = Int32Array.from(people, () => caps.next().value!)
      const keys: MostOfKey = (field, slot) => (key * (1 + ((field + slot) % 3))) >> 1
      const kinds = kindsOf(people)
      const join = new Join(store, { ...options, join: { least, names, keys, worth, kinds } })
      const met = [...join.meetings()].sort((a, b) => a.slot - b.slot)
      const pairs = met.flatMap(({ slot, others, names: units }) =>
        others.map((other, i) => `${slot} ${other} ${units[i]}`),
      )
      expect(pairs).toEqual(everyPair(store, least, names, { keys, worth, kinds }))
    }),
    { numRuns: 120 },
  )
})

it('the parts of a join are the whole, and neighbours that were taken down those that are learnt', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 1, max: 50 }),
      (people, of) => {
        const store = registerOf(people)
        const learnt = new Neighbours(store, options)
        const out = new SnapshotWriter()
        learnt.save(out)
        const bytes = Buffer.concat([...out.pieces()])
        const neighbours = new Neighbours(
          store,
          options,
          new SnapshotReader(new Uint8Array(bytes).buffer, true),
        )
        for (let list = 0; list < store.postings.size; list++)
          if (store.tokenOfList(list) >= 0) expect(neighbours.of(list)).toEqual(learnt.of(list))
        const joinBy = (ground: NonNullable<JoinOptions['ground']>) =>
          new Join(store, { ...options, join: { least: 2048, worth, ground } })
        const whole = [...joinBy({}).meetings()]
        const parts = [...Array(of).keys()].flatMap((at) => [
          ...joinBy({ neighbours }).meetings(0, store.slots, { at, of }),
        ])
        expect(parts).toEqual(whole)
      },
    ),
    { numRuns: 40 },
  )
})
