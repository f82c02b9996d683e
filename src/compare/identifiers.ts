import type { Field, PrepareIssue } from '../record/field.js'
import { type IdentifierInput, identifiersSchema } from '../record/person.js'
import { withinOneEdit } from '../text/distance.js'
import { digits, repair } from '../text/unicode.js'
import { phrase } from './phrase.js'

/** An identifier in the form in which it is compared. */
export interface Identifier {
  /** `phone`, `email`, `passport` …, or the folded words of a type that the library has no name for. */
  readonly type: string
  /** Capital letters and ASCII digits only; of a telephone number the last nine digits. */
  readonly value: string
}

const NAME = 'identifiers'

/** Types under the names that forms and volunteers give them. */
const TYPES: Readonly<Record<string, string>> = {
  phone:
    'phone number, telephone, telephone number, tel, mobile, mobile number, mobile phone, cell, cellphone, whatsapp, viber, telegram phone, sim, telefono, cellulare, portable, téléphone, handy, telefon, numero di telefono, numéro de téléphone, τηλεφωνο, هاتف, تلفن, موبایل, رقم الهاتف',
  email: 'e mail, mail, email address, e mail address, courriel, posta elettronica',
  account:
    'facebook, facebook id, instagram, messenger, imo, skype, telegram, tiktok, snapchat, social media, username, profile',
  passport:
    'passport number, passport no, travel document, passeport, passaporto, reisepass, pass, διαβατηριο, جواز سفر, پاسپورت, گذرنامه',
  'national-id':
    'national id, national identity card, national id number, id card, identity card, id, tazkira, tazkera, tazkara, taskera, e tazkira, cnic, nid, carte d identite, carta d identita, personalausweis, ταυτοτητα, بطاقة هوية, تذکره, کارت ملی',
  eurodac: 'eurodac number, eurodac id, eurodac reference, eurodac no',
  unhcr: 'unhcr number, unhcr id, unhcr case number, unhcr registration number, progres id, hcr',
  'case-number':
    'case number, case no, case id, case reference, case ref, home office reference, home office ref, ho ref, ho reference, ho number, port reference, port ref, reference, reference number, ref, ref no, file number, dossier, numero de dossier, aktenzeichen, az, fascicolo, pratica',
  nhs: 'nhs number, nhs no',
  vestanet: 'vestanet, codice vestanet, codice cui, cui',
}

const typeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).flatMap(([type, names]) =>
    [type, ...names.split(', ')].map((name) => [phrase(name).join(' '), type] as const),
  ),
)

/** What families and travelling companions share: an agreement finds the group, not the child. */
const SHARED_TYPES: ReadonlySet<string> = new Set(['phone', 'email', 'account'])

/** Country codes and trunk zeros come and go in front of a telephone number; nine digits tell subscribers apart. */
const PHONE_DIGITS = 9
/** Shortest value that identifies anybody, in characters. */
const SHORTEST = 3
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'NONE',
  'UNKNOWN',
  'NULL',
  'NIL',
  'TBC',
  'INCONNU',
  'UNBEKANNT',
  'SCONOSCIUTO',
])
/** Shortest value, in characters, in which one wrong one still leaves evidence. */
const SHORTEST_NEAR = 6
/** Longest value compared edit by edit; no document number is longer. */
const LONGEST_NEAR = 64

const LEVELS = ['same', 'same-contact', 'near', 'different'] as const
type Level = (typeof LEVELS)[number]

/**
 * Numbers of documents and files, telephone numbers, accounts: compared where both sides state one of the same type,
 * never inferred. `near` is one character or two swapped neighbours. A difference weighs little: a child may
 * hold several papers of one kind, and buys a new card in each country.
 */
export const identifiersField: Field<readonly IdentifierInput[], readonly Identifier[]> = {
  name: NAME,
  schema: identifiersSchema,
  levels: LEVELS,
  prepare(input, issues) {
    const found = new Map<string, Identifier>()
    input.forEach((identifier, index) => {
      const read = readIdentifier(identifier)
      if (read === null) issues.push(unusable(index))
      else found.set(keyOf(read), read)
    })
    return found.size === 0 ? null : [...found.values()]
  },
  compare(a, b) {
    const levels = new Set<Level>()
    for (const left of a)
      for (const right of b) if (left.type === right.type) levels.add(levelOf(left, right))
    const level = LEVELS.find((each) => levels.has(each))
    if (level === undefined) return { level: 'missing' }
    return level === 'near' ? { level, notes: ['identifiers.one-character'] } : { level }
  },
  keys: (value) => value.map(keyOf),
}

const keyOf = (identifier: Identifier): string => `${identifier.type}:${identifier.value}`

function readIdentifier({ type, value }: IdentifierInput): Identifier | null {
  const words = phrase(type).join(' ')
  const known = typeOf.get(words) ?? words
  const plain = digits(repair(value)).normalize('NFKC').toUpperCase()
  const read = known === 'phone' ? phoneDigits(plain) : plain.replace(/[^\p{L}\p{N}]/gu, '')
  return isUsable(known, read) ? { type: known, value: read } : null
}

/** "n/a", "none" and 0000000 stand in many records and identify nobody. Only names of accounts may lack a digit. */
function isUsable(type: string, value: string): boolean {
  if (value.length < SHORTEST || new Set(value).size === 1) return false
  return SHARED_TYPES.has(type) ? !PLACEHOLDERS.has(value) : /\p{N}/u.test(value)
}

function unusable(index: number): PrepareIssue {
  return {
    code: 'identifiers.unusable',
    path: `${NAME}[${index}].value`,
    expected: 'a number or code of three characters or more that identifies one person',
  }
}

function phoneDigits(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '').slice(-PHONE_DIGITS)
}

function levelOf(a: Identifier, b: Identifier): Level {
  if (a.value === b.value) return SHARED_TYPES.has(a.type) ? 'same-contact' : 'same'
  const lengths = [a.value.length, b.value.length]
  const isComparable = Math.min(...lengths) >= SHORTEST_NEAR && Math.max(...lengths) <= LONGEST_NEAR
  return isComparable && withinOneEdit(a.value, b.value) ? 'near' : 'different'
}
