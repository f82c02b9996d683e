import type { BirthAgreement } from '../compare/birth.js'
import type { BirthLevel, Grain } from '../compare/birth-levels.js'
import { exactLog2, exactPower } from '../exact-math.js'
import { toBits, toUnits, UNITS_PER_BIT, type Units } from '../record/units.js'
import { shareOfDay } from './birth.js'
import type { BirthParameters } from './birth-parameters.js'

/** Levels that are learnt as one, since few pairs show each alone. A day in another calendar is told by origins, not by lists. */
const KINDS: readonly (readonly BirthLevel[])[] = [
  ['same-day'],
  ['day-month-swapped', 'one-digit', 'digits-swapped', 'days-apart'],
  ['same-month'],
  ['same-day-default'],
  ['same-year', 'overlapping'],
  ['near'],
  ['years-apart', 'far'],
]
const DAY = 0
const kindOf = (level: BirthLevel): number => KINDS.findIndex((levels) => levels.includes(level))

/** Pairs of one child that are counted as the model expects them before any is seen. */
const EXPECTED = 20
/**
 * Pairs that show a grain, and strangers that show a kind, below which nothing is learnt: composed lists in which nobody stands
 * twice show up to ten pairs of strangers who agree in all but their births.
 */
const LEAST_PAIRS = 30
const LEAST_STRANGERS = 10
/** The most that is learnt of a kind, bits. */
const MOST = 4

/** What was seen of one grain: integers, so that the order in which pairs come changes nothing. */
interface Seen {
  pairs: number
  /** By kind, pairs of one child. */
  readonly same: number[]
  /** Equal days that the model expects among them, in 1/1024. */
  days: number
  strangers: number
  /** By kind, strangers, and the pairs of one child that the model thinks of for them, in 1/1024. */
  readonly met: number[]
  readonly expected: number[]
}

/**
 * How the births of one child agree and differ in the lists at hand, against what the model expects. A list that was copied from documents
 * repeats most days, and a date that differs there says far more than in another one, whose ages are disputed.
 *
 * Pairs that are one child by everything else show how often births of one child come to each level; pairs drawn at random show how often
 * the model thinks that they do (the sum of `P(level | one child) / P(level | strangers)` over strangers). Births have nothing to do with the
 * rest but through the child, so that no guess has to be revised: one step of the estimate of Fellegi and Sunter (1969, method I), with
 * the shares that the model expects as pseudo-counts.
 */
export class BirthTally {
  private readonly grains = new Map<Grain, Seen>()

  /** A pair that is one child by everything but its births. */
  addSame(agreement: BirthAgreement, parameters: BirthParameters): void {
    const seen = this.of(agreement.grain)
    seen.pairs++
    seen.days += Math.round(shareOfDay(agreement, parameters) * UNITS_PER_BIT)
    const kind = kindOf(agreement.level)
    if (kind >= 0) seen.same[kind]!++
  }

  /** @param units what the births of two strangers are worth */
  addStrangers({ level, grain }: BirthAgreement, units: Units): void {
    const seen = this.of(grain)
    seen.strangers++
    const kind = kindOf(level)
    if (kind < 0) return
    seen.met[kind]!++
    seen.expected[kind]! += Math.round(exactPower(toBits(units)) * UNITS_PER_BIT)
  }

  /** Bits that levels are worth more or less than the model says; none where too little was seen. */
  levels(): NonNullable<BirthParameters['levels']> {
    return Object.fromEntries([...this.grains].map(([grain, seen]) => [grain, levelsOf(seen)]))
  }

  private of(grain: Grain): Seen {
    const seen = this.grains.get(grain) ?? nothingSeen()
    this.grains.set(grain, seen)
    return seen
  }
}

function nothingSeen(): Seen {
  const none = () => KINDS.map(() => 0)
  return { pairs: 0, same: none(), days: 0, strangers: 0, met: none(), expected: none() }
}

function levelsOf(seen: Seen): Partial<Record<BirthLevel, number>> {
  if (seen.pairs < LEAST_PAIRS) return {}
  return Object.fromEntries(
    KINDS.flatMap((levels, kind) => {
      const bits = learntOf(seen, kind)
      return bits === 0 ? [] : levels.map((level) => [level, bits] as const)
    }),
  )
}

function learntOf({ pairs, same, days, strangers, met, expected }: Seen, kind: number): number {
  const isSeen = met[kind]! >= LEAST_STRANGERS
  // Few strangers are born on one day: in a small list what the model says itself is the better measure.
  if (!isSeen && (kind !== DAY || same[DAY] === 0)) return 0
  const share = (isSeen ? expected[kind]! / strangers : days / pairs) / UNITS_PER_BIT
  const found = (same[kind]! + EXPECTED * share) / (pairs + EXPECTED)
  const bits = exactLog2(found / share)
  return toBits(toUnits(Math.max(-MOST, Math.min(MOST, bits))))
}
