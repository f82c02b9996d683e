import * as z from 'zod/mini'
import { NamesakeError } from '../errors.js'
import { defaultNameWeights, type NameWeights } from '../names/weights.js'
import type { Field } from '../record/field.js'
import { hashOf } from '../record/hash.js'
import { issuesOf } from '../record/issues.js'
import { toBits } from '../record/units.js'
import { type BirthParameters, birthParametersSchema, defaultBirthParameters } from './birth.js'
import table from './model.json'

/** The only format this version reads; a later one migrates older tables here. */
export const MODEL_FORMAT = 1

/** Largest weight of one row, in bits: no single field may outweigh everything else. */
const ROW_LIMIT = 30

const probability = z.number().check(z.gt(0), z.lt(1))
const bits = z.number().check(z.minimum(-ROW_LIMIT), z.maximum(ROW_LIMIT))
const units = z.int().check(z.minimum(-ROW_LIMIT * 1024), z.maximum(ROW_LIMIT * 1024))
const text = z.string().check(z.minLength(1), z.maxLength(2000))

/** How much of a row's weight two children of one family would earn as well: 1 all of it, 0 nothing. */
const family = z.number().check(z.minimum(0), z.maximum(1))
const fixedRow = z.strictObject({ bits, family })
const shareRow = z.strictObject({ match: probability, floor: bits, cap: bits, usual: probability, family })

const nameWeights = z.strictObject(
  Object.fromEntries(Object.keys(defaultNameWeights).map((name) => [name, units])) as Record<
    keyof NameWeights,
    typeof units
  >,
)

const calibration = z.union([
  z.strictObject({ slope: z.number().check(z.gt(0), z.maximum(10)), intercept: bits }),
  z.strictObject({
    knots: z.array(z.tuple([z.number(), z.number()])).check(z.minLength(2), z.maxLength(1000)),
  }),
])

const schema = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  version: text,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  created: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  data: text,
  names: nameWeights,
  verdict: z.strictObject({ variant: bits }),
  otherName: z.strictObject({
    sameSource: probability,
    stated: probability,
    border: probability,
    calledBy: probability,
    borderSources: z.array(text),
  }),
  fields: z.record(z.string(), z.record(z.string(), z.union([fixedRow, shareRow]))),
  births: birthParametersSchema,
  relatives: z.strictObject({
    inRegister: z.number().check(z.minimum(0), z.maximum(10)),
    differentGiven: bits,
    similarGiven: bits,
    sameGiven: bits,
  }),
  epsilon: z.number().check(z.gt(0), z.maximum(0.1)),
  calibration,
  outcomes: z.strictObject({ probable: bits, margin: bits, possible: bits }),
})

/**
 * What agreements are worth, as one table that can be read aloud ({@link describeModel}). Numbers are bits or
 * probabilities, except `names`, whose integers the aligner uses as they stand (1/1024 bit).
 *
 * - `verdict.variant`: bits from which `compareNames` calls two names variants of one.
 * - `otherName`: probability that two names of one child have nothing to do with each other, by who wrote them.
 * - `fields`: a row for every level of every field: `bits`, or `log2(match / share)` with the share of the value in the
 *   register (`usual` where no register states it), between `floor` and `cap`.
 * - `relatives`: brothers and sisters to be expected in the register for each child, and what a different, a similar or the
 *   same first name says of two of them, against two unrelated people.
 * - `epsilon`: no probability is nearer to 0 or 1 than this.
 * - `calibration`: a rising line or chain of lines from the sum of the evidence to what it proved to be worth.
 * - `outcomes`: see `outcome.ts`.
 */
export interface Model extends Omit<z.infer<typeof schema>, 'names' | 'births' | 'calibration'> {
  readonly names: NameWeights
  readonly births: BirthParameters
  readonly calibration: Calibration
}

export type FixedRow = z.infer<typeof fixedRow>
export type ShareRow = z.infer<typeof shareRow>
export type LevelRow = FixedRow | ShareRow
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

/**
 * A caller's model, checked.
 *
 * @throws {NamesakeError} with all issues: a wrong form, a hash that does not fit, a calibration that falls
 */
export function loadModel(input: unknown): Model {
  const result = schema.safeParse(input)
  if (!result.success) throw new NamesakeError(issuesOf(result.error.issues, input, 'model'))
  const model: Model = result.data
  if (sealModel(model).hash !== model.hash) {
    throw new NamesakeError({
      code: 'model.hash',
      path: 'model.hash',
      expected: 'the hash of the content (sealModel)',
    })
  }
  if ('knots' in model.calibration && !isRising(model.calibration.knots)) {
    throw new NamesakeError({
      code: 'model.calibration',
      path: 'model.calibration.knots',
      expected: 'rising pairs',
    })
  }
  return model
}

function isRising(knots: readonly (readonly [number, number])[]): boolean {
  return knots.every((knot, i) => i === 0 || (knot[0] > knots[i - 1]![0] && knot[1] >= knots[i - 1]![1]))
}

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

/** The model in lines of text: one for each number, with its unit. */
export function describeModel(model: Model): string {
  const lines = [
    `model ${model.version} (format ${model.format}, ${model.created})`,
    `hash ${model.hash}`,
    `made from: ${model.data}`,
    'names, bits',
    ...Object.entries(model.names).map(([name, value]) => `  ${name} ${signed(toBits(value))}`),
    `names are called variants from ${model.verdict.variant} bits`,
    'probability that a child goes by an unrelated name',
    ...Object.entries(model.otherName).map(
      ([name, value]) => `  ${name} ${Array.isArray(value) ? value.join(' ') : value}`,
    ),
  ]
  for (const [field, levels] of Object.entries(model.fields)) {
    lines.push(`${field}, bits`)
    for (const [level, row] of Object.entries(levels)) lines.push(`  ${level} ${describeRow(row)}`)
  }
  lines.push('births', ...describeBirths(model.births), 'probability')
  lines.push(`  brothers and sisters expected in the register: ${model.relatives.inRegister}`)
  lines.push(`  never nearer to 0 or 1 than ${model.epsilon}`)
  lines.push(`  calibration ${JSON.stringify(model.calibration)}`)
  lines.push(
    `  probable from ${model.outcomes.probable} bits and a margin of ${model.outcomes.margin}; possible from ${model.outcomes.possible}`,
  )
  return lines.join('\n')
}

function describeRow(row: LevelRow): string {
  const worth =
    'bits' in row
      ? signed(row.bits)
      : `log2(${row.match} / share), from ${signed(row.floor)} to ${signed(row.cap)}; share ${row.usual} where unknown`
  return row.family === 1 ? worth : `${worth}; in one family ${Math.round(row.family * 100)} % of it`
}

function describeBirths(births: BirthParameters): string[] {
  return Object.entries(births).map(([name, value]) => `  ${name} ${JSON.stringify(value)}`)
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value * 100) / 100)}`
