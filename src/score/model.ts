import type * as z from 'zod/mini'
import { NamesakeError } from '../errors.js'
import { defaultNameWeights, type NameWeights } from '../names/weights.js'
import type { Field } from '../record/field.js'
import { hashOf } from '../record/hash.js'
import { type BirthParameters, defaultBirthParameters } from './birth.js'
import table from './model.json'
import type { fixedRow, modelSchema, repetitionRow, shareRow } from './model-schema.js'

/**
 * What agreements are worth, as one table that can be read aloud (`describeModel`). Numbers are bits or
 * probabilities, except `names`, whose integers the aligner uses as they stand (1/1024 bit).
 *
 * - `verdict.variant`: bits from which `compareNames` calls two names variants of one.
 * - `otherName`: probability that two names of one child have nothing to do with each other, by who wrote them.
 * - `fields`: a row for every level of every field: `bits`, or `log2(match / share)` with the share of the value in the
 *   register (`usual` where no register states it), between `floor` and `cap`.
 * - `repetition`: fields that others tell in part (`by`), and how much of them is left: see `repetition.ts`.
 * - `relatives`: brothers and sisters to be expected in the register for each child, and what a different, a similar or the
 *   same first name says of two of them, against two unrelated people.
 * - `epsilon`: no probability is nearer to 0 or 1 than this.
 * - `calibration`: a rising line or chain of lines from the sum of the evidence to what it proved to be worth.
 * - `outcomes`: see `outcome.ts`.
 */
export interface Model extends Omit<z.infer<typeof modelSchema>, 'names' | 'births' | 'calibration'> {
  readonly names: NameWeights
  readonly births: BirthParameters
  readonly calibration: Calibration
}

export type FixedRow = z.infer<typeof fixedRow>
export type ShareRow = z.infer<typeof shareRow>
export type LevelRow = FixedRow | ShareRow
export type RepetitionRow = z.infer<typeof repetitionRow>
export type Calibration =
  | { readonly slope: number; readonly intercept: number }
  | { readonly knots: readonly (readonly [evidence: number, worth: number])[] }

/** The model with the hash that belongs to its content. */
export function sealModel(model: Omit<Model, 'hash'>): Model {
  return { ...model, hash: hashOf({ ...model, hash: undefined }) }
}

/**
 * The parameters that come with the library: `model.json`, with the weights of names and births, which stand beside the
 * methods that use them.
 */
export const defaultModel: Model = sealModel({
  ...table,
  names: defaultNameWeights,
  births: defaultBirthParameters,
} as Omit<Model, 'hash'>)

/** Fields that are weighed by a method of their own, not by rows. */
const OWN_METHOD: ReadonlySet<string> = new Set(['names', 'births'])

/**
 * Makes sure that the model has a row for every level of every field.
 *
 * @throws {NamesakeError} `model.row-missing`, one issue for each
 */
export function requireRows(model: Model, fields: readonly Field[]): void {
  const issues = fields
    .filter((field) => !OWN_METHOD.has(field.name))
    .flatMap((field) => field.levels.map((level) => ({ field: field.name, level })))
    .filter(({ field, level }) => model.fields[field]?.[level] === undefined)
    .map(({ field, level }) => ({
      code: 'model.row-missing',
      path: `model.fields.${field}.${level}`,
      expected: 'a row that says what this level is worth',
    }))
  if (issues.length > 0) throw new NamesakeError(issues)
}
