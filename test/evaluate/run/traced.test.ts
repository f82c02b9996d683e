import { describe, expect, it } from 'vitest'
import { createTracedRegistry } from '../../../src/evaluate/run/traced.js'
import { composeCohort } from '../../../src/evaluate/synth/cohort.js'
import { createRegistry } from '../../../src/match/registry.js'

const cohort = composeCohort({ seed: 8, register: 400, referrals: 40 })
const plain = createRegistry(cohort.register, { coverage: 0.5 })
const { registry, source } = createTracedRegistry({ coverage: 0.5 })
await registry.add(cohort.register)

describe('a registry that can be followed', () => {
  it('answers as any other does, before and after it was asked about a failure', async () => {
    for (const referral of cohort.referrals.slice(0, 5)) {
      const expected = await plain.find(referral)
      expect(await registry.find(referral)).toEqual(expected)
      await source.among(['UK-00001'], () => registry.find(referral))
      await source.reach(() => registry.find(referral))
      expect(await registry.find(referral)).toEqual(expected)
    }
  })

  it('remembers what the last search fetched and compared', async () => {
    for (const referral of cohort.referrals.slice(0, 15)) {
      const { candidates } = await registry.find(referral)
      const { fetched, compared } = source.trace
      expect(candidates.every(({ id }) => compared.has(id))).toBe(true)
      expect([...compared].every((id) => fetched.includes(id))).toBe(true)
    }
  })

  it('searches among few records with the weights of all', async () => {
    for (const referral of cohort.referrals.slice(0, 10)) {
      const whole = await registry.find(referral)
      const ids = whole.candidates.slice(0, 2).map(({ id }) => id)
      const few = await source.among(ids, () => registry.find(referral))
      const evidence = (answer: typeof whole, id: string) =>
        answer.candidates
          .find((one) => one.id === id)
          ?.reasons.filter(({ field }) => !/^(rivals|limit)$/.test(field))
      expect(few.candidates.map(({ id }) => id).sort()).toEqual([...ids].sort())
      for (const id of ids) expect(evidence(few, id)).toEqual(evidence(whole, id))
    }
  })

  it('reaches further than a search does, in the same order', async () => {
    for (const referral of cohort.referrals.slice(0, 10)) {
      await registry.find(referral)
      const { fetched } = source.trace
      const reached = await source.reach(() => registry.find(referral))
      expect(reached.slice(0, fetched.length)).toEqual(fetched)
    }
  })

  it('is itself again after a search that failed', async () => {
    const failing = source.among([], () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await registry.find(cohort.referrals[0]!)).toEqual(await plain.find(cohort.referrals[0]!))
  })
})
