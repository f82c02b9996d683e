import type { BirthAgreement } from '../compare/birth.js'
import type { NameAgreement } from '../compare/name.js'
import type { Agreement, Field } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { type BirthParameters, weighBirth } from './birth.js'
import type { Evidence } from './evidence.js'
import type { Model } from './model.js'
import { weighNames } from './names.js'
import { weighByRow } from './rows.js'

/**
 * Turns what a field's comparison found into bits with their reasons.
 *
 * @param births the model's parameters of births, or what they are for the nationalities of the two ({@link birthParametersFor})
 */
export function weigh(
  field: Pick<Field, 'name'>,
  agreement: Agreement,
  model: Model,
  statistics: TokenStatistics | null,
  births: BirthParameters = model.births,
): Evidence {
  if (field.name === 'names' && 'alignment' in agreement) return weighNames(agreement as NameAgreement, model)
  if (field.name === 'births' && !isSilent(agreement)) return weighBirth(agreement as BirthAgreement, births)
  return weighByRow(field.name, agreement, model, statistics)
}

const isSilent = (agreement: Agreement): boolean =>
  agreement.level === 'missing' || agreement.level === 'cannot-compare'
