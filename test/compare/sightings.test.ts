import { describe, expect, it } from 'vitest'
import { sightingsField } from '../../src/compare/sightings.js'
import { compareInputs, issuesOf } from './field-laws.js'

const seen = (text: string) =>
  text.split(' | ').map((each) => {
    const [place, on] = each.split(' @ ') as [string, string]
    return { place, on }
  })
const compare = (a: string, b: string) => compareInputs(sightingsField, seen(a), seen(b))

describe('levels', () => {
  it.each([
    ['Calais @ 2016-10-05', 'The Jungle @ 2016-10-12', 'same-place-and-time'],
    ['Calais @ 2016-10', 'Calais @ 2016-10-20', 'same-place-and-time'],
    ['Lesbos @ 2016-02-01 | Calais @ 2016-10-05', 'Moria @ 2016-02-08', 'same-place-and-time'],
    ['Calais @ 2016-10-05', 'Calais @ 2017-03-01', 'same-place'],
    ['Calais @ 2016', 'Calais @ 2016-10-05', 'same-place'],
    ['Calais @ 2016-10-05', 'Paris @ 2016-10-09', 'different'],
    ['Calais @ 2016-10-05', 'Dover @ 2016-10-05', 'different'],
    ['Calais @ 2016-10-05', 'Lesbos @ 2016-10-09', 'different'],
    ['Calais @ 2016-10-05', 'Lesbos @ 2016-10-05', 'elsewhere-same-day'],
    ['Calais @ 2016-10', 'Lesbos @ 2016-10', 'different'],
    ['Calais @ 2016-10-05', 'Somewhere @ 2016-10-05', 'cannot-compare'],
    ['? @ 2016-10-05', 'Calais @ 2016-10-05', 'missing'],
  ])('%s and %s: %s', (a, b, level) => {
    expect(compare(a, b).level).toBe(level)
    expect(compare(b, a).level).toBe(level)
  })
})

it('shows an impossible day even where another sighting fits', () => {
  expect(
    compare('Calais @ 2016-10-05 | Paris @ 2016-09-01', 'Lesbos @ 2016-10-05 | Paris @ 2016-09-03'),
  ).toEqual({
    level: 'same-place-and-time',
    value: 'FR/paris',
    notes: ['sightings.elsewhere-same-day'],
  })
})

it('reports a date that does not exist and uses the rest', () => {
  const input = seen('Calais @ 2016-02-31 | Calais @ 2016-02')
  expect(issuesOf(sightingsField, input)).toMatchObject([
    { code: 'sightings.impossible-date', path: 'sightings[0].on' },
  ])
  expect(sightingsField.prepare(input, [])).toHaveLength(1)
})

it('keys a record by the places', () => {
  const value = sightingsField.prepare(seen('Calais @ 2016 | Calais @ 2017 | Khogyani @ 2015'), [])!
  expect(sightingsField.keys?.(value)).toEqual(['FR/calais', 'AF/nangarhar/khogyani', 'AF/nangarhar'])
})
