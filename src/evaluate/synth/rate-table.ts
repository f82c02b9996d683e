import { type Issue, NamesakeError } from '../../errors.js'
import { type Rate, type Rates, type Shape, usualRates, usualShape } from './rates.js'

/** One row of the table of all that composition draws by. */
export interface RateRow extends Rate {
  readonly name: string
}

/** All figures of composition with their reasons, as one table that can be printed, changed and handed back. */
export const usualTable: readonly RateRow[] = Object.entries<Rate>({ ...usualShape, ...usualRates }).map(
  ([name, rate]) => ({ name, ...rate }),
)

/** The two halves of a table: what shapes people, and what happens to what is written of them. */
export interface ReadTable {
  readonly shape: Shape
  readonly rates: Rates
}

/**
 * The usual table with some rows changed.
 *
 * @throws {NamesakeError} with every row that cannot be used: `rate.unknown` for a name that the table does not have,
 * `rate.value` for what is no share (no weight, for the households)
 * @example composeStream({ seed: 1, register: 1000, ...readTable([{ name: 'name.assumed', referral: 0.2, register: 0.1 }]) })
 */
export function readTable(rows: Iterable<RateRow>): ReadTable {
  const shape: Record<string, Rate> = { ...usualShape }
  const rates: Record<string, Rate> = { ...usualRates }
  const issues: Issue[] = []
  for (const { name, referral, register } of rows) {
    const half = Object.hasOwn(shape, name) ? shape : Object.hasOwn(rates, name) ? rates : null
    const most = WEIGHTS.test(name) ? Number.POSITIVE_INFINITY : 1
    if (half === null)
      issues.push({ code: 'rate.unknown', path: shown(name), expected: 'a name of the table of rates' })
    else if (![referral, register].every((value) => value >= 0 && value <= most))
      issues.push({
        code: 'rate.value',
        path: name,
        expected: most === 1 ? 'shares from 0 to 1' : 'weights from 0 up',
      })
    else half[name] = { referral, register }
  }
  if (issues.length > 0) throw new NamesakeError(issues)
  return { shape: shape as Shape, rates: rates as Rates }
}

const WEIGHTS = /^household\.(one|two|three)-/

/** A file that is no table of rates may hold anything: only what could be a name is repeated. */
const shown = (name: string): string => (/^[a-z.-]{1,40}$/.test(name) ? name : 'name')
