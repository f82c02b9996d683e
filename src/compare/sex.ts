import type { Agreement, Field } from '../record/field.js'
import { type Sex, sexSchema } from '../record/person.js'

type StatedSex = Extract<Sex, 'male' | 'female'>

const AGREEMENTS: Readonly<Record<StatedSex, Agreement>> = {
  female: { level: 'both-female', value: 'female' },
  male: { level: 'both-male', value: 'male' },
}
const DIFFERENT: Agreement = { level: 'different' }

/**
 * Sex as recorded. Most referred children are boys, so that two girls agreeing says far more than two boys: each has
 * its own level. `other` and `unknown` say nothing: as a box on a form they stand for too many things.
 */
export const sexField: Field<Sex, StatedSex> = {
  name: 'sex',
  schema: sexSchema,
  recurs: (input) => input,
  levels: ['both-female', 'both-male', 'different'],
  prepare: (input) => (input === 'male' || input === 'female' ? input : null),
  compare: (a, b) => (a === b ? AGREEMENTS[a] : DIFFERENT),
  keys: (value) => [value],
  rough: (value) => value,
}
