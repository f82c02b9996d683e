import * as fc from 'fast-check'
import type { PersonInput } from '../../../src/record/parse.js'
import { prepareRecord } from '../../../src/record/prepare.js'
import type { Prepared } from '../../../src/record/prepared.js'
import { contractFields } from '../../contract/candidates.js'

/** Names near and far, common and rare, in several spellings and scripts: every pair of them meets in some register. */
const NAMES = [
  ...[
    'Mohammad',
    'Muhammed',
    'Mahamat',
    'Mehmed',
    'محمد',
    'Ahmad',
    'Ahmed',
    'Ahmady',
    'Ahmadi',
    'Ali',
    'Aly',
  ],
  ...[
    'Karim',
    'Karimi',
    'Kareem',
    'Kamal',
    'Jamal',
    'Jamil',
    'Bilal',
    'Belal',
    'Salim',
    'Salem',
    'Salam',
    'Selam',
  ],
  ...[
    'Filmon',
    'Philimon',
    'Fileman',
    'Tesfay',
    'Tesfai',
    'Tesfamariam',
    'Kidane',
    'Gebremedhin',
    'Medhin',
    'Gebre',
  ],
  ...[
    'Zabihullah',
    'Zabiullah',
    'Hamidullah',
    'Abdulrahman',
    'Abd',
    'Rahman',
    'Rahim',
    'Khan',
    'Jan',
    'Stanikzai',
  ],
  ...[
    'Nguyen',
    'Van',
    'Haile',
    'Hailu',
    'Mohammadali',
    'Aya',
    'Iyo',
    'Sheikh',
    'O',
    'Osman',
    'Cusmaan',
    'عثمان',
  ],
]

const name = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '))
const date = fc.constantFrom('2001-03-12', '2001-12-03', '2001-01-01', '2000-07', '1999', '2002-02-28')

const person = fc.record(
  {
    names: fc.array(name, { maxLength: 2 }),
    births: fc.array(fc.record({ date }), { maxLength: 2 }),
    nationalities: fc.uniqueArray(fc.constantFrom('AF', 'ER', 'ET', 'SD', 'SY'), { maxLength: 2 }),
    sex: fc.constantFrom('male', 'female', 'unknown'),
  },
  { requiredKeys: ['names'] },
) as fc.Arbitrary<PersonInput>

/** A prepared referral without an id. */
export const referral: fc.Arbitrary<Prepared> = person.map((one) => prepareRecord(one, contractFields))

/** A prepared record under one of a few ids. */
export const recordOf = (id: string): fc.Arbitrary<Prepared> =>
  person.map((one) => prepareRecord({ ...one, id }, contractFields))

/** A register of prepared records with distinct ids, in any order. */
export const register = (maxLength: number): fc.Arbitrary<Prepared[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength })
    .chain((ids) => fc.tuple(...ids.map((id) => recordOf(`r${id}`))))
