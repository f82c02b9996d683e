import * as z from 'zod/mini'

/** Longest text of a single value, in UTF-16 units: longer ones are an error of the input, not a name. */
export const TEXT_LIMIT = 1000
/** Most values of one kind on one person; more is a sign of merged records. */
export const LIST_LIMIT = 200

/** A value that says something. */
export const textSchema = z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(LIST_LIMIT))

/** Longest id, in UTF-16 units. */
export const ID_LIMIT = 200
export const idSchema = z.string().check(z.minLength(1), z.maxLength(ID_LIMIT))

const nameKind = z.enum(['primary', 'alias', 'nickname', 'former', 'assumed'])
const nameOrigin = { kind: z.optional(nameKind), source: z.optional(textSchema) }
const nameParts = z.strictObject({
  given: z.optional(textSchema),
  middle: z.optional(textSchema),
  father: z.optional(textSchema),
  grandfather: z.optional(textSchema),
  family: z.optional(textSchema),
  ...nameOrigin,
})
export const nameSchema = z.union([
  z.string().check(z.maxLength(TEXT_LIMIT)),
  z.strictObject({ text: textSchema, ...nameOrigin }),
  nameParts,
])
export const namesSchema = list(nameSchema)

const basis = { basis: z.optional(z.enum(['documented', 'stated', 'assessed', 'estimated'])) }
const dateText = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'))
export const birthSchema = z.union([
  z.strictObject({ date: dateText, calendar: z.optional(textSchema), ...basis }),
  z.strictObject({ age: z.number().check(z.minimum(0), z.maximum(130)), at: dateText, ...basis }),
  z.strictObject({ from: dateText, to: dateText, ...basis }),
])
export const birthsSchema = list(birthSchema)

export const nationalitiesSchema = list(textSchema)
export const sexSchema = z.enum(['male', 'female', 'other', 'unknown'])
export const placesSchema = list(textSchema)
export const languagesSchema = list(textSchema)
export const relativesSchema = list(
  z.strictObject({ relation: textSchema, name: textSchema, id: z.optional(idSchema) }),
)
export const sightingsSchema = list(z.strictObject({ place: textSchema, on: dateText }))
export const identifiersSchema = list(z.strictObject({ type: textSchema, value: textSchema }))

/** The built-in properties of a person, one schema each; every one but `names` may be left out. */
export const personShape = {
  id: z.optional(idSchema),
  names: namesSchema,
  births: z.optional(birthsSchema),
  nationalities: z.optional(nationalitiesSchema),
  sex: z.optional(sexSchema),
  places: z.optional(placesSchema),
  languages: z.optional(languagesSchema),
  relatives: z.optional(relativesSchema),
  sightings: z.optional(sightingsSchema),
  identifiers: z.optional(identifiersSchema),
  data: z.optional(z.unknown()),
}

export type NameKind = z.infer<typeof nameKind>
export type NameInput = z.infer<typeof nameSchema>
export type BirthInput = z.infer<typeof birthSchema>
export type BirthBasis = 'documented' | 'stated' | 'assessed' | 'estimated'
export type Sex = z.infer<typeof sexSchema>
export type RelativeInput = z.infer<typeof relativesSchema>[number]
export type SightingInput = z.infer<typeof sightingsSchema>[number]
export type IdentifierInput = z.infer<typeof identifiersSchema>[number]
