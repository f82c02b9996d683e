import { availableParallelism } from 'node:os'
import { NamesakeError } from '../errors.js'
import { type DedupeOptions, Doubles, type FoundDoubles } from '../match/dedupe.js'
import { inOrder } from '../match/in-order.js'
import type { Range } from '../match/linkage.js'
import type { Records } from '../match/linkage-options.js'
import { type Link, type Links, linksOf } from '../match/links.js'
import { addedNames } from '../names/add-names.js'
import { Crew, inSharedMemory, requireWorkers } from './crew.js'
import type { DoublesThread } from './dedupe-thread.js'

/** How the doubles of a list are sought in several threads; with the built-in fields. */
export interface DedupeThreadOptions extends Omit<DedupeOptions, 'fields'> {
  /** Threads, 1 to 256; one for each processor that the process may use unless told. */
  readonly workers?: number
}

/** Records that a thread joins at a time: the more the faster, as long as all threads have some to do. */
const [LEAST_SHARE, MOST_SHARE] = [1024, 32_768]
/** Into so many shares a list is divided for each thread, if they come out so large. */
const SHARES = 8
/** Shares that are under way for each thread, so that none has to wait for the next. */
const AHEAD = 2

/**
 * `dedupe` in several threads: the same links in the same order. One thread reads the list; then all join it, over memory that they
 * share. What each has to lay out for itself takes some seconds, so that they pay for long lists only.
 *
 * @throws {NamesakeError} for options that cannot be; the iteration rejects where records cannot be read (see `invalid`), and with
 *   `worker.lost` where two threads ended over the same records
 * @example
 * for await (const { a, b, probability } of dedupeInThreads(records, { workers: 4 })) console.log(a, b, probability)
 */
export function dedupeInThreads<D = unknown>(records: Records<D>, options: DedupeThreadOptions = {}): Links {
  const { workers = availableParallelism(), ...rest } = options
  requireWorkers(workers)
  const doubles = new Doubles(rest)
  return linksOf(doubles.linkage, pairsWithin(doubles, records, rest, workers))
}

async function* pairsWithin(
  doubles: Doubles,
  records: Records,
  { duplicates, least, signal }: DedupeOptions,
  workers: number,
): AsyncGenerator<Link> {
  await doubles.read(records)
  const { model } = doubles.linkage
  const options = { ...(duplicates && { duplicates }), ...(least && { least }), model }
  const saved = inSharedMemory(doubles.linkage.save())
  const thread: DoublesThread = { saved, options, names: addedNames() }
  const crew = new Crew('./dedupe-worker.js', thread, workers)
  try {
    const find = async (range: Range) => ({ range, found: await foundBy(crew, range) })
    const { linkage } = doubles
    const share = Math.ceil(linkage.size / (workers * SHARES))
    const ranges = linkage.ranges(0, Math.min(MOST_SHARE, Math.max(LEAST_SHARE, share)))
    await linkage.pause(0)
    for await (const { range, found } of inOrder(ranges, find, { atOnce: workers * AHEAD, signal })) {
      yield* doubles.decided(range, found)
      await linkage.pause(range[1])
    }
  } finally {
    await crew.end()
  }
}

async function foundBy(crew: Crew, range: Range): Promise<FoundDoubles[]> {
  const ask = () => crew.ask<FoundDoubles[]>('found', range)
  const found = (await ask()) ?? (await ask())
  if (found !== null) return found
  throw new NamesakeError({
    code: 'worker.lost',
    path: 'records',
    expected: 'a join that its threads outlive',
  })
}
