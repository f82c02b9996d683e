import type { Issue } from '../errors.js'
import { describePerson } from '../match/describe.js'
import type { Registry } from '../match/registry.js'
import { type AnsweredReferral, writeAnswers } from '../node/write.js'
import type { Decision } from '../record/decision.js'
import type { Outcome } from '../score/outcome.js'
import { english, wordOf } from '../score/wording.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { type GoodRow, loadDecided, loadReferrals, newTally, type TableFlags, type Tally } from './load.js'
import { requirePlaces } from './out.js'
import { progressOf } from './progress.js'
import { type LoadedRegister, openRegister } from './register.js'
import { issueLines, remarkLines, resumedLines, summaryLines, unreadLines } from './report.js'
import { type Done, Run } from './resume.js'
import { search } from './search.js'
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
  /** Who is searched for: the child, or the relatives whom the referral names. */
  readonly for?: 'child' | 'relatives'
  /** Threads that search. */
  readonly workers?: number
  /** A JSONL file of decisions. */
  readonly decisions?: string
}

/** Candidates of one referral: what a screen shows at a glance, and what a file may hold. */
const LIMIT = { table: 3, file: 10 } as const

/** Searches a register for every referral of a table. Bad rows are reported, and the good ones answered. */
export async function find(path: string, flags: FindFlags, io: Io): Promise<ExitCode> {
  await requirePlaces(flags.out)
  const run = await runOf(path, flags, io)
  const dated = run === null ? io : { ...io, today: run.day }
  const tallies = { referrals: newTally(), register: newTally() }
  const decided = newTally()
  const decisions = await loadDecided(flags.decisions, decided)
  const referrals = await loadReferrals(path, flags, tallies.referrals, dated)
  const register = await openRegister(flags.registry, flags, tallies.register, dated)
  const outcomes = new Map<Outcome, number>()
  const file = path === '-' ? 'input' : path
  const tally = tallies.referrals
  const session: Session = { file, referrals, register, decisions, flags, io, run, tally, outcomes }
  await answerAll(session)
  const issues = [...decided.issues, ...tallies.referrals.issues, ...tallies.register.issues]
  const remarks = [...tallies.referrals.remarks, ...tallies.register.remarks]
  await print(
    io.stderr,
    lines([
      ...issueLines(issues),
      ...remarkLines(remarks),
      ...unreadLines(register.registry.unread),
      ...summaryLines({ ...tallies, outcomes }),
    ]),
  )
  return issues.length > 0 ? EXIT.badInput : EXIT.good
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')

function isTable({ out, json, csv }: FindFlags, { stdout }: Io): boolean {
  return out === undefined && !json && !csv && stdout.isTTY === true
}

const isFile = (out: string | undefined): out is string => out !== undefined && out !== '-'

/** A run that can be gone on with: what is read from a pipe, or written to one, is there only once. */
async function runOf(path: string, flags: FindFlags, io: Io): Promise<Run | null> {
  const { out, registry, workers, decisions = [], ...settings } = flags
  if (!isFile(out) || path === '-' || registry === '-') return null
  try {
    return await Run.open(
      out,
      [path, registry].concat(decisions),
      { ...settings, limit: limitOf(flags, io) },
      io.today,
    )
  } catch {
    // A file that cannot be read is told by whoever reads it for what it holds.
    return null
  }
}

/** What one call of the command works with. */
interface Session {
  /** What the table of the referrals is called. */
  readonly file: string
  readonly referrals: readonly GoodRow[]
  readonly register: LoadedRegister
  readonly decisions: readonly Decision[]
  readonly flags: FindFlags
  readonly io: Io
  readonly run: Run | null
  /** Of the referrals. */
  readonly tally: Tally
  readonly outcomes: Map<Outcome, number>
}

async function answerAll(session: Session): Promise<void> {
  const { run, flags, io, register } = session
  if (isTable(flags, io)) return printTable(answer(session), register, io)
  const format = flags.csv ? { format: 'csv' as const } : {}
  if (run === null) {
    await writeAnswers(isFile(flags.out) ? flags.out : io.stdout, answersOf(answer(session)), format)
    return
  }
  await goOn(session, run)
  await run.finish(flags.out!, format.format)
}

/** Takes down what was not yet done before. */
async function goOn(session: Session, run: Run): Promise<void> {
  const { referrals, io } = session
  if (run.lines.size > 0) await print(io.stderr, lines(resumedLines(run.lines.size, referrals.length)))
  for (const outcome of run.outcomes) countOutcome(outcome, session)
  leaveOut(run.issues, session)
  try {
    for await (const { done } of answer(session)) await run.keep(done)
  } finally {
    await run.close()
  }
}

/** What is told of a referral, and the row that it stands in. */
interface Told {
  readonly done: Done
  readonly row: GoodRow
}

const limitOf = (flags: FindFlags, io: Io): number =>
  flags.limit ?? (isTable(flags, io) ? LIMIT.table : LIMIT.file)

async function* answer(session: Session): AsyncGenerator<Told> {
  const { register, decisions, flags, io, run, file, tally } = session
  const rows = session.referrals.filter(({ line }) => run?.lines.has(line) !== true)
  const { explain, workers, for: aim = 'child' } = flags
  const retried = (issue: Issue) => tally.remarks.push(issue)
  const options = {
    limit: limitOf(flags, io),
    signal: io.signal,
    for: aim,
    workers,
    explain,
    file,
    retried,
    ...(flags.decisions !== undefined && { decisions }),
  }
  const progress = progressOf(io, 'Searching:', rows.length)
  try {
    for await (const told of search(rows, register, options)) {
      progress.step()
      if ('issues' in told.done) leaveOut(told.done.issues, session)
      else countOutcome(told.done.answer.outcome, session)
      yield told
    }
  } finally {
    progress.stop()
  }
}

function countOutcome(outcome: Outcome, { outcomes }: Session): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}

/** Referrals that could be read from their table, and not be searched for. */
function leaveOut(issues: readonly Issue[], { tally }: Session): void {
  tally.leftOut += new Set(issues.map(({ line }) => line)).size
  tally.issues.push(...issues)
}

/** A file holds ids, codes and numbers, and names only in an explanation that was asked for. */
async function* answersOf(answers: AsyncIterable<Told>): AsyncGenerator<AnsweredReferral> {
  for await (const { done } of answers) if (!('issues' in done)) yield done
}

async function printTable(answers: AsyncIterable<Told>, { registry }: LoadedRegister, io: Io): Promise<void> {
  let isExplained = false
  for await (const { done, row } of answers) {
    if ('issues' in done) continue
    const { explanation } = done
    isExplained = explanation !== undefined
    const text = explanation === undefined ? tableText(done, row, registry, io) : isolate(explanation)
    await print(io.stdout, `${text}\n\n`)
  }
  // An explanation ends with that sentence already.
  if (!isExplained) await print(io.stdout, `${english.sentences.closing}\nThe reasons: --explain\n`)
}

function tableText(
  answered: AnsweredReferral,
  row: GoodRow,
  registry: Registry,
  { stdout, env }: Io,
): string {
  const entry = {
    label: answered.referral ?? `line ${answered.line}`,
    description: describePerson(row.person, english),
    answer: answered.answer,
    describe: (id: string): string => {
      const { relation } = answered.answer.candidates.find((candidate) => candidate.id === id)!
      const person = describePerson(registry.get(id) ?? { names: [] }, english)
      return relation === undefined ? person : `${wordOf(relation, english)}: ${person}`
    },
  }
  return answerLines(entry, columnsOf(stdout), styleOf(stdout, env)).join('\n')
}
