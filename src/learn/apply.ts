import { exactLog2 } from '../exact-math.js'
import { toBits, toUnits } from '../record/units.js'
import { loadModel } from '../score/load-model.js'
import { type Calibration, type LevelRow, type Model, sealModel } from '../score/model.js'
import type { LearntLevel, LearntLevels } from './levels.js'

/** What a new model says of itself. */
export interface ModelStamp {
  readonly version: string
  /** Day of fitting, `YYYY-MM-DD`. */
  readonly created: string
  /** What it was fitted to: how many pairs, of what, with what licence. */
  readonly data: string
}

/** Most that one row may say, in bits: what `loadModel` lets pass. */
const ROW_LIMIT = 30
/** No level is so sure that it is certain. */
const SUREST = 0.999
const RAREST = 1e-6

/**
 * A new model with the learnt rows: `log2(same / unrelated)` bits, or, for levels weighed by shares, `match` such that
 * `match / usual` is that ratio. Floors, caps and what families share stay; so does every row that was not learnt.
 *
 * @throws {NamesakeError} where the stamp or the outcome is no sound model
 * @example applyLevels(defaultModel, levels, { version: 'ours-1', created: '2026-11-22', data: '4,000 composed pairs' })
 */
export function applyLevels(model: Model, learnt: LearntLevels, stamp: ModelStamp): Model {
  const fields = Object.entries(model.fields).map(([field, rows]) => [
    field,
    Object.fromEntries(
      Object.entries(rows).map(([level, row]) => [level, learntRow(row, learnt[field]?.[level])]),
    ),
  ])
  return restamp({ ...model, fields: Object.fromEntries(fields) }, stamp)
}

function learntRow(row: LevelRow, learnt: LearntLevel | undefined): LevelRow {
  if (learnt === undefined) return row
  const ratio = learnt.same / learnt.unrelated
  if ('bits' in row) {
    const bits = Math.max(-ROW_LIMIT, Math.min(ROW_LIMIT, exactLog2(ratio)))
    return { ...row, bits: toBits(toUnits(bits)) }
  }
  const usual = rounded(learnt.usual ?? row.usual)
  return { ...row, usual, match: rounded(ratio * usual) }
}

/** Six digits are more than any sample tells. */
const rounded = (share: number): number => Math.round(Math.max(RAREST, Math.min(SUREST, share)) * 1e6) / 1e6

/**
 * A new model with another calibration.
 *
 * @throws {NamesakeError} where the stamp or the calibration is not sound
 */
export function applyCalibration(model: Model, calibration: Calibration, stamp: ModelStamp): Model {
  return restamp({ ...model, calibration }, stamp)
}

function restamp({ hash: _old, ...model }: Model, { version, created, data }: ModelStamp): Model {
  return loadModel(sealModel({ ...model, version, created, data }))
}
