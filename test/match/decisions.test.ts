import { describe, expect, it } from 'vitest'
import { dedupe } from '../../src/match/dedupe.js'
import { link } from '../../src/match/link.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { register } from './children.js'
import { collect } from './doubles.js'

const double: PersonInput = {
  id: 'X-1',
  names: ['Filimon Tesfay Kidane'],
  births: [{ date: '2001-01-01' }],
  nationalities: ['Eritrean'],
}
const records = [...register, double]
const stranger = register[5]!

function decide(
  outcome: Decision['outcome'],
  a: PersonInput,
  b: PersonInput,
  at = '2017-03-02T10:15Z',
): Decision {
  return { a: a.id!, b: b.id!, outcome, reviewer: 'sw-7', reason: 'Telephoned.', at, seen: hashOfSeen(a, b) }
}

const found = async (decisions: Decision[], list: readonly PersonInput[] = records) =>
  (await collect(dedupe(list, { decisions }))).map(({ a, b, decided }) => ({ pair: `${a} ${b}`, decided }))

describe('decisions about doubles', () => {
  it.each([
    ['a b', register[0]!, double],
    ['b a', double, register[0]!],
  ])('a rejected pair (%s) does not come back', async (_, a, b) => {
    expect(await found([decide('different', a, b)])).toEqual([])
  })

  it('it comes back where a record of it has changed, and says so', async () => {
    const changed = { ...double, births: [{ date: '2001-01-02' }] }
    expect(await found([decide('different', register[0]!, double)], [...register, changed])).toEqual([
      { pair: 'UK-1 X-1', decided: { outcome: 'different', changed: true } },
    ])
  })

  it("the caller's own data are no change", async () => {
    const noted = { ...double, data: { desk: 4 } }
    expect(await found([decide('different', register[0]!, double)], [...register, noted])).toEqual([])
  })

  it('an accepted pair is a link however unlikely, and stays one when a record changes', async () => {
    const accepted = decide('same', stranger, double)
    const pair = 'UK-6 X-1'
    expect(await found([accepted])).toContainEqual({ pair, decided: { outcome: 'same', changed: false } })
    const changed = { ...stranger, sex: 'unknown' as const }
    const list = records.map((one) => (one === stranger ? changed : one))
    expect(await found([accepted], list)).toContainEqual({
      pair,
      decided: { outcome: 'same', changed: true },
    })
  })

  it('the latest decision about a pair counts, in whatever order and time zone they are given', async () => {
    const early = decide('different', register[0]!, double, '2017-03-02T12:00+02:00')
    const late = decide('unsure', double, register[0]!, '2017-03-02T10:30Z')
    for (const decisions of [
      [early, late],
      [late, early],
    ])
      expect(await found(decisions)).toEqual([
        { pair: 'UK-1 X-1', decided: { outcome: 'unsure', changed: false } },
      ])
  })

  it('those about records that are not in the list are passed over', async () => {
    const elsewhere = { ...decide('same', register[0]!, double), b: 'somewhere else' }
    expect(await found([elsewhere])).toEqual(await found([]))
  })
})

describe('decisions about two lists', () => {
  const lefts = [double, { ...double, id: 'X-2' }]
  const pairs = async (decisions: Decision[], oneToOne = false) =>
    (await collect(link(lefts, register, { decisions, oneToOne }))).map(({ a, b }) => `${a} ${b}`)

  it('a rejected record leaves its place to another', async () => {
    expect(await pairs([])).toEqual(['X-1 UK-1', 'X-2 UK-1'])
    expect(await pairs([decide('different', lefts[0]!, register[0]!)])).toEqual(['X-2 UK-1'])
    expect(await pairs([decide('different', lefts[0]!, register[0]!)], true)).toEqual(['X-2 UK-1'])
  })

  it('an accepted one leaves none', async () => {
    const accepted = decide('same', lefts[1]!, register[0]!)
    expect(await pairs([accepted], true)).toEqual(['X-2 UK-1'])
    const elsewhere = decide('same', lefts[0]!, stranger)
    expect(await pairs([elsewhere])).toEqual(['X-1 UK-6', 'X-2 UK-1'])
  })

  it('a decision has a direction: ids of two lists may repeat each other', async () => {
    const turned = decide('different', { ...register[0]!, id: 'UK-1' }, { ...double, id: 'X-1' })
    expect(await pairs([turned])).toEqual(['X-1 UK-1', 'X-2 UK-1'])
  })
})
