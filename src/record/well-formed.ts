import { ID_LIMIT, LIST_LIMIT, TEXT_LIMIT } from './person.js'

/**
 * Whether an input is plainly a person with the built-in properties, and nothing is wrong with it. What it takes for
 * one, the schema takes for one (a property test holds them together); what it does not, the schema still has to judge. A register of
 * a million records is read ten times as fast.
 */
export function isWellFormed(input: unknown): boolean {
  if (!isObject(input) || !hasOnly(input, PERSON)) return false
  return (
    isTextOr(input.id, ID_LIMIT) &&
    isList(input.names, isName) &&
    isListOr(input.births, isBirth) &&
    isListOr(input.nationalities, isText) &&
    (input.sex === undefined || SEXES.has(input.sex)) &&
    isListOr(input.places, isText) &&
    isListOr(input.languages, isText) &&
    isListOr(input.relatives, isRelative) &&
    isListOr(input.sightings, isSighting) &&
    isListOr(input.identifiers, isIdentifier)
  )
}

type Properties = Readonly<Record<string, unknown>>
type Test = (value: unknown) => boolean

const setOf = (words: string): ReadonlySet<unknown> => new Set(words.split(' '))
const PERSON = setOf(
  'id names births nationalities sex places languages relatives sightings identifiers data',
)
const SEXES = setOf('male female other unknown')
const NAME_KINDS = setOf('primary alias nickname former assumed')
const TEXT_NAME = setOf('text kind source')
const NAME_PARTS = setOf('given middle father grandfather family kind source')
const BASES = setOf('documented stated assessed estimated')
const DATED = setOf('date calendar basis')
const AGED = setOf('age at basis')
const SPANNED = setOf('from to basis')
const RELATIVE = setOf('relation name id')
const SIGHTING = setOf('place on')
const IDENTIFIER = setOf('type value')

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** No other property, its own or inherited. */
function hasOnly(value: Properties, properties: ReadonlySet<unknown>): boolean {
  for (const key in value) if (!properties.has(key)) return false
  return true
}

function isList(value: unknown, isItem: Test): boolean {
  if (!Array.isArray(value) || value.length > LIST_LIMIT) return false
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false
  return true
}

const isListOr = (value: unknown, isItem: Test): boolean => value === undefined || isList(value, isItem)

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= TEXT_LIMIT

const isTextOr = (value: unknown, limit = TEXT_LIMIT): boolean =>
  value === undefined || (typeof value === 'string' && value.length > 0 && value.length <= limit)

function isName(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= TEXT_LIMIT
  if (!isObject(value)) return false
  const { kind } = value
  return (
    (kind === undefined || NAME_KINDS.has(kind)) &&
    isTextOr(value.source) &&
    (isText(value.text) ? hasOnly(value, TEXT_NAME) : hasParts(value))
  )
}

const hasParts = (value: Properties): boolean =>
  hasOnly(value, NAME_PARTS) &&
  isTextOr(value.given) &&
  isTextOr(value.middle) &&
  isTextOr(value.father) &&
  isTextOr(value.grandfather) &&
  isTextOr(value.family)

function isBirth(value: unknown): boolean {
  if (!isObject(value)) return false
  const { basis, age } = value
  if (basis !== undefined && !BASES.has(basis)) return false
  if (isDate(value.date)) return hasOnly(value, DATED) && isTextOr(value.calendar)
  if (typeof age === 'number') return age >= 0 && age <= 130 && isDate(value.at) && hasOnly(value, AGED)
  return isDate(value.from) && isDate(value.to) && hasOnly(value, SPANNED)
}

const HYPHEN = 0x2d

/** `2001`, `2001-03` or `2001-03-12`. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const { length } = value
  if (length !== 10 && length !== 7 && length !== 4) return false
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at)
    if (at === 4 || at === 7 ? code !== HYPHEN : code < 0x30 || code > 0x39) return false
  }
  return true
}

const isRelative: Test = (value) =>
  isObject(value) &&
  hasOnly(value, RELATIVE) &&
  isText(value.relation) &&
  isText(value.name) &&
  isTextOr(value.id, ID_LIMIT)

const isSighting: Test = (value) =>
  isObject(value) && hasOnly(value, SIGHTING) && isText(value.place) && isDate(value.on)

const isIdentifier: Test = (value) =>
  isObject(value) && hasOnly(value, IDENTIFIER) && isText(value.type) && isText(value.value)
