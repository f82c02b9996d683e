import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemorySource, type MemorySource } from '../../../src/candidates/memory/source.js'
import { defaultNameWeights } from '../../../src/names/weights.js'
import type { Prepared } from '../../../src/record/prepared.js'
import { contractFields } from '../../contract/candidates.js'
import { recordOf, referral } from './people.js'

/** Steps of one life; `LIFE_STEPS=100000 npx vitest run test/candidates/memory/life.prop.ts` lives a long one. */
const STEPS = Number(process.env.LIFE_STEPS ?? 3000)
const weights = { names: defaultNameWeights }

const sourceOf = (records: Iterable<Prepared>): MemorySource => {
  const source = createMemorySource({ fields: contractFields })
  for (const record of records) source.add(record)
  return source
}

it(`answers after ${STEPS} adds, replacements, removals and finds as one made of what is left`, () => {
  const random = fc.integer({ min: 0, max: 99 })
  const people = fc.sample(recordOf('p'), { numRuns: 200, seed: 3 })
  const queries = fc.sample(referral, { numRuns: 40, seed: 4 })
  const dice = fc.sample(random, { numRuns: STEPS * 3, seed: 5 })
  const source = createMemorySource({ fields: contractFields })
  const model = new Map<string, Prepared>()
  for (let step = 0; step < STEPS; step++) {
    const [act, who, what] = [dice[3 * step]!, dice[3 * step + 1]!, dice[3 * step + 2]!]
    const id = `r${who}`
    if (act < 45) {
      const record = { ...people[(what * 7 + step) % people.length]!, id }
      if (model.has(id)) source.replace(record)
      else source.add(record)
      model.delete(id)
      model.set(id, record)
    } else if (act < 80) expect(source.remove(id)).toBe(model.delete(id))
    else {
      const found = source.candidates(queries[what % queries.length]!, { limit: 10, weights })
      expect(found.every((one) => model.has(one))).toBe(true)
    }
  }
  expect([...source.ids()]).toEqual([...model.keys()])
  const fresh = sourceOf(model.values())
  for (const query of queries)
    expect(source.candidates(query, { limit: 10, weights })).toEqual(
      fresh.candidates(query, { limit: 10, weights }),
    )
})
