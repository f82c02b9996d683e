import type { StreamTruth } from '../evaluate/synth/stream.js'
import type { PersonInput } from '../record/parse.js'
import type { TableForm } from './write-table.js'

/** The columns in which composed people are written; `readPersons` knows them all without a map. */
const PERSON_COLUMNS = [
  'id',
  'name',
  'given',
  'father',
  'grandfather',
  'family',
  'alias',
  'nickname',
  'birth',
  'birth_basis',
  'calendar',
  'age',
  'age_at',
  'nationality',
  'sex',
  'place',
  'language',
  'father_name',
  'brother_name',
  'sister_name',
] as const

/** Composed people as a table: one row a person. */
export const personForm: TableForm<PersonInput> = {
  columns: PERSON_COLUMNS,
  rows: (person) => [cellsOf(person)],
  object: (person) => person,
}

function cellsOf(person: PersonInput): unknown[] {
  const { names, births = [], nationalities = [], places = [], languages = [], relatives = [] } = person
  const name = names[0]
  const parts = typeof name === 'object' && !('text' in name) ? name : undefined
  const date = births.find((birth) => 'date' in birth)
  const age = births.find((birth) => 'age' in birth)
  const relative = (relation: string) => relatives.find((one) => one.relation === relation)?.name
  return [
    person.id,
    parts === undefined ? textOf(name) : undefined,
    parts && [parts.given, parts.middle].filter(Boolean).join(' '),
    parts?.father,
    parts?.grandfather,
    parts?.family,
    otherName(names, 'alias'),
    otherName(names, 'nickname'),
    date?.date,
    births[0]?.basis,
    date?.calendar,
    age?.age,
    age?.at,
    nationalities.join('/'),
    person.sex,
    places.join('; '),
    languages.join('; '),
    relative('father'),
    relative('brother'),
    relative('sister'),
  ]
}

const otherName = (names: PersonInput['names'], kind: string): string | undefined =>
  textOf(names.find((one) => typeof one === 'object' && one.kind === kind))

const textOf = (name: PersonInput['names'][number] | undefined): string | undefined =>
  typeof name === 'string' ? name : name !== undefined && 'text' in name ? name.text : undefined

/** Who is whom, and what went otherwise on the way. */
export const truthForm: TableForm<StreamTruth> = {
  columns: [
    'referral',
    'record',
    'tradition',
    'nationality',
    'referral_hand',
    'record_hand',
    'referral_distortions',
    'record_distortions',
  ],
  rows: ({ referral, record, tradition, nationality, hands, distortions }) => [
    [
      referral,
      record,
      tradition,
      nationality,
      hands.referral,
      hands.record,
      distortions.referral.join(' '),
      distortions.record.join(' '),
    ],
  ],
  object: (truth) => truth,
}
