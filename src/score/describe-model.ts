import { toBits } from '../record/units.js'
import type { BirthParameters } from './birth-parameters.js'
import type { LevelRow, Model } from './model.js'

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
  lines.push('told twice, and counted once')
  for (const [field, { by, perBit, most }] of Object.entries(model.repetition))
    lines.push(
      `  ${field} less ${perBit} of what ${by.join(' and ')} told; unrelated people then agree in ${most}`,
    )
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
