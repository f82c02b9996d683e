import { exactLog2, exactPower } from '../exact-math.js'
import { toBits, toUnits, type Units } from '../record/units.js'
import { PARENT_CODES } from './chains.js'
import type { Evidence } from './evidence.js'
import type { Model } from './model.js'

/**
 * What a candidate may be where it is more likely a relative than the child: `sibling` (the chain agrees, the first name
 * differs), `parent` (the chain is shifted by one generation), or `same-family` without saying who.
 */
export type Kinship = 'sibling' | 'parent' | 'same-family'

/** What a father's name that is common brings by chance alone: less than this in names and kin is not worth a remark. */
const REMARKABLE = toUnits(4)
const KIN_FIELDS: ReadonlySet<string> = new Set(['names', 'relatives'])

/** Evidence of all fields under two of the three hypotheses; the third, two unrelated people, is zero in both. */
export interface Hypotheses {
  readonly same: Units
  readonly family: Units
}

export function hypothesesOf(evidence: readonly Evidence[]): Hypotheses {
  let same = 0
  let family = 0
  for (const one of evidence) {
    same += one.units
    family += one.family
  }
  return { same, family }
}

/**
 * What a record loses because it may be a relative. A record that is not the child is a relative with probability
 * `s = expected / N` and unrelated otherwise, so its evidence competes with `1 − s + s · 2^family` instead of 1.
 *
 * @returns a function of the evidence for one family, in integer 1/1024 bits: zero or negative for family likeness, a
 *   trifle above zero for its opposite
 */
export function familyDiscount(size: number, model: Model): (family: Units) => Units {
  const relatives = Math.min(0.5, model.relatives.inRegister / Math.max(1, size))
  const unrelatedBits = exactLog2(1 - relatives)
  const relatedBits = exactLog2(relatives)
  return (family) => 0 - logOfSum(unrelatedBits, relatedBits + toBits(family))
}

/** `log2(2^a + 2^b)` in integer units, safe for large exponents. */
function logOfSum(a: number, b: number): Units {
  const top = Math.max(a, b)
  return toUnits(top + exactLog2(1 + exactPower(Math.min(a, b) - top)))
}

/**
 * Names the kinship where the record is likelier a relative of the child than the child: the evidence of each, with how
 * many relatives, and with what chance the child, are expected in the register. The register's size cancels out.
 */
export function kinshipOf(evidence: readonly Evidence[], coverage: number, model: Model): Kinship | null {
  const { same, family } = hypothesesOf(evidence)
  const asRelative = family + toUnits(exactLog2(model.relatives.inRegister))
  const asChild = same + toUnits(exactLog2(coverage / (1 - coverage)))
  const kin = evidence.reduce((sum, one) => sum + (KIN_FIELDS.has(one.field) ? one.family : 0), 0)
  if (kin < REMARKABLE || asRelative <= asChild) return null
  const codes = new Set(evidence.flatMap((one) => one.reasons.map((reason) => reason.code)))
  if ([...PARENT_CODES].some((code) => codes.has(code))) return 'parent'
  return codes.has('name.given-conflict') ? 'sibling' : 'same-family'
}
