import type { PersonInput } from '../../record/parse.js'
import type { HandName } from './hands.js'
import { type ComposedPerson, composeHousehold } from './household.js'
import { composePeople } from './people.js'
import { type ChildPlan, drawDay, groupSiblings, publishedPlans } from './plans.js'
import { mixSeed, pickShared, type Random, seededRandom, shuffled } from './random.js'
import { type Distortion, type Rates, usualRates, usualShape } from './rates.js'
import { composeRecord, composeReferral, type RowOptions } from './rows.js'
import { type TraditionName, usualShares } from './traditions.js'

/** A person with an id, as the registry takes it. */
export type ComposedInput = PersonInput & { readonly id: string }

/** What is true of one referral: whose it is, whether a record is the child's, and all that went otherwise on either side. */
export interface CohortTruth {
  readonly referral: string
  /** Id of the child's record, or null where the register does not hold the child. */
  readonly record: string | null
  readonly person: string
  readonly tradition: TraditionName
  /** ISO 3166 code of the child's own nationality. */
  readonly nationality: string
  readonly hands: { readonly referral: HandName; readonly record: HandName | null }
  readonly distortions: { readonly referral: readonly Distortion[]; readonly record: readonly Distortion[] }
  /** Records of the child's brothers and sisters: the classic wrong match. */
  readonly siblings: readonly string[]
}

/** Composed referrals, the register that is searched, and who is whom. */
export interface Cohort {
  readonly register: readonly ComposedInput[]
  readonly referrals: readonly ComposedInput[]
  readonly truth: readonly CohortTruth[]
}

interface RegisterOptions {
  readonly seed: number
  /** Records in the register. */
  readonly register: number
  /** Share of the referred children who stand in the register; 0.5 unless told. */
  readonly present?: number
  readonly rates?: Rates
  /** Who spells all names, on both sides; `plain` is one careful hand: what is left to lose then is not spelling. */
  readonly hand?: RowOptions['hand']
}

/** How a cohort is composed. */
export interface CohortOptions extends RegisterOptions {
  /** Referrals to compose. */
  readonly referrals: number
  readonly traditions?: Readonly<Partial<Record<TraditionName, number>>>
  /** First and last year of birth. */
  readonly years?: readonly [from: number, to: number]
}

const USUAL_YEARS = [1998, 2008] as const
/** Households of everybody else are numbered from here. */
const OTHERS = 1_000_000_000

/**
 * Composes a cohort of any size and mixture: referrals, the register that is searched, and the truth.
 *
 * @example
 * const { register, referrals, truth } = composeCohort({ seed: 1, register: 3000, referrals: 196 })
 */
export function composeCohort(options: CohortOptions): Cohort {
  const random = seededRandom(mixSeed(options.seed, 11))
  const shares = options.traditions ?? usualShares
  const plans = Array.from({ length: options.referrals }, () => ({
    tradition: pickShared(random, shares),
    on: drawDay(random),
  }))
  return assemble(plans, options, random)
}

/** Composes a cohort in the shape of the published one: 196 referrals with its nationalities, ages and girls, exactly. */
export function composePublishedCohort(options: RegisterOptions): Cohort {
  const random = seededRandom(mixSeed(options.seed, 12))
  return assemble(publishedPlans(random, options.rates ?? usualRates), options, random)
}

interface Child {
  readonly plan: ChildPlan
  readonly person: ComposedPerson
}

function assemble(
  plans: readonly ChildPlan[],
  options: RegisterOptions & Partial<CohortOptions>,
  random: Random,
): Cohort {
  const years = options.years ?? USUAL_YEARS
  const children: Child[] = []
  const registered: ComposedPerson[] = []
  groupSiblings(plans, random, usualShape).forEach((group, at) => {
    const people = composeHousehold(
      seededRandom(mixSeed(options.seed, 13, at)),
      householdOf(group, at + 1, years),
    )
    const own = group.map((plan, child) => ({ plan, person: people[child]! }))
    children.push(...own)
    registered.push(...own.filter(() => random.chance(options.present ?? 0.5)).map(({ person }) => person))
    registered.push(
      ...people
        .slice(group.length)
        .filter(() => random.chance(usualShape['household.sibling-recorded'].register)),
    )
  })
  const { seed, rates = usualRates, hand } = options
  const writing = { seed, rates, ...(hand === undefined ? {} : { hand }) }
  const records = composeRecords(shuffled(random, withOthers(registered, options, years)), writing)
  return refer(shuffled(random, children), records, writing)
}

function householdOf(group: readonly ChildPlan[], household: number, years: readonly [number, number]) {
  const { tradition, nationality } = group[0]!
  return {
    household,
    tradition,
    nationality,
    years,
    children: group.map(({ sex, birth }) => ({ sex, birth })),
  }
}

function withOthers(
  registered: readonly ComposedPerson[],
  options: RegisterOptions & Partial<CohortOptions>,
  years: readonly [number, number],
): ComposedPerson[] {
  const { seed, traditions } = options
  const count = Math.max(0, options.register - registered.length)
  const others = composePeople({
    seed: mixSeed(seed, 14),
    count,
    years,
    firstHousehold: OTHERS,
    ...(traditions ? { traditions } : {}),
  })
  return [...registered, ...others]
}

interface Written {
  readonly inputs: readonly ComposedInput[]
  readonly rowOf: ReadonlyMap<string, ReturnType<typeof composeRecord>>
}

function composeRecords(people: readonly ComposedPerson[], writing: RowOptions): Written {
  const rows = people.map((person, at) =>
    composeRecord(person, { ...writing, id: `UK-${numbered(at + 1, 5)}` }),
  )
  return { inputs: rows.map(({ input }) => input), rowOf: new Map(rows.map((row) => [row.person, row])) }
}

function refer(children: readonly Child[], records: Written, writing: RowOptions): Cohort {
  const rows = children.map(({ plan, person }, at) => {
    const id = `R-${numbered(at + 1, 3)}`
    const row = composeReferral(person, { ...writing, id, on: plan.on, stated: plan.stated })
    return { person, row }
  })
  return {
    register: records.inputs,
    referrals: rows.map(({ row }) => row.input),
    truth: rows.map(({ person, row }) => truthOf(person, row, records)),
  }
}

function truthOf(
  person: ComposedPerson,
  row: ReturnType<typeof composeReferral>,
  { rowOf }: Written,
): CohortTruth {
  const record = rowOf.get(person.id)
  return {
    referral: row.input.id,
    record: record?.input.id ?? null,
    person: person.id,
    tradition: person.tradition,
    nationality: person.nationality,
    hands: { referral: row.hand, record: record?.hand ?? null },
    distortions: { referral: row.distortions, record: record?.distortions ?? [] },
    siblings: person.siblings.flatMap(({ id }) => rowOf.get(id)?.input.id ?? []),
  }
}

const numbered = (number: number, width: number): string => String(number).padStart(width, '0')
