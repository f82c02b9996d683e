import type { NameInput } from '../../record/person.js'
import type { Ledger } from './ledger.js'
import type { Side } from './rates.js'
import type { PartRole } from './tradition.js'

/** A part of a name as it was spelt. */
export interface WrittenPart {
  readonly role: PartRole
  readonly text: string
}

type Filed = { text: string } | { given: string; family?: string }

/** Letters that the narrowest name fields hold. */
const FIELD_WIDTH = 18

/** Puts the parts into the fields of the row, in the order and the fields in which they end up there. */
export function fileName(written: readonly WrittenPart[], ledger: Ledger): NameInput {
  const reordered = written.length > 1 && ledger.happens('name.reordered')
  const parts = reordered ? [...written.slice(1), written[0]!] : written
  const whole = wholeOf(parts)
  if (whole.length > FIELD_WIDTH && ledger.happens('name.truncated'))
    return { text: whole.slice(0, FIELD_WIDTH).trim() }
  if (reordered) return { text: whole }
  const chain = parts.some(({ role }) => role === 'father' || role === 'grandfather')
  if (chain && ledger.happens('name.in-parts')) return inParts(parts)
  return misfile(layOut(parts, ledger.side), ledger)
}

const wholeOf = (parts: readonly WrittenPart[]): string => parts.map(({ text }) => text).join(' ')

/** Every part in a field of its own. */
function inParts(parts: readonly WrittenPart[]): NameInput {
  return Object.fromEntries(parts.map(({ role, text }) => [role, text]))
}

/** A referral has one name in one text; a register has a given name and, in one field, all the rest. */
export function layOut(parts: readonly WrittenPart[], side: Side): Filed {
  if (side === 'referral') return { text: wholeOf(parts) }
  const isOwn = ({ role }: WrittenPart) => role === 'given' || role === 'middle'
  const given = wholeOf(parts.filter(isOwn))
  const rest = wholeOf(parts.filter((part) => !isOwn(part)))
  return rest === '' ? { given } : { given, family: rest }
}

/** What goes into a wrong field of a register. */
function misfile(name: Filed, ledger: Ledger): NameInput {
  if ('text' in name) return name
  const { given, family } = name
  if (family !== undefined)
    return ledger.happens('name.fields-swapped') ? { given: family, family: given } : name
  const space = given.indexOf(' ')
  if (space < 0)
    return ledger.happens('name.placeholder')
      ? { given, family: ledger.random.pick(['FNU', 'Unknown', given]) }
      : name
  return ledger.happens('name.half-as-family')
    ? { given: given.slice(0, space), family: given.slice(space + 1) }
    : name
}
