import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/index.js'
import { nameClassOf } from '../../src/names/dictionary.js'
import { fromGreek } from '../../src/names/greek-route.js'

describe('fromGreek', () => {
  it.each([
    ['mouchamant', 'muhamad'],
    ['ampntoulach', 'abdulah'],
    ['giakoump', 'yakub'],
    ['gkamal', 'gamal'],
    ['tzamil', 'jamil'],
    ['chasan', null],
    ['rachid', null],
  ])('%s → %s', (text, plain) => {
    expect(fromGreek(text)).toBe(plain)
  })

  it('finds the class of a name behind Greek letters, and no name in a French one', () => {
    expect(nameClassOf('giakoump')).toBe(nameClassOf('yaqub'))
    expect(nameClassOf('chadi')).not.toBe(nameClassOf('hadi'))
  })

  it.each([
    ['Giousef Mouchamant', 'Yusuf Muhammad'],
    ['Chailemargiam Tesfai', 'Hailemariam Tesfay'],
    ['Ampntoulrachman Noori', 'Abdul Rahman Nuri'],
  ])('%s is %s', (route, home) => {
    expect(['same', 'variant']).toContain(compareNames(route, home).verdict)
  })
})
