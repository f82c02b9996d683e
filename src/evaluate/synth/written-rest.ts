import type { RelativeInput, Sex } from '../../record/person.js'
import type { ComposedPerson } from './household.js'
import type { Ledger } from './ledger.js'
import { confusedWith, demonyms } from './nationalities.js'
import { pickShared } from './random.js'
import type { Side } from './rates.js'
import type { Stated } from './stated.js'
import { traditions } from './traditions.js'

/** A nationality in the words of the side: a register holds codes, a charity writes a demonym. */
export const nationalityIn = (code: string, side: Side): string =>
  side === 'register' ? code : (demonyms[code] ?? code)

/** The nationalities that a row gives; none where it says nothing. */
export function writeNationalities(person: ComposedPerson, ledger: Ledger, stated?: Stated): string[] {
  if (stated) return listStated(person, ledger, stated.nationalities)
  if (ledger.happens('nationality.missing')) return []
  const own = nationalityIn(person.nationality, ledger.side)
  if (['kurdish', 'turkish-kurdish'].includes(person.tradition) && ledger.happens('nationality.kurdish'))
    return ['Kurdish']
  if (ledger.happens('nationality.unrelated'))
    return [nationalityIn(unrelatedTo(person.nationality, ledger), ledger.side)]
  const confused = confusedWith[person.nationality]
  if (!confused) return [own]
  if (ledger.happens('nationality.two'))
    return [own, nationalityIn(pickShared(ledger.random, confused), ledger.side)]
  return ledger.happens('nationality.confused')
    ? [nationalityIn(pickShared(ledger.random, confused), ledger.side)]
    : [own]
}

function listStated(person: ComposedPerson, ledger: Ledger, nationalities: readonly string[]): string[] {
  if (nationalities.length === 0) ledger.list('nationality.missing')
  else if (nationalities.length > 1) ledger.list('nationality.two')
  else if (nationalities[0] !== nationalityIn(person.nationality, ledger.side))
    ledger.list('nationality.confused')
  return [...nationalities]
}

function unrelatedTo(code: string, ledger: Ledger): string {
  const others = Object.keys(confusedWith).filter(
    (other) => other !== code && !(other in (confusedWith[code] ?? {})),
  )
  return ledger.random.pick(others)
}

/** The sex that a row gives, or undefined. A plan counts its girls: they are stated as such, and nobody else is. */
export function writeSex(person: ComposedPerson, ledger: Ledger, stated?: Stated): Sex | undefined {
  if (stated && person.sex === 'female') return person.sex
  if (ledger.happens('sex.missing')) return undefined
  if (stated || !ledger.happens('sex.other-recorded')) return person.sex
  return person.sex === 'male' ? 'female' : 'male'
}

export function writePlaces(person: ComposedPerson, ledger: Ledger): string[] {
  if (ledger.happens('place.missing')) return []
  if (!ledger.happens('place.other-town')) return [person.place]
  return [ledger.random.pick(traditions[person.tradition].places.filter((place) => place !== person.place))]
}

export const writeLanguages = (person: ComposedPerson, ledger: Ledger): string[] =>
  ledger.happens('language.missing') ? [] : [person.language]

/** Relatives that are named beside the child; `spellForm` writes their names in the row's hand. */
export function writeRelatives(
  person: ComposedPerson,
  ledger: Ledger,
  spellForm: (form: string) => string,
): RelativeInput[] {
  const relatives: RelativeInput[] = []
  if (ledger.happens('relatives.father'))
    relatives.push({ relation: 'father', name: spellForm(person.father) })
  const sibling = person.siblings[0]
  if (sibling && ledger.happens('relatives.sibling'))
    relatives.push({ relation: sibling.relation, name: spellForm(sibling.form) })
  return relatives
}
