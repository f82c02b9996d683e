import { toBits, type Units } from '../record/units.js'

/** Whether a reason speaks for or against, or neither. */
export type Side = 'for' | 'against' | 'neutral'

/** One line of the account of a score: a stable code and what it is worth, never a person's value. */
export interface Reason {
  /** For example `name.spelling`; the wording table has a sentence for it. */
  readonly code: string
  /** The field it belongs to, or the step of the account: `prior`, `family`, `calibration`, `rivals`, `limit`. */
  readonly field: string
  /** Integer 1/1024 bits: the reasons of a candidate add up exactly to its score. */
  readonly units: Units
  /** The same in bits (`units / 1024`). */
  readonly bits: number
  readonly side: Side
}

/** What one field says about two records. */
export interface Evidence {
  readonly field: string
  readonly level: string
  /** For one child against two unrelated people: the sum of `reasons`. */
  readonly units: Units
  /** For two children of one family against two unrelated people. */
  readonly family: Units
  /** Made when they are asked for: most candidates are weighed and never shown. */
  readonly reasons: readonly Reason[]
}

/** Evidence whose reasons are made when they are asked for. */
class WeighedEvidence implements Evidence {
  readonly field: string
  readonly level: string
  readonly units: Units
  readonly family: Units
  readonly #account: () => readonly Reason[]

  constructor(field: string, level: string, units: Units, family: Units, account: () => readonly Reason[]) {
    this.field = field
    this.level = level
    this.units = units
    this.family = family
    this.#account = account
  }

  get reasons(): readonly Reason[] {
    return this.#account()
  }
}

/** @param account makes the reasons, which add up to `units` */
export const evidenceOf = (
  field: string,
  level: string,
  units: Units,
  family: Units,
  account: () => readonly Reason[],
): Evidence => new WeighedEvidence(field, level, units, family, account)

const sideOf = (units: Units): Side => (units > 0 ? 'for' : units < 0 ? 'against' : 'neutral')

/** A reason; its side is told by its sign unless it tempers a reason of the other side. */
export function reasonOf(field: string, code: string, units: Units, side: Side = sideOf(units)): Reason {
  return { code, field, units, bits: toBits(units), side }
}
