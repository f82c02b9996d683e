import type { Command } from 'commander'
import type { DedupeFlags } from './dedupe.js'
import type { ExitCode, Io } from './io.js'
import type { LinkFlags } from './link.js'
import type { ListFlags } from './lists.js'
import { readDate, readMapping, readShare, readWorkers } from './options.js'
import type { ReconcileFlags } from './reconcile.js'

type Settle = (code: ExitCode) => void

const TABLE = 'CSV or JSONL (also .gz), or - for a pipe'

const NOTES = `
Columns are read as in namesake find. Every line is a proposal: a person
decides, and namesake decide keeps it, so that a rejected pair does not come
back.
A file appears when all is done: a command that was stopped is simply run again.
`

const LINK_NOTES = `
Examples:
  namesake link referrals.csv register.csv --out links.csv
  namesake link one.csv other.csv --one-to-one --least 0.9
${NOTES}`

const DEDUPE_NOTES = `
Examples:
  namesake dedupe register.csv --out doubles.jsonl
  namesake dedupe register.csv --clusters --decisions decisions.jsonl
  namesake dedupe national.jsonl.gz --workers 4 --out doubles.csv
${NOTES}`

const RECONCILE_NOTES = `
Examples:
  namesake reconcile last-week.csv this-week.csv
  namesake reconcile last-week.csv this-week.csv --out changes.csv
${NOTES}`

/** Adds `namesake link`, `dedupe` and `reconcile`; what they need is loaded when they are called. */
export function addListCommands(program: Command, io: Io, settle: Settle): void {
  addLink(program, io, settle)
  addDedupe(program, io, settle)
  addReconcile(program, io, settle)
}

function addLink(program: Command, io: Io, settle: Settle): void {
  const command = program
    .command('link')
    .description('propose which records of two tables are the same child')
    .argument('<left>', TABLE)
    .argument('<right>', TABLE)
    .option('--coverage <share>', 'share of the left records who stand on the right too (0.5)', readShare)
    .option('--one-to-one', 'neither table holds anybody twice: each record stands in one link at most')
  withListOptions(command, 'least probability of a link (0.5)')
    .addHelpText('after', LINK_NOTES)
    .action(async (left: string, right: string, flags: LinkFlags) => {
      refuse(command, [left, right], flags)
      const { link } = await import('./link.js')
      settle(await link(left, right, flags, io))
    })
}

function addDedupe(program: Command, io: Io, settle: Settle): void {
  const command = program
    .command('dedupe')
    .description('propose which records of a table are one child')
    .argument('<table>', TABLE)
    .option('--duplicates <share>', 'share of the records who have another one (0.1)', readShare)
    .option('--clusters', 'give groups of records instead of pairs')
    .option('--threshold <probability>', 'from which a link makes a group (0.95)', readShare)
    .option(
      '--workers <number>',
      'threads that join: the same links, sooner in a long table (1)',
      readWorkers,
    )
  withListOptions(command, 'least probability of a link (0.5)')
    .addHelpText('after', DEDUPE_NOTES)
    .action(async (table: string, flags: DedupeFlags) => {
      refuse(command, [table], flags)
      const { dedupe } = await import('./dedupe.js')
      settle(await dedupe(table, flags, io))
    })
}

function addReconcile(program: Command, io: Io, settle: Settle): void {
  const command = program
    .command('reconcile')
    .description("compare last week's list with this week's: same, new, gone, uncertain")
    .argument('<last>', TABLE)
    .argument('<this>', TABLE)
    .option('--staying <share>', 'share of the people who are thought to be there still (0.8)', readShare)
  withListOptions(command, 'least probability at which an entry is uncertain (0.1)')
    .addHelpText('after', RECONCILE_NOTES)
    .action(async (last: string, now: string, flags: ReconcileFlags) => {
      refuse(command, [last, now], flags)
      const { reconcile } = await import('./reconcile.js')
      settle(await reconcile(last, now, flags, io))
    })
}

const withListOptions = (command: Command, least: string): Command =>
  command
    .option('--least <probability>', least, readShare)
    .option('--decisions <file>', 'JSONL of what was decided about pairs before')
    .option('--out <file>', 'write to a .csv or .jsonl file')
    .option('--json', 'print JSONL even on a terminal')
    .option('--csv', 'print CSV')
    .option('--map <column=field>', 'read a column as a field, or as - to leave it unread', readMapping)
    .option('--as-of <date>', 'when ages without a date of their own were given', readDate)

/** Ends with a mistake in the command line, where there is one. */
function refuse(command: Command, tables: readonly string[], { out, json, csv }: ListFlags): void {
  if (tables.filter((path) => path === '-').length > 1)
    command.error('error: only one of the two tables can come from a pipe')
  if (json && csv) command.error('error: --json and --csv exclude each other')
  if (out !== undefined && out !== '-' && !/\.(csv|jsonl|ndjson)$/i.test(out))
    command.error('error: --out needs a file name that ends in .csv or .jsonl')
}
