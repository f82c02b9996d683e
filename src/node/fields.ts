import type { NameKind } from '../record/person.js'

/** The part of a structured name that a column holds. */
export type NamePart = 'given' | 'middle' | 'father' | 'grandfather' | 'family'

/** What the cells of a column say. */
export type Meaning =
  | { readonly property: 'name'; readonly kind: NameKind }
  | { readonly property: 'part'; readonly part: NamePart }
  | { readonly property: 'relative'; readonly relation: string | null }
  | { readonly property: 'identifier'; readonly type: string | null }
  | { readonly property: PlainProperty }

type PlainProperty =
  | 'id'
  | 'name-source'
  | 'birth'
  | 'birth-basis'
  | 'calendar'
  | 'age'
  | 'age-at'
  | 'nationality'
  | 'sex'
  | 'place'
  | 'language'
  | 'sighting-place'
  | 'sighting-date'
  | 'ignored'
  | 'unnamed'

interface ColumnField {
  readonly meaning: Meaning
  /** Other headers that are read as this one: English, French, Italian, German; folded as {@link foldHeader} does. */
  readonly headers: string
}

const plain = (property: PlainProperty, headers = ''): ColumnField => ({ meaning: { property }, headers })
const name = (kind: NameKind, headers: string): ColumnField => ({
  meaning: { property: 'name', kind },
  headers,
})
const part = (of: NamePart, headers: string): ColumnField => ({
  meaning: { property: 'part', part: of },
  headers,
})
const relative = (relation: string | null, headers: string): ColumnField => ({
  meaning: { property: 'relative', relation },
  headers,
})
const identifier = (type: string | null, headers: string): ColumnField => ({
  meaning: { property: 'identifier', type },
  headers,
})

/** Every field that a column can be mapped to, with the headers that are understood without a map. */
export const COLUMN_FIELDS: Readonly<Record<string, ColumnField>> = {
  id: plain(
    'id',
    'reference, ref, reference number, ref no, number, no, nr, case id, case number, case no, record id, record number, person id, ' +
      'identifiant, numero de dossier, dossier, riferimento, numero pratica, kennung, aktenzeichen, fallnummer',
  ),
  name: name(
    'primary',
    'names, full name, complete name, child name, name of child, nom complet, nom et prenom, nom prenom, nome completo, ' +
      'nome e cognome, cognome e nome, vollstandiger name',
  ),
  alias: name(
    'alias',
    'aliases, aka, also known as, other name, other names, autre nom, autres noms, altro nome, altri nomi, aliasname',
  ),
  nickname: name(
    'nickname',
    'nick name, called, known as, kunya, surnom, sobriquet, soprannome, spitzname, rufname',
  ),
  former_name: name(
    'former',
    'previous name, name at birth, birth name, ancien nom, nom de naissance, nome precedente, fruherer name, geburtsname',
  ),
  assumed_name: name(
    'assumed',
    'name used on the road, travel name, road name, nom d emprunt, nome usato, angenommener name',
  ),
  name_source: plain('name-source', 'source, recorded by, source of name, source du nom, fonte, quelle'),
  given: part(
    'given',
    'given name, given names, first name, first names, forename, forenames, prenom, prenoms, nome, nome proprio, vorname, vornamen',
  ),
  middle: part(
    'middle',
    'middle name, middle names, second name, deuxieme prenom, secondo nome, zweiter vorname',
  ),
  father: part('father', ''),
  grandfather: part(
    'grandfather',
    'grandfather name, grandfathers name, nom du grand pere, nome del nonno, name des grossvaters',
  ),
  family: part(
    'family',
    'family name, last name, surname, nom, nom de famille, cognome, nachname, familienname',
  ),
  birth: plain(
    'birth',
    'birth date, birthdate, date of birth, dob, birthday, born, year of birth, birth year, yob, date de naissance, ' +
      'annee de naissance, naissance, data di nascita, anno di nascita, nascita, geburtsdatum, geburtsjahr, geboren',
  ),
  birth_basis: plain('birth-basis', 'basis, date of birth basis, dob basis, birth date basis'),
  calendar: plain('calendar', 'birth calendar, dob calendar, calendrier, calendario, kalender'),
  age: plain(
    'age',
    'age in years, years old, claimed age, stated age, age declare, eta, eta dichiarata, alter',
  ),
  age_at: plain(
    'age-at',
    'age on, age date, age as of, age recorded on, date of age, referred on, referral date, date of referral, registered on, registration date',
  ),
  nationality: plain(
    'nationality',
    'nationalities, country, country of origin, citizenship, nationalite, nationalites, pays, pays d origine, nazionalita, cittadinanza, paese, paese di origine, staatsangehorigkeit, nationalitat, herkunftsland, land',
  ),
  sex: plain('sex', 'gender, sexe, genre, sesso, genere, geschlecht'),
  place: plain(
    'place',
    'places, place of birth, birth place, birthplace, place of origin, origin, town, city, village, province, region, lieu, lieu de naissance, ville, luogo, luogo di nascita, citta, ort, geburtsort, stadt',
  ),
  language: plain(
    'language',
    'languages, mother tongue, first language, langue, langues, langue maternelle, lingua, lingue, lingua madre, sprache, sprachen, muttersprache',
  ),
  sighting_place: plain('sighting-place', 'seen at, seen in, last seen at, last seen in, camp'),
  sighting_date: plain('sighting-date', 'seen on, last seen, last seen on, date last seen, missing since'),
  relative: relative(null, 'relatives, relation, relations, family members, companions, companion'),
  father_name: relative(
    'father',
    'fathers name, name of father, nom du pere, pere, nome del padre, padre, name des vaters, vater',
  ),
  mother_name: relative(
    'mother',
    'mothers name, name of mother, mother, nom de la mere, mere, nome della madre, madre, name der mutter, mutter',
  ),
  brother_name: relative(
    'brother',
    'brothers name, name of brother, brother, brothers, frere, freres, fratello, fratelli, bruder',
  ),
  sister_name: relative(
    'sister',
    'sisters name, name of sister, sister, sisters, soeur, soeurs, sorella, sorelle, schwester',
  ),
  uncle_name: relative('uncle', 'uncles name, uncle, oncle, zio, onkel'),
  aunt_name: relative('aunt', 'aunts name, aunt, tante, zia'),
  cousin_name: relative('cousin', 'cousins name, cousin, cugino'),
  guardian_name: relative('guardian', 'guardians name, guardian, tuteur, tutore, vormund'),
  identifier: identifier(null, 'identifiers, documents, document'),
  passport: identifier(
    'passport',
    'passport number, passport no, passeport, numero de passeport, passaporto, numero passaporto, reisepass, reisepassnummer',
  ),
  national_id: identifier(
    'national-id',
    'national id number, identity card, id card, tazkira, carte d identite, carta d identita, personalausweis',
  ),
  unhcr: identifier('unhcr', 'unhcr number, unhcr id, hcr'),
  phone: identifier('phone', 'phone number, telephone, mobile, telefono, telefon, handy'),
  email: identifier('email', 'e mail, email address, mail, courriel'),
  '-': plain('ignored'),
}

const MARKS = /\p{M}/gu
const NOT_WORD = /[^\p{L}\p{N}]+/gu

/** A header as it is compared: lower case, without accents and apostrophes, words joined by `_`; `Père's nom ` → `peres_nom`. */
export function foldHeader(header: string): string {
  const bare = header
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/['’‘ʼ]s\b/gu, 's')
  return bare.toLowerCase().replace(NOT_WORD, '_').replace(/^_|_$/g, '')
}

/** Folded header → name of its field. */
const FIELD_OF_HEADER: ReadonlyMap<string, string> = new Map(
  Object.entries(COLUMN_FIELDS).flatMap(([field, { headers }]) =>
    [field, ...headers.split(', ')].map((header) => [foldHeader(header), field] as const),
  ),
)

/** Headers that are understood, folded. */
export const KNOWN_HEADERS: readonly string[] = [...FIELD_OF_HEADER.keys()].filter((header) => header !== '')

/** The field that a folded header stands for, or undefined. */
export const fieldOfHeader = (folded: string): string | undefined =>
  folded === '' ? undefined : FIELD_OF_HEADER.get(folded)
