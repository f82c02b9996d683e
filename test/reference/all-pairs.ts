import { createMemorySource } from '../../src/candidates/memory/source.js'
import { standardFields } from '../../src/compare/standard.js'
import { compareRecords, type Scale } from '../../src/match/comparison.js'
import { RegisterModel } from '../../src/match/register-model.js'
import type { PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import type { Prepared } from '../../src/record/prepared.js'
import { calibrate } from '../../src/score/calibration.js'
import { defaultModel } from '../../src/score/model.js'

/** A pair as the judge sees it: odds as a plain quotient. */
export interface JudgedPair {
  readonly a: string
  readonly b: string
  readonly odds: number
}

/** The odds of a pair, by the formula that the documentation states, with floating point and no index. */
function oddsOf(a: Prepared, b: Prepared, scale: Scale, share: number, among: number): number {
  const { evidence } = compareRecords(a, b, scale)
  const sum = (of: 'units' | 'family') => evidence.reduce((total, one) => total + one[of], 0)
  const relatives = Math.min(0.5, scale.model.relatives.inRegister / among)
  const bits = calibrate(sum('units'), scale.model.calibration) / 1024
  const unlike = 1 - relatives + relatives * 2 ** (sum('family') / 1024)
  return ((share / ((1 - share) * among)) * 2 ** bits) / unlike
}

function scaleOf(records: readonly Prepared[]): Scale {
  const source = createMemorySource({ fields: standardFields })
  const fitted = new RegisterModel(defaultModel, standardFields)
  for (const record of records) {
    source.add({ ...record, id: String(source.size) })
    fitted.add(record)
  }
  return { fields: standardFields, model: fitted.model, statistics: source.statistics() }
}

const prepare = (people: readonly PersonInput[]) =>
  people.map((person) => prepareRecord(person, standardFields))

/** Every pair of a list that comes to `least`, found by comparing everybody with everybody. */
export function allDoubles(people: readonly PersonInput[], share: number, least: number): JudgedPair[] {
  const records = prepare(people).sort((x, y) => (x.id! < y.id! ? -1 : 1))
  const scale = scaleOf(records)
  const pairs = records.flatMap((a, i) =>
    records.slice(i + 1).map((b) => ({
      a: a.id!,
      b: b.id!,
      odds: oddsOf(a, b, scale, share, records.length - 1),
    })),
  )
  return pairs.filter(({ odds }) => odds / (1 + odds) >= least)
}

/** Every pair of two lists with the odds that it has alone. */
export function allCrossings(
  lefts: readonly PersonInput[],
  rights: readonly PersonInput[],
  share: number,
): JudgedPair[] {
  const [one, other] = [prepare(lefts), prepare(rights)]
  const scale = scaleOf([...other, ...one])
  return one.flatMap((a) =>
    other.map((b) => ({ a: a.id!, b: b.id!, odds: oddsOf(a, b, scale, share, rights.length) })),
  )
}

/** Odds when exactly one of the right records, or none, is the left one's; with `both`, also the other way round. */
export function afterRivals(pairs: readonly JudgedPair[], both: boolean): JudgedPair[] {
  const beside = (one: JudgedPair, side: 'a' | 'b') =>
    pairs.reduce((sum, other) => (other !== one && other[side] === one[side] ? sum + other.odds : sum), 1)
  return pairs.map((one) => ({ ...one, odds: one.odds / beside(one, 'a') / (both ? beside(one, 'b') : 1) }))
}
