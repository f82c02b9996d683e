import { describe, expect, it } from 'vitest'
import { explain } from '../../src/match/explain.js'
import { createRegistry } from '../../src/match/registry.js'
import { findTogether } from '../../src/match/together.js'
import type { PersonInput } from '../../src/record/parse.js'
import { filmon, register } from './children.js'

const registry = createRegistry(register)
const codesOf = (issues: readonly { path: string; code: string }[]) =>
  issues.map(({ path, code }) => `${path} ${code}`)

describe('a referral with something that nobody can read', () => {
  it.each<[string, Partial<PersonInput>, string[]]>([
    [
      'births of twenty years and more apart',
      { births: [{ date: '2001-03-12' }, { date: '1975-03-12' }] },
      ['referral.births birth.contradictory'],
    ],
    [
      'a birth after the day of the referral',
      { births: [{ age: 15, at: '2016-09' }, { date: '2017-02-01' }] },
      ['referral.births birth.after-age'],
    ],
    [
      'a calendar that nobody knows',
      { births: [{ date: '1387-06-20', calendar: 'mayan' }, { date: '2001' }] },
      ['referral.births[0].calendar birth.unknown-calendar'],
    ],
    [
      'a day that no calendar has',
      { births: [{ date: '2001-02-31' }] },
      ['referral.births[0].date birth.impossible-date'],
    ],
    [
      'a year that is none',
      { births: [{ date: '9999-01-01' }, { date: '2001' }] },
      ['referral.births[0].date birth.impossible-year'],
    ],
    [
      'countries that nobody knows',
      { nationalities: ['Atlantis', 'Eritrean', 'Mordor'] },
      ['referral.nationalities[0] nationality.unknown', 'referral.nationalities[2] nationality.unknown'],
    ],
    [
      'a relation that nobody knows',
      { relatives: [{ relation: 'blorp', name: 'Abel' }] },
      ['referral.relatives[0].relation relatives.unknown-relation'],
    ],
  ])('says so of %s, and uses the rest', async (_what, changes, codes) => {
    const answer = await registry.find({ ...filmon, ...changes })
    expect(codesOf(answer.unread)).toEqual(codes)
    expect(answer.candidates[0]).toMatchObject({ id: 'UK-1' })
    expect(JSON.stringify(answer)).not.toMatch(/Atlantis|Mordor|blorp|mayan/)
  })

  it('tells the reader', async () => {
    const answer = await registry.find({ ...filmon, nationalities: ['Atlantis'] })
    expect(explain(answer, { reveal: true }).text).toContain(
      'Look at the referral again, where not all could be understood:',
    )
    expect(explain(answer).text).toContain('unread: nationality.unknown')
    expect(explain(await registry.find(filmon), { reveal: true }).text).not.toContain('Look at the referral')
  })

  it('does not take a dispute about an age for a contradiction', async () => {
    const disputed = {
      ...filmon,
      births: [{ date: '2001-03-12' }, { date: '1991-01-01', basis: 'assessed' }],
    }
    expect((await registry.find(disputed as PersonInput)).unread).toEqual([])
  })
})

describe('a register with something that nobody can read', () => {
  it('lists it, wherever the record came in, and uses the rest', async () => {
    const held = createRegistry([
      register[0]!,
      { id: 'A', names: ['Abel Haile'], nationalities: ['Atlantis', 'ER'] },
      { id: 'B', names: ['?'], births: [{ date: '2001-02-31' }], sex: 'male' },
    ])
    await held.add({ id: 'C', names: ['Yonas Kahsay'], births: [{ date: '0001-01-01' }] })
    await held.add([filmonAs('D'), { ...filmonAs('E'), nationalities: ['Mordor'] }])
    await held.replace({ id: 'A', names: ['Abel Haile'], nationalities: ['Narnia'] })
    expect(codesOf(held.unread)).toEqual([
      'records[1].nationalities[0] nationality.unknown',
      'records[2].names[0] name-unreadable',
      'records[2].births[0].date birth.impossible-date',
      'record.births[0].date birth.impossible-year',
      'records[1].nationalities[0] nationality.unknown',
      'record.nationalities[0] nationality.unknown',
    ])
    expect(JSON.stringify(held.unread)).not.toMatch(/Atlantis|Mordor|Narnia/)
    expect((await held.find({ names: ['Abel Haile'] })).candidates[0]).toMatchObject({ id: 'A' })
  })
})

const filmonAs = (id: string): PersonInput => ({ ...filmon, id })

describe('what is too much', () => {
  it('is read: thirty names of one child', async () => {
    const aliases = Array.from({ length: 30 }, (_, i) => ({
      text: `Alias${String.fromCharCode(97 + (i % 26))}o Number${String.fromCharCode(97 + i / 2)}a`,
      kind: 'alias' as const,
    }))
    const many: PersonInput = { ...filmon, names: [...aliases, 'Filmon Tesfai'] }
    const answer = await registry.find(many)
    const alone = await registry.find(filmon)
    expect(answer.candidates[0]).toMatchObject({ id: 'UK-1' })
    expect(answer.candidates[0]!.reasons.map(({ code }) => code)).toContain('name.best-of-several')
    expect(answer.candidates[0]!.bits).toBeLessThan(alone.candidates[0]!.bits)
    const held = createRegistry([...register, { ...many, id: 'MANY' }])
    const found = await held.find(filmon)
    expect(found.candidates.slice(0, 2).map(({ id }) => id)).toEqual(['UK-1', 'MANY'])
  })

  it('is no circle: relatives who name each other, and themselves', async () => {
    const circle: PersonInput[] = [
      { id: 'X', names: ['Kamal Idris'], relatives: [{ relation: 'brother', name: 'Bilal', id: 'Y' }] },
      {
        id: 'Y',
        names: ['Bilal Idris'],
        relatives: [
          { relation: 'brother', name: 'Kamal', id: 'X' },
          { relation: 'father', name: 'Bilal', id: 'Y' },
        ],
      },
    ]
    const held = createRegistry([...register, ...circle])
    expect((await held.find(circle[0]!)).candidates[0]).toMatchObject({ id: 'X' })
    expect((await held.find(circle[0]!, { for: 'relatives' })).candidates[0]).toMatchObject({ id: 'Y' })
    const [x, y] = await findTogether(held, circle)
    expect([x!.candidates[0]!.id, y!.candidates[0]!.id]).toEqual(['X', 'Y'])
  })
})

describe('a companion whom one side names and the other denies', () => {
  const child: PersonInput = { id: 'R', names: ['Imran Safi'], births: [{ age: 10, at: '2016-08' }] }
  const brother = { relation: 'brother', name: 'Gul Safi' }
  it.each<[string, PersonInput['relatives'], PersonInput['relatives']]>([
    ['the record names him', [{ relation: 'no brother', name: 'unknown' }], [brother]],
    ['the referral names him', [brother], [{ relation: 'not his brother', name: 'Gul Safi' }]],
    [
      'a father agrees besides',
      [
        { relation: 'not with a brother', name: '?' },
        { relation: 'father', name: 'Zalmai Safi' },
      ],
      [brother, { relation: 'father', name: 'Zalmay Safi' }],
    ],
  ])('is shown as a caution that weighs nothing, where %s', async (_where, told, recorded) => {
    const record: PersonInput = { id: 'I', names: ['Imran Safi'], births: [{ date: '2006-01-01' }] }
    const held = createRegistry([...register, { ...record, relatives: recorded! }])
    const answer = await held.find({ ...child, relatives: told! })
    const caution = answer.candidates[0]!.reasons.find(({ code }) => code === 'relatives.contradicted')
    expect(caution).toMatchObject({ units: 0 })
    expect(explain(answer, { reveal: true }).text).toContain(
      'Caution: one side names a companion whom the other rules out.',
    )
    expect(explain(answer).text).toContain('caution: relatives.contradicted')
  })
})
