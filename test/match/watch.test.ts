import { beforeEach, describe, expect, it } from 'vitest'
import { createRegistry, type Registry } from '../../src/match/registry.js'
import { openWatch, type Watch } from '../../src/match/watch.js'
import { type Decision, hashOfSeen } from '../../src/record/decision.js'
import type { PersonInput } from '../../src/record/parse.js'
import { filmon, register, valuesOf } from './children.js'
import { ListStore } from './watch-stores.js'

const philimon = register[0]!
/** Nobody from Filmon's country: in so small a register any of them would be possible. */
const others = register
  .slice(2)
  .filter(({ nationalities }) => !nationalities!.some((code) => ['ER', 'ET'].includes(code)))
const another = { ...philimon, names: ['Filmon Habte'], births: [{ date: '1996-06-07' }] }
const decided = (outcome: Decision['outcome'], record: PersonInput): Decision => ({
  a: 'R-014',
  b: record.id!,
  outcome,
  reviewer: 'sw-7',
  reason: 'Her aunt was asked.',
  at: '2017-03-02T10:15Z',
  seen: hashOfSeen(filmon, record),
})

let registry: Registry
let store: ListStore
let watch: Watch

beforeEach(async () => {
  registry = createRegistry(others)
  store = new ListStore()
  watch = await openWatch(registry, { store })
})

/** Alerts that were not given before, as `kind id`. */
async function news(): Promise<string[]> {
  const alerts = await watch.alerts()
  for (const { id } of alerts) await watch.acknowledge(id)
  return alerts.flatMap((alert) => alert.news.map(({ kind, id }) => `${kind} ${id}`))
}

describe('a standing search', () => {
  it('does not tell of what was read when the child was flagged, until it changes', async () => {
    await registry.add(philimon)
    const read = await registry.find(filmon)
    // The answer knows the record that it was about, whatever stands in its place by now.
    await registry.replace(another)
    await watch.flag(filmon, { read })
    expect(await news()).toEqual(['changed UK-1'])
    await registry.replace(philimon)
    await watch.flag(filmon, { read })
    expect(await news()).toEqual([])
    await registry.add({ ...philimon, id: 'UK-2' })
    expect(await news()).toEqual(['new UK-2'])
  })

  it('takes what a host has kept of an answer, and keeps it over a restart', async () => {
    await registry.add(philimon)
    const { outcome, candidates } = await registry.find(filmon)
    const shown = candidates.map(({ id }) => ({ id, seen: hashOfSeen(filmon, registry.get(id)!) }))
    await watch.flag(filmon, { read: { outcome, candidates: shown } })
    expect(store.entries.length).toBe(1 + shown.length)
    watch = await openWatch(registry, { store })
    expect(await news()).toEqual([])
    // As JSON the answer says nothing of the records: they count as they are.
    await watch.unflag(filmon.id!)
    await watch.flag(filmon, { read: JSON.parse(JSON.stringify({ outcome, candidates })) })
    expect(await news()).toEqual([])
    await watch.unflag(filmon.id!)
    await watch.flag(filmon)
    expect(await news()).toEqual(['new UK-1'])
  })

  it('tells of a record that arrives later, once', async () => {
    await watch.flag(filmon)
    expect(await news()).toEqual([])
    await registry.add(philimon)
    const [alert] = await watch.alerts()
    const [first] = (await registry.find(filmon)).candidates
    expect(alert).toEqual({
      id: 1,
      referral: 'R-014',
      outcome: 'probable',
      news: [
        {
          id: 'UK-1',
          kind: 'new',
          rank: 1,
          probability: first!.probability,
          bits: first!.bits,
          seen: hashOfSeen(filmon, philimon),
        },
      ],
    })
    expect(await watch.alerts()).toEqual([alert])
    expect(await news()).toEqual(['new UK-1'])
    expect(await news()).toEqual([])
  })

  it('tells of a record that was there before the child was flagged', async () => {
    await registry.add(philimon)
    await watch.flag(filmon)
    expect(await news()).toEqual(['new UK-1'])
  })

  it('tells of a record again when it changed and comes to something else, not of every change', async () => {
    await registry.add(philimon)
    await watch.flag(filmon)
    await news()
    await registry.replace({ ...philimon, languages: ['Tigrinya'] })
    expect(await news()).toEqual([])
    await registry.replace(another)
    expect(await news()).toEqual(['changed UK-1'])
  })

  it('does not tell of a register that is loaded anew', async () => {
    await registry.add(philimon)
    await watch.flag(filmon)
    await news()
    await registry.remove('UK-1')
    expect(await news()).toEqual([])
    await registry.add(philimon)
    expect(await news()).toEqual([])
  })

  it('stops when the child is located, and starts again when the child is missing again', async () => {
    await watch.flag(filmon)
    await watch.locate('R-014')
    expect(watch.get('R-014')).toEqual({ referral: filmon, state: 'located' })
    await registry.add(philimon)
    expect(await news()).toEqual([])
    await watch.flag(filmon)
    expect(watch.get('R-014')?.state).toBe('missing')
    expect(await news()).toEqual(['new UK-1'])
  })

  it('takes an alert back that nobody had acknowledged when the child was located', async () => {
    await registry.add(philimon)
    await watch.flag(filmon)
    expect(await watch.alerts()).toHaveLength(1)
    await watch.locate('R-014')
    expect(await watch.alerts()).toEqual([])
    await watch.flag(filmon)
    expect((await watch.alerts())[0]?.id).toBe(2)
  })

  it('forgets a child who is unflagged', async () => {
    await watch.flag(filmon)
    await watch.unflag('R-014')
    await registry.add(philimon)
    expect(await news()).toEqual([])
    expect([watch.has('R-014'), [...watch.ids()]]).toEqual([false, []])
  })

  it('does not tell of a rejected record until its data change, and lets the next one come forward', async () => {
    const twin = { ...philimon, id: 'UK-2', births: [{ date: '2002-02-02' }] }
    await watch.flag(filmon)
    await registry.add(philimon)
    await news()
    await watch.decide(decided('different', philimon))
    await registry.add(twin)
    const [alert] = await watch.alerts()
    expect(alert?.news.map(({ id, rank }) => [id, rank])).toEqual([['UK-2', 1]])
    await watch.acknowledge(alert!.id)
    await registry.replace({ ...philimon, births: [{ date: '2001-05-01' }] })
    expect(await news()).toContain('changed UK-1')
  })

  it('tells no more of a record that was found to be the child', async () => {
    await registry.add(philimon)
    await watch.flag(filmon)
    await watch.decide(decided('same', philimon))
    expect(await news()).toEqual([])
    await watch.decide(decided('unsure', philimon))
    expect(await news()).toEqual(['new UK-1'])
  })

  it('finds with a sweep what came to be possible because others went', async () => {
    const twins = Array.from({ length: 60 }, (_, i) => ({ ...philimon, id: `T-${i}` }))
    await registry.add(twins)
    await watch.flag(filmon)
    expect(await news()).toEqual([])
    for (const { id } of twins.slice(3)) await registry.remove(id)
    expect(await news()).toEqual([])
    watch.sweep()
    expect(await news()).toEqual(['new T-0', 'new T-1', 'new T-2'])
  })

  it('goes on after a restart where it was', async () => {
    await watch.flag(filmon)
    await registry.add(philimon)
    const before = await watch.alerts()
    await watch.close()
    watch = await openWatch(registry, { store })
    expect(await watch.alerts()).toEqual(before)
    await watch.acknowledge(1)
    await watch.close()
    watch = await openWatch(registry, { store })
    expect(await watch.alerts()).toEqual([])
    await registry.replace(another)
    expect((await watch.alerts()).map(({ id }) => id)).toEqual([2])
  })

  it('keeps its store short', async () => {
    await watch.flag(filmon)
    for (let i = 0; i < 1200; i++) await watch.flag({ ...filmon, places: [`Place ${i}`] })
    expect(store.entries.length).toBeLessThan(300)
    await watch.close()
    expect(store.entries).toHaveLength(2)
  })

  it('tells what it could not take down when there is room again', async () => {
    await watch.flag(filmon)
    await registry.add(philimon)
    store.full = true
    await expect(watch.alerts()).rejects.toThrow('no room')
    await expect(watch.locate('R-014')).rejects.toThrow('no room')
    store.full = false
    expect(await news()).toEqual(['new UK-1'])
  })

  it('goes on where it was interrupted', async () => {
    await watch.flag(filmon)
    await registry.add(philimon)
    await expect(watch.alerts({ signal: AbortSignal.abort('stop') })).rejects.toBe('stop')
    expect(await news()).toEqual(['new UK-1'])
  })

  it('hears what goes on in a source of its own only when it is told', async () => {
    const { source } = (await import('../../src/match/interior.js')).interiorOf(registry).holdings
    const distant = createRegistry([], { source })
    const records = new Map([...others, philimon].map((record) => [record.id!, record]))
    watch = await openWatch(distant, { record: async (id) => records.get(id) })
    await watch.flag(filmon)
    expect(await news()).toEqual([])
    await registry.add(philimon)
    expect(await news()).toEqual([])
    watch.changed(['UK-1'])
    expect(await news()).toEqual(['new UK-1'])
  })

  it('says so where it cannot know what a record says', async () => {
    watch = await openWatch(createRegistry(register, { keep: 'ids' }))
    await watch.flag(filmon)
    await expect(watch.alerts()).rejects.toMatchObject({ code: 'watch.record' })
  })

  it.each<[string, () => Promise<unknown>, string]>([
    ['a referral without an id', () => watch.flag({ names: ['Filmon'] }), 'missing'],
    ['a referral that cannot be read', () => watch.flag({ id: 'R-1' } as PersonInput), 'missing'],
    ['a child who is not flagged', () => watch.locate('R-1'), 'id.unknown'],
    ['a decision about others', () => watch.decide(decided('same', philimon)), 'id.unknown'],
    ['an alert that never was', () => watch.acknowledge(1), 'alert.unknown'],
    ['another registry', () => openWatch({} as Registry), 'registry.foreign'],
    ['a limit of none', () => openWatch(registry, { limit: 0 }), 'options.limit'],
  ])('refuses %s', async (_what, act, code) => {
    await expect(act()).rejects.toMatchObject({ code })
  })

  it('holds no name in its alerts', async () => {
    await registry.add(philimon)
    await watch.flag(filmon)
    const text = JSON.stringify(await watch.alerts())
    for (const value of [...valuesOf(filmon), ...valuesOf(philimon)]) expect(text).not.toContain(value)
  })
})
