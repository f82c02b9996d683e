import { type Command, Option } from 'commander'
import type { DecideFlags } from './decide.js'
import type { ExitCode, Io } from './io.js'
import { collect, readDate, readMapping } from './options.js'

const NOTES = `
Examples:
  namesake decide R-014 UK-40917 --outcome different --reviewer sw-7 \\
    --reason "His uncle was telephoned." --in referrals.csv --in register.csv \\
    --decisions decisions.jsonl
  namesake decide UK-1 UK-9 --outcome same --reviewer sw-7 \\
    --reason "One file." --in register.csv --decisions decisions.jsonl

The line that is added holds a hash of what the tables say of the two, so they
have to be read as they were searched (--map, --as-of). find, link, dedupe and
reconcile take the file with --decisions; a later decision about the two takes
the place of this one.
`

/** Adds `namesake decide`; what it needs is loaded when it is called. */
export function addDecide(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  program
    .command('decide')
    .description('keep what a person decided about two records')
    .argument('<a>', 'id of a referral, or of a record')
    .argument('<b>', 'id of a record')
    .addOption(
      new Option('--outcome <outcome>', 'one child, two, or looked at and left open')
        .choices(['same', 'different', 'unsure'])
        .makeOptionMandatory(),
    )
    .requiredOption('--reviewer <who>', 'who decided')
    .requiredOption('--reason <text>', 'why, in words that can be challenged')
    .requiredOption('--in <file>', 'a table with the two, or one of them; may be repeated', collect)
    .requiredOption('--decisions <file>', 'the JSONL that the decision is added to')
    .option('--map <column=field>', 'read a column as a field, or as - to leave it unread', readMapping)
    .option('--as-of <date>', 'when ages without a date of their own were given', readDate)
    .addHelpText('after', NOTES)
    .action(async (a: string, b: string, flags: DecideFlags, command: Command) => {
      if (flags.in.includes('-')) command.error('error: --in needs a file: a pipe can be read only once')
      const { decide } = await import('./decide.js')
      settle(await decide(a, b, flags, io))
    })
}
