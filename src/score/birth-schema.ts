import * as z from 'zod/mini'
import { birthLevels } from '../compare/birth-levels.js'

const share = z.number().check(z.minimum(0), z.maximum(1))
const rate = z.number().check(z.gt(0), z.maximum(1))
const years = z.number().check(z.minimum(0.1), z.maximum(60))
const factor = z.number().check(z.minimum(0), z.maximum(10))
const choices = z.number().check(z.minimum(0.1), z.maximum(31))
const bits = z.number().check(z.minimum(0), z.maximum(20))
const bump = z.strictObject({ weight: share, mean: z.number().check(z.minimum(0), z.maximum(50)), sd: years })
const countries = z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'two capital letters')))
const byBasis = z.strictObject({
  documented: factor,
  stated: factor,
  unknown: factor,
  estimated: factor,
  assessed: factor,
})

/** The form of `BirthParameters`, as it stands in a model. */
export const birthParametersSchema = z.strictObject({
  spread: z.number().check(z.minimum(1), z.maximum(60)),
  unrelated: z.strictObject({
    cohort: years,
    core: z.number().check(z.minimum(0), z.maximum(0.95)),
    coreWidth: z.number().check(z.gt(0), z.maximum(1)),
    stray: share,
    straySd: years,
  }),
  repeated: z.strictObject({ weight: rate, mean: z.literal(0), sd: years }),
  remembered: bump,
  reestimated: bump,
  madeOlder: bump,
  takenForAdult: bump,
  counted: bump,
  wrong: z.number().check(z.gt(0), z.lt(1)),
  calendarRate: share,
  calendarSd: years,
  calendarOrigins: z.strictObject({ countries, rate: share }),
  countedOrigins: z.strictObject({ countries, weight: share }),
  assessedShare: byBasis,
  adultShare: byBasis,
  vagueness: byBasis,
  sameDate: rate,
  dayChoices: choices,
  sameMonth: rate,
  monthChoices: choices,
  monthOfDays: bits,
  swapped: bits,
  oneDigit: bits,
  digitsSwapped: bits,
  daysApart: bits,
  lunar: bits,
  strongDefault: bits,
  weakDefault: bits,
  likelyReading: z.number().check(z.gt(0), z.lt(1)),
  family: z.strictObject({ twins: rate, gap: bump }),
  levels: z.optional(
    z.partialRecord(
      z.enum(['day', 'month', 'year']),
      z.partialRecord(z.enum(birthLevels), z.number().check(z.minimum(-20), z.maximum(20))),
    ),
  ),
})
