import { describe, expect, it } from 'vitest'
import { readPlace } from '../../../src/compare/places/read.js'

/** The most exact place that a text was read to, with the words that stand in no table behind it. */
function readTo(text: string): string {
  const place = readPlace(text)
  if (place === null) return ''
  return [place.town ?? place.province ?? place.country, place.rest].filter((part) => part).join(' + ')
}

describe('spellings of one place', () => {
  it.each([
    ['AF/nangarhar', 'Nangarhar, Ningarhar, Nangrahar, Nangarhar Province, ننگرهار, province of Nangarhar'],
    ['AF/nangarhar/jalalabad', 'Jalalabad, Jelalabad, Dschalalabad, جلال آباد, Jalalabaad'],
    ['AF/baghlan/pulekhumri', 'Pul-e Khumri, Pol-e Khomri, Pulikhumri, پل خمری'],
    ['AF/kunduz', 'Kunduz, Qunduz, Kundus, Koundouz, کندز, Kunduz province'],
    ['AF/herat', 'Herat, Hirat, Harat, هرات'],
    ['ER/maekel/asmara', 'Asmara, Asmera, ኣስመራ, أسمرة'],
    ['ER/anseba/keren', 'Keren, Cheren'],
    ['ER/gashbarka/teseney', 'Teseney, Tessenei, Tesseney'],
    ['ET/tigray/mekelle', "Mekelle, Mekele, Mek'ele, Makalle"],
    ['SD/khartoum', 'Khartoum, Khartum, Jartum, الخرطوم'],
    ['SD/gedaref', 'Gedaref, Gadaref, Qadarif, Al-Qadarif, القضارف'],
    ['SD/northdarfur', 'North Darfur, Shamal Darfur, شمال دارفور'],
    ['SD/northdarfur/elfasher', 'El Fasher, Al-Fashir, Fachir, الفاشر'],
    ['SD/westdarfur/geneina', 'Geneina, El Geneina, Al-Junaynah, الجنينة'],
    ['SY/hasakah/qamishli', 'Qamishli, Qamishlo, Kamishlo, Qamişlo, القامشلي'],
    ['IQ/sulaymaniyah', 'Sulaymaniyah, Sulaimaniya, Slemani, Silêmanî, السليمانية'],
    ['IQ/erbil', 'Erbil, Arbil, Hewlêr, Hewler, أربيل'],
    ['IQ/dohuk', 'Dohuk, Duhok, Dihok, دهوك'],
    ['TD/ouaddai/abeche', 'Abéché, Abeche'],
    ['VN/nghean', 'Nghệ An, Nghe An'],
    ['VN/hatinh', 'Hà Tĩnh, Ha Tinh, Hatinh'],
    ['EG/gharbia/tanta', 'Tanta, طنطا'],
    ['FR/calais', 'Calais, The Jungle, Calais Jungle, Jungle de Calais'],
    ['GR/lesbos', 'Lesbos, Lesvos, Λέσβος, Moria'],
    ['AF', 'Afghanistan, افغانستان'],
  ])('%s: %s', (id, texts) => {
    for (const text of texts.split(', ')) expect.soft([text, readTo(text)]).toEqual([text, id])
  })
})

describe('places inside places', () => {
  it.each([
    ['Khogyani, Nangarhar, Afghanistan', 'AF/nangarhar/khogyani'],
    ['Afghanistan - Kabul', 'AF/kabul'],
    ['Jaghori district in Ghazni', 'AF/ghazni/jaghori'],
    ['born near El Fasher (North Darfur)', 'SD/northdarfur/elfasher'],
    ['Charmang village, Bajaur', 'PK/federallyadministeredtribalareas/bajaur + charmang'],
    ['Zazi, Paktia', 'AF/paktia + zazi'],
    ['Kandalay', 'kandalay'],
    ['Kunduz 2', 'AF/kunduz'],
    ['has family', 'has family'],
    ['', ''],
    ['?', ''],
    ['village', ''],
  ])('%j: %s', (text, id) => {
    expect(readTo(text)).toBe(id)
  })

  it('takes a word one letter wrong for a listed place, and says so', () => {
    expect(readPlace('Nangarhaar')).toMatchObject({ province: 'AF/nangarhar', misspelt: true })
    expect(readPlace('Nangarhar')).toMatchObject({ misspelt: false })
  })
})

describe('a name that several places bear', () => {
  it.each([
    ['Tripoli, Libya', 'LY/tripoli'],
    ['Tripoli, Lebanon', 'LB/tripoli'],
    ['Tripoli', 'tripoli'],
    ['Bari, Somalia', 'SO/bari'],
    ['Qarabagh, Ghazni', 'AF/ghazni/qarabagh'],
    ['Qarabagh, Kabul', 'AF/kabul/qarabagh'],
    ['Qarabagh', 'AF + qarabagh'],
  ])('%s: %s', (text, id) => {
    expect(readTo(text)).toBe(id)
  })
})

it('reads a text of any length at once', () => {
  const start = performance.now()
  readPlace('Khartoum '.repeat(200_000))
  readPlace('/'.repeat(1000))
  readPlace('Xartoun '.repeat(120))
  expect(performance.now() - start).toBeLessThan(1000)
})
