import { setImmediate } from 'node:timers/promises'
import { describePerson } from '../match/describe.js'
import { explain } from '../match/explain.js'
import type { Registry } from '../match/registry.js'
import { type AnsweredReferral, writeAnswers } from '../node/write.js'
import type { Outcome } from '../score/outcome.js'
import { english } from '../score/wording.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { type GoodRow, loadReferrals, loadRegister, newTally, type TableFlags } from './load.js'
import { progressOf } from './progress.js'
import { issueLines, remarkLines, summaryLines } from './report.js'
import { answerLines } from './table.js'
import { columnsOf, isolate, styleOf } from './terminal.js'

/** The options of `namesake find`, as read from the command line. */
export interface FindFlags extends TableFlags {
  readonly registry: string
  /** A file; `-` or nothing for the output of the command. */
  readonly out?: string
  readonly limit?: number
  readonly explain?: boolean
  readonly json?: boolean
  readonly csv?: boolean
  readonly coverage?: number
}

/** Candidates of one referral: what a screen shows at a glance, and what a file may hold. */
const LIMIT = { table: 3, file: 10 } as const

/** Searches a register for every referral of a table. Bad rows are reported, and the good ones answered. */
export async function find(path: string, flags: FindFlags, io: Io): Promise<ExitCode> {
  const tallies = { referrals: newTally(), register: newTally() }
  const referrals = await loadReferrals(path, flags, tallies.referrals, io)
  const registry = await loadRegister(flags.registry, flags, tallies.register, io)
  const outcomes = new Map<Outcome, number>()
  const answers = answer(referrals, registry, flags, outcomes, io)
  if (isTable(flags, io)) await printTable(answers, registry, io)
  else await write(answers, flags, io)
  const issues = [...tallies.referrals.issues, ...tallies.register.issues]
  const remarks = [...tallies.referrals.remarks, ...tallies.register.remarks]
  await print(
    io.stderr,
    lines([...issueLines(issues), ...remarkLines(remarks), ...summaryLines({ ...tallies, outcomes })]),
  )
  return issues.length > 0 ? EXIT.badInput : EXIT.good
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')

function isTable({ out, json, csv }: FindFlags, { stdout }: Io): boolean {
  return out === undefined && !json && !csv && stdout.isTTY === true
}

/** An answer, and the referral that it is about. */
interface Told {
  readonly answered: AnsweredReferral
  readonly row: GoodRow
}

async function* answer(
  referrals: readonly GoodRow[],
  registry: Registry,
  flags: FindFlags,
  outcomes: Map<Outcome, number>,
  io: Io,
): AsyncGenerator<Told> {
  const limit = flags.limit ?? (isTable(flags, io) ? LIMIT.table : LIMIT.file)
  const progress = progressOf(io, 'Searching:', referrals.length)
  try {
    for (const row of referrals) {
      const found = await registry.find(row.person, { limit, signal: io.signal })
      outcomes.set(found.outcome, (outcomes.get(found.outcome) ?? 0) + 1)
      const explanation = flags.explain ? { explanation: explain(found, { reveal: true }).text } : {}
      progress.step()
      yield {
        answered: { referral: row.person.id ?? null, line: row.line, answer: found, ...explanation },
        row,
      }
      // An embedded search never waits, so an interruption would not be heard.
      await setImmediate()
    }
  } finally {
    progress.stop()
  }
}

async function write(answers: AsyncIterable<Told>, { out, csv }: FindFlags, io: Io): Promise<void> {
  const target = out === undefined || out === '-' ? io.stdout : out
  await writeAnswers(target, answeredOf(answers), csv ? { format: 'csv' } : {})
}

/** A file holds ids, codes and numbers, and names only in an explanation that was asked for. */
async function* answeredOf(answers: AsyncIterable<Told>): AsyncGenerator<AnsweredReferral> {
  for await (const { answered } of answers) yield answered
}

async function printTable(answers: AsyncIterable<Told>, registry: Registry, io: Io): Promise<void> {
  let isExplained = false
  for await (const told of answers) {
    const { explanation } = told.answered
    isExplained = explanation !== undefined
    const text = explanation === undefined ? tableText(told, registry, io) : isolate(explanation)
    await print(io.stdout, `${text}\n\n`)
  }
  // An explanation ends with that sentence already.
  if (!isExplained) await print(io.stdout, `${english.sentences.closing}\nThe reasons: --explain\n`)
}

function tableText({ answered, row }: Told, registry: Registry, { stdout, env }: Io): string {
  const entry = {
    label: answered.referral ?? `line ${answered.line}`,
    description: describePerson(row.person, english),
    answer: answered.answer,
    describe: (id: string): string => describePerson(registry.get(id) ?? { names: [] }, english),
  }
  return answerLines(entry, columnsOf(stdout), styleOf(stdout, env)).join('\n')
}
