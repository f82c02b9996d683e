import type { BirthAgreement } from '../compare/birth.js'
import type { NameAgreement } from '../compare/name.js'
import type { Agreement, Field } from '../record/field.js'
import type { TokenStatistics } from '../record/frequencies.js'
import { weighBirth } from './birth.js'
import type { Evidence } from './evidence.js'
import type { Model } from './model.js'
import { weighNames } from './names.js'
import { weighByRow } from './rows.js'

/** Turns what a field's comparison found into bits with their reasons. */
export function weigh(
  field: Pick<Field, 'name'>,
  agreement: Agreement,
  model: Model,
  statistics: TokenStatistics | null,
): Evidence {
  if (field.name === 'names' && 'alignment' in agreement) return weighNames(agreement as NameAgreement, model)
  if (field.name === 'births' && !isSilent(agreement))
    return weighBirth(agreement as BirthAgreement, model.births)
  return weighByRow(field.name, agreement, model, statistics)
}

const isSilent = (agreement: Agreement): boolean =>
  agreement.level === 'missing' || agreement.level === 'cannot-compare'
