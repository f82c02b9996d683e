// Two ways in which registers are searched today, for comparison. Both see the same rows as namesake.
import jaroWinkler from 'talisman/metrics/jaro-winkler.js'

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const nameOf = ({ names: [name] }) =>
  fold(
    typeof name === 'string'
      ? name
      : (name.text ?? [name.given, name.father, name.grandfather, name.family].filter(Boolean).join(' ')),
  )

const sorted = (name) => name.split(' ').sort().join(' ')

/** Years of birth that a row allows, as [first, last]. */
function yearsOf({ births = [] }) {
  const years = births.flatMap((birth) => {
    if ('age' in birth)
      return [Number(birth.at.slice(0, 4)) - birth.age - 1, Number(birth.at.slice(0, 4)) - birth.age]
    return [Number(birth.date.slice(0, 4)) + (birth.calendar === 'persian' ? 621 : 0)]
  })
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}

const bornWithin = (slack, a, b) => a === null || b === null || (a[0] <= b[1] + slack && b[0] <= a[1] + slack)

/** Rows whose name is letter for letter the same, whatever its case, and whose years of birth overlap. */
export function exactMatcher(register) {
  const rows = register.map((record) => ({ id: record.id, name: nameOf(record), years: yearsOf(record) }))
  return (referral) => {
    const name = nameOf(referral)
    const years = yearsOf(referral)
    const hits = rows.filter((row) => row.name === name && bornWithin(0, row.years, years))
    const candidates = hits.slice(0, 10).map(({ id }) => ({ id, probability: 1 / hits.length }))
    return { outcome: hits.length === 1 ? 'probable' : hits.length > 1 ? 'ambiguous' : 'none', candidates }
  }
}

/** Rows by the Jaro-Winkler similarity of the sorted words; proposed from 0.92 on where the years of birth are at most one apart. */
export function jaroWinklerMatcher(register) {
  const rows = register.map((record) => ({
    id: record.id,
    name: sorted(nameOf(record)),
    years: yearsOf(record),
  }))
  return (referral) => {
    const name = sorted(nameOf(referral))
    const years = yearsOf(referral)
    const scored = rows.map((row) => ({
      id: row.id,
      probability: jaroWinkler(name, row.name) - (bornWithin(1, row.years, years) ? 0 : 0.2),
    }))
    scored.sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1))
    return {
      outcome: scored[0].probability >= 0.92 ? 'probable' : 'possible',
      candidates: scored.slice(0, 10),
    }
  }
}
