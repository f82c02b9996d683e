import type { PersonInput } from 'namesake'
import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import { fill, type Speech, useWords } from './language.js'

type Name = PersonInput['names'][number]

export function textOf(name: Name): string {
  if (typeof name === 'string') return name
  if ('text' in name) return name.text
  const { given, middle, father, grandfather, family } = name
  return [given, middle, father, grandfather, family].filter((part) => part !== undefined).join(' ')
}

const kindOf = (name: Name): keyof Speech['words']['nameKinds'] =>
  (typeof name === 'string' ? undefined : name.kind) ?? 'primary'

/** Languages that are written in Arabic letters, by words of a record: fonts and screen readers tell them apart. */
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dari|persian|farsi|hazara/i, 'fa'],
  [/pashto|pashtu/i, 'ps'],
  [/kurdish|sorani/i, 'ckb'],
  [/urdu|punjabi/i, 'ur'],
]

/** The language of a text that is not in Latin letters; undefined where the letters do not tell. */
export function languageOf(text: string, languages: readonly string[] = []): string | undefined {
  const spoken = languages.join(' ')
  if (/\p{Script=Ethiopic}/u.test(text)) return /amhar/i.test(spoken) ? 'am' : 'ti'
  if (/\p{Script=Arabic}/u.test(text))
    return ARABIC_LETTERS.find(([words]) => words.test(spoken))?.[1] ?? 'ar'
  return undefined
}

/** A run of words in Arabic or Ge'ez letters inside a sentence of the page. */
const OTHER_LETTERS =
  /((?:\p{Script=Arabic}|\p{Script=Ethiopic}|\p{M})+(?:[ \u200c]+(?:\p{Script=Arabic}|\p{Script=Ethiopic}|\p{M})+)*)/u

/** A sentence of the page with names in it: each run in other letters stands for itself, so that the order of the rest holds. */
export function Mixed({ text, languages }: { text: string; languages?: readonly string[] | undefined }) {
  // Every other piece is what the expression caught.
  return (
    <>
      {text
        .split(OTHER_LETTERS)
        .map((piece, i) => (i % 2 === 0 ? piece : <Own text={piece} languages={languages} />))}
    </>
  )
}

/** A text that a person wrote, in whatever script: isolated, in its own direction, and not for translation. */
export function Own({ text, languages }: { text: string; languages?: readonly string[] | undefined }) {
  return (
    <bdi dir="auto" lang={languageOf(text, languages)} translate={false}>
      {text}
    </bdi>
  )
}

export function Names({
  person,
  all = false,
}: {
  person: Pick<PersonInput, 'names' | 'languages'>
  all?: boolean
}) {
  const { words } = useWords()
  const names = all ? person.names : person.names.slice(0, 1)
  if (names.length === 0) return <span class="quiet">{words.nameless}</span>
  return (
    <>
      {names.map((name, i) => (
        <Fragment key={textOf(name)}>
          {i > 0 && <br />}
          <Own text={textOf(name)} languages={person.languages} />
          {kindOf(name) !== 'primary' && <span class="quiet"> {words.nameKinds[kindOf(name)]}</span>}
        </Fragment>
      ))}
    </>
  )
}

/** What one side says in one field, in words of the page; empty where it says nothing. */
export function sayField(field: string, person: PersonInput, speech: Speech): string[] {
  const { words } = speech
  switch (field) {
    case 'births':
      return (person.births ?? []).map((birth) => sayBirth(birth, speech))
    case 'nationalities':
      return (person.nationalities ?? []).map((one) => sayNationality(one, speech))
    case 'sex':
      return person.sex === undefined ? [] : [words.sexes[person.sex]]
    case 'places':
      return person.places ?? []
    case 'languages':
      return person.languages ?? []
    case 'relatives':
      return (person.relatives ?? []).map(
        ({ relation, name }) => sayRelation(relation, speech) + words.colon + name,
      )
    case 'sightings':
      return (person.sightings ?? []).map(({ place, on }) => `${place}, ${on}`)
    case 'identifiers':
      return (person.identifiers ?? []).map(({ type, value }) => `${type} ${value}`)
    default:
      return []
  }
}

export const sayRelation = (relation: string, { words }: Speech): string =>
  (words.relations as Record<string, string>)[relation] ?? relation

function sayBirth(birth: NonNullable<PersonInput['births']>[number], { words }: Speech): string {
  const basis = birth.basis === undefined ? '' : ` (${words.bases[birth.basis]})`
  if ('age' in birth) return fill(words.birth.about, { age: birth.age, at: birth.at }) + basis
  if ('from' in birth) return fill(words.birth.between, { from: birth.from, to: birth.to }) + basis
  const { date, calendar } = birth
  return (calendar === undefined ? date : fill(words.birth.calendar, { date, calendar })) + basis
}

/** Registers hold codes of countries; a referral says it in words, which stay as they were said. */
function sayNationality(text: string, { language }: Speech): string {
  if (!/^[A-Z]{2}$/.test(text)) return text
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(text) ?? text
}

export function FieldText({ field, person }: { field: string; person: PersonInput }): ComponentChildren {
  const speech = useWords()
  if (field === 'names') return <Names person={person} all />
  const said = sayField(field, person, speech)
  if (said.length === 0) return <span class="quiet">{speech.words.nothing}</span>
  return said.map((text, i) => (
    <Fragment key={text}>
      {i > 0 && <br />}
      <Own text={text} languages={person.languages} />
    </Fragment>
  ))
}
