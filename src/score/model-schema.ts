import * as z from 'zod/mini'
import { defaultNameWeights, type NameWeights } from '../names/weights.js'
import { birthParametersSchema } from './birth-schema.js'

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
export const fixedRow = z.strictObject({ bits, family })
export const shareRow = z.strictObject({
  match: probability,
  floor: bits,
  cap: bits,
  usual: probability,
  family,
})

export const repetitionRow = z.strictObject({
  by: z.array(text),
  perBit: z.number().check(z.minimum(0), z.maximum(1)),
  most: probability,
})

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

/** The form of a `Model`, as a caller writes it. */
export const modelSchema = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  version: text,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'the hash that sealModel gives')),
  created: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as 2026-11-22')),
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
  repetition: z.record(z.string(), repetitionRow),
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
