import { availableParallelism } from 'node:os'
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
}

/** Referrals from which on threads of their own pay: each has to start, and to learn names anew. */
const MANY = 1000

/** Searches for the people of rows, and tells what came of each in their order. */
export async function* search(
  rows: readonly GoodRow[],
  register: LoadedRegister,
  {
    workers = rows.length < MANY ? 1 : availableParallelism(),
    explain: isExplained,
    ...options
  }: SearchFlags,
): AsyncGenerator<{ readonly row: GoodRow; readonly done: Done }> {
  const people = rows.map(({ person }) => person)
  const found =
    workers === 1
      ? inOneThread(people, register, options, isExplained)
      : findInThreads(register.snapshot ?? register.registry, people, {
          ...options,
          workers,
          ...(register.coverage !== undefined && { coverage: register.coverage }),
          ...(isExplained && { explain: { reveal: true } }),
        })
  for await (const one of found) {
    const row = rows[one.position]!
    yield { row, done: doneOf(one, row) }
  }
}

async function* inOneThread(
  people: readonly PersonInput[],
  { registry }: LoadedRegister,
  options: FindOptions,
  isExplained: boolean | undefined,
): AsyncGenerator<FoundInThread> {
  for await (const found of findMany(registry, people, options)) {
    if (isExplained && 'answer' in found)
      yield { ...found, explanation: explain(found.answer, { reveal: true }).text }
    else yield found
  }
}

function doneOf(found: FoundInThread, { line }: GoodRow): Done {
  if ('issues' in found) return { line, issues: found.issues.map((issue) => ({ ...issue, line })) }
  const { referral, answer, explanation } = found
  return { referral: referral.id ?? null, line, answer, ...(explanation !== undefined && { explanation }) }
}
