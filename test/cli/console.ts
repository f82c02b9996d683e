import { Readable, Writable } from 'node:stream'
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What a command wrote, and how it ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Setting {
  readonly input?: string | Uint8Array
  /** Columns of a terminal; none for a pipe. */
  readonly columns?: number
  readonly env?: Io['env']
  readonly signal?: AbortSignal
  /** Called with everything that is written to the output; throws to refuse it. */
  readonly onOutput?: (text: string) => void
}

/** Runs a command line as a shell would, with streams of our own. */
export async function runCommand(argv: readonly string[], setting: Setting = {}): Promise<Ended> {
  const { input = '', columns, env = {}, signal = new AbortController().signal, onOutput } = setting
  const written = { out: '', err: '' }
  const sink = (name: 'out' | 'err', heard?: (text: string) => void): Io['stdout'] => {
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString()
        try {
          heard?.(chunk.toString())
          done()
        } catch (error) {
          done(error as Error)
        }
      },
    })
    stream.on('error', () => {})
    return Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns })
  }
  const io: Io = {
    stdin: Readable.from([Buffer.from(input as string)]),
    stdout: sink('out', onOutput),
    stderr: sink('err'),
    env,
    signal,
    today: '2016-12-31',
    now: '2016-12-31T10:15:00.000Z',
  }
  const code = await run(argv, io, '1.2.3')
  return { code, ...written }
}
