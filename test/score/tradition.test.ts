import { describe, expect, it } from 'vitest'
import { createMemorySource } from '../../src/candidates/memory/source.js'
import { standardFields } from '../../src/compare/standard.js'
import { compareCandidate, compareRecords } from '../../src/match/comparison.js'
import { createParser, type PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { toBits } from '../../src/record/units.js'
import { defaultModel } from '../../src/score/model.js'
import { totalOf } from '../../src/score/names.js'

const parser = createParser(standardFields)
const prepared = (person: PersonInput) => prepareRecord(parser.parse(person, 'person'), standardFields)

const GIVEN = ['Hung', 'Hoa', 'Linh', 'Dung', 'Tuan', 'Minh', 'Lan', 'Mai', 'Quang', 'Thanh']
const AFGHAN = [
  'Zabihullah',
  'Najibullah',
  'Abdul',
  'Farid',
  'Bilal',
  'Kamal',
  'Imran',
  'Nasir',
  'Jawad',
  'Sami',
]

/** Twenty Vietnamese among four hundred Afghans. */
function register() {
  const source = createMemorySource({ fields: standardFields })
  for (let i = 0; i < 420; i++) {
    const [vietnamese, at] = [i < 20, i % 10]
    const text = vietnamese ? `Nguyen Van ${GIVEN[at]}` : `${AFGHAN[at]} ${AFGHAN[(at + 3 + (i % 7)) % 10]}`
    source.add(prepared({ id: `R-${i}`, names: [text], nationalities: [vietnamese ? 'VN' : 'AF'] }))
  }
  return source.statistics()
}

const statistics = register()
const scale = { fields: standardFields, model: defaultModel, statistics }
const namesOf = (referral: PersonInput, record: PersonInput, compare = compareCandidate) =>
  compare(prepared(referral), prepared(record), scale).evidence.find(({ field }) => field === 'names')!
const lostBy = (referral: PersonInput, record: PersonInput) =>
  toBits(namesOf(referral, record, compareRecords).units - namesOf(referral, record).units)

const hung = { names: ['Nguyen Van Hung'] }
const kamal = { names: ['Kamal Nasir'] }
const from = (country: string, person: PersonInput) => ({ ...person, nationalities: [country] })

describe('names beside the nationality of a referral', () => {
  it('lose what they tell of a small one, and little of one that most people have', () => {
    expect(lostBy(from('VN', hung), from('VN', hung))).toBeGreaterThan(1.5)
    expect(lostBy(from('AF', kamal), from('AF', kamal))).toBeLessThan(0.5)
  })

  it('lose the same whatever the record says of its own', () => {
    const lost = lostBy(from('VN', hung), from('VN', hung))
    expect(lostBy(from('VN', hung), hung)).toBe(lost)
    expect(lostBy(from('VN', hung), from('AF', hung))).toBe(lost)
  })

  it('lose nothing where the referral tells none, or another one than the names', () => {
    expect(lostBy(hung, from('VN', hung))).toBe(0)
    expect(lostBy(from('AF', hung), from('VN', hung))).toBe(0)
  })

  it('lose less where they agree less, and nothing where they contradict', () => {
    const [whole, part, none] = ['Nguyen Van Hung', 'Nguyen', 'Zabihullah Farid'].map((name) =>
      lostBy(from('VN', hung), from('VN', { names: [name] })),
    )
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(whole!)
    expect(none).toBe(0)
  })

  it('say so, and the reasons add up', () => {
    const { units, reasons } = namesOf(from('VN', hung), from('VN', hung))
    expect(totalOf(reasons)).toBe(units)
    expect(reasons.at(-1)).toMatchObject({ code: 'name.common-there', side: 'for' })
  })

  it('are weighed as ever by a model, or with statistics, that know nothing of it', () => {
    const { names: _, ...repetition } = defaultModel.repetition
    const older = { ...scale, model: { ...defaultModel, repetition } }
    const simple = { size: statistics.size, frequency: () => 1, share: () => null }
    for (const other of [older, { ...scale, statistics: simple }]) {
      const [referral, record] = [prepared(from('VN', hung)), prepared(from('VN', hung))]
      expect(compareCandidate(referral, record, other)).toEqual(compareRecords(referral, record, other))
    }
  })
})
