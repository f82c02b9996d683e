import { describe, expect, it } from 'vitest'
import {
  distinctKey,
  hasLookAlikes,
  knownApart,
  listedRarity,
  longFormsOf,
  nameClassOf,
} from '../../src/names/dictionary.js'
import { EQUIVALENTS } from '../../src/names/tables/equivalents.js'
import { fold } from '../../src/text/fold.js'

const rows = EQUIVALENTS.trim().split('\n')
const key = (name: string) => distinctKey(name, nameClassOf(name))

describe('the table of equivalents', () => {
  it.each([
    ['mahamat', 'mohamed'],
    ['mihemed', 'muhammad'],
    ['cumar', 'omar'],
    ['hocine', 'hussein'],
    ['abakar', 'abubakar'],
    ['souleymane', 'saleban'],
    ['huynh', 'hoang'],
    ['ibraim', 'ibrahim'],
    ['raim', 'rahim'],
    ['mouchamant', 'muhammad'],
    [fold('محمد'), 'mohammed'],
    [fold('ዮሃንስ'), 'yohannes'],
  ])('%s and %s are one name', (a, b) => {
    expect(nameClassOf(a)).toBe(nameClassOf(b))
    expect(nameClassOf(a)).toBeGreaterThanOrEqual(0)
  })

  it('takes no name for another one without its h', () => {
    expect(nameClassOf('amad')).not.toBe(nameClassOf('ahad'))
    expect(knownApart(key('zaid'), key('zahid'))).toBe(true)
  })

  it.each([
    ['hamo', ['muhammad']],
    ['bini', ['binyam']],
    ['dani', ['daniel']],
  ])('%s is short for %j', (short, names) => {
    expect(longFormsOf(short)).toEqual(expect.arrayContaining(names.map(nameClassOf)))
  })

  it.each(rows)('%s', (row) => {
    expect(row).toMatch(/^\d\.\d \w+( \S+)*$/)
    expect(listedRarity(row.split(' ')[1]!)).toBeGreaterThan(0)
  })

  it('holds each spelling once, as it is folded', () => {
    const spellings = rows.flatMap((row) =>
      row
        .split(' ')
        .slice(1)
        .filter((one) => !one.startsWith('~')),
    )
    const folded = spellings.map(fold)
    expect(spellings.filter((_one, index) => folded.indexOf(folded[index]!) !== index)).toEqual([])
  })

  it('says nothing of a name that it does not hold', () => {
    expect(nameClassOf('zrgh')).toBe(-1)
    expect(longFormsOf('zrgh')).toEqual([])
    expect(listedRarity('zrgh')).toBeUndefined()
  })
})

describe('the table of look-alikes', () => {
  it.each([
    ['hassan', 'hussein'],
    ['salim', 'salem'],
    ['merhawi', 'merhawit'],
    ['hassen', 'xuseen'],
    ['binh', 'minh'],
  ])('%s is not %s', (a, b) => {
    expect(knownApart(key(a), key(b))).toBe(true)
    expect(knownApart(key(b), key(a))).toBe(true)
    expect(hasLookAlikes(key(a))).toBe(true)
  })

  it('never sets a name apart from itself', () => {
    for (const name of ['hassan', 'salim', 'ahmad', 'anh'])
      expect(knownApart(key(name), key(name))).toBe(false)
  })
})
