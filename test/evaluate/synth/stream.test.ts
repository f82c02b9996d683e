import { describe, expect, it } from 'vitest'
import { evaluateSearch } from '../../../src/evaluate/run/run.js'
import { createTracedRegistry } from '../../../src/evaluate/run/traced.js'
import { publishedCohort } from '../../../src/evaluate/synth/published.js'
import { usualShape } from '../../../src/evaluate/synth/rates.js'
import { composeStream, type StreamOptions } from '../../../src/evaluate/synth/stream.js'

const options = { seed: 3, register: 2000, referrals: 400 } as const
const tablesOf = (given: StreamOptions) => {
  const { records, referrals, truth } = composeStream(given)
  return { records: [...records()], referrals: [...referrals()], truth: [...truth()] }
}
const { records, referrals, truth } = tablesOf(options)

describe('composeStream', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(tablesOf(options)).toEqual({ records, referrals, truth })
    expect(tablesOf({ ...options, seed: 4 }).records[0]).not.toEqual(records[0])
  })

  it('has as many as are wanted, each with an id of its own', () => {
    expect(referrals).toHaveLength(400)
    expect(Math.abs(records.length - 2000)).toBeLessThan(10)
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(new Set(referrals.map(({ id }) => id)).size).toBe(400)
  })

  it('knows of every referral whose record is where, and names no record that is not there', () => {
    const ids = new Set(records.map(({ id }) => id))
    expect(new Set(truth.map(({ referral }) => referral))).toEqual(new Set(referrals.map(({ id }) => id)))
    expect(truth.every(({ record }) => record === null || ids.has(record))).toBe(true)
    const present = new Set(truth.filter(({ record }) => record !== null).map(({ referral }) => referral))
      .size
    expect(present).toBeGreaterThan(160)
    expect(present).toBeLessThan(240)
  })

  it('spreads the referred children over the register', () => {
    const theirs = new Set(truth.map(({ record }) => record))
    const places = records.flatMap(({ id }, at) => (theirs.has(id) ? [at / records.length] : []))
    for (const quarter of [0, 1, 2, 3]) {
      const share = places.filter((place) => Math.floor(4 * place) === quarter).length / places.length
      expect(Math.abs(share - 0.25)).toBeLessThan(0.1)
    }
  })

  it('gives ids from which neither kinship nor being referred can be read', () => {
    const order = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
    const theirs = new Set(truth.map(({ record }) => record))
    const places = order.flatMap(({ id }, at) => (theirs.has(id) ? [at / order.length] : []))
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.1)
  })

  it('records people twice as often as the shape says, and the truth has both', () => {
    const never = { ...usualShape, 'record.twice': { referral: 0, register: 0 } }
    const always = { ...usualShape, 'record.twice': { referral: 0, register: 1 } }
    expect(tablesOf({ ...options, shape: never }).truth).toHaveLength(400)
    const doubled = tablesOf({ ...options, shape: always })
    const found = doubled.truth.filter(({ record }) => record !== null)
    expect(found.length).toBe(2 * new Set(found.map(({ referral }) => referral)).size)
    expect(new Set(found.map(({ record }) => record)).size).toBe(found.length)
  })

  it('has the shape of the published cohort where it is asked for', () => {
    const published = tablesOf({ seed: 1, register: 800, like: 'published' }).referrals
    expect(published).toHaveLength(196)
    const stated = published.map(({ nationalities = [] }) => nationalities.join('/'))
    for (const { stated: words, count } of publishedCohort.nationalities)
      expect(stated.filter((one) => one === words.join('/'))).toHaveLength(count)
    const ages = published.map(
      ({ births = [] }) => births.flatMap((birth) => ('age' in birth ? [birth.age] : []))[0] ?? null,
    )
    for (const { age, count } of publishedCohort.ages)
      expect(ages.filter((one) => one === age)).toHaveLength(count)
    expect(published.filter(({ sex }) => sex === 'female')).toHaveLength(publishedCohort.girls)
  })

  it('does not draw a person differently because the register is larger', () => {
    const larger = tablesOf({ ...options, register: 4000 })
    expect(larger.referrals).toEqual(referrals)
    expect(larger.truth.map(({ person, distortions }) => [person, distortions])).toEqual(
      truth.map(({ person, distortions }) => [person, distortions]),
    )
  })

  it('is measured by evaluateSearch as it is', async () => {
    const { registry, source } = createTracedRegistry({ coverage: 0.5 })
    await registry.add(records)
    const run = await evaluateSearch({
      registry,
      source,
      referrals,
      truth: truth.slice(0, 60),
      rounds: 50,
      failures: 1,
    })
    expect(run.issues).toEqual([])
    expect(run.overall.recallAt[0]!.found.share).toBeGreaterThan(0.5)
  })
})
