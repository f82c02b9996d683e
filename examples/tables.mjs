// The composed cohort as three tables. Pure: the same cohort gives the same bytes.
import { stringify } from 'csv-stringify/sync'

/** The seed of the tables that stand beside this file. */
export const SEED = 20161024

const REGISTER =
  'id name alias nickname given father grandfather family birth birth_basis calendar age age_at nationality sex place language father_name brother_name sister_name'.split(
    ' ',
  )
const REFERRALS =
  'id name alias nickname birth birth_basis age age_at nationality sex place language father_name brother_name sister_name'.split(
    ' ',
  )
const TRUTH =
  'referral record tradition nationality referral_hand record_hand referral_distortions record_distortions siblings'.split(
    ' ',
  )

/** Rows as intake lists hold them: the reader has to name each one, and go on. Row to insert before, cells. */
const DIRTY = [
  [
    58,
    { id: 'R-197', name: 'Yonas Tesfay', birth: 'in the rainy season', nationality: 'Eritrean', sex: 'male' },
  ],
  [
    90,
    {
      id: 'R-014',
      name: 'Idris Adam',
      age: '16',
      age_at: '2017-01-20',
      nationality: 'Sudanese',
      sex: 'male',
    },
  ],
  [124, { id: 'R-198', name: 'Najib', age: 'about my size', age_at: '2017-03-02', nationality: 'Afghan' }],
  [
    151,
    {
      id: 'R-199',
      name: 'Hayat',
      age: '14',
      age_at: '2017-05-11',
      nationality: 'Ethiopian',
      sex: 'see file',
    },
  ],
  [188, { id: 'R-200', name: 'Bilal', age: '17', age_at: 'Tuesday', nationality: 'Syrian', sex: 'male' }],
]
/** The sixth: a line of somebody's sums under the table. */
const SUM = 'Total,196\n'

export function tablesOf(cohort) {
  const referrals = cohort.referrals.map(rowOf)
  for (const [before, row] of [...DIRTY].reverse()) referrals.splice(before, 0, row)
  return {
    'register.csv': csv(REGISTER, cohort.register.map(rowOf)),
    'referrals.csv': csv(REFERRALS, referrals) + SUM,
    'truth.csv': csv(TRUTH, cohort.truth.map(truthRow)),
  }
}

const csv = (columns, rows) => stringify(rows, { columns, header: true })

function rowOf({
  id,
  names,
  births = [],
  nationalities = [],
  sex,
  places = [],
  languages = [],
  relatives = [],
}) {
  const [name] = names
  const other = (kind) => names.find((one) => one.kind === kind)?.text
  const date = births.find((birth) => 'date' in birth)
  const age = births.find((birth) => 'age' in birth)
  const relative = (relation) => relatives.find((one) => one.relation === relation)?.name
  return {
    id,
    name: name.text,
    given: name.given,
    family: name.family,
    father: name.father,
    grandfather: name.grandfather,
    alias: other('alias'),
    nickname: other('nickname'),
    birth: date?.date,
    birth_basis: births[0]?.basis,
    calendar: date?.calendar,
    age: age?.age,
    age_at: age?.at,
    nationality: nationalities.join('/'),
    sex,
    place: places.join('; '),
    language: languages.join('; '),
    father_name: relative('father'),
    brother_name: relative('brother'),
    sister_name: relative('sister'),
  }
}

function truthRow({ hands, distortions, siblings, ...truth }) {
  return {
    ...truth,
    referral_hand: hands.referral,
    record_hand: hands.record,
    referral_distortions: distortions.referral.join(' '),
    record_distortions: distortions.record.join(' '),
    siblings: siblings.join(' '),
  }
}
