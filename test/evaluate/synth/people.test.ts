import { describe, expect, it } from 'vitest'
import { composePeople } from '../../../src/evaluate/synth/people.js'
import { traditionNames, usualShares } from '../../../src/evaluate/synth/traditions.js'

describe('composed people', () => {
  it('are the same for the same seed, and others for another', () => {
    const first = [...composePeople({ seed: 4, count: 200 })]
    expect([...composePeople({ seed: 4, count: 200 })]).toEqual(first)
    expect([...composePeople({ seed: 5, count: 200 })]).not.toEqual(first)
  })

  it('do not depend on how many follow', () => {
    const few = [...composePeople({ seed: 4, count: 90 })]
    expect([...composePeople({ seed: 4, count: 200 })].slice(0, 90)).toEqual(few)
  })

  it('have ids of their own, and siblings that exist', () => {
    const people = [...composePeople({ seed: 8, count: 3000 })]
    const ids = new Set(people.map(({ id }) => id))
    expect(ids.size).toBe(people.length)
    // The last household may be cut off by the count.
    const siblings = people.slice(0, -3).flatMap((person) => person.siblings)
    expect(siblings.length).toBeGreaterThan(500)
    for (const { id } of siblings) expect(ids).toContain(id)
  })

  it('are born in the years asked for', () => {
    for (const { birth } of composePeople({ seed: 8, count: 3000, years: [2001, 2003] })) {
      expect(birth >= '2001-01-01' && birth <= '2003-12-31').toBe(true)
    }
  })

  it('are born at least eleven months apart from their siblings where the years allow it', () => {
    const households = new Map<number, number[]>()
    for (const { household, birth } of composePeople({ seed: 3, count: 4000, years: [1995, 2010] }))
      households.set(household, [...(households.get(household) ?? []), Date.parse(birth) / 86_400_000])
    const gaps = [...households.values()].flatMap(([first, second]) =>
      second === undefined ? [] : [Math.abs(first! - second)],
    )
    expect(gaps.length).toBeGreaterThan(500)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(330)
  })

  it('come in the shares asked for', () => {
    const counts = new Map<string, number>()
    const count = 20_000
    for (const { tradition } of composePeople({ seed: 6, count }))
      counts.set(tradition, (counts.get(tradition) ?? 0) + 1)
    for (const name of traditionNames)
      expect(Math.abs((counts.get(name) ?? 0) / count - (usualShares[name] ?? 0))).toBeLessThan(0.02)
  })

  it('stream: many are counted, none is kept', () => {
    const before = process.memoryUsage().heapUsed
    let count = 0
    let most = 0
    for (const _ of composePeople({ seed: 1, count: 250_000 })) {
      if (++count % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
    }
    expect(count).toBe(250_000)
    // 250,000 people kept would be 130 MB; what is seen here is what the collector has not yet taken.
    expect(most - before).toBeLessThan(70 * 1024 * 1024)
  })
})
