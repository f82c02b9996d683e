import { readFile } from 'node:fs/promises'
import { NamesakeError } from '../errors.js'
import { compareNames } from '../match/compare-names.js'
import { comparePersons } from '../match/compare-persons.js'
import type { PersonInput } from '../record/parse.js'
import type { Reason } from '../score/evidence.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { padEnd, padStart, percent, shown, signed, styleOf } from './terminal.js'

/** The options of `namesake compare`. */
export interface CompareFlags {
  readonly json?: boolean
  /** Probability, before any evidence, that the two are one child. */
  readonly prior?: number
}

/** Compares two names, or the people of two JSON files. */
export async function compare(a: string, b: string, flags: CompareFlags, io: Io): Promise<ExitCode> {
  const text = isFile(a) && isFile(b) ? await personsText(a, b, flags, io) : namesText(a, b, flags, io)
  await print(io.stdout, text)
  return EXIT.good
}

const isFile = (argument: string): boolean => /\.json$/i.test(argument)

function namesText(a: string, b: string, { json }: CompareFlags, io: Io): string {
  const found = compareNames(a, b)
  if (json) return `${JSON.stringify(found)}\n`
  const style = styleOf(io.stdout, io.env)
  const head = `${shown(a, 30)} / ${shown(b, 30)}: ${style.strong(found.verdict)}, ${signed(found.bits)} bits`
  return [head, ...reasonLines(found.reasons), ''].join('\n')
}

async function personsText(a: string, b: string, { json, prior }: CompareFlags, io: Io): Promise<string> {
  const people = [await readPerson(a), await readPerson(b)] as const
  const found = comparePersons(...people, prior === undefined ? {} : { prior })
  if (json) return `${JSON.stringify(found)}\n`
  const style = styleOf(io.stdout, io.env)
  const chance = found.probability === undefined ? '' : `, ${percent(found.probability)}`
  return [style.strong(`${signed(found.bits)} bits${chance}`), ...reasonLines(found.reasons), ''].join('\n')
}

async function readPerson(file: string): Promise<PersonInput> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PersonInput
  } catch {
    throw new NamesakeError({
      code: 'json',
      path: '',
      expected: 'a file with one person as a JSON object',
      file,
    })
  }
}

/** A reason on each line: what speaks for, what against, and its worth. */
function reasonLines(reasons: readonly Reason[]): string[] {
  return reasons.map(
    ({ side, code, bits }) => `  ${padEnd(side, 8)} ${padEnd(code, 44)} ${padStart(signed(bits), 6)}`,
  )
}
