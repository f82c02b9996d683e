import { SingleBar } from 'cli-progress'
import type { Io } from './io.js'

/** Milliseconds of work before a bar is worth looking at. */
const PATIENCE = 700

/** Counts work that has been done. */
export interface Progress {
  step(): void
  /** So much is done. */
  reach(done: number): void
  stop(): void
}

/** A bar on the error output while it is a terminal and the work is long; else nothing. */
export function progressOf({ stderr, env }: Io, label: string, total: number): Progress {
  if (stderr.isTTY !== true || env.TERM === 'dumb') return { step: () => {}, reach: () => {}, stop: () => {} }
  const started = performance.now()
  let done = 0
  let bar: SingleBar | null = null
  const reach = (now: number): void => {
    done = now
    if (bar === null && performance.now() - started > PATIENCE) bar = startBar(stderr, label, total)
    bar?.update(done)
  }
  return {
    step: () => reach(done + 1),
    reach,
    stop: () => bar?.stop(),
  }
}

function startBar(stream: NodeJS.WritableStream, label: string, total: number): SingleBar {
  const format = total > 0 ? `${label} [{bar}] {value} of {total}, {eta_formatted} left` : `${label} {value}`
  const bar = new SingleBar({
    format,
    stream,
    barsize: 30,
    fps: 5,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
  })
  bar.start(total, 0)
  return bar
}
