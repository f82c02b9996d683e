import type { NameAgreement } from '../compare/name.js'
import { sharedRarity } from '../names/rarity.js'
import type { Agreement } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Units } from '../record/units.js'
import type { Evidence } from './evidence.js'
import type { Model } from './model.js'
import { leftOf, tempered } from './repetition.js'

/** A side of a comparison that tells a nationality, and its nationalities as keys. */
export interface Told {
  readonly side: 'left' | 'right'
  readonly nationalities: readonly string[]
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
  statistics: TokenStatistics | null,
): readonly Evidence[] {
  const at = evidence.findIndex(({ field, units }) => field === 'names' && units > 0)
  const telling = told.filter(({ nationalities }) => nationalities.length > 0)
  if (row === undefined || at < 0 || telling.length === 0 || !statistics?.within) return evidence
  const names = evidence[at]!
  let sum = 0
  for (const one of telling) sum += toldBy(agreements[at] as NameAgreement, one, statistics)
  const units = leftOf(names.units, Math.round(sum / telling.length), row)
  // Relatives share the names that agree: what these lose, they lose in one family as well.
  const family = Math.min(names.family, Math.max(0, names.family - names.units + units))
  const left = tempered(names, units, 'name.common-there', family)
  return evidence.map((one) => (one === names ? left : one))
}

/** By how much the names of a side are commoner among the records of its nationality, each as far as it agrees. */
function toldBy(agreement: NameAgreement, { side, nationalities }: Told, statistics: TokenStatistics): Units {
  const whole = sharedRarity(statistics)
  const parts = nationalities.map((key) => sharedRarity(statistics.within!('nationalities', key)))
  let told = 0
  for (const { units, similarity, [side]: place } of agreement.alignment.parts) {
    if (units <= 0 || place === null) continue
    for (const { token } of agreement[side].tokens.slice(place[0], place[1])) {
      const within = Math.min(...parts.map((rarity) => rarity(token)))
      told += Math.max(0, (whole(token) - within) * (2 * similarity - 1))
    }
  }
  return told
}
