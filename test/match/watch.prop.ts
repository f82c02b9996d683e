import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRegistry } from '../../src/match/registry.js'
import { openWatch, type Watch } from '../../src/match/watch.js'
import type { Alert } from '../../src/match/watch-store.js'
import { hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { type Judged, WatchJudge } from '../reference/watch-judge.js'
import { ListStore } from './watch-stores.js'

const GIVEN = 'Filmon,Abel,Zabihullah,Kamal,Hussein,Hassan'.split(',')
const FATHER = 'Tesfay,Haile,Karimi,Idris,Omar'.split(',')
const person: fc.Arbitrary<PersonInput> = fc.record(
  {
    names: fc
      .tuple(fc.constantFrom(...GIVEN), fc.option(fc.constantFrom(...FATHER)))
      .map(([given, father]) => [father === null ? given : `${given} ${father}`]),
    births: fc.constantFrom([{ date: '2001-01-01' }], [{ date: '2002-05-20' }], [{ age: 15, at: '2016-09' }]),
    nationalities: fc.constantFrom(['ER'], ['AF'], ['SD']),
  },
  { requiredKeys: ['names'] },
)
const recordId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
const flagId = fc.constantFrom('R-1', 'R-2')
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('set' as const), id: recordId, person }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('remove' as const), id: recordId }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('flag' as const), id: flagId, person }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constantFrom('locate' as const, 'unflag' as const), id: flagId }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('decide' as const),
      id: flagId,
      record: recordId,
      outcome: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
    }),
  },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('ask' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constantFrom('acknowledge' as const, 'sweep' as const, 'reopen' as const),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A watch and its judge, taken through the same life. */
class Trial {
  readonly judge = new WatchJudge()
  readonly registry = createRegistry([])
  readonly store = new ListStore()
  private watch: Watch | undefined
  told = 0
  private last = 0

  async take(one: Step): Promise<void> {
    const { judge, registry } = this
    this.watch ??= await openWatch(registry, { store: this.store })
    const { watch } = this
    switch (one.is) {
      case 'set':
        judge.set({ ...one.person, id: one.id })
        return registry.has(one.id)
          ? registry.replace({ ...one.person, id: one.id })
          : registry.add({ ...one.person, id: one.id })
      case 'remove':
        if (!registry.has(one.id)) return
        judge.remove(one.id)
        return registry.remove(one.id)
      case 'flag':
        judge.flag({ ...one.person, id: one.id })
        return watch.flag({ ...one.person, id: one.id })
      case 'locate':
        if (!judge.flags.has(one.id)) return
        judge.locate(one.id)
        return watch.locate(one.id)
      case 'unflag':
        if (!judge.flags.delete(one.id)) return
        return watch.unflag(one.id)
      case 'decide':
        return this.decide(one.id, one.record, one.outcome)
      case 'ask':
        await this.ask()
        return
      case 'acknowledge':
        for (const { id } of await this.ask()) await watch.acknowledge(id)
        return judge.acknowledgeAll()
      case 'sweep':
        judge.sweep()
        return watch.sweep()
      case 'reopen':
        // What changed and was not asked about is found by the look at everything with which a watch opens.
        judge.sweep()
        await (this.watch as Watch).close()
        this.watch = undefined
    }
  }

  async ask(): Promise<readonly Alert[]> {
    const alerts = await this.watch!.alerts()
    const fresh = alerts.filter(({ id }) => id > this.last).sort((a, b) => (a.referral < b.referral ? -1 : 1))
    this.last = Math.max(this.last, ...alerts.map(({ id }) => id))
    this.told += fresh.length
    expect(fresh.map(lineOf)).toEqual(await this.judge.alerts())
    return alerts
  }

  private async decide(
    flag: string,
    record: string,
    outcome: 'same' | 'different' | 'unsure',
  ): Promise<void> {
    const [referral, held] = [this.judge.flags.get(flag)?.referral, this.judge.records.get(record)]
    if (referral === undefined || held === undefined) return
    const by = { reviewer: 'sw-7', reason: 'known', at: '2017-03-02T10:15Z' }
    const decision = { a: flag, b: record, outcome, ...by, seen: hashOfSeen(referral, held) }
    this.judge.decide(flag, record, decision)
    await this.watch!.decide(decision)
  }
}

const lineOf = ({ referral, outcome, news }: Alert): Judged => ({
  referral,
  outcome,
  news: news.map(({ kind, id, rank, bits, seen }) => `${kind} ${id} ${rank} ${bits} ${seen}`),
})

it('a watch tells what repeated searches would, in whatever order things happen', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 120 }), async (steps) => {
      const trial = new Trial()
      for (const one of steps) await trial.take(one)
      await trial.take({ is: 'acknowledge' })
      told += trial.told
    }),
    { numRuns: 60 },
  )
  expect(told).toBeGreaterThan(300)
})
