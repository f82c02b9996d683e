import { exactLog2 } from '../exact-math.js'
import type { Agreement } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { toUnits, type Units } from '../record/units.js'
import { type Evidence, evidenceOf, reasonOf } from './evidence.js'
import type { LevelRow, Model } from './model.js'

/** Levels that every field may return and that say nothing either way. */
const SILENT: ReadonlySet<string> = new Set(['missing', 'cannot-compare'])

const silences = new Map<string, Evidence>()

/** The evidence of a field that says nothing, one object for all records: most fields of most records say nothing. */
function silence(field: string, level: string): Evidence {
  const code = `${field}.${level}`
  const known = silences.get(code)
  if (known !== undefined) return known
  const made: Evidence = { field, level, units: 0, family: 0, reasons: [reasonOf(field, code, 0)] }
  if (silences.size < 1000) silences.set(code, made)
  return made
}

/** What a level is worth by its row in the model; what was seen on the way follows as reasons that weigh nothing. */
export function weighByRow(
  field: string,
  agreement: Agreement,
  model: Model,
  statistics: TokenStatistics | null,
): Evidence {
  const { level } = agreement
  if (agreement.notes === undefined && SILENT.has(level)) return silence(field, level)
  const row = SILENT.has(level) ? undefined : model.fields[field]?.[level]
  const units = row === undefined ? 0 : rowUnits(row, field, agreement, statistics)
  const family = row === undefined ? 0 : Math.round(units * row.family)
  return evidenceOf(field, level, units, family, () => {
    const notes = agreement.notes ?? []
    return [reasonOf(field, `${field}.${level}`, units), ...notes.map((note) => reasonOf(field, note, 0))]
  })
}

/** The more records share a value, the less an agreement on it says: `log2(match / share)` within the row's bounds. */
function rowUnits(
  row: LevelRow,
  field: string,
  agreement: Agreement,
  statistics: TokenStatistics | null,
): Units {
  if ('bits' in row) return toUnits(row.bits)
  const stated = agreement.value === undefined ? null : (statistics?.share(field, agreement.value) ?? null)
  const share = stated === null ? row.usual : smooth(stated, row.usual, statistics)
  return toUnits(Math.max(row.floor, Math.min(row.cap, exactLog2(row.match / share))))
}

/** Records' worth of the usual share that a register's own share is mixed with, so that small registers say little. */
const SMOOTHING = 20

function smooth(share: number, usual: number, statistics: TokenStatistics | null): number {
  const size = statistics?.size ?? 0
  return (share * size + usual * SMOOTHING) / (size + SMOOTHING)
}
