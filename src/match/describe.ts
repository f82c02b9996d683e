import type { PersonInput } from '../record/parse.js'
import type { BirthInput, NameInput } from '../record/person.js'
import { fill, type Wording, wordOf } from '../score/wording.js'

/** Longest text of one value that is printed; the record itself has the rest. */
const VALUE_LIMIT = 120

/** A value as it is shown to a person who may see it: without control characters, which a terminal would obey, and not too long. */
export function shown(text: string): string {
  const plain = text
    .slice(0, 4 * VALUE_LIMIT)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
    .trim()
  const letters = Array.from(plain)
  return letters.length > VALUE_LIMIT ? `${letters.slice(0, VALUE_LIMIT - 1).join('')}…` : plain
}

/** `Filmon Tesfai · about 15 in September 2016 · ER` */
export function describePerson(person: PersonInput, wording: Wording): string {
  const parts = [
    nameText(person.names[0]),
    describeField('births', person, wording),
    describeField('nationalities', person, wording),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** What a person's record says in one field, or an empty text: what a caller's own field holds is never printed. */
export function describeField(field: string, person: PersonInput | undefined, wording: Wording): string {
  if (person === undefined) return ''
  const values = READERS[field]?.(person, wording) ?? []
  return shown([...new Set(values)].join(', '))
}

const READERS: Readonly<Record<string, (person: PersonInput, wording: Wording) => readonly string[]>> = {
  births: ({ births = [] }, wording) => births.map((birth) => birthText(birth, wording)),
  nationalities: ({ nationalities = [] }) => nationalities,
  sex: ({ sex }, wording) => (sex === undefined ? [] : [wordOf(sex, wording)]),
  places: ({ places = [] }) => places,
  languages: ({ languages = [] }) => languages,
  relatives: ({ relatives = [] }, wording) =>
    relatives.map(({ relation, name }) => `${wordOf(relation, wording)} ${name}`),
  sightings: ({ sightings = [] }, wording) =>
    sightings.map(({ place, on }) => `${place} ${dateText(on, wording)}`),
  identifiers: ({ identifiers = [] }) => identifiers.map(({ type, value }) => `${type} ${value}`),
}

function nameText(name: NameInput | undefined): string {
  if (name === undefined) return ''
  if (typeof name === 'string') return shown(name)
  if ('text' in name) return shown(name.text)
  const { given, middle, father, grandfather, family } = name
  return shown([given, middle, father, grandfather, family].filter((part) => part !== undefined).join(' '))
}

function birthText(birth: BirthInput, wording: Wording): string {
  if ('date' in birth) return birth.calendar === undefined ? birth.date : `${birth.date} (${birth.calendar})`
  const { aboutAge, aboutAgeOn, between } = wording.sentences
  if ('age' in birth) {
    const sentence = birth.at.length === 'YYYY-MM-DD'.length ? aboutAgeOn : aboutAge
    return fill(sentence, { age: String(birth.age), when: dateText(birth.at, wording) })
  }
  return fill(between, { from: birth.from, to: birth.to })
}

/** `September 2016`; full dates and years stay as they are. */
function dateText(date: string, wording: Wording): string {
  const [year, month, day] = date.split('-')
  if (month === undefined || day !== undefined) return date
  return `${wording.months[Number(month) - 1] ?? month} ${year}`
}
