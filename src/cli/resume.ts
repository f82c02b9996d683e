import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { version } from '../../package.json'
import { type Issue, NamesakeError } from '../errors.js'
import { headOf, Journal, readJournal } from '../node/journal.js'
import { type AnsweredReferral, writeAnswers } from '../node/write.js'
import { canonicalJson } from '../record/hash.js'
import { defaultModel } from '../score/model.js'
import type { Outcome } from '../score/outcome.js'

/** What came of one referral: an answer, or why there is none. */
export type Done = AnsweredReferral | { readonly line: number; readonly issues: readonly Issue[] }

/** Done referrals that are written at once: those that were not yet written when a run is killed are searched for again. */
const BATCH = 16

/**
 * A run whose answers go to a file. It keeps what is done in `FILE.partial`, beside a hash of everything the answers depend on, so that
 * the same command, when it was interrupted or killed, goes on from there; `FILE` appears when all is done.
 */
export class Run {
  /** The day on which it was begun: the answers of one run are those of one day. */
  readonly day: string
  /** Lines of the referrals that were done before. */
  readonly lines = new Set<number>()
  readonly outcomes: Outcome[] = []
  readonly issues: Issue[] = []
  private readonly path: string
  private readonly head: string
  private size = 0
  private journal: Journal | null = null
  private waiting: Done[] = []

  private constructor(path: string, job: string, day: string) {
    this.path = path
    this.day = day
    this.head = `${job} ${day}`
  }

  /**
   * @param inputs files of referrals and register
   * @param settings everything else that the answers depend on
   */
  static async open(out: string, inputs: readonly string[], settings: unknown, today: string): Promise<Run> {
    const path = `${out}.partial`
    const job = `namesake answers 1 ${await hashOfJob(inputs, settings)}`
    const head = await headOf(path)
    if (!head?.startsWith(`${job} `)) return new Run(path, job, today)
    const run = new Run(path, job, head.slice(job.length + 1))
    return (await run.read()) ? run : new Run(path, job, today)
  }

  /** Takes down what came of a referral. */
  async keep(done: Done): Promise<void> {
    this.waiting.push(done)
    if (this.waiting.length >= BATCH) await this.flush()
  }

  /** Writes the file of answers when all is done and closed, and removes what was kept on the way. */
  async finish(out: string, format: 'csv' | 'jsonl' | undefined): Promise<void> {
    await writeAnswers(out, answersIn(this.path), format === undefined ? {} : { format })
    await rm(this.path)
  }

  /** Writes what is waiting: after an interruption too. */
  async close(): Promise<void> {
    await this.flush()
    await this.journal?.close()
  }

  private async flush(): Promise<void> {
    this.journal ??= await Journal.open(this.path, { head: this.head, size: this.size, durable: false })
    await this.journal.append(...this.waiting.splice(0))
  }

  /** False where a loss of power left a hole. */
  private async read(): Promise<boolean> {
    try {
      for await (const { value, end } of readJournal(this.path)) {
        this.count(value as Done)
        this.size = end
      }
      return true
    } catch (error) {
      if (error instanceof NamesakeError) return false
      throw error
    }
  }

  private count(done: Done): void {
    this.lines.add(done.line)
    if ('issues' in done) this.issues.push(...done.issues)
    else this.outcomes.push(done.answer.outcome)
  }
}

async function* answersIn(path: string): AsyncGenerator<AnsweredReferral> {
  for await (const { value } of readJournal(path))
    if (!('issues' in (value as Done))) yield value as AnsweredReferral
}

/** A hash of the contents of files, of settings, and of what this version of the library would answer. */
async function hashOfJob(inputs: readonly string[], settings: unknown): Promise<string> {
  const hash = createHash('sha256')
  hash.update(canonicalJson([version, defaultModel.hash, settings]))
  for (const input of inputs) {
    const own = createHash('sha256')
    for await (const chunk of createReadStream(input)) own.update(chunk as Buffer)
    hash.update(own.digest())
  }
  return hash.digest('hex')
}
