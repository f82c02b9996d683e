import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createMemorySource } from '../../src/candidates/memory/source.js'
import { standardFields } from '../../src/compare/standard.js'
import { composePeople } from '../../src/evaluate/synth/people.js'
import { composeRecord, composeReferral } from '../../src/evaluate/synth/rows.js'
import {
  type Comparison,
  candidatesOf,
  compareCandidate,
  compareRecords,
  type Scale,
} from '../../src/match/comparison.js'
import type { Agreement, Field } from '../../src/record/field.js'
import type { PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import { defaultModel } from '../../src/score/model.js'
import { totalOf } from '../../src/score/names.js'

/** Agrees by the first letter; `recurs` has what it found remembered, `against` has it compared by an object of its own. */
const letterField = (name: string, more: Partial<Field<string, string>>): Field<string, string> => ({
  name,
  schema: z.string(),
  prepare: (input) => (input === '' ? null : input[0]!),
  compare: (a, b): Agreement => ({ level: a === b ? 'same' : 'different', notes: [`${name}.${a}${b}`] }),
  levels: ['same', 'different'],
  ...more,
})

const own = [
  letterField('plain', {}),
  letterField('recurring', { recurs: (input) => input }),
  letterField('object', {
    against: (a) => ({
      compare: (b) => ({ level: a === b ? 'same' : 'different', notes: [`object.${a}${b}`] }),
    }),
  }),
] as unknown as Field[]
const fields = [...standardFields, ...own]
const rows = { same: { bits: 1, family: 0 }, different: { bits: -1, family: 0 } }
const model = {
  ...defaultModel,
  fields: { ...defaultModel.fields, ...Object.fromEntries(own.map(({ name }) => [name, rows])) },
}

const letters = ['', 'a', 'b']
const people = [...composePeople({ seed: 5, count: 60 })]
const withLetters = (input: PersonInput, at: number) =>
  prepareRecord(
    { ...input, ...Object.fromEntries(own.map(({ name }, i) => [name, letters[(at + i) % 3]!])) },
    fields,
  )
const records = people.map((person, at) => withLetters(composeRecord(person, { seed: 7 }).input, at))
const referrals = people.map((person, at) => withLetters(composeReferral(person, { seed: 7 }).input, at))
const source = createMemorySource({ fields: standardFields })
for (const record of records) source.add(record)
const scale = { fields, model, statistics: source.statistics() }

/** Everything that a comparison says, its reasons made. */
const told = ({ agreements, evidence }: Comparison) => ({
  agreements,
  evidence: evidence.map(({ field, level, units, family, reasons }) => ({
    field,
    level,
    units,
    family,
    reasons,
  })),
})

const anyReferral = fc.constantFrom(...referrals)
const anyRecords = fc.array(fc.constantFrom(...records), { maxLength: 12 })

/** Records beside a referral, one after the other, come to what a judge makes of each by itself. */
function agreesWith(judge: typeof compareRecords, under: Scale): void {
  fc.assert(
    fc.property(anyReferral, anyRecords, (referral, list) => {
      const compare = candidatesOf(referral, under)
      const after = list.map((record) => told(compare(record)))
      expect(after).toEqual(list.map((record) => told(judge(referral, record, under))))
    }),
    { numRuns: 60 },
  )
}

describe('records compared one after the other with a referral', () => {
  it('come to what each comes to by itself, in any order', () => {
    agreesWith(compareCandidate, scale)
  })

  it('come to what two records come to, where names tell no nationality', () => {
    const { names: _, ...repetition } = model.repetition
    agreesWith(compareRecords, { ...scale, model: { ...model, repetition } })
  })

  it('have reasons that add up to what they are worth', () => {
    fc.assert(
      fc.property(anyReferral, anyRecords, (referral, list) => {
        const compare = candidatesOf(referral, scale)
        for (const record of list)
          for (const { units, reasons } of compare(record).evidence) expect(totalOf(reasons)).toBe(units)
      }),
      { numRuns: 60 },
    )
  })
})
