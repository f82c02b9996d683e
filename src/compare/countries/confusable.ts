/** How readily one nationality is recorded for another. */
export type Grade = 'close' | 'middle' | 'far'

/** Best first. */
export const GRADES: readonly Grade[] = ['close', 'middle', 'far']

/**
 * Sets of nationalities that stand for one another in records of the route; any two of a set are confusable in that
 * grade. Proposals, to be calibrated on labelled pairs: close some 8 in 100 children, middle 4, far 2. Why: parents of
 * two nationalities and a language on both sides of a border (Eritrea and Ethiopia: [2008] UKAIT 32, [2011] UKUT 252),
 * birth or upbringing in a neighbouring state (Afghans in Pakistan and Iran), peoples astride a border (Zaghawa and
 * Masalit, Kurds, Somalis), statelessness disputed between states (Kuwaiti Bidoon: [2013] UKUT 356), a country that
 * lists lack (Kosovo), intake in one language (Syria and Egypt).
 */
const SETS: Readonly<Record<Grade, readonly string[]>> = {
  close: ['ER ET', 'AL XK', 'IQ KW XXA', 'CD CG', 'KP KR'],
  middle: [
    'AF PK',
    'AF IR',
    'SD TD',
    'SD SS',
    'ET SO',
    'KE SO',
    'DJ SO',
    'SO YE',
    'IQ IR',
    'IQ SY',
    'IQ TR',
    'SY TR',
    'RS XK',
    'AL MK',
    'MK XK',
    'PS XXA',
    'NE NG',
    'SK CZ',
  ],
  far: [
    'IR PK',
    'AF TJ',
    'AF UZ',
    'AF TM',
    'SS TD',
    'CF TD',
    'NE TD',
    'LY TD',
    'LY SD',
    'ER SD',
    'ET SD',
    'EG SD',
    'ET KE',
    'DJ ET',
    'DJ ER',
    'DJ YE',
    'IR SY',
    'IR TR',
    'EG SY',
    'JO SY',
    'LB SY',
    'PS SY',
    'SY XXA',
    'EG PS',
    'JO PS',
    'LB PS',
    'IQ JO',
    'CN VN',
    'LA VN',
    'KH VN',
    'AL GR',
    'AL RS',
    'GR MK',
    'BD IN',
    'IN PK',
    'BD MM',
    'GM SN',
    'GN ML',
    'ML SN',
    'SA YE',
    'EG LY',
    'DZ MA',
    'DZ TN',
  ],
}

const graded: ReadonlyMap<string, Grade> = new Map(
  // Later entries win in a Map, so that the closest grade is written last.
  GRADES.toReversed().flatMap((grade) => SETS[grade].flatMap(pairsOf).map((pair) => [pair, grade] as const)),
)

function pairsOf(set: string): string[] {
  const codes = set.split(' ')
  return codes.flatMap((a) => codes.filter((b) => a !== b).map((b) => `${a} ${b}`))
}

/** How readily the one country is recorded for the other, or undefined for two that are not confused. */
export const confusable = (a: string, b: string): Grade | undefined => graded.get(`${a} ${b}`)
