import type { NameInput } from '../../record/person.js'
import { customarySpelling } from './conventional.js'
import { type HandName, spell } from './hands.js'
import { mishear, mishearLetters } from './hearing.js'
import type { ComposedPerson, NamePart } from './household.js'
import type { Ledger } from './ledger.js'
import type { Side } from './rates.js'
import { writeNatively } from './scripts.js'
import { shortForms } from './short-forms.js'
import { speak } from './speech.js'
import type { PartRole, Tradition } from './tradition.js'
import { traditions } from './traditions.js'
import { mistype } from './typing.js'

/** How a row is spelt: by a hand, with its variants or without. */
export interface Spelling {
  readonly hand: HandName
  /** False writes every name in the plain British spelling: for checks, and for registers without spelling variants. */
  readonly varies: boolean
}

type Written = { readonly role: PartRole; readonly text: string }

/** Halves that many people share and that are therefore left out when one half is enough to call a child by. */
const commonHalves = new Set(
  'muḥammad ghulaam ʿabdul ʿabdel ʿabdur ʿabd aḥmad ullaah allaah uddiin khaan jaan gul shaah bibii begum amiir sayyid'.split(
    ' ',
  ),
)

const FIELD_WIDTH = 18

/** The names that a row gives a person, after all that may happen to them. `other` is whose name is used on the road. */
export function writeNames(
  person: ComposedPerson,
  spelling: Spelling,
  ledger: Ledger,
  other: () => readonly NamePart[],
): NameInput[] {
  const tradition = traditions[person.tradition]
  const said = ledger.happens('name.assumed') ? other() : person.name
  const kept = leaveOut(shorten(said, ledger), ledger)
  const native = canBeNative(tradition) && ledger.happens('name.native-script')
  const written = kept.map((part) => ({
    role: part.role,
    text: native ? nativeText(part.form, tradition) : spellPart(part.form, tradition, spelling, ledger),
  }))
  const name = arrange(written, ledger)
  return withKunya(name, tradition, person, spelling, ledger)
}

/** The name as a careful official would write it: all parts, British spelling. What rows are compared with. */
export function plainNames(person: ComposedPerson, side: Side): NameInput[] {
  const written = person.name.map(({ role, form }) => ({ role, text: plainText(form, person.tradition) }))
  return [layOut(written, side)]
}

/** One form of the stock in plain British spelling: `Rahmatullah`, `Ghulam Nabi`. */
export function plainText(form: string, name: ComposedPerson['tradition']): string {
  return writeForm(form, name, { hand: 'british', varies: false }, null)
}

/** A relative's name in the hand of the row. */
export const writeForm = (
  form: string,
  name: ComposedPerson['tradition'],
  spelling: Spelling,
  ledger: Ledger | null,
): string =>
  form
    .split(' ')
    .map((word) =>
      capital(
        word
          .split('+')
          .map((half) => spellHalf(half, traditions[name], spelling, ledger))
          .join(''),
      ),
    )
    .join(' ')

const canBeNative = (tradition: Tradition): boolean => tradition.script !== 'latin'

function nativeText(form: string, tradition: Tradition): string {
  return form
    .split(' ')
    .map((word) => writeNatively(word, tradition.script) ?? word.replaceAll('+', ' '))
    .join(' ')
    .replace(/(^| )ال /g, '$1ال')
}

/** A half of a compound given name, or a short form. */
function shorten(name: readonly NamePart[], ledger: Ledger): NamePart[] {
  return name.map((part) => {
    if (part.role !== 'given') return part
    const halves = part.form.split(/[ +]/)
    if (halves.length > 1) return ledger.happens('name.half') ? { ...part, form: halfOf(halves) } : part
    const short = shortForms.get(part.form)
    if (!short || !ledger.happens('name.short-form')) return part
    return { ...part, form: ledger.random.pick(short) }
  })
}

const halfOf = (halves: readonly string[]): string =>
  halves.find((half) => !commonHalves.has(half)) ?? halves[0]!

function leaveOut(name: readonly NamePart[], ledger: Ledger): NamePart[] {
  const given = name.filter(({ role }) => role === 'given')
  if (name.length > 1 && ledger.happens('name.given-only')) return given
  return name.filter(({ role }) => role === 'given' || !ledger.happens(`name.${role}-left-out`))
}

/** Writes one part down: hears it, keeps or changes the joints of compounds, spells it, slips on a key. */
function spellPart(form: string, tradition: Tradition, spelling: Spelling, ledger: Ledger): string {
  const apart = form.includes(' ')
  const together = form.includes('+')
  const joined = apart && ledger.happens('name.joined')
  const split = together && ledger.happens('name.split')
  const spelt = form.split(' ').map((word) => {
    const halves = word.split('+').map((half) => spellWord(half, tradition, spelling, ledger))
    return split ? halves.map(capital).join(' ') : capital(halves.join(''))
  })
  return joined ? capital(spelt.join('').toLowerCase()) : spelt.join(' ')
}

function spellWord(half: string, tradition: Tradition, spelling: Spelling, ledger: Ledger): string {
  const heard = half.length > 2 && ledger.happens('name.heard')
  const spelt = spellHalf(half, tradition, spelling, heard || spelling.varies ? ledger : null, heard)
  return spelt.length > 2 && ledger.happens('name.typing') ? mistype(spelt, ledger.random) : spelt
}

function spellHalf(
  half: string,
  tradition: Tradition,
  spelling: Spelling,
  ledger: Ledger | null,
  heard = false,
): string {
  const random = spelling.varies && ledger ? ledger.random : null
  if (tradition.script === 'marks') {
    const plain = withoutMarks(half)
    return heard && ledger ? mishearLetters(plain, ledger.random) : plain
  }
  const customary = heard ? null : customarySpelling(spelling.hand, half, random)
  if (customary !== null) return customary
  const sounds = speak(half, tradition.speech)
  return spell(spelling.hand, heard && ledger ? mishear(sounds, ledger.random) : sounds, random)
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Puts the parts into the fields of the row, in the order and the fields in which they end up there. */
function arrange(written: readonly Written[], ledger: Ledger): NameInput {
  const parts =
    written.length > 1 && ledger.happens('name.reordered') ? [...written.slice(1), written[0]!] : written
  const whole = parts.map(({ text }) => text).join(' ')
  if (whole.length > FIELD_WIDTH && ledger.happens('name.truncated'))
    return { text: whole.slice(0, FIELD_WIDTH).trim() }
  if (ledger.has('name.reordered')) return { text: whole }
  return misfile(layOut(parts, ledger.side), ledger)
}

/** A referral has one name in one text; a register has a given name and, in one field, all the rest. */
function layOut(
  written: readonly Written[],
  side: Side,
): { text: string } | { given: string; family?: string } {
  if (side === 'referral') return { text: written.map(({ text }) => text).join(' ') }
  const own = (role: PartRole) => role === 'given' || role === 'middle'
  const given = written.filter(({ role }) => own(role)).map(({ text }) => text)
  const family = written.filter(({ role }) => !own(role)).map(({ text }) => text)
  return family.length === 0
    ? { given: given.join(' ') }
    : { given: given.join(' '), family: family.join(' ') }
}

/** What goes into a wrong field of a register. */
function misfile(name: { text: string } | { given: string; family?: string }, ledger: Ledger): NameInput {
  if ('text' in name) return name
  if (name.family !== undefined)
    return ledger.happens('name.fields-swapped') ? { given: name.family, family: name.given } : { ...name }
  const space = name.given.indexOf(' ')
  if (space > 0)
    return ledger.happens('name.half-as-family')
      ? { given: name.given.slice(0, space), family: name.given.slice(space + 1) }
      : name
  return ledger.happens('name.placeholder')
    ? { given: name.given, family: ledger.random.pick(['FNU', 'Unknown', name.given]) }
    : name
}

function withKunya(
  name: NameInput,
  tradition: Tradition,
  person: ComposedPerson,
  spelling: Spelling,
  ledger: Ledger,
): NameInput[] {
  if (!tradition.kunya || person.sex === 'female' || !ledger.happens('name.kunya')) return [name]
  const son = tradition.given.male(ledger.random)
  return [name, { text: `Abu ${spellPart(son, tradition, spelling, ledger)}`, kind: 'nickname' }]
}
