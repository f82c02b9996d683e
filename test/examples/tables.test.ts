import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composePublishedCohort } from '../../src/evaluate/index.js'
import { loadPersons } from '../../src/node/index.js'

const example = (file: string) => new URL(`../../examples/${file}`, import.meta.url)
const path = (file: string) => example(file).pathname

const { SEED, tablesOf } = await import(example('tables.mjs').href)
const cohort = composePublishedCohort({ seed: SEED, register: 5000 })

describe('the example tables', () => {
  it.each(Object.entries<string>(tablesOf(cohort)))(
    '%s: composing again gives the same bytes',
    (file, text) => {
      expect(text === readFileSync(path(file), 'utf8')).toBe(true)
    },
  )

  it('the reader gives 196 referrals, and names six rows that it cannot read', async () => {
    const { persons, issues, leftOut } = await loadPersons(path('referrals.csv'), { invalid: 'skip' })
    expect(persons).toHaveLength(196)
    expect(leftOut).toBe(6)
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'age',
      'columns',
      'date',
      'date',
      'duplicate-id',
      'sex',
    ])
  })

  it('the reader gives the register whole', async () => {
    const { persons } = await loadPersons(path('register.csv'), { needsId: true })
    expect(persons.map(({ id }) => id)).toEqual(cohort.register.map(({ id }) => id))
  })

  it('what is read is what was composed', async () => {
    const { persons } = await loadPersons(path('referrals.csv'), { invalid: 'skip' })
    persons.forEach((person, at) => {
      const { names, births = [], nationalities, sex } = cohort.referrals[at]!
      expect(person.names.map(textOf)).toEqual(names.map(textOf))
      expect(person.births ?? []).toHaveLength(births.length)
      expect(person.nationalities).toEqual(nationalities)
      expect(person.sex).toBe(sex)
    })
  })
})

const textOf = (name: unknown) => (name as { text: string }).text
