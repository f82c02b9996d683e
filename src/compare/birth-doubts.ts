import type { PrepareIssue } from '../record/field.js'
import type { BirthInput } from '../record/person.js'
import type { BirthReading } from './birth-reading.js'
import { readDateSpans } from './date-span.js'

/** Births of one record further apart than this, in days of twenty years, are told by no dispute about an age. */
const DISPUTED = 7305

/**
 * Reports births of one record that cannot all be one child's: further apart than any assessment puts them, or later than a
 * day on which the child already had an age. Nobody knows which of them is wrong, so all of them are still compared.
 */
export function reportDoubts(
  input: readonly BirthInput[],
  readings: readonly BirthReading[],
  issues: PrepareIssue[],
): void {
  if (input.length < 2) return
  const likely = readings.filter(({ guess }) => guess !== 'unlikely')
  const latest = Math.max(...likely.map(({ from }) => from))
  if (latest - Math.min(...likely.map(({ to }) => to)) > DISPUTED) {
    const expected = 'births of one person: these lie more than 20 years apart'
    issues.push({ code: 'birth.contradictory', path: 'births', expected })
  }
  if (latest > firstDayOfAnAge(input)) {
    issues.push({
      code: 'birth.after-age',
      path: 'births',
      expected: 'births before the day on which an age was told',
    })
  }
}

function firstDayOfAnAge(input: readonly BirthInput[]): number {
  const told = input.flatMap((birth) =>
    'at' in birth ? readDateSpans(birth.at, null, { path: '', issues: [] }) : [],
  )
  return Math.min(...told.map(({ to }) => to))
}
