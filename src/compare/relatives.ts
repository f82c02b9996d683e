import { align } from '../names/align.js'
import type { Alignment, PreparedName } from '../names/name.js'
import { prepareName } from '../names/parse.js'
import { sharedRarity } from '../names/rarity.js'
import type { Rarity } from '../names/side.js'
import {
  type Agreement,
  CANNOT_COMPARE,
  type CompareContext,
  type Field,
  MISSING,
  type PrepareIssue,
} from '../record/field.js'
import { type RelativeInput, relativesSchema } from '../record/person.js'
import { toUnits } from '../record/units.js'
import { areOneRelation, readRelation } from './relations.js'

/** A relative or companion as a record states them. */
export interface Relative {
  readonly kin: string
  /** True where the record says that the child has no such relative here, or that the person is not one. */
  readonly denied: boolean
  readonly name: PreparedName
  /** Id of the relative's own record, where it is known. */
  readonly id: string | null
}

/** What two lists of relatives have in common. */
export interface RelativeAgreement extends Agreement {
  /** Both sides' name of the father, where it is what agrees: it may stand in the child's own name as well. */
  readonly father?: { readonly left: PreparedName; readonly right: PreparedName }
}

const NAME = 'relatives'

const LEVELS = [
  'same-person',
  'same-relative-rare',
  'same-relative',
  'same-relative-common',
  'same-name',
  'mixed',
  'contradicted',
  'conflicting-mother',
  'conflicting-father',
] as const
type Level = (typeof LEVELS)[number]

/** Most relatives compared: each is laid beside each of the other side. */
const MOST = 24
/** Worth of an agreeing name, integer 1/1024 bits: below `AGREES` it is no agreement. */
const AGREES = toUnits(2.5)
const CLASHES = toUnits(-2)
const RATHER_RARE = toUnits(6)
const RARE = toUnits(9)

/**
 * Relatives and companions by relation and name. A father's name is the strongest of them; a stated "brother" may be a
 * cousin, a clansman or a friend, so that one name under two relations still agrees. That a record leaves a relative out
 * says nothing. What one side claims and the other denies is shown as a caution and weighs nothing: both may have been
 * told in good faith. Siblings share these relatives: none of it tells a child from a brother or a sister.
 */
export const relativesField: Field<readonly RelativeInput[], readonly Relative[], RelativeAgreement> = {
  name: NAME,
  schema: relativesSchema,
  recurs,
  levels: LEVELS,
  prepare(input, issues) {
    if (input.length > MOST)
      issues.push(issue('too-many', MOST, '', `at most ${MOST} relatives: the rest are not compared`))
    const relatives = input.slice(0, MOST).map((each, index) => readRelative(each, index, issues))
    const found = relatives.filter((each) => each.denied || each.id !== null || each.name.tokens.length > 0)
    return found.length === 0 ? null : found
  },
  compare(a, b, context) {
    const rarity = sharedRarity(context.statistics)
    const pairs = a.flatMap((left) => b.map((right) => comparePair(left, right, context, rarity)))
    return summarise(pairs)
  },
  keys: (value) => (value.length === 1 ? keysOf(value[0]!) : [...new Set(value.flatMap(keysOf))]),
}

/** One relative without a record of their own: many fathers share a name. */
function recurs([only, another]: readonly RelativeInput[]): string | null {
  if (only === undefined || another !== undefined || only.id !== undefined) return null
  return only.relation.includes('\n') ? null : `${only.relation}\n${only.name}`
}

const issue = (code: string, index: number, property: string, expected: string): PrepareIssue => ({
  code: `${NAME}.${code}`,
  path: `${NAME}[${index}]${property}`,
  expected,
})

function readRelative(
  { relation, name, id }: RelativeInput,
  index: number,
  issues: PrepareIssue[],
): Relative {
  const { kin, denied, understood } = readRelation(relation)
  if (!understood)
    issues.push(
      issue('unknown-relation', index, '.relation', 'a word for a relative, such as brother or father'),
    )
  return { kin, denied: denied || kin === 'unrelated', name: prepareName(name), id: id ?? null }
}

/** The sounds of the relative's own name; the chain behind it is the child's too, and stands under `names`. */
function keysOf({ name, denied }: Relative): readonly string[] {
  return denied ? [] : (name.tokens.find((token) => token.kind === 'name')?.token.keys ?? [])
}

/** What two relatives have to do with each other: an agreement, a conflict, a contradiction, or nothing. */
interface Pair {
  readonly level: Level | 'missing' | 'cannot-compare'
  readonly notes: readonly string[]
  /** A relation of which a child has one person: agreement on it outweighs a conflict with another record of it. */
  readonly single: 'father' | 'mother' | null
  readonly father?: RelativeAgreement['father']
}

const NOTHING: Pair = { level: 'missing', notes: [], single: null }

function comparePair(a: Relative, b: Relative, context: CompareContext, rarity: Rarity): Pair {
  if (a.denied || b.denied) return contradictionOf(a, b, context, rarity)
  if (a.id !== null && a.id === b.id) return { level: 'same-person', notes: [], single: null }
  if (a.name.tokens.length === 0 || b.name.tokens.length === 0) return { ...NOTHING, level: 'cannot-compare' }
  const alignment = align(a.name, b.name, context.weights, rarity)
  const single = a.kin === b.kin && (a.kin === 'father' || a.kin === 'mother') ? a.kin : null
  if (agrees(alignment)) return agreementOf(a, b, alignment, single)
  return single !== null && clashes(alignment)
    ? { level: `conflicting-${single}`, notes: [`${NAME}.conflicting-${single}`], single }
    : NOTHING
}

function agreementOf(a: Relative, b: Relative, alignment: Alignment, single: Pair['single']): Pair {
  const spelling = alignment.parts.every((part) => part.code === 'name.same') ? [] : [`${NAME}.spelling`]
  if (!areOneRelation(a.kin, b.kin))
    return { level: 'same-name', notes: [`${NAME}.relation-differs`, ...spelling], single }
  const { units } = alignment
  const level =
    units >= RARE ? 'same-relative-rare' : units >= RATHER_RARE ? 'same-relative' : 'same-relative-common'
  const father = single === 'father' ? { father: { left: a.name, right: b.name } } : {}
  return { level, notes: spelling, single, ...father }
}

const agrees = ({ units, parts }: Alignment): boolean =>
  units >= AGREES &&
  !parts.some((part) => part.fate === 'conflicting' && (isFirst(part.left) || isFirst(part.right)))

/** Only names that contradict clash: a shorter one does not, nor two that sound alike. */
const clashes = ({ units, parts }: Alignment): boolean =>
  units <= CLASHES && parts.some((part) => part.code === 'name.conflict')

const isFirst = (place: readonly [number, number] | null): boolean => place !== null && place[0] === 0

/** One side denies what the other claims: the same relation, or the same person under any relation. */
function contradictionOf(a: Relative, b: Relative, context: CompareContext, rarity: Rarity): Pair {
  if (a.denied === b.denied) return NOTHING
  const isOnePerson =
    (a.id !== null && a.id === b.id) || agrees(align(a.name, b.name, context.weights, rarity))
  return areOneRelation(a.kin, b.kin) || isOnePerson
    ? { level: 'contradicted', notes: [`${NAME}.contradicted`], single: null }
    : NOTHING
}

function summarise(all: readonly Pair[]): RelativeAgreement {
  const pairs = all.filter((pair) => !isOutweighed(pair, all))
  const levels = new Set(pairs.map((pair) => pair.level))
  const best = LEVELS.find((level) => levels.has(level))
  if (best === undefined)
    return all.every((pair) => pair.level === 'cannot-compare') ? CANNOT_COMPARE : MISSING
  const isMixed =
    LEVELS.indexOf(best) < LEVELS.indexOf('mixed') && best !== 'same-person' && pairs.some(isConflict)
  const shown = pairs.filter(
    (pair) => pair.level === best || pair.level === 'contradicted' || isConflict(pair),
  )
  const notes = [...new Set(shown.flatMap((pair) => pair.notes))].sort()
  const level = isMixed ? 'mixed' : best
  const father = pairs.every((pair) => pair.level !== level || pair.father !== undefined)
    ? pairs.find((pair) => pair.level === level)?.father
    : undefined
  return { level, ...(notes.length > 0 ? { notes } : {}), ...(father === undefined ? {} : { father }) }
}

const isConflict = (pair: Pair): boolean => pair.level.startsWith('conflicting')

/** A father who is recorded under two names agrees where one of them does. */
const isOutweighed = (pair: Pair, all: readonly Pair[]): boolean =>
  isConflict(pair) && all.some((other) => other.single === pair.single && !isConflict(other))
