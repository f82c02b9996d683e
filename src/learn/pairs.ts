import { NamesakeError } from '../errors.js'
import { exactPower } from '../exact-math.js'
import type { Agreement } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { LevelRow, Model } from '../score/model.js'

/**
 * Two records that were compared: what is learnt from. `comparePersons` of `namesake` says all of it but the agreed values.
 *
 * @example
 * const { fields } = comparePersons(referral, record)
 * const own = fields.filter(({ field }) => field === 'names' || field === 'births')
 * const pair = {
 *   agreements: Object.fromEntries(fields.map(({ field, level }) => [field, { level }])),
 *   bits: own.reduce((sum, { bits }) => sum + bits, 0),
 * }
 */
export interface ComparedPair {
  /** By field; a field that is absent, `missing` or `cannot-compare` is unknown, which is not the same as different. */
  readonly agreements: Readonly<Record<string, Agreement>>
  /** What was weighed by methods of its own (names, births) says, in bits; 0 unless told. */
  readonly bits?: number
}

/** One field as the learners see it: its levels in the order of the model's rows. */
export interface FieldLevels {
  readonly field: string
  readonly levels: readonly string[]
  readonly rows: readonly LevelRow[]
}

/** The level of a pair in one field. */
export interface SeenLevel {
  /** Place in the levels of the field, or −1 where nothing is known. */
  readonly at: number
  /** Share of the agreed value in the register; null where the level is not weighed by shares, or nobody knows it. */
  readonly share: number | null
}

const UNKNOWN: SeenLevel = { at: -1, share: null }
const SILENT: ReadonlySet<string> = new Set(['missing', 'cannot-compare'])

/** The fields of the model, or those named. */
export function fieldLevels(
  model: Model,
  fields: readonly string[] = Object.keys(model.fields),
): FieldLevels[] {
  return fields.map((field) => {
    const rows = model.fields[field]
    if (rows === undefined) throw rowMissing(`model.fields.${field}`)
    return { field, levels: Object.keys(rows), rows: Object.values(rows) }
  })
}

/**
 * Reads a pair's level of one field.
 *
 * @throws {NamesakeError} `model.row-missing` where the model does not know the level
 */
export function seenLevel(
  { agreements }: ComparedPair,
  { field, levels, rows }: FieldLevels,
  statistics: TokenStatistics | null,
): SeenLevel {
  const agreement = agreements[field]
  if (agreement === undefined || SILENT.has(agreement.level)) return UNKNOWN
  const at = levels.indexOf(agreement.level)
  if (at < 0) throw rowMissing(`model.fields.${field}.${agreement.level}`)
  if ('bits' in rows[at]! || agreement.value === undefined) return { at, share: null }
  const share = statistics?.share(field, agreement.value) ?? null
  return { at, share: share === null || share <= 0 ? null : share }
}

function rowMissing(path: string): NamesakeError {
  return new NamesakeError({
    code: 'model.row-missing',
    path,
    expected: 'a row that says what this level is worth',
  })
}

/** What a row says, as a ratio of probabilities, where the share of the value is the usual one. */
export const ratioOf = (row: LevelRow): number =>
  'bits' in row ? exactPower(row.bits) : row.match / row.usual
