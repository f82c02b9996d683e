import { NamesakeError } from '../../errors.js'
import type { Run } from '../run/run.js'

/**
 * A run that was written as JSON, to be compared with another one.
 *
 * @throws {NamesakeError} `run.format` for anything else, and for a run of another version of the format
 * @example compareRuns(readRun(JSON.parse(readFileSync('before.json', 'utf8'))), run)
 */
export function readRun(value: unknown): Run {
  const { format, formatVersion, cases } = (value ?? {}) as Partial<Run>
  if (format === 'namesake-run' && formatVersion === 1 && Array.isArray(cases)) return value as Run
  const expected = 'the JSON report of an evaluation, format version 1'
  throw new NamesakeError({ code: 'run.format', path: 'run', expected })
}
