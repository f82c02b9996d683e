import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { link } from '../../src/match/link.js'
import type { PersonInput } from '../../src/record/parse.js'
import { afterRivals, allCrossings } from '../reference/all-pairs.js'
import { filmon, register } from './children.js'
import { collect, composeDoubles } from './doubles.js'

const referrals: PersonInput[] = [
  filmon,
  { id: 'UK-3', names: ['Zabihulla Ahmadzai'], births: [{ date: '2002-05-20' }], nationalities: ['Afghan'] },
  { id: 'R-9', names: ['Xochitl Quetzal'], births: [{ date: '2001' }] },
]

/** Two lists of the same people in part, as the ids of one list begin with A and those of the other with B. */
function twoLists(people: number) {
  const { records } = composeDoubles({ seed: 31, people, every: 2 })
  return [records.filter(({ id }) => id < 'B'), records.filter(({ id }) => id > 'B')] as const
}

describe('link', () => {
  it('finds the right record of each left one, and nobody for who is not there', async () => {
    const links = await collect(link(referrals, register))
    expect(links.map(({ a, b }) => [a, b])).toEqual([
      ['R-014', 'UK-1'],
      ['UK-3', 'UK-3'],
    ])
    for (const { reasons, bits } of links)
      expect(reasons.reduce((sum, { units }) => sum + units, 0)).toBe(bits * 1024)
  })

  it.each([false, true])('agrees with the judge (one to one: %s)', { timeout: 60_000 }, async (oneToOne) => {
    const [right, left] = twoLists(100)
    const judged = afterRivals(allCrossings(left, right, 0.5), oneToOne).filter(({ odds }) => odds > 1)
    const found = await collect(link(left, right, { oneToOne }))
    const missed = judged.filter(({ a, b }) => !found.some((one) => one.a === a && one.b === b))
    expect(missed.length).toBeLessThanOrEqual(2)
    for (const one of found) {
      const judge = judged.find(({ a, b }) => one.a === a && one.b === b)
      const limit = one.reasons.find(({ field }) => field === 'limit')?.bits ?? 0
      // Rivals whom the index does not see are strangers, each at a small part of the odds.
      if (!oneToOne) expect(Math.abs(one.bits - limit - Math.log2(judge!.odds))).toBeLessThan(0.7)
    }
  })

  it('lets two records that fit equally share, unless the other list knows better', async () => {
    const double = [...register, { ...register[0]!, id: 'UK-1b' }]
    const shared = await collect(link([filmon], double, { least: 0.3 }))
    expect(shared.map(({ b }) => b)).toEqual(['UK-1', 'UK-1b'])
    expect(shared[0]!.probability).toBe(shared[1]!.probability)
    expect(await collect(link([filmon], double, { least: 0.3, oneToOne: true }))).toHaveLength(1)
  })

  it('one to one, gives a record to the left one that fits it better', async () => {
    const lefts = [
      { id: 'L-1', names: ['Philimon Tesfay Kidane'], births: [{ date: '2001-01-01' }] },
      { id: 'L-2', names: ['Filimon Tesfai'], births: [{ date: '2002' }] },
    ]
    const each = await collect(link(lefts, register, { least: 0.2 }))
    expect(each.map(({ a, b }) => [a, b])).toEqual([
      ['L-1', 'UK-1'],
      ['L-2', 'UK-1'],
    ])
    const [only, ...more] = await collect(link(lefts, register, { least: 0.2, oneToOne: true }))
    expect([only!.a, only!.b, more]).toEqual(['L-1', 'UK-1', []])
    expect(only!.reasons.some(({ field }) => field === 'rivals')).toBe(true)
  })

  it('names the list of a record that cannot be read', async () => {
    const reading = collect(
      link(
        [{ names: ['Abel'] }],
        [
          { id: 'x', names: [] },
          { id: 'x', names: [] },
        ],
      ),
    )
    await expect(reading).rejects.toMatchObject({
      issues: [{ path: 'right[1].id', code: 'id.known' }, { path: 'left[0].id' }],
    })
  })

  it.each([{ coverage: 1 }, { least: -1 }])('refuses %j', (options) => {
    expect(() => link([], [], options)).toThrow(NamesakeError)
  })

  it('takes empty lists', async () => {
    expect(await collect(link([], register))).toEqual([])
    expect(await collect(link([filmon], []))).toEqual([])
  })
})
