import { describe, expect, it } from 'vitest'
import { type Cohort, composeCohort, composePublishedCohort } from '../../../src/evaluate/synth/cohort.js'
import { nationalityIn } from '../../../src/evaluate/synth/written-rest.js'
import { definePerson } from '../../../src/record/parse.js'

const published = composePublishedCohort({ seed: 20161024, register: 2000 })

const countsOf = (values: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const ageOf = (referral: Cohort['referrals'][number]) => {
  const stated = referral.births?.find((birth) => 'age' in birth)
  return stated && 'age' in stated ? stated.age : null
}

describe('the published cohort, composed', () => {
  const { referrals, register, truth } = published

  it('has 196 referrals', () => {
    expect(referrals).toHaveLength(196)
  })

  it('has the nationalities of the report', () => {
    expect(countsOf(referrals.map(({ nationalities = [] }) => nationalities.join('/') || 'unknown'))).toEqual(
      {
        Afghan: 110,
        Eritrean: 34,
        Ethiopian: 16,
        Sudanese: 13,
        Syrian: 6,
        Iraqi: 6,
        Egyptian: 3,
        Chadian: 2,
        Iranian: 2,
        Vietnamese: 1,
        Pakistani: 1,
        'Syrian/Egyptian': 1,
        unknown: 1,
      },
    )
  })

  it('has its ages: youngest 9, most common 15, three without', () => {
    const ages = referrals.map(ageOf)
    const known = ages.filter((age) => age !== null)
    const counts = countsOf(known.map(String))
    expect(ages.length - known.length).toBe(3)
    expect(Math.min(...known)).toBe(9)
    expect(Math.max(...known)).toBe(17)
    expect(Object.entries(counts).sort(([, a], [, b]) => b - a)[0]![0]).toBe('15')
  })

  it('has its four girls', () => {
    expect(referrals.filter(({ sex }) => sex === 'female')).toHaveLength(4)
  })

  it('was referred between August 2016 and November 2017', () => {
    for (const { births = [] } of referrals) {
      for (const birth of births)
        if ('at' in birth) expect(birth.at >= '2016-08-01' && birth.at <= '2017-11-30').toBe(true)
    }
  })

  it('is wrong about nationality and age at times, and says so in the truth', () => {
    const listed = (one: string) =>
      truth.filter(({ distortions }) => distortions.referral.includes(one as never)).length
    expect(listed('nationality.confused')).toBeGreaterThan(2)
    expect(listed('birth.remembered-otherwise')).toBeGreaterThan(5)
    expect(listed('name.assumed')).toBeGreaterThan(3)
    truth.forEach(({ nationality, distortions }, at) => {
      const stated = referrals[at]!.nationalities ?? []
      const own = stated.length === 1 && stated[0] === nationalityIn(nationality, 'referral')
      expect(own).toBe(!distortions.referral.some((one) => one.startsWith('nationality.')))
    })
  })

  it('has siblings among the referrals and in the register', () => {
    const households = countsOf(truth.map(({ person }) => person.split('-')[1]!))
    expect(Object.values(households).some((children) => children > 1)).toBe(true)
    expect(truth.filter(({ siblings }) => siblings.length > 0).length).toBeGreaterThan(10)
  })

  it('has a register of the size asked for, of distinct ids', () => {
    expect(register).toHaveLength(2000)
    expect(new Set(register.map(({ id }) => id)).size).toBe(2000)
  })
})

describe('any cohort', () => {
  const cohort = composeCohort({ seed: 5, register: 1500, referrals: 400, present: 0.3 })
  const ids = new Set(cohort.register.map(({ id }) => id))

  it('is the same for the same seed', () => {
    expect(composeCohort({ seed: 5, register: 1500, referrals: 400, present: 0.3 })).toEqual(cohort)
    expect(composeCohort({ seed: 6, register: 1500, referrals: 400, present: 0.3 })).not.toEqual(cohort)
  })

  it('has one truth for each referral, in the same order', () => {
    expect(cohort.truth.map(({ referral }) => referral)).toEqual(cohort.referrals.map(({ id }) => id))
  })

  it('knows records that exist, each the truth of one child', () => {
    const records = cohort.truth.flatMap(({ record }) => record ?? [])
    for (const id of [...records, ...cohort.truth.flatMap(({ siblings }) => siblings)])
      expect(ids).toContain(id)
    expect(new Set(records).size).toBe(records.length)
  })

  it('holds the share of the children that was asked for', () => {
    const present = cohort.truth.filter(({ record }) => record !== null).length
    // Four standard deviations of 400 draws at 0.3.
    expect(Math.abs(present - 120)).toBeLessThan(4 * Math.sqrt(400 * 0.3 * 0.7))
  })

  it.each([
    [0, 0],
    [1, 60],
  ])('can hold none or all: present %d', (present, holding) => {
    const { truth } = composeCohort({ seed: 1, register: 200, referrals: 60, present })
    expect(truth.filter(({ record }) => record !== null)).toHaveLength(holding)
  })

  it('does not lean on the order of the register to tell its children', () => {
    const places = cohort.truth.flatMap(({ record }) => (record ? [Number(record.slice(3))] : []))
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length
    expect(Math.abs(mean - 750)).toBeLessThan(150)
  })

  it('is made of people that the library reads', () => {
    for (const person of [...cohort.referrals, ...cohort.register]) definePerson(person)
  })

  it('can be of one tradition', () => {
    const vietnamese = composeCohort({ seed: 2, register: 100, referrals: 20, traditions: { vietnamese: 1 } })
    expect(new Set(vietnamese.truth.map(({ tradition }) => tradition))).toEqual(new Set(['vietnamese']))
  })
})
