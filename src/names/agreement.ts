import { areLettersSwapped } from '../text/distance.js'
import { toUnits } from './bits.js'
import { knownApart } from './dictionary.js'
import { TRANSPOSE } from './edit-costs.js'
import { areHisAndHers } from './gender.js'
import { formsCost } from './kernel.js'
import { costAt, groundAt, recall, remember, TOO_MUCH, UNKNOWN } from './pair-memo.js'
import type { Token } from './token.js'

/** Two spellings of one class of the table of equivalents are one name, a little less surely than one spelling. */
const EQUIVALENT_COST = toUnits(0.4)
/** One writing breaks off, at a field's width or before a second half, or the other was lengthened (Nabi, Nabizada). */
const TRUNCATION_COST = toUnits(4)
/** Fewest sounds of a beginning that is worth anything. */
const TRUNCATION_LEAST = 5
/** Two letters that changed places, however far apart: in a word long enough to be known by its other letters. */
const SWAP_COST = toUnits(5)
const SWAP_LEAST = 6
/** Below this cost no two letters changed places, on whatever ground the two are one name. */
export const LEAST_SWAP = Math.min(SWAP_COST, TRANSPOSE)
const SHORT_FORM_COST = toUnits(2.5)
/** Added where the tables know two names, near in sound, as different ones. */
const LISTED_APART = toUnits(4)
const OTHER_CLASS = toUnits(1.5)

/** Why two tokens were taken for one name: a stable code, shown to people. */
export type AgreementCode =
  | 'name.same'
  | 'name.equivalent'
  | 'name.spelling'
  | 'name.transliteration'
  | 'name.short-form'
  | 'name.truncated'
  | 'name.initial'
  | 'name.look-alike'

/** What it costs to take two tokens for one name, integer 1/1024 bits, and on what ground. */
export interface TokenAgreement {
  readonly cost: number
  readonly code: AgreementCode
}

/** The same agreements serve every comparison. */
const SAME: TokenAgreement = { cost: 0, code: 'name.same' }

/** The grounds that are remembered by number. */
const GROUNDS: readonly AgreementCode[] = [
  'name.spelling',
  'name.transliteration',
  'name.look-alike',
  'name.short-form',
  'name.truncated',
  'name.equivalent',
]

/**
 * The cheapest ground on which two tokens may be one name, or null where every one costs more than `bound`.
 * Symmetric; one writing costs nothing, whosever hand it is in.
 */
export function compareTokens(a: Token, b: Token, bound: number): TokenAgreement | null {
  if (a === b) return bound >= 0 ? SAME : null
  const isOrdered = a.serial < b.serial
  const first = isOrdered ? a : b
  const second = isOrdered ? b : a
  const place = recall(first.serial, second.serial, bound)
  if (place === TOO_MUCH) return null
  if (place !== UNKNOWN) return { cost: costAt(place), code: GROUNDS[groundAt(place)]! }
  // Two objects may stand for one writing: the memory of tokens forgets, and a register does not.
  if (a.letters === b.letters) return bound >= 0 ? SAME : null
  const found = weighGrounds(first, second, bound)
  remember(
    first.serial,
    second.serial,
    bound,
    found?.cost ?? bound + 1,
    found ? GROUNDS.indexOf(found.code) : 0,
  )
  return found
}

function weighGrounds(a: Token, b: Token, bound: number): TokenAgreement | null {
  const apart = apartness(a, b)
  const known = knownAgreement(a, b, apart)
  const least = known === null ? bound : Math.min(bound, known.cost)
  const cost = apart > least ? least + 1 : formsCost(a.forms, b.forms, least - apart) + apart
  if (cost <= least) return { cost, code: heardCode(a, b) }
  return known !== null && known.cost <= bound ? known : null
}

function heardCode(a: Token, b: Token): AgreementCode {
  if (areListedApart(a, b)) return 'name.look-alike'
  return a.script === b.script ? 'name.spelling' : 'name.transliteration'
}

function knownAgreement(a: Token, b: Token, apart: number): TokenAgreement | null {
  if (a.nameClass >= 0 && a.nameClass === b.nameClass)
    return { cost: EQUIVALENT_COST, code: 'name.equivalent' }
  if (a.longForms.includes(b.nameClass) || b.longForms.includes(a.nameClass))
    return { cost: SHORT_FORM_COST, code: 'name.short-form' }
  if (a.text.length >= SWAP_LEAST && areLettersSwapped(a.text, b.text))
    return { cost: SWAP_COST, code: 'name.spelling' }
  if (apart > 0) return null
  if (isTruncation(a, b)) return { cost: TRUNCATION_COST, code: 'name.truncated' }
  return isDiminutive(a, b) ? { cost: DIMINUTIVE_COST, code: 'name.short-form' } : null
}

/** Whether letters that are swapped, broken off or lengthened may make one name of two writings, which need not sound alike. */
export const areAlikeInLetters = (a: Token, b: Token): boolean =>
  isTruncation(a, b) || isDiminutive(a, b) || areLettersSwapped(a.text, b.text)

/** Endings of endearment: Kurdish and Arabic -o, -ko, Dari -ak, Tigrinya -ay, -u, Amharic -ish, Albanian -i, -ush. */
const DIMINUTIVE = /(?:ush|ish|iye|gul|jan|ay|ak|ko|[ouiya])$/
const STEM_LEAST = 3
const MOST_DIMINUTIVE = 6
/** A short form that no table lists, but that is made as they are made. */
const DIMINUTIVE_COST = toUnits(6)

const ENDING_MOST = 3
/** The letters at its beginning that a name of so many letters, which is not the longer one, at least shares with a name that it shortens. */
export const sharedStartOf = (length: number): number =>
  length > MOST_DIMINUTIVE ? length : Math.max(STEM_LEAST, length - ENDING_MOST)

/** Whether one name is the other's beginning with an ending of endearment: Dilo for Dilshad, Abrish for Abraham. */
function isDiminutive(a: Token, b: Token): boolean {
  if (a.script !== 'latin' || b.script !== 'latin') return false
  const isShort = a.text.length < b.text.length
  const short = isShort ? a.text : b.text
  const long = isShort ? b.text : a.text
  if (short.length > MOST_DIMINUTIVE || long.length - short.length < 2) return false
  const stem = short.replace(DIMINUTIVE, '')
  return stem.length >= STEM_LEAST && long.startsWith(stem)
}

/** Fewest letters that are lost where a writing breaks off: fewer are an ending, and make another name (Bekele, Bekelech). */
const LOST_LEAST = 3

/** Whether one token's letters are the beginning of the other's: in one script, and long enough to identify. */
function isTruncation(a: Token, b: Token): boolean {
  const isShort = a.text.length < b.text.length
  const short = isShort ? a.text : b.text
  const long = isShort ? b.text : a.text
  if (short.length < TRUNCATION_LEAST || long.length - short.length < LOST_LEAST) return false
  return a.script === b.script && long.startsWith(short)
}

function areListedApart(a: Token, b: Token): boolean {
  return (
    (a.lookAlike !== null && b.lookAlike !== null && knownApart(a.lookAlike, b.lookAlike)) ||
    areHisAndHers(a, b)
  )
}

function apartness(a: Token, b: Token): number {
  if (areListedApart(a, b)) return LISTED_APART
  return a.nameClass >= 0 && b.nameClass >= 0 && a.nameClass !== b.nameClass ? OTHER_CLASS : 0
}
