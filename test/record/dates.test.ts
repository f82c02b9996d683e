import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/record/dates.js'
import { readMonthName } from '../../src/record/month-names.js'
import { birthSchema } from '../../src/record/person.js'

const dates = (text: string, referenceYear?: number): string[] | null => {
  const reading = readDate(text, referenceYear === undefined ? {} : { referenceYear })
  if (reading === null) return null
  expect(reading.ambiguous).toBe(reading.readings.length > 1)
  for (const birth of reading.readings) expect(birthSchema.safeParse(birth).success).toBe(true)
  return reading.readings.map((birth) => {
    if (!('date' in birth)) return Object.values(birth).join(' ')
    return [birth.date, birth.calendar, birth.basis].filter((part) => part !== undefined).join(' ')
  })
}

describe('numbers', () => {
  it.each<[string, ...string[]]>([
    ['2001-03-12', '2001-03-12'],
    ['2001/03/12', '2001-03-12'],
    ['2001.3.12', '2001-03-12'],
    ['2001 03 12', '2001-03-12'],
    ['20010312', '2001-03-12'],
    ['12032001', '2001-03-12'],
    ['2001-03', '2001-03'],
    ['2001/3', '2001-03'],
    ['03/2001', '2001-03'],
    ['3.2001', '2001-03'],
    ['2001', '2001'],
    [' 2001 ', '2001'],
    ['(2001)', '2001'],
    ['2001-00-00', '2001'],
    ['2001-05-00', '2001-05'],
    ['00/00/2001', '2001'],
    ['00/05/2001', '2001-05'],
    ['00/13/2001', '2001'],
    ['2001-03-12T00:00:00.000Z', '2001-03-12'],
    ['2001-03-12 14:05', '2001-03-12'],
    ['12.03.2001, 00:00:00', '2001-03-12'],
    ['2001-13-05', '2001-05-13', '2001-13-05 ethiopic'],
    ['2001-25-05', '2001-05-25'],
    ['30/02/2001', '2001-02-30'],
  ])('%j is %j', (text, ...expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it('are read in both orders where both are dates', () => {
    expect(dates('12/03/2001')).toEqual(['2001-03-12', '2001-12-03'])
    expect(dates('12-03-2001')).toEqual(['2001-03-12', '2001-12-03'])
    expect(dates('12 03 2001')).toEqual(['2001-03-12', '2001-12-03'])
    expect(dates('13/03/2001')).toEqual(['2001-03-13'])
    expect(dates('03/13/2001')).toEqual(['2001-03-13'])
    expect(dates('03/03/2001')).toEqual(['2001-03-03'])
  })

  it('with dots are read day first', () => {
    expect(dates('12.03.2001')).toEqual(['2001-03-12'])
    expect(dates('03.13.2001')).toEqual(['2001-03-13'])
  })

  it('of two digits are years up to the reference', () => {
    expect(dates('13/03/05', 2016)).toEqual(['2005-03-13'])
    expect(dates('13/03/16', 2016)).toEqual(['2016-03-13'])
    expect(dates('13/03/17', 2016)).toEqual(['1917-03-13'])
    expect(dates('13.03.98', 2016)).toEqual(['1998-03-13'])
    expect(dates('13 Mar 01', 2016)).toEqual(['2001-03-13'])
    expect(dates('13/03/05')).toBeNull()
    expect(dates('05', 2016)).toBeNull()
  })

  it.each<[string, string]>([
    ['2000-2001', '2000 2001'],
    ['2000/2001', '2000 2001'],
    ['2000 – 2001', '2000 2001'],
    ['2000 to 2001', '2000 2001'],
    ['between 2000 and 2001', '2000 2001'],
    ['entre 2000 et 2001', '2000 2001'],
  ])('%j is a span of years', (text, span) => {
    expect(dates(text)).toEqual([span])
  })
})

describe('months in words', () => {
  it.each<[string, string]>([
    ['12 March 2001', '2001-03-12'],
    ['12th of March, 2001', '2001-03-12'],
    ['March 12, 2001', '2001-03-12'],
    ['12-Mar-2001', '2001-03-12'],
    ['2001 March 12', '2001-03-12'],
    ['MARCH 2001', '2001-03'],
    ['Sept. 2001', '2001-09'],
    ['1er janvier 2001', '2001-01-01'],
    ['12 février 2001', '2001-02-12'],
    ['12 fevr. 2001', '2001-02-12'],
    ['né le 3 août 2001', '2001-08-03'],
    ['12 juil. 2001', '2001-07-12'],
    ['12 maggio 2001', '2001-05-12'],
    ['12 gen 2001', '2001-01-12'],
    ['nato il 3 luglio 2001', '2001-07-03'],
    ['3. März 2001', '2001-03-03'],
    ['3. Maerz 2001', '2001-03-03'],
    ['geboren am 12. Dezember 2001', '2001-12-12'],
    ['12 مارس 2001', '2001-03-12'],
    ['١٢ أغسطس ٢٠٠١', '2001-08-12'],
  ])('%j is %s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it.each<[string, string]>([
    ['20 Sonbola 1387', '1387-06-20 persian'],
    ['20 Sunbula 1387', '1387-06-20 persian'],
    ['Hamal 1380', '1380-01 persian'],
    ['۲۰ شهریور ۱۳۸۷', '1387-06-20 persian'],
    ['۲۰ سنبله ۱۳۸۷', '1387-06-20 persian'],
    ['12 Tir 1380', '1380-04-12 persian'],
    ['12 Tir 1993', '1993-05-12 ethiopic'],
    ['1 Meskerem 1993', '1993-01-01 ethiopic'],
    ['5 Pagume 2000', '2000-13-05 ethiopic'],
    ['12 መስከረም 1993', '1993-01-12 ethiopic'],
    ['12 Sonbola 2008', '2008'],
  ])('%j is %s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it('are no months where two begin alike', () => {
    expect(readMonthName('jui')).toEqual([])
    expect(readMonthName('ma')).toEqual([])
    expect(readMonthName('juin')).toEqual([{ month: 6 }])
    expect(readMonthName('Juillet')).toEqual([{ month: 7 }])
    expect(readMonthName('tir')).toHaveLength(2)
    expect(readMonthName('')).toEqual([])
  })
})

describe('digits and calendars', () => {
  it.each<[string, ...string[]]>([
    ['١٢/٠٣/٢٠٠١', '2001-03-12', '2001-12-03'],
    ['۱۳۸۷/۶/۲۰', '1387-06-20 persian'],
    ['1387/6/20', '1387-06-20 persian'],
    ['20/6/1387', '1387-06-20 persian'],
    ['1387/06', '1387-06 persian'],
    ['1387', '1387'],
    ['1429/9/10', '1429-09-10'],
    ['1429', '1429'],
    ['፲፱፻፺፪', '1992 ethiopic'],
    ['1992 E.C.', '1992 ethiopic'],
    ['2000-13-05 EC', '2000-13-05 ethiopic'],
    ['1992 ዓ.ም', '1992 ethiopic'],
    ['2000 G.C.', '2000 gregory'],
    ['1429 AH', '1429 islamic-umalqura'],
    ['1429 هـ', '1429 islamic-umalqura'],
    ['1387 ه.ش', '1387 persian'],
    ['1387 S.H.', '1387 persian'],
    ['2001 م', '2001 gregory'],
    ['2001 AD', '2001 gregory'],
  ])('%j is %j', (text, ...expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('what the writer was not sure of', () => {
  it.each<[string, string]>([
    ['c. 2001', '2001 estimated'],
    ['ca. 2001', '2001 estimated'],
    ['circa 2001', '2001 estimated'],
    ['about 2001', '2001 estimated'],
    ['approx 03/2001', '2001-03 estimated'],
    ['vers 2001', '2001 estimated'],
    ['um 2001', '2001 estimated'],
    ['~2001', '2001 estimated'],
    ['2001?', '2001 estimated'],
    ['about 2000-2001', '2000 2001 estimated'],
  ])('%j is %s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('what is no date', () => {
  it.each([
    '',
    ' ',
    'unknown',
    'n/a',
    '15',
    '15 years',
    '0000',
    '0000-00-00',
    '99999',
    '123456789012',
    '31/31/2001',
    '2001-45-45',
    '32 March 2001',
    'March',
    'March 12',
    'March April 2001',
    'jui 2001',
    '1/2/3/4',
    '12/03/2001 and 13/04/2002',
    '2001 2000',
    '2001 or so they say',
    '2001; DROP TABLE',
    '12+03+2001',
    '-'.repeat(64),
    '1'.repeat(64),
    `${'2001-'.repeat(13)}`,
    'a'.repeat(100_000),
    '1.'.repeat(1_000_000),
    '\u0301'.repeat(100_000),
    '\ud800',
    '፼'.repeat(60),
    '2001%',
  ])('%#: nothing is read', (text) => {
    expect(readDate(text, { referenceYear: 2016 })).toBeNull()
  })
})
