import { describe, expect, it } from 'vitest'
import { readCountries } from '../../../src/compare/countries/read.js'
import { byWord } from '../../../src/compare/countries/table.js'
import { phraseKey } from '../../../src/compare/phrase.js'
import { FAR_COUNTRIES, OTHER_COUNTRIES, ROUTE_COUNTRIES } from './source.js'

/** The codes that a text is read to: `SY EG` for two countries, `IQ+IR+SY+TR` for a people of four. */
const codesOf = (text: string): string =>
  readCountries(text)
    .found.map((codes) => codes.join('+'))
    .join(' ')

describe('codes', () => {
  it.each([
    ['AF', 'AF'],
    ['afg', 'AF'],
    ['ERI', 'ER'],
    ['XK', 'XK'],
    ['XKX', 'XK'],
    ['XXA', 'XXA'],
    ['ZAR', 'CD'],
    ['BUR', 'MM'],
    ['AF/PK', 'AF PK'],
    ['AF PK', 'AF PK'],
    ['SYR, EGY', 'SY EG'],
  ])('%s is %s', (text, codes) => {
    expect(codesOf(text)).toBe(codes)
  })
})

describe('names and demonyms of the route', () => {
  it.each([
    [
      'AF',
      'Afghanistan, Afghan, Afghani, afghane, afghano, afgano, Afghanin, afghanisch, Afghans, Αφγανός, Αφγανιστάν, Afganos, أفغاني, أفغانية, افغان, افغانستان',
    ],
    [
      'ER',
      'Eritrea, Eritrean, Erythrean, érythréen, érythréenne, eritreo, eritrei, Eritreer, Eritreerin, eritreisch, Ερυθραία, Erythraios, إريتري, ኤርትራ',
    ],
    [
      'ET',
      'Ethiopia, Ethiopian, éthiopienne, etiope, etiopi, Äthiopier, Aethiopier, äthiopisch, Αιθιοπία, إثيوبيا, إثيوبي, አትዮጵያ, Oromo, Abyssinia',
    ],
    [
      'SD',
      'Sudan, Soudan, Sudanese, soudanais, soudanaise, sudanesi, Sudanesin, sudanesisch, Darfur, Darfuri, السودان, سوداني, السودانية, سودانی, North Sudanese, Σουδάν',
    ],
    ['SS', 'South Sudan, South Sudanese, Soudan du Sud, sud-soudanais, südsudanesisch, جنوب السودان'],
    ['TD', 'Chad, Tchad, Ciad, Tschad, Chadian, tchadien, tchadienne, ciadiano, Tschader, تشاد, Τσαντ'],
    [
      'SY',
      'Syria, Syrie, Syrian, syrienne, siriano, Syrer, Syrerin, syrisch, Syrian Arab Republic, سوري, سورية, Συρία',
    ],
    ['IQ', 'Iraq, Irak, Iraqi, Iraki, irakien, iracheno, Iraker, irakisch, عراقي, العراق'],
    ['IR', 'Iran, Iranian, iranien, iraniano, Iraner, Persian, ایرانی, إيراني, Islamic Republic of Iran'],
    ['EG', 'Egypt, Egyptian, égyptien, egiziano, Ägypter, Aegypter, ägyptisch, Masri, مصري, مصر, Αίγυπτος'],
    ['PK', 'Pakistan, Pakistani, pakistanais, pachistano, Pakistaner, پاکستانی, باكستاني'],
    ['SO', 'Somalia, Somali, somalo, somalien, Somalier, Somaliland, Soomaali, صومالي'],
    [
      'VN',
      'Vietnam, Viet Nam, Viet-Nam, Việt Nam, Vietnamese, vietnamien, vietnamita, vietnamesisch, Βιετνάμ',
    ],
    ['AL', 'Albania, Albanian, albanais, albanese, Albaner, Shqiptar, Αλβανός'],
    ['XK', 'Kosovo, Kosova, Kosovan, Kosovar, Kosovare, Kosovo-Albanian'],
    ['PS', 'Palestine, Palestinian, palestinien, palestinese, palästinensisch, Gaza, West Bank, فلسطيني'],
  ])('%s: %s', (code, texts) => {
    for (const text of texts.split(', ')) expect.soft([text, codesOf(text)]).toEqual([text, code])
  })
})

describe('several, doubtful and none', () => {
  it.each([
    ['Syrian/Egyptian', 'SY EG'],
    ['Syrian or Egyptian', 'SY EG'],
    ['siriano o egiziano', 'SY EG'],
    ['Syrer oder Ägypter', 'SY EG'],
    ['Eritrean & Ethiopian', 'ER ET'],
    ['Eritrea (Ethiopia)', 'ER ET'],
    ['Palestinian from Syria', 'PS SY'],
    ['Afghan, born in Iran', 'AF IR'],
    ['possibly Sudanese', 'SD'],
    ['claims to be Sudanese', 'SD'],
    ['Unknown (possibly Sudanese)', 'SD'],
    ['stateless', 'XXA'],
    ['apatride', 'XXA'],
    ['staatenlos', 'XXA'],
    ['بدون جنسية', 'XXA'],
    ['Bidoon', 'KW+XXA'],
    ['Kuwaiti Bidoon', 'KW+XXA'],
    ['Kurdish', 'IQ+IR+SY+TR'],
    ['Kurde', 'IQ+IR+SY+TR'],
    ['curdo', 'IQ+IR+SY+TR'],
    ['کرد', 'IQ+IR+SY+TR'],
    ['Iraqi Kurd', 'IQ IQ+IR+SY+TR'],
    ["Kurde d'Irak", 'IQ+IR+SY+TR IQ'],
    ['Habesha', 'ER+ET'],
    ['Zaghawa', 'SD+TD'],
    ['Hazara', 'AF+PK'],
  ])('%s: %s', (text, codes) => {
    expect(readCountries(text).understood).toBe(true)
    expect(codesOf(text)).toBe(codes)
  })

  it.each([
    'unknown',
    'Inconnu',
    'sconosciuta',
    'unbekannt',
    'n/a',
    '-',
    '?',
    '',
    '   ',
    'XXX',
    'XXB',
    'refugee',
    'غير معروف',
  ])('says nothing, and that is no error: %j', (text) => {
    expect(readCountries(text)).toEqual({ found: [], misspelt: false, understood: true })
  })

  it.each(['Martian', 'xyz', 'not Syrian', 'nicht Syrer', 'pas soudanais', 'ليس سوريا'])(
    'is not understood: %j',
    (text) => {
      expect(readCountries(text)).toEqual({ found: [], misspelt: false, understood: false })
    },
  )

  it('uses what it understands of a text and says that there was more', () => {
    expect(readCountries('Sudanese / Martian')).toEqual({
      found: [['SD']],
      misspelt: false,
      understood: false,
    })
  })

  it('takes no code for a word inside a text: "in" is not India', () => {
    expect(codesOf('born in Iraq')).toBe('IQ')
  })
})

describe('renamed states and states that were one', () => {
  it.each([
    ['Swaziland', 'SZ'],
    ['Macedonia', 'MK'],
    ['FYROM', 'MK'],
    ['Zaire', 'CD'],
    ['Soudan', 'SD'],
    ['Burma', 'MM'],
    ['Persia', 'IR'],
    ['Upper Volta', 'BF'],
    ['East Timor', 'TL'],
    ['Kampuchea', 'KH'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Czech Republic', 'CZ'],
    ['Serbia and Montenegro', 'ME+RS+XK'],
    ['Czechoslovakia', 'CZ+SK'],
    ['USSR', 'AM+AZ+BY+EE+GE+KG+KZ+LT+LV+MD+RU+TJ+TM+UA+UZ'],
  ])('%s: %s', (text, codes) => {
    expect(codesOf(text)).toBe(codes)
  })
})

describe('names that hold one another', () => {
  it.each([
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['nigérienne', 'NE'],
    ['nigériane', 'NG'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['Dominica', 'DM'],
    ['Dominican', 'DO'],
    ['Dominican Republic', 'DO'],
    ['Congo', 'CG'],
    ['DR Congo', 'CD'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Korea, Republic of', 'KR'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Trinidad & Tobago', 'TT'],
    ['Sudan/South Sudan', 'SD SS'],
    ['Central African Republic', 'CF'],
    ['Austria', 'AT'],
    ['Australia', 'AU'],
    ['Mali', 'ML'],
    ['Russian Federation', 'RU'],
    ['Islamic Republic of Iran', 'IR'],
    ['Syrian Arab Republic', 'SY'],
    ["Lao People's Democratic Republic", 'LA'],
    ['United Republic of Tanzania', 'TZ'],
    ['Republic of Moldova', 'MD'],
    ['State of Palestine', 'PS'],
    ['Malawi', 'MW'],
  ])('%s: %s', (text, codes) => {
    expect(codesOf(text)).toBe(codes)
  })
})

describe('one wrong letter', () => {
  it.each([
    ['Afghnistan', 'AF'],
    ['Erithrean', 'ER'],
    ['Ethipoia', 'ET'],
    ['Sudaan', 'SD'],
    ['Vietnan', 'VN'],
    ['Pakistian', 'PK'],
  ])('%s is taken for %s, and says so', (text, codes) => {
    expect(codesOf(text)).toBe(codes)
    expect(readCountries(text).misspelt).toBe(true)
  })

  it.each(['Slovania', 'Irat'])('%s may be two countries, or too short: not understood', (text) => {
    expect(readCountries(text)).toEqual({ found: [], misspelt: false, understood: false })
  })
})

const countryRows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.slice(0, 2))

describe('the names that this runtime has from Unicode CLDR', () => {
  const inLanguages = (codes: readonly string[], languages: readonly string[]) =>
    codes.flatMap((code) => languages.map((language) => [code, language] as const))

  it.each([
    ...inLanguages(countryRows(ROUTE_COUNTRIES), ['en', 'fr', 'it', 'de', 'el', 'ar', 'fa']),
    ...inLanguages(countryRows(OTHER_COUNTRIES), ['en', 'fr', 'it', 'de']),
    ...inLanguages(countryRows(FAR_COUNTRIES), ['en']),
  ])('%s in %s', (code, language) => {
    const name = new Intl.DisplayNames(language, { type: 'region' }).of(code)!
    expect(new Set(readCountries(name).found.flat())).toEqual(new Set([code]))
  })
})

describe('the table', () => {
  it('knows every code of ISO 3166-1 that the runtime knows a name for', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const assigned = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => names.of(code) !== undefined)
    // CLDR also names groups, exceptionally reserved codes, former states and its own test regions.
    const noCountry = new Set(
      'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(
        ' ',
      ),
    )
    const unknown = assigned.filter((code) => !noCountry.has(code) && codesOf(code) !== code)
    expect(unknown).toEqual([])
  })

  it('reads every word of the source as what it stands for', () => {
    for (const row of `${ROUTE_COUNTRIES}${OTHER_COUNTRIES}${FAR_COUNTRIES}`.trim().split(/\n+/)) {
      const [codes, ...lists] = row.split(' | ') as [string, ...string[]]
      for (const word of lists.join(', ').split(', ')) {
        expect([word, byWord(phraseKey(word))]).toEqual([word, [codes.slice(0, 2)]])
      }
    }
  })
})

it('reads a text of any length at once', () => {
  const start = performance.now()
  readCountries('Sudan '.repeat(200_000))
  readCountries('/'.repeat(1000))
  readCountries('Xudaan '.repeat(140))
  expect(performance.now() - start).toBeLessThan(1000)
})
