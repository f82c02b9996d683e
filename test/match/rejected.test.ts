import { describe, expect, it } from 'vitest'
import { explain } from '../../src/match/explain.js'
import { findMany } from '../../src/match/find-many.js'
import { createRegistry, openRegistry } from '../../src/match/registry.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { french } from '../../src/score/french.js'
import { bytesOf } from './bytes.js'
import { filmon, register } from './children.js'

const philimon = register[0]!
const without = register.slice(1)
const decided = (outcome: Decision['outcome'], record: PersonInput, at = '2017-03-02T10:15Z'): Decision => ({
  a: filmon.id!,
  b: record.id!,
  outcome,
  reviewer: 'sw-7',
  reason: 'Her aunt was asked.',
  at,
  seen: hashOfSeen(filmon, record),
})
const rejection = decided('different', philimon)

describe('a search that knows what was decided', () => {
  it('leaves out who was rejected, says so, and gives the others what that record took', async () => {
    const registry = createRegistry(register)
    const answer = await registry.find(filmon, { decisions: [rejection] })
    expect(answer.rejected).toEqual([philimon.id])
    const alone = await createRegistry(without).find(filmon)
    expect(answer.candidates.map(({ id }) => id)).toEqual(alone.candidates.map(({ id }) => id))
    const shares = answer.candidates.map(({ probability }) => probability)
    expect(answer.nobody).toBeGreaterThan((await registry.find(filmon)).nobody)
    expect(shares.reduce((sum, share) => sum + share, answer.nobody)).toBeCloseTo(1, 2)
    expect(explain(answer, { reveal: true }).text).toContain(
      `Left out, since a reviewer found another child: ${philimon.id}.`,
    )
    expect(explain(answer, { reveal: true, wording: french }).text).toContain(philimon.id)
    expect(explain(await registry.find(filmon), { reveal: true }).text).not.toContain('Left out, since')
  })

  it('says that nobody was left out where nobody was', async () => {
    const registry = createRegistry(register)
    const plain = await registry.find(filmon)
    expect(plain).not.toHaveProperty('rejected')
    expect(await registry.find(filmon, { decisions: [] })).toEqual({ ...plain, rejected: [] })
    for (const outcome of ['same', 'unsure'] as const)
      expect(await registry.find(filmon, { decisions: [decided(outcome, philimon)] })).toEqual({
        ...plain,
        rejected: [],
      })
  })

  it('finds the record again when either side changes, and loses it again when it is as it was', async () => {
    const registry = createRegistry(register)
    const first = async (referral: PersonInput) =>
      (await registry.find(referral, { decisions: [rejection] })).candidates[0]?.id
    expect(await first(filmon)).not.toBe(philimon.id)
    expect(await first({ ...filmon, places: ['Keren'] })).toBe(philimon.id)
    await registry.replace({ ...philimon, names: ['Filmon Tesfai'] })
    expect(await first(filmon)).toBe(philimon.id)
    await registry.replace({ ...philimon, data: { case: 7 } })
    expect(await first(filmon)).not.toBe(philimon.id)
    await registry.remove(philimon.id!)
    expect((await registry.find(filmon, { decisions: [rejection] })).rejected).toEqual([])
  })

  it('goes by the latest decision, whichever side stands first in it and wherever it stands in the list', async () => {
    const registry = createRegistry(register)
    const later = decided('unsure', philimon, '2017-03-03T10:15Z')
    const turned = { ...rejection, a: philimon.id!, b: filmon.id!, seen: hashOfSeen(philimon, filmon) }
    const rejectedBy = async (...decisions: Decision[]) =>
      (await registry.find(filmon, { decisions })).rejected
    expect(await rejectedBy(rejection, later)).toEqual([])
    expect(await rejectedBy(later, rejection)).toEqual([])
    expect(await rejectedBy(turned)).toEqual([philimon.id])
  })

  it('heeds none in a search for relatives: who is not the child may be the brother', async () => {
    const registry = createRegistry(register)
    const kin = { ...filmon, relatives: [{ relation: 'brother', name: 'Philimon Tesfay' }] }
    const decisions = [{ ...rejection, seen: hashOfSeen(kin, philimon) }]
    const answer = await registry.find(kin, { for: 'relatives', decisions })
    expect(answer).toEqual(await registry.find(kin, { for: 'relatives' }))
    expect(answer.candidates.map(({ id }) => id)).toContain(philimon.id)
  })

  it('refuses what it cannot hold against a record, and names every wrong decision at once', async () => {
    const ids = createRegistry(register, { keep: 'ids' })
    await expect(ids.find(filmon, { decisions: [rejection] })).rejects.toMatchObject({
      code: 'options.decisions',
      path: 'decisions',
    })
    const registry = createRegistry(register)
    const wrong = [
      { ...rejection, at: 'yesterday' },
      { ...rejection, reason: '', seen: 'x' },
    ]
    await expect(registry.find(filmon, { decisions: wrong })).rejects.toMatchObject({
      issues: [
        { code: 'wrong-format', path: 'decisions[0].at', expected: 'an instant as 2017-03-02T10:15Z' },
        { code: 'too-short', path: 'decisions[1].reason' },
        { code: 'wrong-format', path: 'decisions[1].seen', expected: 'what hashOfSeen gives' },
      ],
    })
  })

  it('is heeded by a search for many, and in a register that was saved', async () => {
    const registry = openRegistry(bytesOf(createRegistry(register)))
    const found = []
    // As they come: each search is handed its own.
    const decisions = [rejection].values()
    for await (const one of findMany(registry, [filmon, philimon, filmon], { decisions }))
      found.push('answer' in one ? one.answer.rejected : one.issues)
    expect(found).toEqual([[philimon.id], [], [philimon.id]])
  })
})
