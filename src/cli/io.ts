import type { Readable, Writable } from 'node:stream'

/** A stream of text that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** All that a command may touch, so that a test can hand it something else. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
  /** The day of the run, `2026-11-22`: nobody in a table is born after it. */
  readonly today: string
  /** The instant at which the run began, `2026-11-22T10:15:00.000Z`: when a decision was made. */
  readonly now: string
}

/** Exit codes: nothing wrong; some input was bad; the command line was wrong; the user interrupted. */
export const EXIT = { good: 0, badInput: 1, wrongUsage: 2, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Writes a whole text, and waits where the reader is slow. @throws the error of the stream, as when its reader has gone */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
