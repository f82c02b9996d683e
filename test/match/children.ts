import type { PersonInput } from '../../src/record/parse.js'

/** A register of invented records: every name in it is common where it comes from. */
export const register: readonly PersonInput[] = [
  {
    id: 'UK-1',
    names: ['Philimon TESFAY KIDANE'],
    births: [{ date: '2001-01-01' }],
    nationalities: ['ER'],
    sex: 'male',
  },
  {
    id: 'UK-2',
    names: ['Fileman TESFAMARIAM'],
    births: [{ date: '2000-07-14' }],
    nationalities: ['ER'],
    sex: 'male',
  },
  {
    id: 'UK-3',
    names: ['Zabihullah AHMADZAI'],
    births: [{ date: '2002-05-20' }],
    nationalities: ['AF'],
    sex: 'male',
  },
  { id: 'UK-4', names: ['Zabiullah'], births: [{ date: '2001' }], nationalities: ['Afghan'], sex: 'male' },
  {
    id: 'UK-5',
    names: ['Najibullah STANIKZAI'],
    births: [{ date: '2003-01-01' }],
    nationalities: ['AF'],
    sex: 'male',
  },
  {
    id: 'UK-6',
    names: ['Mahamat Abakar'],
    births: [{ date: '2000-03-03' }],
    nationalities: ['TD'],
    sex: 'male',
  },
  {
    id: 'UK-7',
    names: ['Mohammed Abubakar Adam'],
    births: [{ date: '1999-11-30' }],
    nationalities: ['SD'],
    sex: 'male',
  },
  {
    id: 'UK-8',
    names: ['Rojhat Yilmaz'],
    births: [{ date: '2001-02-11' }],
    nationalities: ['Kurdish'],
    sex: 'male',
  },
  {
    id: 'UK-9',
    names: ['Semhar Berhane'],
    births: [{ date: '2000-09-09' }],
    nationalities: ['ER'],
    sex: 'female',
  },
  {
    id: 'UK-10',
    names: ['Hiwot Gebremedhin'],
    births: [{ date: '2002-06-01' }],
    nationalities: ['ET'],
    sex: 'female',
  },
  {
    id: 'UK-11',
    names: ['NGUYEN Van Nam'],
    births: [{ date: '2001-12-24' }],
    nationalities: ['VN'],
    sex: 'male',
  },
  {
    id: 'UK-12',
    names: ['Omar Al-Hariri'],
    births: [{ date: '2002-08-17' }],
    nationalities: ['SY'],
    sex: 'male',
  },
  {
    id: 'UK-13',
    names: ['Ahmed Nabil Said'],
    births: [{ date: '2001-04-04' }],
    nationalities: ['EG'],
    sex: 'male',
  },
  {
    id: 'UK-14',
    names: ['Kamal Idris Yahya'],
    births: [{ date: '2006-01-01' }],
    nationalities: ['SD'],
    sex: 'male',
  },
  {
    id: 'UK-15',
    names: ['Bilal Idris Yahya'],
    births: [{ date: '1997-01-01' }],
    nationalities: ['SD'],
    sex: 'male',
  },
  {
    id: 'UK-16',
    names: [{ given: 'Abel', father: 'Haile', grandfather: 'Woldu' }],
    births: [{ date: '2001-05-05' }],
    nationalities: ['ER'],
    relatives: [{ relation: 'mother', name: 'Letebrhan Tekle' }],
    places: ['Keren'],
  },
]

export const filmon: PersonInput = {
  id: 'R-014',
  names: ['Filmon Tesfai'],
  births: [{ age: 15, at: '2016-09' }],
  nationalities: ['Eritrean'],
}

/** Every text of a person that nobody may read who is not shown the record. */
export function valuesOf(person: PersonInput): string[] {
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(...value.split(/\s+/).filter((word) => word.length > 2))
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) visit(inner)
  }
  visit({ ...person, id: undefined, sex: undefined })
  return texts
}
