import type { NameInput } from '../../record/person.js'
import { customarySpelling } from './conventional.js'
import { fileName, layOut } from './filed-name.js'
import { type HandName, spell } from './hands.js'
import { mishear, mishearLetters } from './hearing.js'
import type { ComposedPerson, NamePart } from './household.js'
import type { Ledger } from './ledger.js'
import type { Side } from './rates.js'
import { writeNatively } from './scripts.js'
import { shortForms } from './short-forms.js'
import { speak } from './speech.js'
import type { Tradition } from './tradition.js'
import { traditions } from './traditions.js'
import { mistype } from './typing.js'

/** How a row is spelt: by a hand, with its variants or without. */
export interface Spelling {
  readonly hand: HandName
  /** False writes every name in the plain British spelling: for checks, and for registers without spelling variants. */
  readonly varies: boolean
}

/** Halves that many people share and that are therefore left out when one half is enough to call a child by. */
const commonHalves = new Set(
  'muḥammad ghulaam ʿabdul ʿabdel ʿabdur ʿabd aḥmad ullaah allaah uddiin khaan jaan gul shaah bibii begum amiir sayyid'.split(
    ' ',
  ),
)

/** The names that a row gives a person, after all that may happen to them. `other` is whose name is used on the road. */
export function writeNames(
  person: ComposedPerson,
  spelling: Spelling,
  ledger: Ledger,
  other: () => readonly NamePart[],
): NameInput[] {
  const tradition = traditions[person.tradition]
  const spellForm = (form: string) => spellPart(form, tradition, spelling, ledger)
  const assumed = ledger.happens('name.assumed')
  const kept = leaveOut(shorten(assumed ? other() : person.name, ledger), ledger)
  const native = canBeNative(tradition) && ledger.happens('name.native-script')
  const written = kept.map(({ role, form }) => ({
    role,
    text: native ? nativeText(form, tradition) : spellForm(form),
  }))
  const names: NameInput[] = [fileName(written, ledger)]
  if (assumed && ledger.happens('name.own-beside'))
    names.push({ text: person.name.map(({ form }) => spellForm(form)).join(' '), kind: 'alias' })
  if (tradition.kunya && person.sex === 'male' && ledger.happens('name.kunya'))
    names.push({ text: `Abu ${spellForm(tradition.given.male(ledger.random))}`, kind: 'nickname' })
  return names
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
