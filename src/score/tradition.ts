import type { NameAgreement } from '../compare/name.js'
import { sharedRarity } from '../names/rarity.js'
import type { Rarity } from '../names/side.js'
import type { Agreement } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Units } from '../record/units.js'
import type { Evidence } from './evidence.js'
import type { Model } from './model.js'
import { leftOf, tempered } from './repetition.js'

/** A side of a comparison, with how rare names are among the records of each nationality that it tells. */
export interface Told {
  readonly side: 'left' | 'right'
  /** In the whole register, and in each part of it; null where nothing is told or known of parts. */
  readonly rarities: { readonly whole: Rarity; readonly within: readonly Rarity[] } | null
}

/** What a side tells by its nationalities, given as keys. */
export function toldBy(
  side: Told['side'],
  nationalities: readonly string[],
  statistics: TokenStatistics | null,
): Told {
  if (nationalities.length === 0 || !statistics?.within) return { side, rarities: null }
  const within = nationalities.map((key) => sharedRarity(statistics.within!('nationalities', key)))
  return { side, rarities: { whole: sharedRarity(statistics), within } }
}

/**
 * What names are worth beside people who tell a nationality. The names of one tradition come together, so that each of
 * them tells it again: three Vietnamese names are rare in a register of many nations, and common among the Vietnamese. They
 * lose a part (`repetition.names`) of what the names of a side are commoner by among the records of its nationality, their
 * pointwise mutual information with it (Church and Hanks 1990, Computational Linguistics 16).
 *
 * @param told the sides to go by, of which the mean counts. A search goes by its referral alone, so that no record gains by
 *   keeping its own nationality to itself
 */
export function besideNationality(
  evidence: readonly Evidence[],
  agreements: readonly Agreement[],
  told: readonly Told[],
  { repetition: { names: row } }: Model,
): readonly Evidence[] {
  let at = 0
  while (at < evidence.length && evidence[at]!.field !== 'names') at++
  const names = evidence[at]
  if (row === undefined || names === undefined || names.units <= 0) return evidence
  let sum = 0
  let telling = 0
  for (const one of told) {
    if (one.rarities === null) continue
    telling++
    sum += commonerBy(agreements[at] as NameAgreement, one.side, one.rarities)
  }
  if (telling === 0) return evidence
  const units = leftOf(names.units, Math.round(sum / telling), row)
  // Relatives share the names that agree: what these lose, they lose in one family as well.
  const family = Math.min(names.family, Math.max(0, names.family - names.units + units))
  const left = evidence.slice()
  left[at] = tempered(names, units, 'name.common-there', family)
  return left
}

/** By how much the names of a side are commoner among the records of its nationality, each as far as it agrees. */
function commonerBy(
  agreement: NameAgreement,
  side: Told['side'],
  { whole, within }: NonNullable<Told['rarities']>,
): Units {
  const { tokens } = agreement[side]
  let told = 0
  for (const { units, similarity, [side]: place } of agreement.alignment.parts) {
    if (units <= 0 || place === null) continue
    for (let at = place[0]; at < place[1]; at++) {
      const { token } = tokens[at]!
      let least = Number.POSITIVE_INFINITY
      for (const rarity of within) least = Math.min(least, rarity(token))
      told += Math.max(0, (whole(token) - least) * (2 * similarity - 1))
    }
  }
  return told
}
