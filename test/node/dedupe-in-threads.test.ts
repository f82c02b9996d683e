import { beforeAll, describe, expect, it } from 'vitest'
import { dedupe } from '../../src/match/dedupe.js'
import type * as threads from '../../src/node/dedupe-in-threads.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { collect, composeDoubles } from '../match/doubles.js'
import { doorWith } from './fixtures.js'

const open = doorWith<typeof threads>('src/node/dedupe-in-threads.ts', {
  'dedupe-worker': 'src/node/dedupe-worker.ts',
})
let dedupeInThreads: typeof threads.dedupeInThreads

beforeAll(async () => {
  ;({ dedupeInThreads } = await open())
})

const { records } = composeDoubles({ seed: 4, people: 300, every: 8, errors: 0.5 })

describe('doubles in threads', { timeout: 60_000 }, () => {
  it('are to the last digit those of one thread, in its order', async () => {
    const alone = await collect(dedupe(records, { least: 0.2, duplicates: 0.2 }))
    expect(alone.length).toBeGreaterThan(20)
    for (const workers of [1, 3])
      expect(
        await collect(dedupeInThreads(records, { least: 0.2, duplicates: 0.2, workers })),
        `${workers} workers`,
      ).toEqual(alone)
  })

  it('go by what the list teaches of its births', async () => {
    const careful = composeDoubles({ seed: 21, people: 400, every: 2, errors: 0.1 }).records
    const alone = await collect(dedupe(careful))
    expect(alone.some(({ reasons }) => reasons.some(({ code }) => code === 'birth.listed'))).toBe(true)
    expect(await collect(dedupeInThreads(careful, { workers: 2 }))).toEqual(alone)
  })

  it('keep to what was decided', async () => {
    const [first, second] = await collect(dedupe(records))
    const personOf = (id: string): PersonInput => records.find((record) => record.id === id)!
    const decided = (a: string, b: string, outcome: 'same' | 'different'): Decision => {
      const seen = hashOfSeen(personOf(a), personOf(b))
      return { a, b, outcome, reviewer: 'r', reason: 'r', at: '2017-03-02T10:00Z', seen }
    }
    const decisions = [
      decided(first!.a, first!.b, 'different'),
      decided(second!.a, second!.b, 'same'),
      decided(records[0]!.id, records[5]!.id, 'same'),
    ]
    const alone = await collect(dedupe(records, { decisions }))
    expect(alone.some(({ a, b }) => a === first!.a && b === first!.b)).toBe(false)
    expect(await collect(dedupeInThreads(records, { decisions, workers: 2 }))).toEqual(alone)
  })

  it('tell how far they are, and end where they are told to', async () => {
    const stop = new AbortController()
    const told: number[] = []
    const progress = (done: number) => {
      told.push(done)
      stop.abort(new Error('enough'))
    }
    const links = dedupeInThreads(records, { workers: 2, signal: stop.signal, progress })
    await expect(collect(links)).rejects.toThrow('enough')
    expect(told[0]).toBe(0)
  })

  it('refuse what cannot be', async () => {
    expect(() => dedupeInThreads([], { workers: 0 })).toThrow('a whole number from 1 to 256')
    const bad = dedupeInThreads([...records, { names: ['Abel'] }], { workers: 2 })
    await expect(collect(bad)).rejects.toMatchObject({ issues: [{ code: 'missing' }] })
    expect(await collect(dedupeInThreads([], { workers: 1 }))).toEqual([])
  })
})
