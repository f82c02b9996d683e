import { availableParallelism } from 'node:os'
import type { Issue } from '../errors.js'
import type { Answer } from '../match/answer.js'
import { decisionsByRecord } from '../match/decisions.js'
import type { ExplainOptions } from '../match/explain.js'
import { counted, type FindProgress } from '../match/found.js'
import { inOrder } from '../match/in-order.js'
import { type FindOptions, requireAim, requireLimit, requireList } from '../match/options.js'
import { openRegistry, type Registry } from '../match/registry.js'
import { addedNames } from '../names/add-names.js'
import type { PersonInput } from '../record/parse.js'
import type { Model } from '../score/model.js'
import { Crew, inSharedMemory, requireWorkers } from './crew.js'
import type { Reply, Task, Thread } from './thread.js'

/** How a search runs in several threads. */
export interface ThreadOptions extends FindOptions {
  /** Threads, 1 to 256; one for each processor that the process may use unless told. */
  readonly workers?: number
  /** Hears how many referrals were answered, as they are. */
  readonly progress?: (progress: FindProgress) => void
  /** Hears of each thread that ended in the middle of a search, with the place of the referral that it searched for. */
  readonly lost?: (position: number) => void
  /** Has the account of every answer written as text: an answer that comes from another thread holds no values to `explain`. */
  readonly explain?: ExplainOptions
  /** As `openRegistry` takes it: needed where the snapshot was taken with a model of one's own. */
  readonly model?: Model
  readonly coverage?: number
}

/** What came of one referral of many, in its place. */
export type FoundInThread<R = PersonInput> = {
  /** Place of the referral, from 0. */
  readonly position: number
  readonly referral: R
} & ({ readonly answer: Answer; readonly explanation?: string } | { readonly issues: readonly Issue[] })

/** Referrals that are under way for each thread, so that none has to wait for the next. */
const AHEAD = 4

/**
 * `findMany` in several threads over one shared snapshot: the same answers in the same order, about as many times faster as there
 * are processors. It pays where the searches take seconds; each thread takes a tenth of one to start.
 *
 * A thread that ends in the middle of a search is replaced, and the referral is searched for once more; if that thread ends too,
 * `worker.lost` stands in the referral's place. When the search is over, aborted or left, all threads have ended.
 *
 * @param register a registry with the built-in fields, which is copied as it is now, or a snapshot in shared memory
 * @throws {NamesakeError} for wrong options; `snapshot.*` where a thread could not open the register (see `openRegistry`); the
 *   reason of an aborted signal; what the source of the referrals throws
 * @example
 * const register = await readSnapshot('register.namesake')
 * for await (const found of findInThreads(register, referrals, { workers: 4 }))
 *   if ('answer' in found) console.log(found.referral.id, found.answer.outcome)
 */
export async function* findInThreads<R extends PersonInput>(
  register: Pick<Registry, 'snapshot'> | SharedArrayBuffer,
  referrals: Iterable<R> | AsyncIterable<R>,
  options: ThreadOptions = {},
): AsyncGenerator<FoundInThread<R>, void, undefined> {
  const { workers = availableParallelism(), signal, progress, decisions } = options
  signal?.throwIfAborted()
  requireWorkers(workers)
  requireList(referrals, 'referrals')
  const about = decisions && decisionsByRecord(decisions)
  const threads = new Threads(threadOf(register, options), workers, options.lost ?? (() => {}))
  try {
    const find = (referral: R, position: number) => threads.find(referral, about?.(referral?.id), position)
    yield* counted(inOrder(referrals, find, { atOnce: workers * AHEAD, signal }), progress)
  } finally {
    await threads.end()
  }
}

function threadOf(register: Pick<Registry, 'snapshot'> | SharedArrayBuffer, options: ThreadOptions): Thread {
  const { limit = 10, for: aim = 'child', model, coverage, explain: explaining } = options
  requireAim(aim)
  const snapshot = register instanceof SharedArrayBuffer ? register : inSharedMemory(register.snapshot())
  const opening = { ...(model && { model }), ...(coverage !== undefined && { coverage }) }
  // What no thread could open is refused here, with its reason.
  openRegistry(snapshot, opening)
  return {
    snapshot,
    opening,
    searching: { limit: requireLimit(limit), for: aim },
    explaining,
    names: addedNames(),
  }
}

const NOT_PLAIN: Issue = { code: 'referral.not-plain', path: 'referral', expected: 'plain data' }
const LOST: Issue = { code: 'worker.lost', path: 'referral', expected: 'a search that its thread outlives' }

class Threads {
  private readonly crew: Crew
  private readonly lost: (position: number) => void

  constructor(thread: Thread, workers: number, lost: (position: number) => void) {
    this.lost = lost
    this.crew = new Crew('./find-worker.js', thread, workers)
  }

  async find<R extends PersonInput>(
    referral: R,
    decisions: Task['decisions'],
    position: number,
  ): Promise<FoundInThread<R>> {
    const plain = plainOf(referral)
    if (plain === null) return { position, referral, issues: [NOT_PLAIN] }
    const task = { referral: plain, decisions }
    const reply = (await this.ask(task, position)) ?? (await this.ask(task, position))
    return { position, referral, ...(reply ?? { issues: [LOST] }) }
  }

  end(): Promise<void> {
    return this.crew.end()
  }

  private async ask(task: Task, position: number): Promise<Reply | null> {
    const reply = await this.crew.ask<Reply>('find', task)
    if (reply === null) this.lost(position)
    return reply
  }
}

/** What is sent: without what belongs to the caller, which no search reads. Null where a part cannot be sent, as a function. */
function plainOf(referral: PersonInput): PersonInput | null {
  try {
    return structuredClone('data' in referral ? { ...referral, data: undefined } : referral)
  } catch {
    return null
  }
}
