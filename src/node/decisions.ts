import { type Issue, NamesakeError } from '../errors.js'
import { type Decision, parseDecision } from '../record/decision.js'
import { readBytes, type Source } from './bytes.js'
import { decode } from './encoding.js'
import { readLines } from './jsonl.js'

/** Decisions as they stand in a file, and the lines of it that could not be read. */
export interface LoadedDecisions {
  readonly decisions: readonly Decision[]
  readonly issues: readonly Issue[]
}

/**
 * Decisions from a JSONL file, plain or gzip, one object a line; a later line about a pair goes before an earlier one of the
 * same instant.
 *
 * @throws {NamesakeError} where the file cannot be read at all
 * @example const { decisions } = await loadDecisions('decisions.jsonl')
 */
export async function loadDecisions(
  source: Source,
  { file = typeof source === 'string' ? source : 'input' }: { readonly file?: string } = {},
): Promise<LoadedDecisions> {
  const decisions: Decision[] = []
  const issues: Issue[] = []
  for await (const { line, text } of readLines(decode(readBytes(source, file), file))) {
    try {
      decisions.push(parseDecision(readJson(text)))
    } catch (error) {
      if (!(error instanceof NamesakeError)) throw error
      issues.push(...error.issues.map((issue) => ({ ...issue, file, line })))
    }
  }
  return { decisions, issues }
}

/** The parser's own message would repeat what it stumbled on. */
function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    throw new NamesakeError({ code: 'json', path: '', expected: 'one JSON object on each line' })
  }
}
