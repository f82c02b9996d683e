import { readFile } from 'node:fs/promises'
import { NamesakeError } from '../errors.js'
import { bracesOf } from '../match/account.js'
import { compareNames } from '../match/compare-names.js'
import { comparePersons } from '../match/compare-persons.js'
import { describeField, describePerson } from '../match/describe.js'
import { percent } from '../match/explain.js'
import { rowLines } from '../match/layout.js'
import { prepareName } from '../names/parse.js'
import type { PersonInput } from '../record/parse.js'
import type { Reason, Side } from '../score/evidence.js'
import { english, fill, phraseOf } from '../score/wording.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { isolate, shown, signed, styleOf } from './terminal.js'

/** The options of `namesake compare`. */
export interface CompareFlags {
  readonly json?: boolean
  /** Probability, before any evidence, that the two are one child. */
  readonly prior?: number
}

const VERDICTS = {
  same: 'the same name',
  variant: 'one name written in two ways',
  different: 'different names',
  'cannot-compare': 'nothing to compare',
} as const

const SIDES: Readonly<Record<Side, string>> = {
  for: english.labels.for,
  against: english.labels.against,
  neutral: english.labels.noted,
}

/** Compares two names, or the people of two JSON files. */
export async function compare(a: string, b: string, flags: CompareFlags, io: Io): Promise<ExitCode> {
  const lines = isFile(a) && isFile(b) ? await personLines(a, b, flags, io) : nameLines(a, b, flags, io)
  await print(io.stdout, lines.map((line) => `${line}\n`).join(''))
  return EXIT.good
}

const isFile = (argument: string): boolean => /\.json$/i.test(argument)

function nameLines(a: string, b: string, { json }: CompareFlags, io: Io): string[] {
  const [left, right] = [prepareName(a), prepareName(b)]
  const found = compareNames(left, right)
  if (json) return [JSON.stringify(found)]
  // A name behind an aka may have been the better one: its tokens are not those of the whole text.
  const isWhole = left.others.length + right.others.length === 0
  const rows = found.reasons.map((reason, i) => {
    const part = isWhole ? found.parts[i] : undefined
    return rowOf(
      reason,
      part === undefined
        ? bare(reason)
        : fill(phraseOf(reason.code, english), bracesOf(part, left, right, english)),
    )
  })
  const head = `${shown(a, 35)} / ${shown(b, 35)}`
  return [
    head,
    styleOf(io.stdout, io.env).strong(`${VERDICTS[found.verdict]}, ${signed(found.bits)} bits`),
    ...rows.flat(),
  ]
}

async function personLines(a: string, b: string, { json, prior }: CompareFlags, io: Io): Promise<string[]> {
  const [left, right] = [await readPerson(a), await readPerson(b)]
  const found = comparePersons(left, right, prior === undefined ? {} : { prior })
  if (json) return [JSON.stringify(found)]
  const rows = found.reasons
    .filter(({ code }) => !code.endsWith('.missing'))
    .map((reason) => rowOf(reason, `${bothSides(reason.field, left, right)}${bare(reason)}`))
  const kinship = found.kinship === null ? [] : [english.kinship[found.kinship]]
  const chance = found.probability === undefined ? '' : `, ${percent(found.probability)}`
  const head = styleOf(io.stdout, io.env).strong(`${signed(found.bits)} bits${chance}`)
  return [head, ...rows.flat(), ...kinship, english.sentences.closing]
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

/** What both say in a field, before what that comes to. */
function bothSides(field: string, left: PersonInput, right: PersonInput): string {
  const told = [left, right].map((person) =>
    field === 'names'
      ? describePerson({ names: person.names }, english)
      : describeField(field, person, english),
  )
  const sides = [...new Set(told)].filter((text) => text !== '')
  return sides.length === 0 ? '' : `${sides.join(' ~ ')}: `
}

const rowOf = ({ side, bits }: Reason, text: string): string[] =>
  rowLines(SIDES[side], text, signed(bits)).map(isolate)

/** The phrase of a code without the names that it is about. */
const bare = ({ code }: Reason): string =>
  phraseOf(code, english)
    .replace(/\{[ab]\}(?: ~ )?/g, '')
    .replace(/^ ?\(|\)$/g, '')
    .trim()
