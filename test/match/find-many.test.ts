import { describe, expect, it } from 'vitest'
import { type FindProgress, type FoundOne, findMany } from '../../src/match/find-many.js'
import { createRegistry } from '../../src/match/registry.js'
import type { PersonInput } from '../../src/record/parse.js'
import { filmon, register } from './children.js'

const registry = createRegistry(register)
const bad = { id: 'R-2', names: 'Filmon' } as unknown as PersonInput

async function collect<F>(results: AsyncIterable<F>): Promise<F[]> {
  const all: F[] = []
  for await (const one of results) all.push(one)
  return all
}

describe('a search for many', () => {
  it('answers as single searches do, in order, and tells of bad referrals in their place', async () => {
    const referrals = [filmon, bad, register[13]!]
    const found = await collect(findMany(registry, referrals, { limit: 3, atOnce: 2 }))
    expect(found).toEqual([
      { position: 0, referral: filmon, answer: await registry.find(filmon, { limit: 3 }) },
      {
        position: 1,
        referral: bad,
        issues: [{ code: 'wrong-type', path: 'referral.names', expected: 'a list' }],
      },
      { position: 2, referral: register[13], answer: await registry.find(register[13]!, { limit: 3 }) },
    ])
  })

  it('searches for relatives where it is asked to', async () => {
    const kamal = { ...register[13]!, relatives: [{ relation: 'older brother', name: 'Bilal' }] }
    const [found] = await collect(findMany(registry, [kamal], { for: 'relatives' }))
    expect(found).toMatchObject({ answer: await registry.find(kamal, { for: 'relatives' }) })
    expect(found).not.toMatchObject({ answer: await registry.find(kamal) })
  })

  it('says how far it has come', async () => {
    const heard: FindProgress[] = []
    await collect(findMany(registry, [filmon, bad], { progress: (one) => heard.push(one) }))
    expect(heard).toEqual([
      { done: 1, failed: 0 },
      { done: 2, failed: 1 },
    ])
  })

  it('hears of an abort between two searches, though none of them waits', async () => {
    const interruption = new AbortController()
    setTimeout(() => interruption.abort('enough'), 20)
    function* endless(): Generator<PersonInput> {
      for (;;) yield filmon
    }
    const found: FoundOne[] = []
    const search = async (): Promise<void> => {
      for await (const one of findMany(registry, endless(), { signal: interruption.signal })) found.push(one)
    }
    await expect(search()).rejects.toBe('enough')
    expect(found.length).toBeGreaterThan(0)
  })

  it.each([
    [{ limit: 0 }, 'options.limit'],
    [{ atOnce: 0 }, 'options.atOnce'],
    [{ for: 'all' as 'child' }, 'options.for'],
  ])('refuses %j as a whole', async (options, code) => {
    await expect(collect(findMany(registry, [filmon], options))).rejects.toMatchObject({ code })
  })
})
