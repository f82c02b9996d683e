import { fileURLToPath } from 'node:url'
import workerpool, { type Pool } from 'workerpool'
import { requireCount } from '../match/options.js'

/** Threads that run one file, each with the same data when it starts. */
export class Crew {
  private readonly pool: Pool
  private isOver = false

  /** @param file beside the built code; sources have none to run */
  constructor(file: string, data: unknown, workers: number) {
    this.pool = workerpool.pool(fileURLToPath(new URL(file, import.meta.url)), {
      workerType: 'thread',
      maxWorkers: workers,
      workerThreadOpts: { workerData: data },
    })
  }

  /** What a thread has to say; null where it ended meanwhile: another one takes its place. */
  async ask<R>(what: string, about: unknown): Promise<R | null> {
    try {
      return (await this.pool.exec(what, [about])) as R
    } catch (error) {
      if (this.isOver || !(error instanceof workerpool.TerminateError)) throw error
      return null
    }
  }

  async end(): Promise<void> {
    this.isOver = true
    await this.pool.terminate(true)
  }
}

/** @throws {NamesakeError} `options.workers` */
export const requireWorkers = (workers: number): number => requireCount(workers, 'workers', 256)

/** Pieces of bytes, end to end in memory that threads share. */
export function inSharedMemory(pieces: Iterable<Uint8Array>): SharedArrayBuffer {
  const all = [...pieces]
  const shared = new SharedArrayBuffer(all.reduce((sum, { byteLength }) => sum + byteLength, 0))
  const bytes = new Uint8Array(shared)
  let at = 0
  for (const piece of all) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return shared
}
