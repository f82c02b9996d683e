import { expect, it } from 'vitest'
import { composeCohort } from '../../src/evaluate/synth/cohort.js'
import { createRegistry } from '../../src/match/registry.js'
import { openWatch } from '../../src/match/watch.js'
import { defaultModel } from '../../src/score/model.js'

it('a record that arrives reaches every flagged referral that a search for all of them would find it for', {
  timeout: 60_000,
}, async () => {
  const { register, referrals, truth } = composeCohort({ seed: 3, register: 600, referrals: 250 })
  const found = new Set(truth.flatMap(({ record }) => (record === null ? [] : [record])))
  const late = register.filter(({ id }) => found.has(id)).slice(0, 30)
  const lateIds = new Set(late.map(({ id }) => id))
  const registry = createRegistry(register.filter(({ id }) => !lateIds.has(id)))
  const watch = await openWatch(registry)
  for (const referral of referrals) await watch.flag(referral)
  const before = (await watch.alerts()).length
  for (const record of late) await registry.add(record)
  const alerts = (await watch.alerts()).slice(before)
  const told = alerts.flatMap(({ referral, news }) => news.map(({ id }) => `${referral} ${id}`))
  const expected: string[] = []
  for (const referral of referrals)
    for (const { id, bits } of (await registry.find(referral)).candidates)
      if (lateIds.has(id) && bits >= defaultModel.outcomes.possible) expected.push(`${referral.id} ${id}`)
  expect(told.sort()).toEqual(expected.sort())
  expect(told.length).toBeGreaterThan(20)
})
