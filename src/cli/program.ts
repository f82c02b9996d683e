import { Command, Option } from 'commander'
import { wrap } from '../match/layout.js'
import { COLUMN_FIELDS } from '../node/fields.js'
import { type CompareFlags, compare } from './compare.js'
import { addDecide } from './decide-command.js'
import { addEvaluate } from './evaluate-command.js'
import { type FindFlags, find } from './find.js'
import type { ExitCode, Io } from './io.js'
import { addListCommands } from './list-commands.js'
import { readDate, readLimit, readMapping, readShare, readWorkers } from './options.js'
import { type BuildFlags, buildIndex, isSnapshot } from './register.js'
import { addSynth } from './synth-command.js'

const ABOUT = `Finds missing children in registers, across scripts, spellings and disputed ages.
It proposes and explains; a person decides.`

const EXIT_CODES = `
Exit codes:
  0    all was read
  1    some input was bad: each place is named, and the good rows are answered
  2    the command line was wrong
  130  interrupted
`

/** Fields that a column can be mapped to, in lines that fit a terminal. */
const FIELDS = wrap(
  Object.keys(COLUMN_FIELDS)
    .filter((field) => field !== '-')
    .join(', '),
  76,
)
  .map((line) => `  ${line}`)
  .join('\n')

const FIND_NOTES = `
Columns are known by these names, by the usual words for them in English,
French, Italian and German, and with a number for a second one (name2, given2):
${FIELDS}

Examples:
  namesake find referrals.csv --registry register.csv
  namesake find referrals.csv --registry register.csv.gz --explain
  namesake find referrals.jsonl --registry register.csv --out answers.csv
  cat referrals.csv | namesake find - --registry register.jsonl --json
  namesake find referrals.csv --registry register.namesake --out answers.csv
  namesake find referrals.csv --registry register.csv --for relatives
  namesake find liste.csv --registry register.csv --as-of 2016-09 \\
    --map "Nom usuel=alias" --map "Remarques=-"

A run with --out that was interrupted or killed leaves what was done in
FILE.partial, and the same command goes on from there. A search for relatives
tells where a family is: show its answer to the professional only, never to the
person who named them.
${EXIT_CODES}`

const COMPARE_EXAMPLES = `
Examples:
  namesake compare "Filmon Tesfai" "Philimon TESFAY KIDANE"
  namesake compare referral.json record.json --prior 0.01
${EXIT_CODES}`

/** The command line: `settle` takes the exit code of the command that ran. */
export function createProgram(io: Io, version: string, settle: (code: ExitCode) => void): Command {
  const program = new Command('namesake').description(ABOUT).version(version).addHelpText('after', EXIT_CODES)
  program.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 80,
    getErrHelpWidth: () => io.stderr.columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
  addFind(program, io, settle)
  addIndex(program, io, settle)
  addCompare(program, io, settle)
  addListCommands(program, io, settle)
  addDecide(program, io, settle)
  addEvaluate(program, io, settle)
  addSynth(program, io, settle)
  return program
}

/** How a register is read, and what is thought to stand in it: for whatever reads one. */
const withRegisterOptions = (command: Command): Command =>
  command
    .option(
      '--coverage <share>',
      'share of the referred children whom the register is thought to hold (0.5)',
      readShare,
    )
    .option(
      '--map <column=field>',
      'read a column as a field, or as - to leave it unread; may be repeated',
      readMapping,
    )
    .option('--as-of <date>', 'when ages without a date of their own were given', readDate)

function addFind(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  const command = program
    .command('find')
    .description('search a register for every referral of a table')
    .argument('<referrals>', 'CSV or JSONL (also .gz), or - for a pipe')
    .requiredOption(
      '--registry <file>',
      'the register: CSV or JSONL (also .gz), - for a pipe, or a .namesake',
    )
    .option('--out <file>', 'write the answers to a .csv or .jsonl file')
    .option('--limit <number>', 'most candidates for one referral (10; 3 on a terminal)', readLimit)
    .option('--explain', 'give the reasons for and against each candidate, with names')
    .addOption(
      new Option('--for <whom>', 'search for the child, or for the relatives whom a referral names')
        .choices(['child', 'relatives'])
        .default('child'),
    )
    .option('--workers <number>', 'threads that search (1 for less than 1,000 referrals)', readWorkers)
    .option('--decisions <file>', 'JSONL of what was decided before: who is not the child is left out')
    .option('--json', 'print JSONL even on a terminal')
    .option('--csv', 'print CSV')
  withRegisterOptions(command)
    .addHelpText('after', FIND_NOTES)
    .action(async (referrals: string, flags: FindFlags) => {
      const mistake = mistakeIn(referrals, flags)
      if (mistake !== null) command.error(`error: ${mistake}`)
      settle(await find(referrals, flags, io))
    })
}

const BUILD_EXAMPLE = `
Example:
  namesake index build register.csv --out register.namesake
${EXIT_CODES}`

function addIndex(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  const command = program
    .command('index')
    .description('make a register that opens at once')
    .command('build')
    .description('read a register once, and write it to a file that opens at once')
    .argument('<register>', 'CSV or JSONL (also .gz), or - for a pipe')
    .requiredOption('--out <file>', 'the file to write: its name ends in .namesake')
  withRegisterOptions(command)
    .addHelpText('after', BUILD_EXAMPLE)
    .action(async (register: string, flags: BuildFlags) => {
      if (!isSnapshot(flags.out)) command.error('error: --out needs a file name that ends in .namesake')
      settle(await buildIndex(register, flags, io))
    })
}

function mistakeIn(
  referrals: string,
  { registry, out, json, csv, decisions, for: aim }: FindFlags,
): string | null {
  if (decisions !== undefined && aim === 'relatives')
    return '--decisions are about children: a search for relatives heeds none'
  if (referrals === '-' && registry === '-') return 'only one of the two tables can come from a pipe'
  if (json && csv) return '--json and --csv exclude each other'
  const isKnown = out === undefined || out === '-' || /\.(csv|jsonl|ndjson)$/i.test(out)
  return isKnown ? null : '--out needs a file name that ends in .csv or .jsonl'
}

function addCompare(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description('compare two names, or the people of two JSON files')
    .argument('<a>', 'a name, or a .json file with one person')
    .argument('<b>', 'a name, or a .json file with one person')
    .option('--json', 'print JSON')
    .option(
      '--prior <probability>',
      'probability, before any evidence, that the two are one child',
      readShare,
    )
    .addHelpText('after', COMPARE_EXAMPLES)
    .action(async (a: string, b: string, flags: CompareFlags) => settle(await compare(a, b, flags, io)))
}
