import * as fc from 'fast-check'
import { describe } from 'vitest'
import { sightingsField } from '../../src/compare/sightings.js'
import { anyText, obeysFieldLaws } from './field-laws.js'

const place = fc.oneof(
  fc.constantFrom('Calais', 'The Jungle', 'Lesbos', 'Paris', 'Khartoum', 'Shatok'),
  anyText,
)
const on = fc.constantFrom('2016', '2016-10', '2016-10-05', '2016-10-06', '2017-02-29', '0000', '9999-12-31')
const inputs = fc.array(fc.record({ place, on }), { maxLength: 4 })

// A year is no time: the same year in the same place is the same place only, and a country is no place.
describe('sightings', () =>
  obeysFieldLaws(sightingsField, inputs, ['same-place-and-time', 'same-place', 'different']))
