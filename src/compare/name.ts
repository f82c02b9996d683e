import { alignSides } from '../names/align.js'
import { handOf, inHand } from '../names/hand.js'
import type { Alignment, PreparedName } from '../names/name.js'
import { prepareName } from '../names/parse.js'
import { sharedRarity } from '../names/rarity.js'
import { type Rarity, Side } from '../names/side.js'
import type { NameWeights } from '../names/weights.js'
import {
  type Agreement,
  CANNOT_COMPARE,
  type CompareContext,
  type Comparer,
  type Field,
  type PrepareIssue,
} from '../record/field.js'
import { type NameInput, type NameKind, namesSchema } from '../record/person.js'
import type { PersonName } from '../record/prepared.js'
import { Memory, onForget } from '../text/memory.js'
import { readCountries } from './countries/read.js'

/** The best pair among all names of two people, laid side by side. */
export interface NameAgreement extends Agreement {
  readonly alignment: Alignment
  readonly left: PersonName
  readonly right: PersonName
  /** Pairs of names among which this one is the best: the more were tried, the likelier a good one by chance. */
  readonly tried: number
}

/**
 * A person's names: every name of one against every name of the other (Regulation (EU) 2023/333, Annex II), the pair
 * that is worth most. Symmetric in what it is worth.
 */
export const nameField: Field<readonly NameInput[], readonly PersonName[], NameAgreement> = {
  name: 'names',
  schema: namesSchema,
  levels: ['same', 'agreeing', 'mixed', 'contradicting'],
  prepare(inputs, issues) {
    const names: PersonName[] = []
    for (let i = 0; i < inputs.length; i++) addNames(names, inputs[i]!, i, issues)
    return names.length > 0 ? names : null
  },
  compare: (a, b, context) => new NameComparer(a, context).compare(b),
  against: (a, context) => new NameComparer(a, context),
}

/** Adds a name, and the others that the same text holds, as far as they can be read. */
function addNames(names: PersonName[], input: NameInput, index: number, issues: PrepareIssue[]): void {
  const before = names.length
  const isText = typeof input === 'string'
  const prepared = prepareName(isText ? input : 'text' in input ? input.text : input)
  const kind = (isText ? undefined : input.kind) ?? 'primary'
  const source = (isText ? undefined : input.source) ?? null
  if (prepared.tokens.length > 0) names.push(personName(prepared, kind, source))
  for (const other of prepared.others)
    if (other.tokens.length > 0)
      names.push(personName(other, names.length === before ? kind : 'alias', source))
  if (names.length === before)
    issues.push({ code: 'name-unreadable', path: `names[${index}]`, expected: 'a name with letters' })
}

const NO_OTHERS: readonly never[] = []

/** Property by property: this runs for every name of every record, and spreading an object costs ten times as much. */
function personName(
  { text, tokens, units, given, syllabic }: PreparedName,
  kind: NameKind,
  source: string | null,
): PersonName {
  return { text, tokens, units, given, syllabic, others: NO_OTHERS, kind, source }
}

/** One person's names, each made a side once, beside those of others. */
class NameComparer implements Comparer<readonly PersonName[], NameAgreement> {
  readonly #names: readonly PersonName[]
  readonly #weights: NameWeights
  readonly #rarity: Rarity
  readonly #sides: readonly Side[]

  constructor(names: readonly PersonName[], { statistics, weights }: CompareContext) {
    this.#names = names
    this.#weights = weights
    this.#rarity = sharedRarity(statistics)
    this.#sides = this.#sidesOf(names)
  }

  compare(others: readonly PersonName[]): NameAgreement {
    const rights = this.#sidesOf(others)
    const tried = this.#names.length * others.length
    let best: NameAgreement | null = null
    for (let i = 0; i < this.#names.length; i++) {
      for (let j = 0; j < others.length; j++) {
        const left = this.#names[i]!
        const right = others[j]!
        const alignment = alignSides(this.#sides[i]!, rights[j]!, this.#weights)
        if (best === null || isBetter(alignment, isAliased(left, right), best))
          best = { level: levelOf(alignment), alignment, left, right, tried }
      }
    }
    return best ?? (CANNOT_COMPARE as NameAgreement)
  }

  #sidesOf(names: readonly PersonName[]): readonly Side[] {
    return names.map((name) => new Side(asWritten(name), this.#weights, this.#rarity))
  }
}

/** Most sources whose hand is remembered: a register has few, and names them in every record. */
const REMEMBERED = 1 << 10

const hands = new Memory<{ readonly hand: number | null }>(REMEMBERED)
onForget(() => hands.clear())

function handOfSource(source: string): { readonly hand: number | null } {
  const [country] = readCountries(source).found[0] ?? []
  const found = { hand: country === undefined ? null : handOf(country) }
  hands.set(source, found)
  return found
}

const asRead = new WeakMap<PersonName, PersonName>()

/** A name as it reads in the hand of the country that wrote it, where the source is a country with a hand of its own. */
function asWritten(name: PersonName): PersonName {
  if (name.source === null) return name
  const known = asRead.get(name)
  if (known !== undefined) return known
  const { hand } = hands.get(name.source) ?? handOfSource(name.source)
  const read = hand === null ? name : inHand(name, hand)
  asRead.set(name, read)
  return read
}

/**
 * A name used on the road that does not agree says nothing, so that it never stands for the names that were compared
 * besides it; one that agrees counts like any other.
 */
function isBetter(alignment: Alignment, aliased: boolean, best: NameAgreement): boolean {
  const silent = aliased && alignment.units < 0
  const bestSilent = best.alignment.units < 0 && isAliased(best.left, best.right)
  return silent === bestSilent ? alignment.units > best.alignment.units : bestSilent
}

const isAliased = (left: PersonName, right: PersonName): boolean => isAlias(left) || isAlias(right)
const isAlias = ({ kind }: PersonName): boolean => kind === 'alias' || kind === 'assumed'

function levelOf({ parts }: Alignment): string {
  let agreed = false
  let conflicting = false
  let same = true
  for (const { fate, code } of parts) {
    agreed ||= fate === 'agreed'
    conflicting ||= fate === 'conflicting'
    same &&= code === 'name.same'
  }
  if (!agreed) return 'contradicting'
  if (conflicting) return 'mixed'
  return same ? 'same' : 'agreeing'
}
