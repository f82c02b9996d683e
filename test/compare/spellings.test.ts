import { describe, expect, it } from 'vitest'
import { Spellings } from '../../src/compare/spellings.js'

const table = new Spellings(
  new Map([
    ['kunduz', 'Kunduz'],
    ['iran', 'Iran'],
    ['slovakia', 'Slovakia'],
    ['slovenia', 'Slovenia'],
    ['niger', 'Niger'],
    ['nigeria', 'Nigeria'],
  ]),
)

describe('Spellings', () => {
  it.each([
    ['kunduz', 'as it stands'],
    ['qunduz', 'first letter replaced'],
    ['kunduzz', 'a letter added'],
    ['kundz', 'a letter left out'],
    ['kudnuz', 'two letters swapped'],
    ['kunduy', 'last letter replaced'],
  ])('finds %s: %s', (key) => {
    expect(table.near(key)).toEqual(['Kunduz'])
  })

  it.each(['kabul', 'kdnuzu', 'iraq', 'irann', ''])('finds nothing one edit from %j', (key) => {
    expect(table.near(key)).toEqual([])
  })

  it('gives every meaning that is equally near', () => {
    expect(table.near('slovania')).toEqual(['Slovakia', 'Slovenia'])
    expect(table.near('nigeri')).toEqual(['Niger', 'Nigeria'])
  })

  it('keeps exact and near apart', () => {
    expect(table.exact('iran')).toBe('Iran')
    expect(table.exact('qunduz')).toBeUndefined()
  })
})
