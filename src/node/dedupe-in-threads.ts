import { availableParallelism } from 'node:os'
import { NamesakeError } from '../errors.js'
import { type DedupeOptions, Doubles, type FoundDoubles } from '../match/dedupe.js'
import { inOrder } from '../match/in-order.js'
import type { Range } from '../match/linkage.js'
import type { Records } from '../match/linkage-options.js'
import { type Link, type Links, linksOf } from '../match/links.js'
import { addedNames } from '../names/add-names.js'
import { Crew, inSharedMemory, requireWorkers } from './crew.js'
import type { DoublesThread, Share } from './dedupe-thread.js'

/** How the doubles of a list are sought in several threads; with the built-in fields. */
export interface DedupeThreadOptions extends Omit<DedupeOptions, 'fields'> {
  /** Threads, 1 to 256; one for each processor that the process may use unless told. */
  readonly workers?: number
}

/** Records of one range, whose links are given together: the more, the nearer to each other stands what its parts look at. */
const RANGE = 131_072
/** Parts of a range for each thread, each of so many records at least: some take several times as long as others. */
const [PARTS, LEAST_PART] = [8, 1024]

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
    const { linkage } = doubles
    const find = async (share: Share) => ({ share, found: await foundBy(crew, share) })
    await linkage.pause(0)
    const links: FoundDoubles[] = []
    const atOnce = workers * PARTS
    for await (const { share, found } of inOrder(sharesOf(linkage.ranges(0, RANGE), workers), find, {
      atOnce,
      signal,
    })) {
      const { range, part } = share
      links.push(...found)
      if (part.at + 1 === part.of) yield* doubles.decided(range, links.splice(0).sort(bySlot))
      await linkage.pause(range[0] + Math.floor(((range[1] - range[0]) * (part.at + 1)) / part.of))
    }
  } finally {
    await crew.end()
  }
}

/** The parts of every range, one after the other. */
function* sharesOf(ranges: Iterable<Range>, workers: number): Generator<Share> {
  for (const range of ranges) {
    const parts = Math.min(workers * PARTS, Math.ceil((range[1] - range[0]) / LEAST_PART))
    for (let at = 0; at < parts; at++) yield { range, part: { at, of: parts } }
  }
}

const bySlot = (a: FoundDoubles, b: FoundDoubles): number => a.slot - b.slot

async function foundBy(crew: Crew, share: Share): Promise<FoundDoubles[]> {
  const ask = () => crew.ask<FoundDoubles[]>('found', share)
  const found = (await ask()) ?? (await ask())
  if (found !== null) return found
  throw new NamesakeError({
    code: 'worker.lost',
    path: 'records',
    expected: 'a join that its threads outlive',
  })
}
