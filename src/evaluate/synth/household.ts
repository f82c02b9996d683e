import { dayOf, isoOf } from './days.js'
import { pickShared, type Random } from './random.js'
import { type Shape, type Side, usualShape } from './rates.js'
import type { PartRole, PersonSex, Tradition } from './tradition.js'
import { type TraditionName, traditions } from './traditions.js'

/** A part of a full name in the notation of the stock: `raḥmat+ullaah` is one word of two halves, a space parts two words. */
export interface NamePart {
  readonly role: PartRole
  readonly form: string
}

/** A person as they are, before anyone wrote anything down. All of it is composed; no real person's data is used. */
export interface ComposedPerson {
  readonly id: string
  readonly tradition: TraditionName
  /** People of one household are children of one father. */
  readonly household: number
  readonly sex: PersonSex
  /** The full name, in the order in which it is said. */
  readonly name: readonly NamePart[]
  /** The father's given name, whether or not it is part of the full name. */
  readonly father: string
  /** Date of birth, ISO 8601. */
  readonly birth: string
  /** ISO 3166 code. */
  readonly nationality: string
  readonly place: string
  readonly language: string
  readonly siblings: readonly {
    readonly id: string
    readonly relation: 'brother' | 'sister'
    readonly form: string
  }[]
}

/** What a household must have; what is not given is drawn. */
export interface HouseholdPlan {
  readonly household: number
  readonly tradition: TraditionName
  readonly years: readonly [from: number, to: number]
  readonly size?: number
  /** Sex and birth of the first children, where they are wanted. */
  readonly children?: readonly { readonly sex?: PersonSex | undefined; readonly birth?: string | undefined }[]
  readonly nationality?: string | undefined
  readonly shape?: Shape | undefined
  /** The side of the shape: households of referred children, or of everybody else in the register (unless told). */
  readonly side?: Side
}

interface Family {
  readonly fatherForm: string
  readonly parts: readonly NamePart[]
  readonly nationality: string
  readonly place: string
  readonly language: string
}

/** The children of one father: they share his name, the grandfather's, the surname and the place, and differ in the given name. */
export function composeHousehold(random: Random, plan: HouseholdPlan): ComposedPerson[] {
  const tradition = traditions[plan.tradition]
  const family = composeFamily(random, tradition, plan.nationality)
  const shape = plan.shape ?? usualShape
  const side = plan.side ?? 'register'
  const size = Math.max(plan.size ?? drawSize(random, shape, side), plan.children?.length ?? 0)
  const taken = new Set([family.fatherForm])
  const births = composeBirths(random, plan, size)
  const children = births.map((birth, at) => {
    const sex = plan.children?.[at]?.sex ?? drawSex(random, shape['household.girls'][side])
    const given = distinctGiven(random, tradition, sex, taken)
    return { id: `P-${plan.household}-${at + 1}`, sex, birth, given, middle: tradition.middle?.[sex](random) }
  })
  return children.map((child) => ({
    id: child.id,
    tradition: plan.tradition,
    household: plan.household,
    sex: child.sex,
    name: fullName(family.parts, child.given, child.middle),
    father: family.fatherForm,
    birth: child.birth,
    nationality: family.nationality,
    place: family.place,
    language: family.language,
    siblings: children
      .filter((other) => other !== child)
      .map((other) => ({
        id: other.id,
        relation: other.sex === 'male' ? 'brother' : 'sister',
        form: other.given,
      })),
  }))
}

/** Children of one household: one, two or three, by the weights of the shape. */
function drawSize(random: Random, shape: Shape, side: Side): number {
  const one = shape['household.one-child'][side]
  const two = one + shape['household.two-children'][side]
  const at = random.float() * (two + shape['household.three-children'][side])
  return at < one ? 1 : at < two ? 2 : 3
}

const drawSex = (random: Random, girls: number): PersonSex => (random.chance(girls) ? 'female' : 'male')

function composeFamily(random: Random, tradition: Tradition, nationality: string | undefined): Family {
  const fatherForm = tradition.given.male(random)
  const forms: Partial<Record<PartRole, string>> = {
    father: fatherForm,
    grandfather: distinctGiven(random, tradition, 'male', new Set([fatherForm])),
    ...(tradition.family ? { family: tradition.family(random) } : {}),
  }
  // Every share is drawn, held or not, so that one tradition's chain never shifts another's draws.
  const parts = tradition.chain.flatMap(([role, share]) => {
    const has = random.chance(share)
    return has ? [{ role, form: forms[role] ?? '' }] : []
  })
  return {
    fatherForm,
    parts,
    nationality: nationality ?? pickShared(random, tradition.nationalities),
    place: random.pick(tradition.places),
    language: pickShared(random, tradition.languages),
  }
}

function fullName(parts: readonly NamePart[], given: string, middle: string | undefined): NamePart[] {
  const own: Partial<Record<PartRole, string>> = { given, ...(middle === undefined ? {} : { middle }) }
  return parts.map(({ role, form }) => ({ role, form: own[role] ?? form }))
}

/** Two children of one father do not bear one name, nor his. */
function distinctGiven(random: Random, tradition: Tradition, sex: PersonSex, taken: Set<string>): string {
  let given = tradition.given[sex](random)
  for (let tries = 0; taken.has(given) && tries < 20; tries++) given = tradition.given[sex](random)
  taken.add(given)
  return given
}

/** Births one to four years apart, all inside the years asked for; where these are too few, siblings are twins. */
function composeBirths(random: Random, plan: HouseholdPlan, size: number): string[] {
  const first = dayOf(`${plan.years[0]}-01-01`)
  const last = dayOf(`${plan.years[1]}-12-31`)
  const births: number[] = []
  for (let at = 0; at < size; at++) births.push(birthOf(at))
  return births.map(isoOf)

  function birthOf(at: number): number {
    const wanted = plan.children?.[at]?.birth
    if (wanted) return dayOf(wanted)
    if (at === 0) return first + random.below(last - first + 1)
    const before = births[at - 1]!
    const gap = 330 + random.below(1100)
    const older = before - gap
    if (random.chance(0.5) && older >= first) return older
    return before + gap <= last ? before + gap : Math.max(older, first)
  }
}
