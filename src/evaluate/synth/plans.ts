import { dayOf, isoOf, shiftYears } from './days.js'
import { behindNationality, publishedCohort } from './published.js'
import { normal, type Random, shuffled, weightedIndex } from './random.js'
import type { Rates, Shape } from './rates.js'
import type { Stated } from './stated.js'
import type { PersonSex } from './tradition.js'
import type { TraditionName } from './traditions.js'

/** A child to be referred, as far as a plan decides. */
export interface ChildPlan {
  readonly tradition: TraditionName
  readonly nationality?: string
  readonly sex?: PersonSex
  readonly birth?: string
  readonly on: string
  readonly stated?: Stated
}

/** The plans of the published cohort: its nationalities, ages and girls, dealt to children in an order that the seed decides. */
export function publishedPlans(random: Random, rates: Rates): ChildPlan[] {
  const { nationalities, ages, girls } = publishedCohort
  const stated = shuffled(
    random,
    nationalities.flatMap(({ stated, count }) => Array<readonly string[]>(count).fill(stated)),
  )
  const years = shuffled(
    random,
    ages.flatMap(({ age, count }) => Array<number | null>(count).fill(age)),
  )
  return stated.map((words, at) => {
    const [tradition, nationality] = pickBehind(random, words)
    const on = drawDay(random)
    const age = years[at]!
    return {
      tradition,
      nationality,
      on,
      sex: at < girls ? ('female' as const) : ('male' as const),
      birth: birthFor(random, age, on, rates),
      stated: { age, nationalities: words },
    }
  })
}

function pickBehind(
  random: Random,
  words: readonly string[],
): [tradition: TraditionName, nationality: string] {
  const rows = behindNationality[words.join('/')]!
  const [tradition, nationality] = rows[weightedIndex(rows.map(([, , weight]) => weight))(random)]!
  return [tradition as TraditionName, nationality]
}

/** A birth that fits the stated age, or does not, as often as the rates say. A child without an age is about 15. */
function birthFor(random: Random, age: number | null, on: string, rates: Rates): string {
  const otherwise = random.chance(rates['birth.remembered-otherwise'].referral)
  const years = (age ?? 15) + (otherwise ? Math.round(1.2 * normal(random)) : 0)
  const birthday = dayOf(shiftYears(on, -years))
  return isoOf(birthday - random.below(365))
}

/** A day of the cohort's time. */
export function drawDay(random: Random): string {
  const [from, to] = publishedCohort.days
  return isoOf(dayOf(from) + random.below(dayOf(to) - dayOf(from) + 1))
}

/** Two plans of one tradition and nationality that become brothers, now and then; all others stand alone. */
export function groupSiblings(plans: readonly ChildPlan[], random: Random, shape: Shape): ChildPlan[][] {
  const together = shape['household.referred-together'].referral
  const groups: ChildPlan[][] = []
  const waiting = new Map<string, ChildPlan[]>()
  for (const plan of plans) {
    const key = `${plan.tradition} ${plan.nationality} ${plan.stated?.nationalities}`
    const brother = waiting.get(key)
    waiting.delete(key)
    if (brother && canBeSiblings(brother[0]!, plan)) brother.push(plan)
    else groups.push([plan])
    if (random.chance(together / 2)) waiting.set(key, groups.at(-1)!)
  }
  return groups
}

function canBeSiblings(a: ChildPlan, b: ChildPlan): boolean {
  return !a.birth || !b.birth || Math.abs(dayOf(a.birth) - dayOf(b.birth)) > 300
}
