import type { NameAgreement } from '../compare/name.js'
import type { Rarity } from '../names/align.js'
import { sharedRarity } from '../names/rarity.js'
import type { Agreement } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import type { Units } from '../record/units.js'
import type { Evidence } from './evidence.js'
import type { Model } from './model.js'
import { leftOf, tempered } from './repetition.js'

/**
 * What names are worth beside a referral that tells a nationality. The names of one tradition come together, so that each of
 * them tells it again: three Vietnamese names are rare in a register of many nations, and common among the Vietnamese. They
 * lose a part (`repetition.names`) of what the referral's names are commoner by among the records of its nationality, their
 * pointwise mutual information with it (Church and Hanks 1990, Computational Linguistics 16). That depends on the referral
 * alone, so that a record never gains by keeping its own nationality to itself.
 *
 * @param nationalities of the referral, as keys
 */
export function besideNationality(
  evidence: readonly Evidence[],
  agreements: readonly Agreement[],
  nationalities: readonly string[],
  { repetition: { names: row } }: Model,
  statistics: TokenStatistics | null,
): readonly Evidence[] {
  const at = evidence.findIndex(({ field, units }) => field === 'names' && units > 0)
  if (row === undefined || at < 0 || nationalities.length === 0 || !statistics?.within) return evidence
  const names = evidence[at]!
  const parts = nationalities.map((key) => sharedRarity(statistics.within!('nationalities', key)))
  const told = toldBy(agreements[at] as NameAgreement, sharedRarity(statistics), parts)
  const left = tempered(names, leftOf(names.units, told, row), 'name.common-there')
  return evidence.map((one) => (one === names ? left : one))
}

/** By how much the referral's names are commoner in one of some parts of the register, each as far as it agrees. */
function toldBy({ alignment, left }: NameAgreement, whole: Rarity, parts: readonly Rarity[]): Units {
  let told = 0
  for (const { units, similarity, left: place } of alignment.parts) {
    if (units <= 0 || place === null) continue
    for (const { token } of left.tokens.slice(place[0], place[1])) {
      const within = Math.min(...parts.map((rarity) => rarity(token)))
      told += Math.max(0, (whole(token) - within) * (2 * similarity - 1))
    }
  }
  return Math.round(told)
}
