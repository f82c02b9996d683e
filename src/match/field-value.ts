import type { Field } from '../record/field.js'
import type { Prepared } from '../record/prepared.js'

/** The prepared value of one field, null where the record says nothing or the field is not compared. */
export function fieldValue<V>(name: string, { values }: Prepared, fields: readonly Field[]): V | null {
  return (values[fields.findIndex((field) => field.name === name)] ?? null) as V | null
}
