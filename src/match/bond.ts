import type { NameAgreement } from '../compare/name.js'
import type { Relative } from '../compare/relatives.js'
import { align } from '../names/align.js'
import { sharedRarity } from '../names/rarity.js'
import type { Field } from '../record/field.js'
import type { PersonName, Prepared } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import { readChains } from '../score/chains.js'
import { type Comparison, compareRecords, type Scale } from './comparison.js'
import { fieldValue } from './field-value.js'
import type { Compared } from './looks.js'

/**
 * Most that it may be worth that two records stand together, in bits: of 256 pairs of records that are otherwise as likely, one
 * stands together by chance or by a clerk's mistake. No bond of records may outweigh what a referral itself tells.
 */
const STRONGEST = toUnits(8)
/** Most that a shared chain of fathers, nationality, place and arrival may be worth, where neither record names the other. */
const SHARED = toUnits(6)
/** Most that a sibling of the same name is worth: a first name alone is borne by many. */
const NAMED = toUnits(4)
/** What an agreeing name must be worth at least, as for relatives. */
const AGREES = toUnits(2.5)
/** Names and kin below this are what strangers of one country share. */
const REMARKABLE = toUnits(4)

const SIBLINGS: ReadonlySet<string> = new Set(['brother', 'sister', 'sibling'])

/** Why two records stand together, and what it is worth if they are brothers or sisters, against two unrelated children. */
export interface Bond {
  readonly units: Units
  /** True where one record names the other as a brother or a sister. */
  readonly named: boolean
  /** What the referral's own names and relatives agree on with the first record: what may have brought both records here. */
  readonly told: Units
}

/**
 * How far a record stands beside another one: whether one names the other, and what both say of one family. Only what the
 * referral has not told already counts: a record that agrees with the referral's chain of fathers agrees with
 * a brother's for the same reason. Two records that say nothing of each other weigh nothing, since siblings are often registered apart.
 */
export function bondOf(record: Compared, other: Prepared, scale: Scale): Bond {
  const told = familyOf(record)
  const both = familyOf(compareRecords(record.prepared, other, scale))
  const kin = (both.get('names') ?? 0) + (both.get('relatives') ?? 0)
  const shared = kin < REMARKABLE ? 0 : Math.min(SHARED, newIn(both, told))
  const naming = namingOf(record.prepared, other, scale) - Math.max(0, told.get('relatives') ?? 0)
  return {
    units: Math.min(STRONGEST, shared + Math.max(0, naming)),
    named: naming > 0,
    told: nameUnits(record) + Math.max(0, told.get('relatives') ?? 0),
  }
}

const nameUnits = ({ evidence }: Comparison): Units =>
  Math.max(0, evidence.find(({ field }) => field === 'names')?.units ?? 0)

/** What each field says for one family against two strangers; of the names, the chain of fathers alone. */
function familyOf({ evidence, agreements }: Comparison): ReadonlyMap<string, Units> {
  return new Map(
    evidence.map(({ field, family }, i) => {
      const found = agreements[i]
      const isName = found !== undefined && 'alignment' in found
      return [field, isName ? chainOf(found as NameAgreement) : family]
    }),
  )
}

/** What all parts but the first names say; nothing where the chains begin a generation apart, as those of father and child. */
function chainOf({ alignment, left, right }: NameAgreement): Units {
  const { given, shifted } = readChains(alignment, left, right)
  if (shifted) return 0
  return alignment.parts.reduce((sum, part) => (given.includes(part) ? sum : sum + part.units), 0)
}

/** What two records have in common beyond what the referral and the first of them have; never below nothing. */
function newIn(both: ReadonlyMap<string, Units>, told: ReadonlyMap<string, Units>): Units {
  let units = 0
  for (const [field, family] of both) units += family - Math.max(0, told.get(field) ?? 0)
  return Math.max(0, units)
}

/** The best of what either record says of the other: its id, or a sibling of its first name. */
function namingOf(a: Prepared, b: Prepared, scale: Scale): Units {
  return Math.max(0, ...[namedBy(a, b, scale), namedBy(b, a, scale)].flat())
}

function namedBy(teller: Prepared, named: Prepared, { fields, model, statistics }: Scale): Units[] {
  const rarity = sharedRarity(statistics)
  const names = fieldValue<readonly PersonName[]>('names', named, fields) ?? []
  return siblingsOf(teller, fields).flatMap(({ id, name }) => {
    if (id !== null && id === named.id) return [STRONGEST]
    return names.map((own) => {
      const { units, parts } = align(name, own, model.names, rarity)
      const clashes = parts.some(({ fate }) => fate === 'conflicting')
      return units < AGREES || clashes ? 0 : Math.min(NAMED, units)
    })
  })
}

/** The brothers and sisters whom a record names; not those whom it denies. */
export function siblingsOf(record: Prepared, fields: readonly Field[]): readonly Relative[] {
  const relatives = fieldValue<readonly Relative[]>('relatives', record, fields) ?? []
  return relatives.filter(({ kin, denied }) => SIBLINGS.has(kin) && !denied)
}
