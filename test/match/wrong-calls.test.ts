import { describe, expect, it } from 'vitest'
import { NamesakeError } from '../../src/errors.js'
import { clusterLinks } from '../../src/match/clusters.js'
import { compareNames } from '../../src/match/compare-names.js'
import { dedupe } from '../../src/match/dedupe.js'
import { findMany } from '../../src/match/find-many.js'
import { link } from '../../src/match/link.js'
import { reconcile } from '../../src/match/reconcile.js'
import { createRegistry, type Registry } from '../../src/match/registry.js'
import { register } from './children.js'

/** What a caller without types may hand in. */
const any = (value: unknown) => value as never
const cycle: { self?: unknown } = {}
cycle.self = cycle

async function drain(results: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of results);
}

const registry = (): Registry => createRegistry(register)
const options = (given: object) => createRegistry(register, any(given))

describe('a call with what is no list, no name or no option', () => {
  it.each<[string, () => unknown, string]>([
    ['a registry of nothing', () => createRegistry(any(undefined)), 'records wrong-type'],
    ['of one record', () => createRegistry(any(register[0])), 'records wrong-type'],
    ['of a text', () => createRegistry(any('UK-1')), 'records wrong-type'],
    [
      'of records that come later',
      () => createRegistry(any((async function* () {})())),
      'records wrong-type',
    ],
    ['a way with bad records', () => options({ invalid: 'ignore' }), 'invalid options.invalid'],
    ['what is kept', () => options({ keep: 'nothing' }), 'keep options.keep'],
    ['a coverage as text', () => options({ coverage: '0.5' }), 'coverage options.coverage'],
    ['nothing added', () => registry().add(any(undefined)), 'record missing'],
    ['a text added', () => registry().add(any('UK')), 'records[0] wrong-type'],
    ['many of a number', () => drain(findMany(registry(), any(5))), 'referrals wrong-type'],
    ['links of nothing', () => drain(link(register, any(null))), 'right wrong-type'],
    ['doubles of nothing', () => drain(dedupe(any(undefined))), 'records wrong-type'],
    ['a week of nothing', () => reconcile(register, any('now')), 'right wrong-type'],
    [
      'an option under its name',
      () => reconcile(register, register, { staying: 5 }),
      'staying options.staying',
    ],
    ['groups of no links', () => clusterLinks(['UK-1'], any(null)), 'links wrong-type'],
    ['no name', () => compareNames(any(null), 'Ali'), 'name wrong-type'],
    ['a number for a part of one', () => compareNames(any({ given: 7 }), 'Ali'), 'given wrong-type'],
  ])('refuses %s', async (_what, call, said) => {
    const error = await Promise.resolve()
      .then(call)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NamesakeError)
    const [issue] = (error as NamesakeError).issues
    expect(`${issue?.path} ${issue?.code}`).toBe(said)
  })

  it('reads a name in parts as one that was prepared', () => {
    const parts = { given: 'Filmon', family: 'Tesfai' }
    expect(compareNames(parts, 'Filmon Tesfai').verdict).toBe('same')
  })
})

describe('data that JSON cannot hold', () => {
  const bad = { id: 'UK-91', names: ['Ali Khan'], data: cycle }

  it('keeps no record of a list that is added', async () => {
    const held = registry()
    const good = { id: 'UK-90', names: ['Omar Ali'] }
    await expect(held.add([good, bad, { ...bad, id: 'UK-92', data: 1n }])).rejects.toMatchObject({
      issues: [
        { code: 'data.not-json', path: 'records[1].data' },
        { code: 'data.not-json', path: 'records[2].data' },
      ],
    })
    expect(held.has('UK-90')).toBe(false)
    expect(held.size).toBe(register.length)
  })

  it('costs no other record where bad ones are skipped, and changes none in its place', async () => {
    const held = createRegistry([bad, ...register], { invalid: 'skip' })
    expect(held.size).toBe(register.length)
    expect(held.skipped).toMatchObject([{ code: 'data.not-json', path: 'records[0].data' }])
    await expect(held.replace({ ...register[0]!, data: cycle })).rejects.toMatchObject({
      code: 'data.not-json',
      path: 'record.data',
    })
    expect(held.get(register[0]!.id!)).toEqual(register[0])
  })
})
