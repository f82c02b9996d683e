import { createMemorySource } from '../../src/candidates/memory/source.js'
import type { NameAgreement } from '../../src/compare/name.js'
import { standardFields } from '../../src/compare/standard.js'
import { compareListed, type Scale } from '../../src/match/comparison.js'
import { RegisterModel } from '../../src/match/register-model.js'
import type { PreparedName } from '../../src/names/name.js'
import type { Agreement } from '../../src/record/field.js'
import type { PersonInput } from '../../src/record/parse.js'
import { prepareRecord } from '../../src/record/prepare.js'
import type { PersonName, Prepared } from '../../src/record/prepared.js'
import { calibrate } from '../../src/score/calibration.js'
import type { Evidence } from '../../src/score/evidence.js'
import { defaultModel } from '../../src/score/model.js'

/** A pair as the judge sees it: odds as a plain quotient. */
export interface JudgedPair {
  readonly a: string
  readonly b: string
  readonly odds: number
}

/** The odds of a pair, by the formula that the documentation states, with floating point and no index. */
function oddsOf(a: Prepared, b: Prepared, crowd: Crowd, share: number, among: number): number {
  const { scale, records } = crowd
  const { agreements, evidence: alone } = compareListed(a, b, scale)
  const evidence = alone.map((one, i) =>
    one.field === 'names' ? cappedBy(one, namesakesOf(agreements[i]!, records), records.length) : one,
  )
  const sum = (of: 'units' | 'family') => evidence.reduce((total, one) => total + one[of], 0)
  const relatives = Math.min(0.5, scale.model.relatives.inRegister / among)
  const bits = calibrate(sum('units'), scale.model.calibration) / 1024
  const unlike = 1 - relatives + relatives * 2 ** (sum('family') / 1024)
  return ((share / ((1 - share) * among)) * 2 ** bits) / unlike
}

/** All records, and what they are compared with. */
interface Crowd {
  readonly scale: Scale
  readonly records: readonly Prepared[]
}

const soundsOf = ({ tokens }: PreparedName): string => {
  const parts = tokens.filter(({ kind }) => kind === 'name' || kind === 'kunya')
  return [...new Set(parts.map(({ token }) => token.keys[0] ?? token.letters))].sort().join(' ')
}

/** Records besides the two that hold one of the names which agree, counted one by one. */
function namesakesOf(agreement: Agreement, records: readonly Prepared[]): number {
  if (!('alignment' in agreement)) return 0
  const { left, right } = agreement as NameAgreement
  const [one, other] = [soundsOf(left), soundsOf(right)]
  const holders = (sounds: string) =>
    records.filter(({ values }) =>
      ((values[0] ?? []) as readonly PersonName[]).some((name) => soundsOf(name) === sounds),
    ).length
  return Math.max(holders(one), holders(other)) - (one === other ? 2 : 1)
}

function cappedBy(one: Evidence, others: number, size: number): Pick<Evidence, 'units' | 'family'> {
  const most = Math.round(Math.log2(size / others) * 1024)
  if (others < 1 || one.units <= most) return one
  return { units: most, family: Math.round((one.family * most) / one.units) }
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
  const crowd = { scale: scaleOf(records), records }
  const pairs = records.flatMap((a, i) =>
    records.slice(i + 1).map((b) => ({
      a: a.id!,
      b: b.id!,
      odds: oddsOf(a, b, crowd, share, records.length - 1),
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
  const records = [...other, ...one]
  const crowd = { scale: scaleOf(records), records }
  return one.flatMap((a) =>
    other.map((b) => ({ a: a.id!, b: b.id!, odds: oddsOf(a, b, crowd, share, rights.length) })),
  )
}

/** Odds when exactly one of the right records, or none, is the left one's; with `both`, also the other way round. */
export function afterRivals(pairs: readonly JudgedPair[], both: boolean): JudgedPair[] {
  const beside = (one: JudgedPair, side: 'a' | 'b') =>
    pairs.reduce((sum, other) => (other !== one && other[side] === one[side] ? sum + other.odds : sum), 1)
  return pairs.map((one) => ({ ...one, odds: one.odds / beside(one, 'a') / (both ? beside(one, 'b') : 1) }))
}
