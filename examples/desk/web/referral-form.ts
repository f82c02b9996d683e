import type { PersonInput } from 'namesake'
import { textOf } from './person.js'

type NameKind = 'primary' | 'alias' | 'nickname' | 'former' | 'assumed'
type Sex = NonNullable<PersonInput['sex']>

/** A referral as the form holds it: texts, so that nothing that is typed is lost on the way. */
export interface Sheet {
  readonly reference: string
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[]
  readonly age: string
  readonly ageAt: string
  readonly birth: string
  readonly nationalities: string
  readonly sex: Sex
  readonly places: string
  readonly languages: string
  readonly relatives: readonly { readonly relation: string; readonly name: string }[]
}

export const emptySheet: Sheet = {
  reference: '',
  names: [{ text: '', kind: 'primary' }],
  age: '',
  ageAt: '',
  birth: '',
  nationalities: '',
  sex: 'unknown',
  places: '',
  languages: '',
  relatives: [{ relation: 'brother', name: '' }],
}

const SEPARATOR = '; '

export function sheetOf(person: PersonInput): Sheet {
  const births = person.births ?? []
  const aged = births.find((birth) => 'age' in birth)
  const dated = births.find((birth) => 'date' in birth)
  return {
    ...emptySheet,
    reference: person.id ?? '',
    names: person.names.map((name) => ({
      text: textOf(name),
      kind: (typeof name === 'string' ? undefined : name.kind) ?? 'primary',
    })),
    age: aged === undefined ? '' : String(aged.age),
    ageAt: aged?.at ?? '',
    birth: dated?.date ?? '',
    nationalities: (person.nationalities ?? []).join(SEPARATOR),
    sex: person.sex ?? 'unknown',
    places: (person.places ?? []).join(SEPARATOR),
    languages: (person.languages ?? []).join(SEPARATOR),
    relatives: person.relatives?.length
      ? person.relatives.map(({ relation, name }) => ({ relation, name }))
      : emptySheet.relatives,
  }
}

const listOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const given = <K extends string, T>(key: K, list: readonly T[]) =>
  (list.length === 0 ? {} : { [key]: list }) as { [P in K]?: T[] }

/** The person whom a sheet describes. What `former` holds and the form does not ask for stays as it was. */
export function personOf(sheet: Sheet, former?: PersonInput): PersonInput {
  // The form holds all but these two.
  const { sightings, identifiers } = former ?? {}
  const reference = sheet.reference.trim()
  return {
    ...(reference === '' ? {} : { id: reference }),
    names: namesOf(sheet, former),
    ...given('births', birthsOf(sheet, former)),
    ...given('nationalities', listOf(sheet.nationalities)),
    ...(sheet.sex === 'unknown' ? {} : { sex: sheet.sex }),
    ...given('places', listOf(sheet.places)),
    ...given('languages', listOf(sheet.languages)),
    ...given('sightings', sightings ?? []),
    ...given('identifiers', identifiers ?? []),
    ...given(
      'relatives',
      sheet.relatives
        .map(({ relation, name }) => ({ relation, name: name.trim() }))
        .filter(({ name }) => name !== ''),
    ),
  }
}

/** A name that was not touched keeps its parts and its source. */
function namesOf({ names }: Sheet, former?: PersonInput): PersonInput['names'] {
  return names
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, kind }, i) => {
      const before = former?.names[i]
      if (before !== undefined && textOf(before) === text && typeof before !== 'string')
        return { ...before, ...(kind === 'primary' ? {} : { kind }) }
      return kind === 'primary' ? { text: text.trim() } : { text: text.trim(), kind }
    })
}

type Birth = NonNullable<PersonInput['births']>[number]

/** The form asks for one age and one date; a birth that it does not show, or that was not touched, stays as it was. */
function birthsOf({ age, ageAt, birth }: Sheet, former?: PersonInput): Birth[] {
  const before = former?.births ?? []
  const aged = before.find((one) => 'age' in one)
  const dated = before.find((one) => 'date' in one)
  const basis = 'stated' as const
  const date = birth.trim()
  const years = Number(age.replace(',', '.'))
  return [
    ...(date === '' ? [] : [dated?.date === date ? dated : { date, basis }]),
    ...(age.trim() === '' ? [] : [{ basis, ...aged, age: years, at: ageAt.trim() }]),
    ...before.filter((one) => one !== aged && one !== dated),
  ]
}
