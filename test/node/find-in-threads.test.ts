import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../src/match/explain.js'
import { findMany } from '../../src/match/find-many.js'
import { createRegistry } from '../../src/match/registry.js'
import type * as threads from '../../src/node/find-in-threads.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { filmon, register } from '../match/children.js'
import { doorWith } from './fixtures.js'

const open = doorWith<typeof threads>('src/node/find-in-threads.ts', {
  'find-worker': 'test/node/dying-worker.ts',
})
let findInThreads: typeof threads.findInThreads

beforeAll(async () => {
  ;({ findInThreads } = await open())
})

const registry = createRegistry(register, { coverage: 0.3 })
const notes = mkdtempSync(join(tmpdir(), 'namesake-threads-'))
/** Referrals that the test's thread takes for a command. */
const deadly = (id: string): PersonInput => ({ ...filmon, id, places: [`die:${join(notes, id)}`] })
const once = async (id: string): Promise<PersonInput> => {
  await writeFile(join(notes, id), '1')
  return deadly(id)
}

async function collect<F>(results: AsyncIterable<F>): Promise<F[]> {
  const all: F[] = []
  for await (const one of results) all.push(one)
  return all
}

const threadsOfProcess = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker').length

describe('a search in threads', { timeout: 60_000 }, () => {
  it('answers to the last digit as a search in one, bad referrals too', async () => {
    const bad = { id: 'R-2', names: 'Filmon' } as unknown as PersonInput
    const kin = { ...register[13]!, relatives: [{ relation: 'older brother', name: 'Bilal' }] }
    const referrals = [...register, filmon, bad, { ...filmon, data: () => {} }, kin]
    const [record] = register
    const rejection: Decision = {
      a: filmon.id!,
      b: record!.id!,
      outcome: 'different',
      reviewer: 'sw-7',
      reason: 'Her aunt was asked.',
      at: '2017-03-02T10:15Z',
      seen: hashOfSeen(filmon, record!),
    }
    for (const options of [{ limit: 3 }, { for: 'relatives' as const }, { decisions: [rejection] }]) {
      const alone = await collect(findMany(registry, referrals, options))
      expect(await collect(findInThreads(registry, referrals, { ...options, workers: 2 }))).toEqual(alone)
    }
  })

  it('writes the account where the values are', async () => {
    const [found] = await collect(
      findInThreads(registry, [filmon], { workers: 1, explain: { reveal: true } }),
    )
    const { text } = explain(await registry.find(filmon), { reveal: true })
    expect(found).toMatchObject({ explanation: text })
  })

  it('replaces a thread that dies and searches once more', async () => {
    const lost: number[] = []
    const referrals = [filmon, await once('one'), filmon, filmon]
    const found = await collect(
      findInThreads(registry, referrals, { workers: 2, lost: (at) => lost.push(at) }),
    )
    expect(found.map((one) => 'answer' in one)).toEqual([true, true, true, true])
    expect(lost).toEqual([1])
  })

  it('tells in its place of a referral that ends every thread, and goes on', async () => {
    const lost: number[] = []
    const referrals = [filmon, deadly('always'), filmon]
    const found = await collect(
      findInThreads(registry, referrals, { workers: 2, lost: (at) => lost.push(at) }),
    )
    expect(found[1]).toMatchObject({ position: 1, issues: [{ code: 'worker.lost', path: 'referral' }] })
    expect([0, 2].map((at) => 'answer' in found[at]!)).toEqual([true, true])
    expect(lost).toEqual([1, 1])
  })

  it('says which referral cannot be sent to a thread', async () => {
    const odd = { ...filmon, names: [() => {}] } as unknown as PersonInput
    const found = await collect(
      findInThreads(registry, [odd, null as unknown as PersonInput], { workers: 1 }),
    )
    expect(found.map((one) => ('issues' in one ? one.issues[0]!.code : ''))).toEqual([
      'referral.not-plain',
      'referral.not-plain',
    ])
  })

  it('ends its threads when it is aborted in the middle, and takes no more', async () => {
    const before = threadsOfProcess()
    const interruption = new AbortController()
    let taken = 0
    function* endless(): Generator<PersonInput> {
      for (;;) yield { ...filmon, id: `R-${taken++}` }
    }
    const search = async (): Promise<void> => {
      let got = 0
      for await (const _ of findInThreads(registry, endless(), { workers: 2, signal: interruption.signal }))
        if (++got === 20) interruption.abort('enough')
    }
    await expect(search()).rejects.toBe('enough')
    expect(taken).toBeLessThanOrEqual(20 + 8)
    expect(threadsOfProcess()).toBe(before)
  })

  it('ends its threads when its reader leaves', async () => {
    const before = threadsOfProcess()
    for await (const found of findInThreads(registry, register, { workers: 2 }))
      if (found.position === 3) break
    expect(threadsOfProcess()).toBe(before)
  })

  it.each([
    [{ workers: 0 }, 'options.workers'],
    [{ limit: 0 }, 'options.limit'],
    [{ for: 'all' as 'child' }, 'options.for'],
    [{ coverage: 2 }, 'options.coverage'],
  ])('refuses %j', async (options, code) => {
    await expect(collect(findInThreads(registry, [filmon], options))).rejects.toMatchObject({ code })
  })

  it('refuses bytes that are no register before a thread is started', async () => {
    const bytes = new SharedArrayBuffer(1000)
    await expect(collect(findInThreads(bytes, [filmon]))).rejects.toMatchObject({ code: 'snapshot.foreign' })
  })
})
