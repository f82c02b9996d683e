import type { Issue } from '../errors.js'
import { createRegistry, type Registry } from '../match/registry.js'
import type { Source } from '../node/bytes.js'
import { loadDecisions } from '../node/decisions.js'
import type { ColumnMap } from '../node/header.js'
import { type PersonRow, type ReadOptions, readPersons } from '../node/read.js'
import type { Decision } from '../record/decision.js'
import type { PersonInput } from '../record/parse.js'
import type { Io } from './io.js'
import { progressOf } from './progress.js'

/** How the tables of a command are read. */
export interface TableFlags {
  readonly map?: ColumnMap
  readonly asOf?: string
}

/** What became of a table's rows. */
export interface Tally {
  read: number
  leftOut: number
  /** Why rows were left out. */
  readonly issues: Issue[]
  /** What was doubtful in rows that were used. */
  readonly remarks: Issue[]
}

/** A row of a table that could be read. */
export interface GoodRow {
  readonly line: number
  readonly person: PersonInput
}

/** Records added at a time: between two batches an interruption is heard. */
const BATCH = 500

export const newTally = (): Tally => ({ read: 0, leftOut: 0, issues: [], remarks: [] })

/** All good rows of a table, `-` being the input of the command. */
export async function loadReferrals(
  path: string,
  flags: TableFlags,
  tally: Tally,
  io: Io,
): Promise<GoodRow[]> {
  const rows: GoodRow[] = []
  for await (const row of goodRows(path, optionsOf(path, flags, io), tally, io)) rows.push(row)
  return rows
}

/** All good rows of a register's table as they are. */
export async function loadRecords(
  path: string,
  flags: TableFlags,
  tally: Tally,
  io: Io,
): Promise<PersonInput[]> {
  const records: PersonInput[] = []
  const options = { ...optionsOf(path, flags, io), needsId: true }
  for await (const { person } of goodRows(path, options, tally, io)) records.push(person)
  return records
}

/** A register made of the good rows of a table. */
export async function loadRegister(
  path: string,
  flags: TableFlags & { readonly coverage?: number },
  tally: Tally,
  io: Io,
): Promise<Registry> {
  const registry = createRegistry<unknown>(
    [],
    flags.coverage === undefined ? {} : { coverage: flags.coverage },
  )
  const progress = progressOf(io, 'Reading the register:', 0)
  let batch: PersonInput[] = []
  try {
    for await (const { person } of goodRows(
      path,
      { ...optionsOf(path, flags, io), needsId: true },
      tally,
      io,
    )) {
      batch.push(person)
      progress.step()
      if (batch.length < BATCH) continue
      await registry.add(batch)
      batch = []
    }
    await registry.add(batch)
  } finally {
    progress.stop()
  }
  return registry
}

/** What was decided before: the good lines of a file, and none where no file is named. */
export async function loadDecided(file: string | undefined, tally: Tally): Promise<readonly Decision[]> {
  if (file === undefined) return []
  const { decisions, issues } = await loadDecisions(file)
  tally.issues.push(...issues)
  return decisions
}

export async function* goodRows(
  path: string,
  options: ReadOptions,
  tally: Tally,
  io: Io,
): AsyncGenerator<GoodRow> {
  const source: Source = path === '-' ? io.stdin : path
  for await (const row of readPersons(source, options)) {
    count(row, tally)
    if (row.person !== null) yield { line: row.line, person: row.person }
  }
}

function count({ person, issues }: PersonRow, tally: Tally): void {
  tally.read++
  if (person === null) tally.leftOut++
  for (const issue of issues) (person === null ? tally.issues : tally.remarks).push(issue)
}

export function optionsOf(path: string, { map, asOf }: TableFlags, { signal, today }: Io): ReadOptions {
  const file = path === '-' ? 'input' : path
  return { file, signal, bornBy: today, ...(map && { map }), ...(asOf && { asOf }) }
}
