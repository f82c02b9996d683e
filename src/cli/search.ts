import { availableParallelism } from 'node:os'
import type { Issue } from '../errors.js'
import { explain } from '../match/explain.js'
import { findMany } from '../match/find-many.js'
import type { FindOptions } from '../match/options.js'
import { type FoundInThread, findInThreads } from '../node/find-in-threads.js'
import type { PersonInput } from '../record/parse.js'
import type { GoodRow } from './load.js'
import type { LoadedRegister } from './register.js'
import type { Done } from './resume.js'

/** How many threads search, and what of an answer is wanted. */
export interface SearchFlags extends FindOptions {
  readonly workers?: number | undefined
  readonly explain?: boolean | undefined
  /** What the table of the referrals is called. */
  readonly file: string
  /** Hears of referrals that were searched for again because their thread had ended. */
  readonly retried: (issue: Issue) => void
}

/** Referrals from which on threads of their own pay: each has to start, and to learn names anew. */
const MANY = 1000

/** Searches for the people of rows, and tells what came of each in their order. */
export async function* search(
  rows: readonly GoodRow[],
  register: LoadedRegister,
  { workers, explain: isExplained = false, file, retried, ...options }: SearchFlags,
): AsyncGenerator<{ readonly row: GoodRow; readonly done: Done }> {
  const people = rows.map(({ person }) => person)
  const threads = workers ?? (rows.length < MANY ? 1 : availableParallelism())
  const lost = (position: number) => retried({ ...RETRIED, file, line: rows[position]!.line })
  const found =
    threads === 1
      ? inOneThread(people, register, options, isExplained)
      : findInThreads(register.snapshot ?? register.registry, people, {
          ...options,
          workers: threads,
          lost,
          ...(register.coverage !== undefined && { coverage: register.coverage }),
          ...(isExplained && { explain: { reveal: true } }),
        })
  for await (const one of found) {
    const row = rows[one.position]!
    yield { row, done: doneOf(one, { file, line: row.line }) }
  }
}

const RETRIED: Issue = {
  code: 'worker.ended',
  path: '',
  expected: 'a thread that lasts; it was searched for again',
}

async function* inOneThread(
  people: readonly PersonInput[],
  { registry }: LoadedRegister,
  options: FindOptions,
  isExplained: boolean,
): AsyncGenerator<FoundInThread> {
  for await (const found of findMany(registry, people, options)) {
    if (isExplained && 'answer' in found)
      yield { ...found, explanation: explain(found.answer, { reveal: true }).text }
    else yield found
  }
}

function doneOf(found: FoundInThread, place: { readonly file: string; readonly line: number }): Done {
  const { line } = place
  if ('issues' in found) return { line, issues: found.issues.map((issue) => ({ ...issue, ...place })) }
  const { referral, answer, explanation } = found
  return { referral: referral.id ?? null, line, answer, ...(explanation !== undefined && { explanation }) }
}
