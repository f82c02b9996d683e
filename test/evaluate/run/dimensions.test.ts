import { describe, expect, it } from 'vitest'
import { dayOfReferrals, groupsOf } from '../../../src/evaluate/run/dimensions.js'
import type { PersonInput } from '../../../src/record/parse.js'

const of = (person: Partial<PersonInput>, notes = {}, on: string | null = '2016-09-30') =>
  groupsOf({ names: ['Filmon Tesfai'], ...person }, notes, on)

describe('groupsOf', () => {
  it.each([
    [['Afghan'], 'afghan'],
    [['ER'], 'eritrean'],
    [['Ethiopia'], 'ethiopian'],
    [['Iraq'], 'iraqi'],
    [['Kurdish'], 'kurdish'],
    [['Lebanese'], 'syrian'],
    [['Syrian', 'Egyptian'], 'several'],
    [['Syrian/Egyptian'], 'several'],
    [['French'], 'other'],
    [['nowhere at all'], 'not stated'],
  ])('infers the naming tradition of %j: %s', (nationalities, tradition) => {
    expect(of({ nationalities }).tradition).toBe(tradition)
  })

  it('infers it from a script that one tradition writes, and from no other', () => {
    expect(of({ names: ['ፊልሞን ተስፋይ'] })).toMatchObject({
      tradition: 'eritrean or ethiopian',
      script: 'ethiopic',
    })
    expect(of({ names: ['محمد علی'] })).toMatchObject({ tradition: 'not stated', script: 'arabic' })
    expect(of({ names: [] }).script).toBe('no letters')
  })

  it('takes the word of the truth before its own', () => {
    const notes = { tradition: 'oromo', sex: 'female', age: 'teens', source: 'a camp', script: 'both' }
    expect(of({ nationalities: ['ET'], sex: 'male' }, notes)).toEqual(notes)
  })

  it.each([
    [{ age: 15, at: '2010-01' }, '15 to 17'],
    [{ date: '2001-09-30' }, '15 to 17'],
    [{ date: '2001-10-01' }, '12 to 14'],
    [{ date: '2001' }, '15 to 17'],
    [{ date: '2007-02' }, 'under 12'],
    [{ from: '1997-01-01', to: '1999-01-01' }, '18 to 24'],
    [{ date: '1960-01-01' }, '25 and over'],
    [{ date: '2017-01-01' }, 'not stated'],
    [{ date: '1380-01-01', calendar: 'persian' }, 'not stated'],
  ])('counts the age of %j in whole years: %s', (birth, band) => {
    expect(of({ births: [birth] }).age).toBe(band)
  })

  it('counts no age where no day is known', () => {
    expect(of({ births: [{ date: '2001-09-30' }] }, {}, null).age).toBe('not stated')
    expect(of({ births: [{ age: 9, at: '2016' }] }, {}, null).age).toBe('under 12')
  })

  it('knows who wrote the name', () => {
    expect(of({ names: [{ text: 'Filmon', source: 'IT' }] }).source).toBe('IT')
    expect(of({}).source).toBe('not stated')
  })
})

describe('dayOfReferrals', () => {
  it('is the last day to which a stated age refers', () => {
    const people = ['2016-09', '2017-01-20', '2016-12-31'].map((at) => ({
      names: [],
      births: [{ age: 9, at }],
    }))
    expect(dayOfReferrals(people)).toBe('2017-01-20')
    expect(dayOfReferrals([{ names: ['x'] }])).toBeNull()
  })
})
