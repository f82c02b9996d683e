import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/node/day.js'

describe('readDay', () => {
  it.each([
    ['2001-03-12', [{ date: '2001-03-12' }]],
    ['12/03/2001', [{ date: '2001-03-12' }, { date: '2001-12-03' }]],
    ['03/2001', [{ date: '2001-03' }]],
    ['2001', [{ date: '2001' }]],
    ['٢٠٠١', [{ date: '2001' }]],
    ['፲፱፻፺፫', [{ date: '1993', calendar: 'ethiopic' }]],
  ])('reads %s as %j', (text, readings) => {
    expect(readDay(text, {})).toEqual({ readings })
  })

  it.each(['36892', '36892.5', ' 40000 '])('says what %s is, and does not guess which day', (text) => {
    expect(readDay(text, {})).toMatchObject({
      code: 'date',
      expected: expect.stringContaining('count of days'),
    })
  })

  it.each([
    ['2016-10-01', 'future-date'],
    ['2017', 'future-date'],
    ['10/2016', 'future-date'],
    ['2017-2018', 'future-date'],
    ['09/10/2016', [{ date: '2016-09-10' }]],
    ['2016', [{ date: '2016' }]],
    ['2016-09', [{ date: '2016-09' }]],
    ['2016-09-30', [{ date: '2016-09-30' }]],
    ['30/09/16', [{ date: '2016-09-30' }]],
    ['yesterday', 'date'],
    ['-1', 'date'],
  ])('reads %s in a table of 30 September 2016 as %j', (text, expected) => {
    const reading = readDay(text, { bornBy: '2016-09-30' })
    expect('readings' in reading ? reading.readings : reading.code).toEqual(expected)
  })

  it('reads a date in the calendar of its column, and holds no bound against it', () => {
    const readings = [{ date: '2030-01-05', calendar: 'ethioaa' }]
    expect(readDay('2030-01-05', { bornBy: '2016-09-30' }, 'ethioaa')).toEqual({ readings })
  })
})
