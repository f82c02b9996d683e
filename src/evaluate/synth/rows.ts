import type { PersonInput } from '../../record/parse.js'
import type { HandName } from './hands.js'
import { type ComposedPerson, composeHousehold } from './household.js'
import { Ledger, type Tally } from './ledger.js'
import { mixSeed, pickShared, type Random, seededRandom, seedOfText } from './random.js'
import { type Distortion, type Rates, type Side, usualRates } from './rates.js'
import type { Stated } from './stated.js'
import { traditions } from './traditions.js'
import { plainBirths, writeBirths } from './written-birth.js'
import { plainNames, writeForm, writeNames } from './written-name.js'
import {
  nationalityIn,
  writeLanguages,
  writeNationalities,
  writePlaces,
  writeRelatives,
  writeSex,
} from './written-rest.js'

/** A row of a list, and all that went otherwise on the way from the person to it. */
export interface ComposedRow {
  readonly input: PersonInput & { readonly id: string }
  /** Whose row it is: the id of the composed person. */
  readonly person: string
  /** Who spelt the names. */
  readonly hand: HandName
  readonly distortions: readonly Distortion[]
  /** How often each distortion was drawn for and how often it happened; what the rates are checked against. */
  readonly tally: Tally
}

/** How a person is put into a row: by whose hand, on which day, with which errors. */
export interface RowOptions {
  readonly seed: number
  /** Id of the row; the default is the person's own. */
  readonly id?: string
  /** Day of writing, to which ages refer. */
  readonly on?: string
  readonly rates?: Rates
  /** Who spells the names; the default is drawn by the shares of the tradition. `plain` is British without variants. */
  readonly hand?: HandName | 'plain'
  /** What the referral states, where a plan wants it exactly. */
  readonly stated?: Stated | undefined
}

/**
 * What a charity would write of a person: mostly a name in one text and an age.
 *
 * @example
 * const { input, distortions } = composeReferral(person, { seed: 7, on: '2016-10-24' })
 */
export const composeReferral = (person: ComposedPerson, options: RowOptions): ComposedRow =>
  composeRow(person, 'referral', options)

/** What a register would hold of a person: a given name, a field for the rest, a date. */
export const composeRecord = (person: ComposedPerson, options: RowOptions): ComposedRow =>
  composeRow(person, 'register', options)

/** The records of many people, lazily, one each. */
export function* composeRegister(
  people: Iterable<ComposedPerson>,
  options: Pick<RowOptions, 'seed' | 'rates' | 'hand'>,
): Generator<ComposedRow, void, undefined> {
  for (const person of people) yield composeRecord(person, options)
}

/** Middle of the cohort's time, August 2016 to November 2017. */
const USUAL_DAY = '2017-03-31'

function composeRow(person: ComposedPerson, side: Side, options: RowOptions): ComposedRow {
  const random = seededRandom(mixSeed(options.seed, seedOfText(person.id), side === 'referral' ? 1 : 2))
  const ledger = new Ledger(random, options.rates ?? usualRates, side)
  const drawn = pickShared(random, traditions[person.tradition].hands[side])
  const spelling =
    options.hand === 'plain'
      ? { hand: 'british' as const, varies: false }
      : { hand: options.hand ?? drawn, varies: true }
  const names = writeNames(person, spelling, ledger, () => namesake(random, person))
  const births = writeBirths(person, options.on ?? USUAL_DAY, ledger, options.stated)
  const nationalities = writeNationalities(person, ledger, options.stated)
  const sex = writeSex(person, ledger, options.stated)
  const places = writePlaces(person, ledger)
  const languages = writeLanguages(person, ledger)
  const relatives = writeRelatives(person, ledger, (form) =>
    writeForm(form, person.tradition, spelling, ledger),
  )
  const input = {
    id: options.id ?? person.id,
    names,
    ...(births.length > 0 ? { births } : {}),
    ...(nationalities.length > 0 ? { nationalities } : {}),
    ...(sex ? { sex } : {}),
    ...(places.length > 0 ? { places } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(relatives.length > 0 ? { relatives } : {}),
  }
  return { input, person: person.id, hand: spelling.hand, distortions: ledger.listed, tally: ledger.tally }
}

/** The row that nothing happened to: what every composed row is compared with. */
export function plainRow(
  person: ComposedPerson,
  side: Side,
  id = person.id,
): PersonInput & { readonly id: string } {
  return {
    id,
    names: plainNames(person, side),
    births: plainBirths(person, side),
    nationalities: [nationalityIn(person.nationality, side)],
    sex: person.sex,
    places: [person.place],
    languages: [person.language],
  }
}

/** The name of someone else of the same tradition and sex, for a child who used another name on the road. */
function namesake(random: Random, person: ComposedPerson): ComposedPerson['name'] {
  const plan = {
    household: 0,
    tradition: person.tradition,
    years: [2000, 2000] as const,
    size: 1,
    children: [{ sex: person.sex }],
  }
  return composeHousehold(random, plan)[0]!.name
}
