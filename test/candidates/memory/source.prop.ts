import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJoinedSource, type JoinedSource } from '../../../src/candidates/memory/joined-source.js'
import type { Token } from '../../../src/names/token.js'
import { defaultNameWeights } from '../../../src/names/weights.js'
import type { Prepared } from '../../../src/record/prepared.js'
import { contractFields } from '../../contract/candidates.js'
import { exhaustive } from '../../reference/exhaustive.js'
import { recordOf, referral, register } from './people.js'

const weights = { names: defaultNameWeights }
const cap = defaultNameWeights.nameCap

function sourceOf(records: readonly Prepared[]): JoinedSource {
  const source = createJoinedSource({ fields: contractFields })
  for (const record of records) source.add(record)
  return source
}

const find = (source: JoinedSource, query: Prepared, limit = 10) =>
  source.candidates(query, { limit, weights })
const allPairs = (source: JoinedSource) => [...source.pairs(weights)].map((pair) => pair.join(' ')).sort()

describe('the register in memory', () => {
  it('ranks exactly as the judge does who looks at every record and every name', () => {
    fc.assert(
      fc.property(register(60), referral, fc.integer({ min: 1, max: 12 }), (records, query, limit) => {
        const judged = exhaustive(records, query, { limit, cap })
        expect(find(sourceOf(records), query, limit)).toEqual(judged.map(({ id }) => id))
      }),
      { numRuns: 150 },
    )
  })

  it('fetches a record that tells something by itself, first or with its doubles', () => {
    fc.assert(
      fc.property(register(30), (records) => {
        const source = sourceOf(records)
        for (const record of records) {
          const [own] = exhaustive([record], record, { limit: 1, cap })
          if (own) expect(find(source, record, records.length)).toContain(record.id)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('answers alike whatever the order in which records came', () => {
    fc.assert(
      fc.property(register(30), referral, (records, query) => {
        const forwards = sourceOf(records)
        const backwards = sourceOf([...records].reverse())
        expect(find(forwards, query)).toEqual(find(backwards, query))
        expect(allPairs(forwards)).toEqual(allPairs(backwards))
      }),
      { numRuns: 60 },
    )
  })

  it('gives records back as they were given', () => {
    fc.assert(
      fc.property(register(20), (records) => {
        expect(sourceOf(records).get(records.map(({ id }) => id!))).toEqual(records)
      }),
      { numRuns: 60 },
    )
  })

  it('holds what it knows by its reading as it holds what it has to look at', () => {
    fc.assert(
      fc.property(register(30), referral, (records, query) => {
        const known = sourceOf(records)
        // A copy does not say which readings it is made of.
        const unknown = sourceOf(records.map((record) => ({ ...record })))
        expect(known.get([...known.ids()])).toEqual(unknown.get([...unknown.ids()]))
        expect(find(known, query)).toEqual(find(unknown, query))
      }),
      { numRuns: 60 },
    )
  })

  it('lists each pair once, the lower id first, and none of the dead', () => {
    fc.assert(
      fc.property(register(30), fc.nat(29), (records, dead) => {
        const source = sourceOf(records)
        const removed = records[dead]?.id
        if (removed) source.remove(removed)
        const pairs = [...source.pairs(weights)]
        expect(new Set(pairs.map(String)).size).toBe(pairs.length)
        for (const [a, b] of pairs)
          expect([a < b, a === removed, b === removed]).toEqual([true, false, false])
      }),
      { numRuns: 60 },
    )
  })

  it('pairs what finds each other, but for what is worth too little', () => {
    fc.assert(
      fc.property(register(25), (records) => {
        const pairs = new Set(allPairs(sourceOf(records)))
        for (const record of records) {
          const rest = records.filter((other) => other !== record)
          const [best] = exhaustive(rest, record, { limit: 1, cap })
          if (best && best.score > 12 * 1024) expect(pairs).toContain([best.id, record.id].sort().join(' '))
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** One thing that is done to a register. */
type Step = { add: Prepared } | { remove: string } | { find: Prepared }

const ids = ['a', 'b', 'c', 'd', 'e']
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...ids).chain((id) => recordOf(id).map((add) => ({ add }))),
  fc.constantFrom(...ids).map((remove) => ({ remove })),
  referral.map((find) => ({ find })),
)

describe('a register through its life', () => {
  it('answers as one that was made today of what is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const source = createJoinedSource({ fields: contractFields })
        const model = new Map<string, Prepared>()
        for (const one of steps) live(source, model, one)
        expect([...source.ids()].sort()).toEqual([...model.keys()].sort())
      }),
      { numRuns: 120 },
    )
  })
})

function live(source: JoinedSource, model: Map<string, Prepared>, step: Step): void {
  if ('add' in step) {
    const id = step.add.id!
    if (model.has(id)) source.replace(step.add)
    else source.add(step.add)
    model.set(id, step.add)
  } else if ('remove' in step) {
    expect(source.remove(step.remove)).toBe(model.delete(step.remove))
  } else expectLikeNew(source, [...model.values()], step.find)
}

function expectLikeNew(source: JoinedSource, left: readonly Prepared[], query: Prepared): void {
  const fresh = sourceOf(left)
  expect(find(source, query)).toEqual(find(fresh, query))
  expect(allPairs(source)).toEqual(allPairs(fresh))
  expect(source.size).toBe(left.length)
  const [lived, made] = [source.statistics(), fresh.statistics()]
  for (const key of query.keys) {
    const [field, rest] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    expect(lived.share(field, rest)).toBe(made.share(field, rest))
  }
  for (const letters of ['mohammad', 'karimi']) {
    const [token] = left.flatMap((record) => tokensNamed(record, letters))
    if (!token) continue
    expect(lived.frequency(token)).toBe(made.frequency(token))
    for (const country of ['AF', 'ER'])
      expect(amongst(lived, country, token)).toEqual(amongst(made, country, token))
  }
}

function amongst(statistics: ReturnType<JoinedSource['statistics']>, country: string, token: Token) {
  const part = statistics.within('nationalities', country)
  return [part.size, part.frequency(token)]
}

function tokensNamed(record: Prepared, letters: string): Token[] {
  const names = (record.values[0] ?? []) as readonly { tokens: readonly { token: Token }[] }[]
  return names.flatMap((name) =>
    name.tokens.map(({ token }) => token).filter((token) => token.letters === letters),
  )
}
