import { type FileHandle, open } from 'node:fs/promises'
import { type Issue, NamesakeError } from '../errors.js'
import { type Decision, parseDecision } from '../record/decision.js'
import { OWNER_ONLY } from './atomic.js'
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

/**
 * Adds a decision to a JSONL file that only its owner can read, as a line of its own; it is on the disk when the promise resolves. A line
 * that a killed process left unfinished stays what it is, and costs no other.
 *
 * @throws {NamesakeError} where the decision cannot be (`parseDecision`); `decisions.unwritten` where the file cannot be written to
 * @example await keepDecision('decisions.jsonl', decision)
 */
export async function keepDecision(path: string, decision: Decision): Promise<void> {
  const line = `${JSON.stringify(parseDecision(decision))}\n`
  let file: FileHandle | undefined
  try {
    file = await open(path, 'a+', OWNER_ONLY)
    await file.appendFile((await endsInLine(file)) ? line : `\n${line}`)
    await file.datasync()
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code
    const expected = `a file that can be written to (${reason})`
    throw new NamesakeError({ code: 'decisions.unwritten', path: '', expected, file: path })
  } finally {
    await file?.close()
  }
}

/** Whether the next line of a file can begin where it ends. */
async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return true
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer[0] === 0x0a
}
