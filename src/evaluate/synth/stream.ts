import type { CohortTruth, ComposedInput } from './cohort.js'
import { type ComposedPerson, composeHousehold } from './household.js'
import { composePeople } from './people.js'
import { type ChildPlan, drawDay, groupSiblings, publishedPlans } from './plans.js'
import { mixSeed, pickShared, seededRandom } from './random.js'
import { type Rates, type Shape, usualRates, usualShape } from './rates.js'
import { type ComposedRow, composeRecord, composeReferral } from './rows.js'
import { type TraditionName, usualShares } from './traditions.js'

/** What to compose, at any size. */
export interface StreamOptions {
  readonly seed: number
  /** Records in the register, within the few that belong to the last household. */
  readonly register: number
  /** Referrals to compose; 196 in the shape of the published cohort where `like` says so. */
  readonly referrals?: number
  /** `published`: the nationalities, ages and girls of the published cohort, exactly. */
  readonly like?: 'published'
  /** Share of the referred children who stand in the register; 0.5 unless told. */
  readonly present?: number
  readonly rates?: Rates
  readonly shape?: Shape
  /** Shares of the naming traditions, among referred children and in the register. */
  readonly traditions?: Readonly<Partial<Record<TraditionName, number>>>
  /** First and last year of birth. */
  readonly years?: readonly [from: number, to: number]
}

/** What is true of one referral; a child whom the register holds twice has one such truth for each record. */
export type StreamTruth = Omit<CohortTruth, 'siblings'>

/** Three tables, each composed anew while it is read: none is ever held. */
export interface ComposedStream {
  /** The rows of the register, one at a time. */
  records(): Generator<ComposedInput, void, undefined>
  /** The referrals, one at a time. */
  referrals(): Generator<ComposedInput, void, undefined>
  /** Who is whom, one referral at a time. */
  truth(): Generator<StreamTruth, void, undefined>
}

const YEARS = [1998, 2008] as const
const REFERRALS = 196
/** Plans that are made together: children who are referred with a brother or sister stand within one such batch. */
const BATCH = 1000
/** Numbers of one household: up to eight children, each recorded up to twice. */
const NUMBERS = 16

/**
 * Composes a register of any size, the referrals that are searched in it, and who is whom, in memory that does not grow. Each
 * household depends on the seed and its own number alone; ids tell nothing of it.
 *
 * @example
 * const { records, referrals, truth } = composeStream({ seed: 1, register: 1_000_000, referrals: 1000 })
 * for (const record of records()) write(record)
 */
export function composeStream(options: StreamOptions): ComposedStream {
  const setting = settingOf(options)
  return {
    records: () => composeRecords(setting),
    *referrals() {
      for (const child of childrenOf(setting)) yield referralOf(child, setting).input
    },
    *truth() {
      for (const child of childrenOf(setting)) yield* truthsOf(child, setting)
    },
  }
}

interface Setting extends Required<Omit<StreamOptions, 'like'>> {
  readonly like: 'published' | null
}

function settingOf(options: StreamOptions): Setting {
  const { like = null, present = 0.5, rates = usualRates, shape = usualShape } = options
  const { traditions = usualShares, years = YEARS } = options
  const referrals = like === null ? (options.referrals ?? REFERRALS) : REFERRALS
  return {
    seed: options.seed,
    register: options.register,
    like,
    present,
    rates,
    shape,
    traditions,
    years,
    referrals,
  }
}

/** A household with a referred child, and who of it stands in the register. */
interface Household {
  readonly number: number
  readonly plans: readonly ChildPlan[]
  readonly people: readonly ComposedPerson[]
  readonly recorded: readonly boolean[]
}

function* householdsOf(setting: Setting): Generator<Household, void, undefined> {
  const { seed, years, shape, present } = setting
  let number = 0
  for (const plans of plansOf(setting)) {
    number++
    const random = seededRandom(mixSeed(seed, 17, number))
    const { tradition, nationality } = plans[0]!
    const children = plans.map(({ sex, birth }) => ({ sex, birth }))
    const plan = {
      household: number,
      tradition,
      nationality,
      years,
      children,
      shape,
      side: 'referral' as const,
    }
    const people = composeHousehold(random, plan)
    const share = shape['household.sibling-recorded'].register
    yield {
      number,
      plans,
      people,
      recorded: people.map((_, at) => random.chance(at < plans.length ? present : share)),
    }
  }
}

function* plansOf(setting: Setting): Generator<ChildPlan[], void, undefined> {
  const { seed, like, referrals, traditions, rates, shape } = setting
  for (let from = 0; from < referrals; from += BATCH) {
    const random = seededRandom(mixSeed(seed, 16, from))
    const plans =
      like === 'published'
        ? publishedPlans(random, rates)
        : Array.from({ length: Math.min(BATCH, referrals - from) }, () => ({
            tradition: pickShared(random, traditions),
            on: drawDay(random),
          }))
    yield* groupSiblings(plans, random, shape)
  }
}

/** A referred child, numbered in the order of the referrals. */
interface Child {
  readonly number: number
  readonly household: Household
  /** Place among the children of the household. */
  readonly at: number
}

function* childrenOf(setting: Setting): Generator<Child, void, undefined> {
  let number = 0
  for (const household of householdsOf(setting))
    for (let at = 0; at < household.plans.length; at++) yield { number: ++number, household, at }
}

/** Records of referred households among those of everybody else, evenly over the register. */
function* composeRecords(setting: Setting): Generator<ComposedInput, void, undefined> {
  const { seed, register, referrals } = setting
  const others = othersOf(setting)
  const random = seededRandom(mixSeed(seed, 18))
  let [written, children] = [0, 0]
  for (const household of householdsOf(setting)) {
    const upTo = (register * (children + random.float() * household.plans.length)) / referrals
    for (; written < upTo; written++) {
      const record = others.next()
      if (!record.done) yield record.value
    }
    for (const { input } of recordsOf(household, setting)) {
      written++
      yield input
    }
    children += household.plans.length
  }
  for (; written < register; written++) {
    const record = others.next()
    if (!record.done) yield record.value
  }
}

function* recordsOf(household: Household, setting: Setting): Generator<ComposedRow, void, undefined> {
  for (let at = 0; at < household.people.length; at++)
    if (household.recorded[at])
      yield* copiesOf(household.people[at]!, household.number * NUMBERS + 2 * at, setting)
}

/** Everybody else: as many as the register could need, made one at a time. */
function* othersOf(setting: Setting): Generator<ComposedInput, void, undefined> {
  const { seed, register, referrals, years, shape, traditions } = setting
  const firstHousehold = referrals + 1
  const people = composePeople({
    seed: mixSeed(seed, 14),
    count: register,
    years,
    shape,
    traditions,
    firstHousehold,
  })
  for (const person of people) {
    const at = Number(person.id.slice(person.id.lastIndexOf('-') + 1)) - 1
    for (const { input } of copiesOf(person, person.household * NUMBERS + 2 * at, setting)) yield input
  }
}

/** The record of a person, and a second one where the register holds the person twice. */
function* copiesOf(
  person: ComposedPerson,
  number: number,
  setting: Setting,
): Generator<ComposedRow, void, undefined> {
  const { seed, rates, shape } = setting
  yield composeRecord(person, { seed, rates, id: recordId(number, setting) })
  const random = seededRandom(mixSeed(seed, 19, number))
  if (random.chance(shape['record.twice'].register))
    yield composeRecord(person, { seed: mixSeed(seed, 20), rates, id: recordId(number + 1, setting) })
}

/** Coprime to every power of ten, and near the golden section of ten million: neighbours end far apart. */
const STEP = 6_180_339

/** Numbers of a register in an order that tells nothing of households: a multiplication that loses none (Lehmer 1951). */
function recordId(number: number, { register, referrals }: Setting): string {
  const width = Math.max(6, String(NUMBERS * (register + referrals + 1)).length)
  return `UK-${String((number * STEP) % 10 ** width).padStart(width, '0')}`
}

function referralOf({ number, household, at }: Child, { seed, rates, referrals }: Setting): ComposedRow {
  const { on, stated } = household.plans[at]!
  const id = `R-${String(number).padStart(Math.max(3, String(referrals).length), '0')}`
  return composeReferral(household.people[at]!, { seed, rates, id, on, stated })
}

function* truthsOf(child: Child, setting: Setting): Generator<StreamTruth, void, undefined> {
  const { household, at } = child
  const person = household.people[at]!
  const referral = referralOf(child, setting)
  const records = household.recorded[at]
    ? [...copiesOf(person, household.number * NUMBERS + 2 * at, setting)]
    : [null]
  for (const record of records) {
    yield {
      referral: referral.input.id,
      record: record?.input.id ?? null,
      person: person.id,
      tradition: person.tradition,
      nationality: person.nationality,
      hands: { referral: referral.hand, record: record?.hand ?? null },
      distortions: { referral: referral.distortions, record: record?.distortions ?? [] },
    }
  }
}
