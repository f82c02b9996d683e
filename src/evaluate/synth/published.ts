/**
 * The shape of the published cohort: 196 unaccompanied children who were referred to an advice centre between August 2016
 * and November 2017. Counts only, as the centre reported them; the ages are spread around the reported facts (youngest 9,
 * most common 15, three without an age), since the report gives no table of ages.
 */
export const publishedCohort = {
  /** Nationality as the referral states it, in the charity's words; null where it was unknown. */
  nationalities: [
    { stated: ['Afghan'], count: 110 },
    { stated: ['Eritrean'], count: 34 },
    { stated: ['Ethiopian'], count: 16 },
    { stated: ['Sudanese'], count: 13 },
    { stated: ['Syrian'], count: 6 },
    { stated: ['Iraqi'], count: 6 },
    { stated: ['Egyptian'], count: 3 },
    { stated: ['Chadian'], count: 2 },
    { stated: ['Iranian'], count: 2 },
    { stated: ['Vietnamese'], count: 1 },
    { stated: ['Pakistani'], count: 1 },
    { stated: ['Syrian', 'Egyptian'], count: 1 },
    { stated: [], count: 1 },
  ],
  /** Children by stated age in years; `null` are those without an age. */
  ages: [
    { age: 9, count: 1 },
    { age: 10, count: 4 },
    { age: 11, count: 5 },
    { age: 12, count: 13 },
    { age: 13, count: 22 },
    { age: 14, count: 36 },
    { age: 15, count: 52 },
    { age: 16, count: 41 },
    { age: 17, count: 19 },
    { age: null, count: 3 },
  ],
  girls: 4,
  /** First and last day of the referrals. */
  days: ['2016-08-01', '2017-11-30'],
} as const

/** Who may stand behind a stated nationality: tradition, true nationality, weight. Confusions as in `nationalities.ts`; assumption. */
export const behindNationality: Readonly<
  Record<string, readonly (readonly [tradition: string, nationality: string, weight: number])[]>
> = {
  Afghan: [
    ['afghan', 'AF', 94],
    ['pakistani', 'PK', 3],
    ['afghan', 'PK', 1],
    ['iranian', 'IR', 2],
  ],
  Eritrean: [
    ['eritrean', 'ER', 92],
    ['ethiopian', 'ET', 8],
  ],
  Ethiopian: [
    ['ethiopian', 'ET', 52],
    ['oromo', 'ET', 40],
    ['eritrean', 'ER', 8],
  ],
  Sudanese: [
    ['sudanese', 'SD', 92],
    ['chadian', 'TD', 8],
  ],
  Syrian: [
    ['syrian', 'SY', 88],
    ['kurdish', 'SY', 12],
  ],
  Iraqi: [
    ['iraqi', 'IQ', 40],
    ['kurdish', 'IQ', 55],
    ['kurdish', 'IR', 5],
  ],
  Egyptian: [['egyptian', 'EG', 1]],
  Chadian: [
    ['chadian', 'TD', 70],
    ['sudanese', 'SD', 30],
  ],
  Iranian: [
    ['iranian', 'IR', 60],
    ['kurdish', 'IR', 40],
  ],
  Vietnamese: [['vietnamese', 'VN', 1]],
  Pakistani: [['pakistani', 'PK', 1]],
  'Syrian/Egyptian': [['syrian', 'SY', 1]],
  '': [['sudanese', 'SD', 1]],
}
