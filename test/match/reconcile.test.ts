import { describe, expect, it } from 'vitest'
import { type Reconciled, reconcile } from '../../src/match/reconcile.js'
import { hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { register } from './children.js'
import { composeDoubles } from './doubles.js'

const again = (person: PersonInput, change: Partial<PersonInput> = {}): PersonInput => ({
  ...person,
  ...change,
  id: `now ${person.id}`,
})

/** Every id of both lists, from all groups. */
function placed({ same, new: arrived, gone, uncertain }: Reconciled) {
  return {
    last: [...same.map(({ a }) => a), ...gone, ...uncertain.flatMap(({ last }) => last)].sort(),
    now: [...same.map(({ b }) => b), ...arrived, ...uncertain.flatMap(({ now }) => now)].sort(),
  }
}

describe('reconcile', () => {
  it('says who is on both lists, who is new, who is gone', async () => {
    const last = register.filter(({ id }) => id !== 'UK-12')
    const now = register.filter((_, i) => i % 3 !== 0 || i === 11).map((one) => again(one))
    const found = await reconcile(last, [again(register[0]!, { names: ['Filimon Tesfay Kidane'] }), ...now])
    expect(found.same.map(({ a, b }) => [a, b])).toEqual(
      [1, 2, 3, 5, 6, 8, 9, 11, 14, 15].map((n) => [`UK-${n}`, `now UK-${n}`]).sort(),
    )
    expect(found.new).toEqual(['now UK-12'])
    expect(found.gone).toEqual(['UK-4', 'UK-7', 'UK-10', 'UK-13', 'UK-16'])
    expect(found.uncertain).toEqual([])
  })

  it('calls uncertain whom it cannot tell apart', async () => {
    const boys = ['L-1', 'L-2'].map((id) => ({ id, names: ['Mohammad Ahmadi'], births: [{ date: '2002' }] }))
    const found = await reconcile([...boys, ...register], [...boys.map((boy) => again(boy))])
    expect(found.uncertain).toHaveLength(1)
    expect(found.uncertain[0]).toMatchObject({ last: ['L-1', 'L-2'], now: ['now L-1', 'now L-2'] })
    expect(found.uncertain[0]!.links).toHaveLength(4)
    expect(found.gone).toEqual(register.map(({ id }) => id))
  })

  it('keeps a brother apart', async () => {
    const { same, new: arrived, gone } = await reconcile([register[13]!], [again(register[14]!)])
    expect([same, arrived, gone]).toEqual([[], ['now UK-15'], ['UK-14']])
  })

  it('every record of both lists stands in exactly one group', { timeout: 30_000 }, async () => {
    const { records } = composeDoubles({ seed: 5, people: 60, every: 2 })
    const last = records.filter(({ id }) => id < 'B')
    const now = records.filter(({ id }) => id > 'B')
    const found = await reconcile(last, now)
    expect(placed(found)).toEqual({
      last: last.map(({ id }) => id).sort(),
      now: now.map(({ id }) => id).sort(),
    })
    expect(found.same.length).toBeGreaterThan(5)
    expect(found.uncertain.length).toBeGreaterThan(0)
  })

  it('knows the decisions', async () => {
    const [a, b] = [register[0]!, again(register[0]!)]
    const base = { a: a.id!, b: b.id!, reviewer: 'sw-7', reason: 'Asked.', at: '2017-03-02T10:15Z' }
    const decide = (outcome: 'same' | 'different', one = a, other = b) => [
      { ...base, a: one.id!, b: other.id!, outcome, seen: hashOfSeen(one, other) },
    ]
    const rejected = await reconcile(register, [b, ...register.slice(1, 9)], {
      decisions: decide('different'),
    })
    expect(rejected.same.map((one) => one.a)).not.toContain('UK-1')
    expect(placed(rejected).now).toHaveLength(9)
    const other = again(register[5]!)
    const accepted = await reconcile([a], [other], { decisions: decide('same', a, other) })
    expect(accepted.same).toMatchObject([{ a: 'UK-1', b: 'now UK-6', decided: { outcome: 'same' } }])
  })

  it('takes empty lists, and refuses impossible shares', async () => {
    expect(await reconcile([], [])).toEqual({ same: [], new: [], gone: [], uncertain: [], skipped: [] })
    for (const options of [{ staying: 1 }, { threshold: 0 }, { doubt: 2 }])
      await expect(reconcile([], [], options)).rejects.toThrow(/expected/)
  })
})
