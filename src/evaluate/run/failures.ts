import type { ExplainedRow } from '../../match/account.js'
import type { Answer } from '../../match/answer.js'
import { explain } from '../../match/explain.js'
import type { Registry } from '../../match/registry.js'
import type { PersonInput } from '../../record/parse.js'
import { type Case, isFindable } from './case.js'
import { type Clues, cluesOf } from './clues.js'
import type { TracedSource } from './traced.js'

/** A row of the account of a score: bits with one decimal, and codes, or both sides' values where they are revealed. */
export type AccountRow = Pick<ExplainedRow, 'step' | 'field' | 'codes' | 'figure' | 'text'>

/** What one record had for and against it. */
export interface Account {
  readonly record: string
  readonly probability: number
  /** Log odds before the model's limit, which makes all strong records look alike. */
  readonly bits: number
  /** The rows, the total last. */
  readonly rows: readonly AccountRow[]
}

/** A record that was proposed and is not the child. */
export interface WrongProposal {
  readonly referral: string
  readonly outcome: string | null
  readonly proposed: Account
  /** The child's own record, weighed alone; null where the register holds none. */
  readonly child: Account | null
}

/**
 * Where a match was lost, from the index to the list: `not-fetched` (no clue leads to the record, or too weak a one),
 * `not-compared` (fetched, but the search stopped before it), `outranked` (compared, and another record stood before it),
 * `below` (first, and its probability stayed under the threshold).
 */
export type LostAt = 'not-fetched' | 'not-compared' | 'outranked' | 'below'

export const lossPlaces: readonly LostAt[] = ['not-fetched', 'not-compared', 'outranked', 'below']

/** A child whom the register holds and who was not proposed. */
export interface MissedMatch {
  readonly referral: string
  readonly record: string
  readonly lostAt: LostAt
  /** Place in the list of candidates, from 1. */
  readonly rank: number | null
  /** Place among all that share a clue with the referral, from 1; null where no clue leads to the record. */
  readonly place: number | null
  readonly clues: Clues
  /** The pair weighed alone, without rivals. */
  readonly account: Account
}

/** Who can be asked again about a failure. */
export interface Witness {
  readonly registry: Pick<Registry, 'find'>
  readonly source: TracedSource
  readonly fields: readonly { readonly name: string }[]
  readonly referrals: ReadonlyMap<string, PersonInput>
  readonly reveal: boolean
}

/** Wrong proposals, the surest first, each beside the child's own record. */
export async function wrongProposals(
  cases: readonly Case[],
  threshold: number,
  most: number,
  witness: Witness,
): Promise<WrongProposal[]> {
  const wrong = cases
    .flatMap((one) => {
      const worst = one.candidates.find(({ isChild, probability }) => !isChild && probability >= threshold)
      return worst === undefined ? [] : [{ one, worst }]
    })
    .sort((a, b) => b.worst.probability - a.worst.probability || byText(a.one.referral, b.one.referral))
    .slice(0, most)
  const told: WrongProposal[] = []
  for (const { one, worst } of wrong) {
    const referral = witness.referrals.get(one.referral)!
    const answer = await witness.registry.find(referral)
    const proposed = accountOf(answer, worst.id, witness.reveal)
    const child = isFindable(one) ? await alone(one.records[0]!, referral, witness) : null
    told.push({ referral: one.referral, outcome: one.outcome, proposed, child })
  }
  return told
}

/** How many matches were lost at each place. */
export function lossesOf(cases: readonly Case[], threshold: number): Readonly<Record<LostAt, number>> {
  const counts = { 'not-fetched': 0, 'not-compared': 0, outranked: 0, below: 0 }
  for (const one of cases) if (isMissed(one, threshold)) counts[lostAt(one)]++
  return counts
}

/** Missed matches, so many of each place where they are lost, the nearest first: what is nearest is easiest to mend. */
export async function missedMatches(
  cases: readonly Case[],
  threshold: number,
  most: number,
  witness: Witness,
): Promise<MissedMatch[]> {
  const missed: Weighed[] = []
  for (const one of cases) {
    if (!isMissed(one, threshold)) continue
    const account = await alone(one.records[0]!, witness.referrals.get(one.referral)!, witness)
    missed.push({ one, account })
  }
  missed.sort((a, b) => b.account.bits - a.account.bits || byText(a.one.referral, b.one.referral))
  const told: MissedMatch[] = []
  for (const place of lossPlaces) {
    const here = missed.filter(({ one }) => lostAt(one) === place)
    for (const { one, account } of here.slice(0, most)) told.push(await tell(one, account, witness))
  }
  return told
}

interface Weighed {
  readonly one: Case
  readonly account: Account
}

async function tell(one: Case, account: Account, witness: Witness): Promise<MissedMatch> {
  const { registry, source, fields, referrals, reveal } = witness
  const referral = referrals.get(one.referral)!
  const record = one.records[0]!
  const reached = await source.reach(() => registry.find(referral))
  const at = reached.indexOf(record)
  const { sought } = source.trace
  const [held] = source.get([record])
  return {
    referral: one.referral,
    record,
    lostAt: lostAt(one),
    rank: one.rank,
    place: at < 0 ? null : at + 1,
    clues:
      sought === null || held === undefined ? { names: [], keys: [] } : cluesOf(sought, held, fields, reveal),
    account,
  }
}

function isMissed(one: Case, threshold: number): boolean {
  const isProposed = one.candidates.some(({ isChild, probability }) => isChild && probability >= threshold)
  return isFindable(one) && !isProposed
}

function lostAt({ blocking, rank }: Case): LostAt {
  if (rank === 1) return 'below'
  if (rank !== null || blocking === null || blocking.isCompared) return 'outranked'
  return blocking.place === null ? 'not-fetched' : 'not-compared'
}

/** A record weighed alone, with the weights and frequencies of the whole register. */
async function alone(
  record: string,
  referral: PersonInput,
  { registry, source, reveal }: Witness,
): Promise<Account> {
  return accountOf(await source.among([record], () => registry.find(referral)), record, reveal)
}

function accountOf(answer: Answer, record: string, reveal: boolean): Account {
  const candidate = answer.candidates.find(({ id }) => id === record)
  const { rows } = explain(answer, { reveal })
  return {
    record,
    probability: candidate?.probability ?? 0,
    bits: (candidate?.reasons ?? []).reduce(
      (sum, { field, bits }) => sum + (field === 'limit' ? 0 : bits),
      0,
    ),
    rows: rows
      .filter((row) => row.candidate === record)
      .map(({ step, field, codes, figure, text }) => ({ step, field, codes, figure, text })),
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
