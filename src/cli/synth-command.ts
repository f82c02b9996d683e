import { type Command, Option } from 'commander'
import type { ExitCode, Io } from './io.js'
import { readCount, readShare } from './options.js'
import type { SynthFlags } from './synth.js'

const NOTES = `
Writes register, referrals and truth into a folder. The names are real, the
people are not; no real person's data is used. Every rate can be seen and
changed:

  namesake synth --print-rates > rates.csv
  namesake synth --out tables --rates rates.csv --seed 7

Examples:
  namesake synth --out tables --like published --register 5000
  namesake synth --out tables --register 10000000 --referrals 10000 --gzip
  namesake evaluate tables/truth.csv --referrals tables/referrals.csv \\
    --registry tables/register.csv --out report.html
`

/** Adds `namesake synth`; what it needs is loaded when it is called. */
export function addSynth(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  program
    .command('synth')
    .description('compose a register, referrals and the truth, to test and to measure with')
    .option('--out <folder>', 'where the three tables are written')
    .option('--seed <number>', 'the same seed gives the same tables', readCount, 1)
    .option('--register <number>', 'records in the register', readCount, 5000)
    .option('--referrals <number>', 'referred children (196)', readCount)
    .addOption(
      new Option('--like <cohort>', 'nationalities, ages and girls of the published cohort').choices([
        'published',
      ]),
    )
    .option('--present <share>', 'share of the referred children who stand in the register (0.5)', readShare)
    .addOption(new Option('--format <format>', 'of the tables').choices(['csv', 'jsonl']).default('csv'))
    .option('--gzip', 'pack the tables')
    .option('--rates <file>', 'a table of rates in place of the usual one; rows may be left out')
    .option('--print-rates', 'print the table of rates, each with its reason')
    .addHelpText('after', NOTES)
    .action(async (flags: SynthFlags, command: Command) => {
      if (flags.out === undefined && !flags.printRates) command.error('error: --out <folder> is needed')
      if (flags.like !== undefined && flags.referrals !== undefined)
        command.error('error: --like and --referrals exclude each other')
      const { synth } = await import('./synth.js')
      settle(await synth(flags, io))
    })
}
