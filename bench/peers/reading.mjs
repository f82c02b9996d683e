// What peers that know texts only are given: names as plain text, and, for a host that would sort by age, years of birth and sex.

/** All names of a person as one text: marks and case folded, nothing but letters and digits, in the order in which they were written. */
export const plainText = ({ names }) => fold(names.map(textOf).join(' '))

function textOf(name) {
  if (typeof name === 'string') return name
  const { text, given, middle, father, grandfather, family } = name
  return text ?? [given, middle, father, grandfather, family].filter(Boolean).join(' ')
}

const fold = (text) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** First and last year of birth that a row states, and its sex; null where it states none. */
export function statedIn({ births = [], sex = null }) {
  const years = births.flatMap(yearsOf)
  return { sex, years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)] }
}

function yearsOf({ date, calendar, age, at }) {
  if (age !== undefined) return [Number(at.slice(0, 4)) - age - 1, Number(at.slice(0, 4)) - age]
  // A host with a filter by year reads one calendar.
  return calendar === undefined ? [Number(date.slice(0, 4))] : []
}

const YEARS_APART = 2

/** The ids in their order, those of the other sex or of another age behind all others: what a host adds to a search by name. */
export function fitsFirst(ids, asked, stated) {
  const fits = (id) =>
    isAgeAlike(asked.years, stated.get(id).years) && isSexAlike(asked.sex, stated.get(id).sex)
  return [...ids.filter(fits), ...ids.filter((id) => !fits(id))]
}

const isSexAlike = (a, b) => a === null || b === null || a === b

const isAgeAlike = (a, b) =>
  a === null || b === null || (a[0] <= b[1] + YEARS_APART && b[0] <= a[1] + YEARS_APART)
