import { describe, expect, it } from 'vitest'
import { composePeople } from '../../../src/evaluate/synth/people.js'
import {
  type Distortion,
  distortionNames,
  noErrors,
  type Side,
  usualRates,
} from '../../../src/evaluate/synth/rates.js'
import {
  type ComposedRow,
  composeRecord,
  composeReferral,
  composeRegister,
  plainRow,
} from '../../../src/evaluate/synth/rows.js'
import { definePerson } from '../../../src/record/parse.js'

const people = [...composePeople({ seed: 31, count: 1500 })]
const compose = { referral: composeReferral, register: composeRecord }
const SIDES: readonly Side[] = ['referral', 'register']

/** Fields of a row, with the distortions that may touch each. */
const FIELDS = {
  names: 'name.',
  births: 'birth.',
  nationalities: 'nationality.',
  sex: 'sex.',
  places: 'place.',
  languages: 'language.',
  relatives: 'relatives.',
} as const

describe.each(SIDES)('the rows of a %s', (side) => {
  const rows = people.map((person) => compose[side](person, { seed: 3, hand: 'plain' }))

  it('are the same for the same seed, whoever came before', () => {
    expect(compose[side](people[500]!, { seed: 3, hand: 'plain' })).toEqual(rows[500])
    expect(compose[side](people[500]!, { seed: 4 }).input).not.toEqual(rows[500]!.input)
  })

  it('are people that the library reads', () => {
    for (const person of people.slice(0, 1500)) definePerson(compose[side](person, { seed: 3 }).input)
  })

  it.each(Object.entries(FIELDS))('%s: nothing differs from plain that is not listed', (field, prefix) => {
    const unlisted = rows.filter(
      (row, at) => !listsAny(row, prefix) && !sameField(row, plainRow(people[at]!, side), field),
    )
    expect(unlisted.map(({ person }) => person)).toEqual([])
  })

  it('nothing is listed and nothing differs where all rates are 0', () => {
    for (const person of people.slice(0, 500)) {
      const row = compose[side](person, { seed: 3, rates: noErrors, hand: 'plain' })
      expect(row.distortions).toEqual([])
      expect(row.input).toEqual(plainRow(person, side))
    }
  })

  it.each(distortionNames)('%s happens as often as the table says', (distortion) => {
    const { drawn, happened } = tallyOf(distortion, side)
    const rate = usualRates[distortion][side]
    if (rate === 0) {
      expect(happened).toBe(0)
      return
    }
    // Four standard deviations: one false alarm in 16,000 draws of a seed, and the seed is fixed.
    expect(Math.abs(happened - drawn * rate)).toBeLessThanOrEqual(
      4 * Math.sqrt(drawn * rate * (1 - rate)) + 1,
    )
  })

  it('every distortion with a rate has its chance', () => {
    const never = distortionNames.filter((one) => usualRates[one][side] > 0 && tallyOf(one, side).drawn === 0)
    expect(never).toEqual([])
  })
})

const tallies = new Map<string, Map<Distortion, { drawn: number; happened: number }>>()

function tallyOf(distortion: Distortion, side: Side) {
  let tally = tallies.get(side)
  if (!tally) {
    tally = new Map()
    const everyone = composePeople({
      seed: 99,
      count: 6000,
      traditions: { afghan: 3, eritrean: 3, syrian: 1, kurdish: 1, vietnamese: 2, albanian: 1, western: 2 },
    })
    for (const person of everyone) {
      for (const [name, count] of compose[side](person, { seed: 8 }).tally) {
        const sum = tally.get(name) ?? { drawn: 0, happened: 0 }
        tally.set(name, { drawn: sum.drawn + count.drawn, happened: sum.happened + count.happened })
      }
    }
    tallies.set(side, tally)
  }
  return tally.get(distortion) ?? { drawn: 0, happened: 0 }
}

const listsAny = ({ distortions }: ComposedRow, prefix: string) =>
  distortions.some((one) => one.startsWith(prefix))

const sameField = ({ input }: ComposedRow, plain: object, field: string): boolean =>
  JSON.stringify(input[field as 'names']) === JSON.stringify(plain[field as keyof typeof plain])

describe('what can happen to a name', () => {
  it.each<[distortion: Distortion, side: Side]>([
    ['name.assumed', 'referral'],
    ['name.half', 'referral'],
    ['name.short-form', 'referral'],
    ['name.given-only', 'referral'],
    ['name.grandfather-left-out', 'register'],
    ['name.heard', 'referral'],
    ['name.split', 'register'],
    ['name.joined', 'register'],
    ['name.typing', 'register'],
    ['name.reordered', 'register'],
    ['name.fields-swapped', 'register'],
    ['name.half-as-family', 'register'],
    ['name.placeholder', 'register'],
    ['name.truncated', 'register'],
    ['name.in-parts', 'register'],
    ['name.native-script', 'referral'],
    ['name.kunya', 'referral'],
  ])('%s changes the name nearly always', (distortion, side) => {
    const rates = {
      ...noErrors,
      [distortion]: { referral: 1, register: 1 },
      'name.given-only': noErrors['name.given-only'],
    }
    if (distortion === 'name.given-only' || distortion === 'name.placeholder')
      rates['name.given-only'] = { referral: 1, register: 1 }
    const touched = people

      .map((person) => [person, compose[side](person, { seed: 1, rates, hand: 'plain' })] as const)
      .filter(([, row]) => row.distortions.includes(distortion))
    expect(touched.length).toBeGreaterThan(20)
    const changed = touched.filter(
      ([person, row]) => JSON.stringify(row.input.names) !== JSON.stringify(plainRow(person, side).names),
    )
    expect(changed.length / touched.length).toBeGreaterThan(0.9)
  })
})

describe('what can happen to a birth', () => {
  const born = { ...people.find(({ nationality }) => nationality === 'ER')!, birth: '2001-03-12' }
  const birthWith = (distortion: Distortion, person = born, side: Side = 'register') =>
    compose[side](person, {
      seed: 2,
      on: '2016-10-24',
      rates: { ...noErrors, [distortion]: { referral: 1, register: 1 } },
      hand: 'plain',
    }).input.births?.[0]

  it.each<[Distortion, object | undefined]>([
    ['birth.missing', undefined],
    ['birth.age-only', { age: 15, at: '2016-10-24', basis: 'documented' }],
    ['birth.year-only', { date: '2001', basis: 'documented' }],
    ['birth.default-day', { date: '2001-01-01', basis: 'documented' }],
    ['birth.day-month-swapped', { date: '2001-12-03', basis: 'documented' }],
    ['birth.ethiopian-read-as-gregorian', { date: '1993-07-03', basis: 'documented' }],
  ])('%s', (distortion, birth) => {
    expect(birthWith(distortion)).toEqual(birth)
  })

  it.each<[Distortion, object]>([
    ['birth.solar-hijri', { date: '1379-12-22', calendar: 'persian', basis: 'documented' }],
  ])('%s, Afghan', (distortion, birth) => {
    expect(birthWith(distortion, { ...born, nationality: 'AF' })).toEqual(birth)
  })

  it('a nominal age is a year more', () => {
    expect(birthWith('birth.nominal-age', { ...born, nationality: 'VN' })).toEqual({
      date: '2000-03-12',
      basis: 'documented',
    })
  })

  it.each<[Distortion, number, number]>([
    ['birth.assessed-older', 0, 9],
    ['birth.treated-as-adult', 1, 16],
  ])('%s makes older, by %d to %d years', (distortion, least, most) => {
    for (const person of people.slice(0, 300)) {
      const birth = birthWith(distortion, person)
      if (!birth || !('date' in birth)) throw new Error('no date')
      const years = (Date.parse(person.birth) - Date.parse(birth.date)) / 31_557_600_000
      expect(years).toBeGreaterThanOrEqual(least)
      expect(years).toBeLessThanOrEqual(most)
      expect(birth.basis).toBe('assessed')
    }
  })

  it('a wrong digit is one digit of a day that exists', () => {
    for (const person of people.slice(0, 300)) {
      const birth = birthWith('birth.digit', person)
      if (!birth || !('date' in birth)) throw new Error('no date')
      const differing = [...birth.date].filter((digit, at) => digit !== person.birth[at])
      expect(differing).toHaveLength(1)
      expect(new Date(birth.date).toISOString().slice(0, 10)).toBe(birth.date)
    }
  })
})

describe('a register', () => {
  it('is composed lazily, a record for each person', () => {
    const records = composeRegister(people, { seed: 3 })
    expect(records.next().value).toEqual(composeRecord(people[0]!, { seed: 3 }))
    expect([...records]).toHaveLength(people.length - 1)
  })

  it('errs independently of the referral', () => {
    const both = people.filter((person) =>
      [composeReferral, composeRecord].every((row) =>
        row(person, { seed: 5 }).distortions.includes('language.missing'),
      ),
    )
    expect(both.length / people.length).toBeGreaterThan(0.1)
    expect(both.length / people.length).toBeLessThan(0.15)
  })
})
