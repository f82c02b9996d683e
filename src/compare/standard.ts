import type { Field } from '../record/field.js'
import { birthField } from './birth.js'
import { identifiersField } from './identifiers.js'
import { languagesField } from './languages.js'
import { nameField } from './name.js'
import { nationalityField } from './nationality.js'
import { placesField } from './places.js'
import { relativesField } from './relatives.js'
import { sexField } from './sex.js'
import { sightingsField } from './sightings.js'

/** The built-in kinds of evidence, in the order in which an answer shows them. */
export const standardFields: readonly Field[] = [
  nameField,
  birthField,
  sexField,
  nationalityField,
  relativesField,
  placesField,
  sightingsField,
  languagesField,
  identifiersField,
]
