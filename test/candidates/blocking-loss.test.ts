import { expect, it } from 'vitest'
import { createMemorySource } from '../../src/candidates/memory/source.js'
import { standardFields } from '../../src/compare/standard.js'
import { composePeople } from '../../src/evaluate/synth/people.js'
import { composeRecord, composeReferral } from '../../src/evaluate/synth/rows.js'
import { defaultNameWeights } from '../../src/names/weights.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { exhaustive } from '../reference/exhaustive.js'

const RECORDS = 2500
const REFERRALS = 300
const LIMIT = 128
const nameField = standardFields.findIndex((field) => field.name === 'names')

/**
 * What blocking loses: referrals whose record is among the judge's candidates, who compares every token with every
 * other, and not among ours. Measured over composed people; the records that the judge does not find either (a child
 * under a wholly other name) are no loss of blocking.
 */
it(`loses at most 0.5 % of the true candidates at a limit of ${LIMIT}`, { timeout: 180_000 }, async ({
  annotate,
}) => {
  const people = [...composePeople({ seed: 2016, count: RECORDS })]
  const records = people.map((person) =>
    prepareRecord(composeRecord(person, { seed: 7 }).input, standardFields),
  )
  const source = createMemorySource({ fields: standardFields })
  for (const record of records) source.add(record)
  const every = Math.floor(RECORDS / REFERRALS)
  let judged = 0
  let lost = 0
  for (let i = 0; i < RECORDS; i += every) {
    const referral = prepareRecord(composeReferral(people[i]!, { seed: 7 }).input, standardFields)
    const truth = records[i]!.id!
    const best = exhaustive(records, referral, { limit: LIMIT, cap: defaultNameWeights.nameCap, nameField })
    if (!best.some(({ id }) => id === truth)) continue
    judged++
    const found = source.candidates(referral, { limit: LIMIT, weights: { names: defaultNameWeights } })
    if (!found.includes(truth)) lost++
  }
  await annotate(`${lost} of ${judged} true candidates lost by blocking`)
  expect(judged).toBeGreaterThan(REFERRALS * 0.85)
  expect(lost / judged).toBeLessThanOrEqual(0.005)
})
