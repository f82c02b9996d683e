import { getSystemErrorMap } from 'node:util'
import { CommanderError } from 'commander'
import { NamesakeError } from '../errors.js'
import { EXIT, type ExitCode, type Io, print } from './io.js'
import { createProgram } from './program.js'
import { issueLines } from './report.js'

/**
 * Runs one command line (without `node` and the script).
 *
 * @example process.exitCode = await run(['find', 'referrals.csv', '--registry', 'register.csv'], io, '1.0.0')
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let code: ExitCode = EXIT.good
  const program = createProgram(io, version, (settled) => {
    code = settled
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return await exitCodeOf(error, io)
  }
}

async function exitCodeOf(error: unknown, io: Io): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.wrongUsage
  if (io.signal.aborted) return EXIT.interrupted
  // The reader of a pipe may go when it has seen enough.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return EXIT.good
  const lines = error instanceof NamesakeError ? issueLines(error.issues) : [unexpected(error)]
  await print(io.stderr, `${lines.join('\n')}\n`)
  return EXIT.badInput
}

/** A system error by its file and what it means; anything else by its place only, for its message may hold a person's data. */
function unexpected(error: unknown): string {
  const { code, errno, path } = (error ?? {}) as NodeJS.ErrnoException
  if (typeof code === 'string') {
    const [, meaning = 'the system refused'] = getSystemErrorMap().get(errno ?? 0) ?? []
    return `${path ?? 'namesake'}: ${meaning} (${code})`
  }
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : []
  return ['namesake: an error that should not happen; please report these lines', ...frames.slice(0, 8)].join(
    '\n',
  )
}
