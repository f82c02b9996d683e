import { describePerson } from '../match/describe.js'
import { keepDecision } from '../node/decisions.js'
import { type DecisionOutcome, hashOfSeen } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import { english } from '../score/wording.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { goodRows, newTally, optionsOf, type TableFlags } from './load.js'
import { isSnapshot, openRegister } from './register.js'
import { columnsOf, shown } from './terminal.js'

/** The options of `namesake decide`. */
export interface DecideFlags extends TableFlags {
  readonly outcome: DecisionOutcome
  readonly reviewer: string
  readonly reason: string
  /** Tables that hold the two, one or both. */
  readonly in: readonly string[]
  /** The file that the decision is added to. */
  readonly decisions: string
}

/** Adds what a person decided about two records to a file, with a hash of what the tables say of them now. */
export async function decide(a: string, b: string, flags: DecideFlags, io: Io): Promise<ExitCode> {
  const found = [
    await personIn(flags.in, a, flags, io),
    await personIn([...flags.in].reverse(), b, flags, io),
  ]
  const unknown = [a, b].filter((_, i) => found[i] === undefined)
  if (unknown.length > 0) {
    const lines = unknown.map(
      (id) => `${shown(id)}: expected the id of a row that can be read (id.unknown)\n`,
    )
    await print(io.stderr, lines.join(''))
    return EXIT.badInput
  }
  const [left, right] = found as [PersonInput, PersonInput]
  const { outcome, reviewer, reason } = flags
  const decision = { a, b, outcome, reviewer, reason, at: io.now, seen: hashOfSeen(left, right) }
  await keepDecision(flags.decisions, decision)
  const people = io.stdout.isTTY ? [left, right].map((person) => describePerson(person, english)) : []
  const lines = [...people.map((person) => shown(person, columnsOf(io.stdout))), SAID[outcome]]
  await print(io.stdout, lines.map((line) => `${line}\n`).join(''))
  return EXIT.good
}

const SAID: Readonly<Record<DecisionOutcome, string>> = {
  same: 'Kept: one child, until somebody decides otherwise.',
  different: 'Kept: two children, who are not proposed again until a row of them changes.',
  unsure: 'Kept: looked at, and left open.',
}

/** The person of an id in the first table that holds one. */
async function personIn(
  tables: readonly string[],
  id: string,
  flags: TableFlags,
  io: Io,
): Promise<PersonInput | undefined> {
  for (const table of tables) {
    const person = isSnapshot(table)
      ? (await openRegister(table, flags, newTally(), io)).registry.get(id)
      : await rowOf(table, id, flags, io)
    if (person !== undefined) return person
  }
  return undefined
}

/** A row without an id goes by its line, as where whole lists are joined. */
async function rowOf(table: string, id: string, flags: TableFlags, io: Io): Promise<PersonInput | undefined> {
  for await (const { line, person } of goodRows(table, optionsOf(table, flags, io), newTally(), io))
    if ((person.id ?? `line ${line}`) === id) return { ...person, id }
  return undefined
}
