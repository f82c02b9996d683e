import { readCountries } from '../../compare/countries/read.js'
import type { PersonInput } from '../../record/parse.js'
import type { BirthInput } from '../../record/person.js'
import { type Script, scriptOf } from '../../text/script.js'
import { nameText } from '../name-text.js'
import { traditions } from '../synth/traditions.js'

/** By what referrals are told apart, so that one threshold can be seen to serve all of them or not. */
export const dimensions = ['tradition', 'script', 'sex', 'age', 'source'] as const

/** By what a run is broken down: all at one threshold. */
export type Dimension = (typeof dimensions)[number]

/** The group of a referral in each dimension, and in each column of the truth that was asked for. */
export type Groups = Readonly<Record<string, string>>

const UNKNOWN = 'not stated'

/**
 * The groups of a referral. Each is what the truth's column of that name says, else what the referral itself shows:
 *
 * - `tradition`: the naming tradition of most people of its nationality; without a nationality, that of a script which only
 *   one tradition writes. A guess about a nation's names, not about a child.
 * - `script`: that of most letters of its first name.
 * - `sex`: as stated.
 * - `age`: in whole years as stated, or counted from the birth to `on`.
 * - `source`: who wrote its first name.
 *
 * @param by further columns of the truth
 * @param on the day of the referrals, `2016-09-30`; null where nothing tells it, and then only stated ages count
 */
export function groupsOf(
  person: PersonInput,
  notes: Readonly<Record<string, string>>,
  on: string | null,
  by: readonly string[] = [],
): Record<Dimension, string> & Groups {
  const name = person.names[0]
  const script = name === undefined ? 'none' : scriptOf(nameText(name))
  return {
    ...Object.fromEntries(by.map((column) => [column, notes[column] || UNKNOWN])),
    tradition: notes.tradition || traditionOf(person, script),
    script: notes.script || (script === 'none' ? 'no letters' : script),
    sex: notes.sex || (person.sex ?? UNKNOWN),
    age: notes.age || ageBandOf(person.births ?? [], on),
    source: notes.source || (typeof name === 'object' ? (name.source ?? UNKNOWN) : UNKNOWN),
  }
}

/**
 * The tradition of a country: the first of those most of whose people come from there, else the one with the largest share.
 * Ethiopians are so not Oromo, nor Iraqis Kurdish, unless a column of the truth says it.
 */
const traditionOfCountry: ReadonlyMap<string, string> = tabulate()

function tabulate(): Map<string, string> {
  const entries = Object.values(traditions).flatMap(({ name, nationalities }) =>
    Object.entries(nationalities).map(([country, share]) => ({ name, country, share: Math.min(share, 0.5) })),
  )
  const table = new Map<string, string>()
  for (const { country, name } of entries.sort((a, b) => b.share - a.share))
    if (!table.has(country)) table.set(country, name)
  return table
}

function traditionOf({ nationalities = [] }: PersonInput, script: Script): string {
  const found = new Set(nationalities.flatMap(traditionsOfWord))
  const [first] = found
  if (first === undefined) return script === 'ethiopic' ? 'eritrean or ethiopian' : UNKNOWN
  return found.size === 1 ? first : 'several'
}

function traditionsOfWord(word: string): string[] {
  return readCountries(word).found.map((codes) => {
    if (codes.length === 1) return traditionOfCountry.get(codes[0]!) ?? 'other'
    // A people across borders is read as the set of its countries: no other one reaches from Iraq to Iran.
    return codes.includes('IQ') && codes.includes('IR') ? 'kurdish' : 'other'
  })
}

/** Lower ends of the age bands: the published cohort's youngest was 9, most were 15; 18 ends childhood in law. */
const BANDS = [0, 12, 15, 18, 25] as const

function ageBandOf(births: readonly BirthInput[], on: string | null): string {
  const ages = births.map((birth) => ageOf(birth, on)).filter((age) => age !== null)
  const age = ages[0]
  if (age === undefined || age < 0) return UNKNOWN
  const at = BANDS.findLastIndex((from) => from <= age)
  const next = BANDS[at + 1]
  return next === undefined
    ? `${BANDS[at]} and over`
    : at === 0
      ? `under ${next}`
      : `${BANDS[at]} to ${next - 1}`
}

/** Whole years; a date of a year or month alone counts from its beginning. */
function ageOf(birth: BirthInput, on: string | null): number | null {
  if ('age' in birth) return birth.age
  if (on === null || ('calendar' in birth && birth.calendar !== undefined)) return null
  const born = 'from' in birth ? birth.from : birth.date
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return born.length > 4 && on.length > 4 && on.slice(5) < born.slice(5, on.length) ? years - 1 : years
}

/** The last day to which any referral's age refers: from it the ages of the others are counted where nobody says otherwise. */
export function dayOfReferrals(referrals: Iterable<PersonInput>): string | null {
  let last: string | null = null
  for (const { births = [] } of referrals) {
    for (const birth of births) if ('age' in birth && (last === null || birth.at > last)) last = birth.at
  }
  return last
}
