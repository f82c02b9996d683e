import { fold } from '../text/fold.js'

/** A month as a word names it; `calendar` is a CLDR identifier, undefined for the Gregorian calendar. */
export interface MonthName {
  readonly month: number
  readonly calendar?: string
}

/** Gregorian months in English, French, Italian and German. Three letters that begin only one of them are enough. */
const GREGORIAN = [
  'january janvier gennaio januar jänner',
  'february février febbraio februar',
  'march mars marzo märz maerz mrz',
  'april avril aprile',
  'may mai maggio',
  'june juin giugno juni',
  'july juillet luglio juli',
  'august août agosto',
  'september septembre settembre',
  'october octobre ottobre oktober',
  'november novembre',
  'december décembre dicembre dezember',
]

/** Gregorian months as Arabic writes them from Egypt to the Gulf. */
const ARABIC = ['يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر']

/** Solar Hijri months of Afghanistan (the zodiac) and of Iran, in Latin and in Arabic script. */
const SOLAR = [
  'hamal sawr jawza saratan asad sonbola mizan aqrab qaws jadi dalw hut',
  'hamal saur jauza saratan assad sunbula meezan akrab qaus jaddi dalwa hoot',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand',
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
]

/** Ethiopian months, in Latin and in Ge'ez script. Tir is an Iranian month too: it is read by its year. */
const ETHIOPIAN = [
  'meskerem tikimt hidar tahsas tir yekatit megabit miyazya ginbot sene hamle nehase pagume',
  'mäskäräm tekemt hedar tahsas ter yakatit maggabit miazia genbot sane hamle nehasse pagumen',
  'መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜ',
]

const SHORTEST = 3

const WHOLE = new Map<string, MonthName[]>()

function add(word: string, name: MonthName): void {
  const key = fold(word)
  const names = WHOLE.get(key) ?? []
  if (names.every(({ calendar }) => calendar !== name.calendar)) WHOLE.set(key, [...names, name])
}

for (const [index, words] of GREGORIAN.entries()) {
  for (const word of words.split(' ')) add(word, { month: index + 1 })
}
for (const [rows, calendar] of [
  [ARABIC, undefined],
  [SOLAR, 'persian'],
  [ETHIOPIAN, 'ethiopic'],
] as const) {
  for (const row of rows) {
    for (const [index, word] of row.split(' ').entries()) {
      add(word, calendar === undefined ? { month: index + 1 } : { month: index + 1, calendar })
    }
  }
}

/** Beginnings of Gregorian months, 0 where two months begin alike (`jui`). */
const BEGINNINGS = new Map<string, number>()

for (const [index, words] of GREGORIAN.entries()) {
  for (const word of words.split(' ').map(fold)) {
    for (let length = SHORTEST; length <= word.length; length++) {
      const start = word.slice(0, length)
      const known = BEGINNINGS.get(start)
      BEGINNINGS.set(start, known === undefined || known === index + 1 ? index + 1 : 0)
    }
  }
}

/** The months that a word may name, whatever its case and marks: none for other words, two for `tir`. */
export function readMonthName(word: string): readonly MonthName[] {
  const key = fold(word)
  const whole = WHOLE.get(key)
  if (whole !== undefined) return whole
  const month = BEGINNINGS.get(key) ?? 0
  return month === 0 ? [] : [{ month }]
}
