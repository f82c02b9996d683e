import type { Command } from 'commander'
import type { EvaluateFlags } from './evaluate.js'
import type { ExitCode, Io } from './io.js'
import { collect, readCount, readDate, readMapping, readShare } from './options.js'

const NOTES = `
The truth is CSV or JSONL with the columns referral and record: who is whom, and
nothing where the register does not hold the child. Two rows of one referral are
two records of one child. With a column same (yes or no) the rows are labelled
pairs, which are compared one by one. Other columns are kept to group by; those
named tradition, script, sex, age and source take the place of what the referral
says.

Examples:
  namesake evaluate truth.csv --referrals referrals.csv --registry register.csv
  namesake evaluate truth.csv --referrals referrals.csv \\
    --registry register.csv --out report.html --out run.json --by class
  namesake evaluate truth.csv --referrals referrals.csv \\
    --registry register.csv --model mine.json --compare-model theirs.json \\
    --out report.html
  namesake evaluate truth.csv --referrals referrals.csv \\
    --registry register.csv --against run.json --out report.html
`

/** Adds `namesake evaluate`; what it needs is loaded when it is called. */
export function addEvaluate(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  program
    .command('evaluate')
    .description('measure answers against a truth: what is found, what is missed, and why')
    .argument('<truth>', 'CSV or JSONL (also .gz), or - for a pipe')
    .requiredOption('--referrals <file>', 'the referrals: CSV or JSONL (also .gz)')
    .requiredOption('--registry <file>', 'the register: CSV or JSONL (also .gz)')
    .option('--out <file>', 'write a .html, .md or .json report; may be repeated', collect)
    .option('--model <file>', 'a model of your own instead of the built-in one')
    .option('--compare-model <file>', 'a second model, set beside the first')
    .option('--against <run.json>', 'an earlier .json report, set beside this run')
    .option('--threshold <probability>', 'from which a candidate counts as proposed (0.5)', readShare)
    .option('--by <column>', 'a column of the truth to group by; may be repeated', collect)
    .option(
      '--coverage <share>',
      'share of the children whom the register is thought to hold (0.5)',
      readShare,
    )
    .option('--prior <probability>', 'of a labelled pair, before any evidence (0.5)', readShare)
    .option(
      '--failures <number>',
      'wrong proposals, and missed matches of each kind, to tell (20)',
      readCount,
    )
    .option('--seed <number>', 'seed of the bootstrap (1)', readCount)
    .option('--label <name>', 'what the run is called in the report')
    .option('--reveal', 'put names and other values into the accounts of failures')
    .option('--map <column=field>', 'read a column as a field, or as - to leave it unread', readMapping)
    .option('--as-of <date>', 'when ages without a date were given, and to which ages are counted', readDate)
    .addHelpText('after', NOTES)
    .action(async (truth: string, flags: EvaluateFlags, command: Command) => {
      const mistake = mistakeIn(truth, flags)
      if (mistake !== null) command.error(`error: ${mistake}`)
      const { evaluate } = await import('./evaluate.js')
      settle(await evaluate(truth, flags, io))
    })
}

function mistakeIn(truth: string, flags: EvaluateFlags): string | null {
  const { referrals, registry, out = [], compareModel, against } = flags
  if ([truth, referrals, registry].filter((path) => path === '-').length > 1)
    return 'only one of the three tables can come from a pipe'
  if (compareModel !== undefined && against !== undefined)
    return '--compare-model and --against exclude each other'
  return out.every((file) => /\.(html|md|json)$/i.test(file))
    ? null
    : '--out needs a file name that ends in .html, .md or .json'
}
